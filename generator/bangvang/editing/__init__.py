"""Changing a roll's files for people: making new ones."""
