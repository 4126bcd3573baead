"""Changing a text in places: what is not replaced stays, letter by letter."""

from collections.abc import Iterable
from typing import NamedTuple


class Splice(NamedTuple):
    """A stretch of a text, by the offsets of its first character and of the one behind its last, and what takes its place."""

    start: int
    end: int
    text: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text with all the splices made, whatever their order; those at one offset follow each other as given.

    Raises ValueError where two of them overlap, or one lies outside the text.
    """
    pieces = []
    done = 0
    for start, end, new in sorted(splices, key=lambda splice: splice[:2]):
        if not done <= start <= end <= len(text):
            raise ValueError(f"the splice {start}-{end} overlaps another one, or lies outside the text")
        pieces += [text[done:start], new]
        done = end
    return "".join([*pieces, text[done:]])
