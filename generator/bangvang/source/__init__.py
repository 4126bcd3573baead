"""The files as written: YAML and CSV as plain text values, where their parts stand, and the walk of `data/`."""
