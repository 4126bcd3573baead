"""What a printer is asked for, beside the judgement itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from bangvang.problems.both import Language
from bangvang.problems.problem import Problem

SourceLines = Callable[[str], Sequence[str] | None]
"""From the path of a file to its lines without their ends, or None where it cannot be shown."""


def no_source(_path: str) -> None:
    """A reader of lines that shows none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """The language of the reader and what the surroundings allow.

    `source` gives the lines of a file. `colour` and `show_all` concern the text alone. `prefix` stands before every path in the formats
    of build services, whose paths begin at the repository (empty, or with a slash at its end). `version` is the program's.
    """

    language: Language
    source: SourceLines = no_source
    colour: bool = False
    show_all: bool = False
    prefix: str = ""
    version: str = ""


class Judged(Protocol):
    """As much of a judgement as printers need."""

    @property
    def problems(self) -> Sequence[Problem]:
        """Sorted by path, place and code."""

    @property
    def files(self) -> int:
        """How many files were read."""

    @property
    def records(self) -> int:
        """How many records stand in them."""

    @property
    def recipients(self) -> int:
        """How many recipients stand in the decisions."""
