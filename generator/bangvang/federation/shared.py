"""Decisions that stand in more than one roll: the same issuer, number and day, however these are spelt."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bangvang.checks.decisions import exact
from bangvang.federation.members import Member, Portal
from bangvang.model.decision import Decision
from bangvang.open_data.published import lines_of
from bangvang.roll.award_line import AwardLine
from bangvang.views.counting import Tally, counted, tally
from bangvang.words.folding import fold

Key = tuple[str, str, str]
"""The issuer's folded name, the folded number, the day."""


@dataclass(frozen=True, slots=True)
class Held:
    """A decision in one of the rolls, and what it adds up to there."""

    member: Member
    decision: Decision
    tally: Tally


@dataclass(frozen=True, slots=True)
class Shared:
    """A decision that several rolls hold. `counted` is the one that totals count: it tells most, or is the first that does."""

    held: tuple[Held, ...]
    counted: Held


def shared_decisions(portal: Portal) -> tuple[Shared, ...]:
    """Every decision that two rolls or more hold, the newest first."""
    found: dict[Key, list[tuple[Member, Decision]]] = {}
    for member in portal.members:
        for decision in member.roll.decisions.values():
            key = key_of(member, decision)
            if key is not None:
                found.setdefault(key, []).append((member, decision))
    several = {key: held for key, held in found.items() if len({member.id for member, _ in held}) > 1}
    ordered = sorted(several, key=lambda key: (key[2], key[1], key[0]), reverse=True)
    return tuple(_shared(several[key]) for key in ordered)


def key_of(member: Member, decision: Decision) -> Key | None:
    """What tells a decision from others in all rolls; None where its number or its very day is not known.

    Numbers begin anew each year, and a decision without its day may be any of several.
    """
    issuer = member.roll.units.get(decision.issuer)
    if issuer is None or decision.number is None or decision.date is None or not exact(decision.date):
        return None
    return fold(issuer.name), fold(decision.number), str(decision.date)


def passed_by(shared: Collection[Shared]) -> frozenset[tuple[str, str]]:
    """The decisions, each by its roll and its own id, that totals pass by, for another roll's copy of them is counted."""
    return frozenset(
        (held.member.id, held.decision.id) for one in shared for held in one.held if held is not one.counted
    )


def lines_once(member: Member, without: Collection[tuple[str, str]]) -> Iterator[AwardLine]:
    """The awards of a roll in their order, but for those of decisions that are counted elsewhere."""
    return (line for line in member.roll.index.lines if (member.id, line.decision.id) not in without)


def _shared(several: list[tuple[Member, Decision]]) -> Shared:
    held = tuple(Held(member, decision, _tally(member, decision)) for member, decision in several)
    return Shared(held, max(held, key=lambda one: (one.tally.awards, one.tally.recipients or 0)))


def _tally(member: Member, decision: Decision) -> Tally:
    return tally(member.roll, counted(member.roll, lines_of(decision)))
