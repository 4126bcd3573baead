"""Annexes as editors have them, in Excel, Word or as a table of text, become records of a roll."""
