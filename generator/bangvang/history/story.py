"""What is told of a change: a title, a summary, and sections of lines that any printer can print."""

from dataclasses import dataclass
from typing import Literal

Sign = Literal["+", "-", "~", "!", ""]
"""What came, went, changed, wants to be looked at, or is only told."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that is told, on one line, with what belongs to it below."""

    text: str
    sign: Sign = ""
    inner: "tuple[Line, ...]" = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Lines under a title."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """All that is told, the most important first. `more` is said where lines are left out; `%(num)s` in it is their number."""

    title: str
    summary: tuple[str, ...]
    sections: tuple[Section, ...]
