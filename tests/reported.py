"""A small judgement to print: problems made by hand, and the lines of their files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bangvang.problems.both import Both, Language
from bangvang.problems.place import Place
from bangvang.problems.problem import Filling, Problem
from bangvang.reports.wish import Wish


@dataclass(frozen=True)
class Judged:
    """As much of a judgement as printers ask for."""

    problems: Sequence[Problem]
    files: int = 312
    records: int = 1204
    recipients: int = 5000


def unknown_unit(written: str = "so-y-t", near: str | None = "so-y-te", place: Place | None = None) -> Problem:
    """An error: a recipient's unit that is not there."""
    place = place or Place("data/decisions/qd-12.yml", 3, 11, 3, 11 + len(written))
    values: dict[str, Filling] = {"written": written, "kind": Both("đơn vị", "unit"), "folder": "units"}
    return Problem("unknown-id", place, "decisions/qd-12", values, near)


def no_source(name: str = "Sở Y tế (units/so-y-te)", place: Place | None = None) -> Problem:
    """A warning."""
    return Problem("no-source", place or Place("data/units/so-y-te.yml", 1, 1, 1, 5), "units/so-y-te", {"name": name})


def no_number(name: str = "Quyết định (decisions/qd-12)", place: Place | None = None) -> Problem:
    """A note."""
    return Problem("no-decision-number", place or Place("data/decisions/qd-12.yml"), "decisions/qd-12", {"name": name})


def wish(
    files: Mapping[str, str] | None = None,
    language: Language = "vi",
    *,
    colour: bool = False,
    show_all: bool = False,
    prefix: str = "",
    version: str = "",
) -> Wish:
    """What a reader asks for, who has these files."""
    lines = {path: text.split("\n") for path, text in (files or {}).items()}
    return Wish(language=language, source=lines.get, colour=colour, show_all=show_all, prefix=prefix, version=version)
