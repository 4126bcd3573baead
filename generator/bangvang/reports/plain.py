"""What makes words harmless in a report stands with the other words, for the other rooms that print."""

from bangvang.words.plain import safe

__all__ = ["safe"]
