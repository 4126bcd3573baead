"""Putting a site where it belongs: whole or not at all."""
