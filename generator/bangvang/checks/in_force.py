"""What the catalogue says of an honour on a day: who could receive it, who could confer it, in which classes."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from bangvang.model.honour import Honour, InForce
from bangvang.roll.roll import Roll
from bangvang.words.dates import PartialDate


@dataclass(frozen=True, slots=True)
class Allowed:
    """What at least one of the laws that may have held allowed; `class_required` where all of them knew classes."""

    recipients: tuple[str, ...]
    conferred_by: tuple[str, ...]
    classes: tuple[str, ...]
    class_required: bool


def dawn(roll: Roll) -> dt.date:
    """The first day that the catalogue knows of: laws older than that are not in it."""
    starts = [row.from_.earliest for honour in roll.honours.values() for row in honour.in_force if row.from_]
    return min(starts, default=dt.date.min)


def rows_on(honour: Honour, date: PartialDate) -> tuple[InForce, ...]:
    """The rows under which the honour may have stood on a date that is perhaps not known to the day."""
    return tuple(row for row in honour.in_force if _start(row) <= date.latest and _end(row) >= date.earliest)


def allowed(honour: Honour, rows: tuple[InForce, ...]) -> Allowed:
    """What these rows allowed together; without any, what the honour says by itself."""
    if not rows:
        return Allowed(honour.recipients, honour.conferred_by, honour.classes, bool(honour.classes))
    classes = [row.classes or honour.classes for row in rows]
    return Allowed(
        recipients=_union([row.recipients or honour.recipients for row in rows]),
        conferred_by=_union([row.conferred_by or honour.conferred_by for row in rows]),
        classes=_union(classes),
        class_required=all(classes),
    )


def _start(row: InForce) -> dt.date:
    return dt.date.min if row.from_ is None else row.from_.earliest


def _end(row: InForce) -> dt.date:
    return dt.date.max if row.to is None else row.to.latest


def _union(parts: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for part in parts for one in part))
