"""JSON Schema 2020-12 of everything that people write into `data/`, made from the one table of fields."""
