"""What a bearer was honoured for: rows that stand, as a second line and as contexts."""

from collections.abc import Iterable
from dataclasses import dataclass

from bangvang.roll.award_line import Row
from bangvang.search.calling import Caller, Texts, both
from bangvang.views.counting import stands
from bangvang.views.rows import hidden_row

SHOWN = 3
"""How many honours a second line tells of."""


@dataclass(frozen=True, slots=True)
class Honoured:
    """What may be told of the rows of one bearer."""

    weight: int
    told: str
    contexts: Texts


def honoured(caller: Caller, rows: Iterable[Row]) -> Honoured:
    """The rows that stand, the newest first. Hidden rows and those that were taken back tell nothing."""
    sight = caller.sight
    standing = [row for row in rows if stands(sight.roll, row.line, row.index) and not hidden_row(sight, row.recipient)]
    standing.sort(key=lambda row: -(row.line.year or 0))
    by_honour: dict[str, list[int]] = {}
    contexts: dict[str, None] = {}
    for row in standing:
        own_years = by_honour.setdefault(caller.honour(row.line, row.recipient.class_), [])
        if row.line.year is not None and row.line.year not in own_years:
            own_years.append(row.line.year)
        contexts.update(dict.fromkeys(caller.around(row.line)))
        contexts.update(dict.fromkeys(_belonging(caller, row)))
    told = [f"{name} ({', '.join(map(str, found))})" if found else name for name, found in by_honour.items()]
    more = sight.count("and %(num)s more", "and %(num)s more", len(told) - SHOWN) if len(told) > SHOWN else ""
    return Honoured(len(standing), "; ".join([*told[:SHOWN], *([more] if more else [])]), tuple(contexts))


def belonging(caller: Caller, row: Row) -> str | None:
    """The unit that a row's bearer belongs to, as it is called or as it was printed."""
    if row.recipient.of is not None:
        return caller.name("units", row.recipient.of)
    words = caller.sight.words(row.recipient, "of_name")
    return str(words) if words is not None else None


def _belonging(caller: Caller, row: Row) -> Texts:
    recipient = row.recipient
    return (
        *caller.context("units", recipient.of),
        *both(caller.sight, recipient, "of_name"),
        *both(caller.sight, recipient, "role"),
        *caller.context("clusters", recipient.cluster),
    )
