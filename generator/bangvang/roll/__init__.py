"""The roll: all records by id with their reverse indexes, built once and frozen."""
