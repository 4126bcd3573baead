"""Moments in the order of time: dates of different precision, open ends, and where the roll's own date stands among them."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from bangvang.views.blocks import Inline, Mark, Run
from bangvang.views.record_blocks import Moment, Tense
from bangvang.views.sight import Sight
from bangvang.words.dates import PartialDate, Period

Place = Literal["start", "within", "end"]
"""Whether something begins, happens on the way or ends: of `2017` alone, a beginning stands first and an end last.

An end without a date is an open one."""
PLACES: tuple[Place, ...] = ("start", "within", "end")
Order = tuple[dt.date, int]


@dataclass(frozen=True, slots=True)
class Happening:
    """What a timeline is made of. Without a date it stands first where it is a beginning, else last."""

    what: Inline
    date: PartialDate | Period | None
    place: Place
    details: tuple[Inline, ...] = ()


def in_order(happenings: Iterable[Happening]) -> tuple[Happening, ...]:
    """Happenings in the order of time; those of the same days as they came."""
    return tuple(sorted(happenings, key=_order))


def moments(sight: Sight, happenings: Iterable[Happening], *, today: bool = True) -> tuple[Moment, ...]:
    """Happenings as a timeline tells them, with the roll's own date (`as_of`) in its place among them if `today`."""
    as_of = sight.roll.settings.as_of
    ordered = in_order(happenings)
    told = [_moment(sight, one) for one in ordered]
    if not today:
        return tuple(told)
    before = sum(_order(one) <= (as_of.latest, PLACES.index("within")) for one in ordered)
    mark = Moment(sight.date(as_of), sight.say("the roll tells of things up to this date"), "today")
    return (*told[:before], mark, *told[before:])


def tense(date: PartialDate | Period | None, as_of: PartialDate, place: Place = "within") -> Tense:
    """Whether it was over by the roll's date, is still to come, or cannot be told.

    What ends on the roll's date has not ended yet.
    """
    if date is None:
        return "unknown"
    if date.earliest > as_of.latest:
        return "ahead"
    if place == "end" and date.latest >= as_of.latest:
        return "ahead"
    over = date.latest < as_of.earliest if place == "end" else date.latest <= as_of.latest
    return "past" if over else "unknown"


def _moment(sight: Sight, one: Happening) -> Moment:
    when = tense(one.date, sight.roll.settings.as_of, one.place)
    if one.date is None:
        return Moment("…" if one.place == "end" else sight.say("date unknown"), one.what, when, one.details)
    said = sight.date(one.date) if isinstance(one.date, PartialDate) else sight.period(one.date)
    signs = {"ahead": sight.say("still ahead"), "unknown": sight.say("not known whether it has happened yet")}
    what = one.what if when not in signs else Run((one.what, " ", Mark(signs[when], "plain")))
    return Moment(said, what, when, one.details)


def _order(one: Happening) -> Order:
    rank = PLACES.index(one.place)
    if one.date is None:
        return (dt.date.min if one.place == "start" else dt.date.max, rank)
    first = one.date.earliest if one.place == "start" else one.date.latest
    return (one.date.latest if first == dt.date.min else first, rank)
