"""Annexes that are no workbooks: tables of text and documents of Word."""
