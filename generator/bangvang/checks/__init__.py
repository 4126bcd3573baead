"""The rules that a roll is judged by."""
