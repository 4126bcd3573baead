"""Figures: one key, one number."""

from collections.abc import Iterator
from dataclasses import dataclass

from bangvang.checks.found import Found
from bangvang.model.figure import Figure
from bangvang.model.types import BLANK_ID
from bangvang.problems.problem import Keys
from bangvang.roll.roll import Roll


@dataclass(frozen=True, slots=True)
class FigureList:
    """The figures that stand together, and where: kind and id of the record, keys within it.

    `about` is what they are about: results of the same place and period stand on one page, so their figures are one list.
    """

    kind: str
    record: str
    keys: Keys
    figures: tuple[Figure, ...]
    about: tuple[str, ...]


def check_figures(roll: Roll, found: Found) -> None:
    """`figure-key-twice`: two figures of one list, or of two results about the same place and period, share their key."""
    first: dict[tuple[str, ...], str] = {}
    for one in figure_lists(roll):
        for number, figure in enumerate(one.figures):
            other = first.setdefault((*one.about, figure.key), f"{one.kind}/{one.record}")
            again = any(earlier.key == figure.key for earlier in one.figures[:number])
            if (again or other != f"{one.kind}/{one.record}") and figure.key != BLANK_ID:
                found.add(
                    "figure-key-twice",
                    one.kind,
                    one.record,
                    (*one.keys, number, "key"),
                    written=figure.key,
                    other=other,
                )


def figure_lists(roll: Roll) -> Iterator[FigureList]:
    """Every list of figures of the roll, in a fixed order."""
    for movement in roll.movements.values():
        yield _of("movements", movement.id, movement.figures)
    for cluster in roll.clusters.values():
        for number, year in enumerate(cluster.years):
            keys = ("years", number, "figures")
            yield FigureList("clusters", cluster.id, keys, year.figures, ("clusters", cluster.id, str(number)))
    for exemplar in roll.exemplars.values():
        yield _of("exemplars", exemplar.id, exemplar.figures)
    for result in roll.results.values():
        about = ("results", result.unit or "", result.cluster or "", str(result.period))
        known = (result.unit or result.cluster) and roll.whole("results", result.id)
        yield FigureList("results", result.id, ("figures",), result.figures, about if known else ("results", result.id))
    for event in roll.events.values():
        yield _of("events", event.id, event.figures)


def _of(kind: str, record_id: str, figures_of_it: tuple[Figure, ...]) -> FigureList:
    return FigureList(kind, record_id, ("figures",), figures_of_it, (kind, record_id))
