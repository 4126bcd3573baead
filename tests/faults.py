"""Faults that many pages share, told once: what is wrong, how often, and where it is seen first."""

from collections.abc import Iterable
from dataclasses import dataclass

from built import few


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Something wrong: its cause, in words that are the same wherever it has the same cause, and one place."""

    cause: str
    place: str


def report(faults: Iterable[Fault]) -> str:
    """The faults by their causes, a line each, the most frequent first; empty where nothing is wrong."""
    places: dict[str, list[str]] = {}
    for fault in faults:
        places.setdefault(fault.cause, []).append(fault.place)
    causes = sorted(places, key=lambda cause: (-len(places[cause]), cause))
    return "\n".join(few([f"{len(places[cause])} × {cause}\n    {places[cause][0]}" for cause in causes]))
