"""Who and what is meant: units, people and honours of the roll by the names that annexes print."""
