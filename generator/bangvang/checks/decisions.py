"""Decisions: one record each, which gives or affects something, and whose awards can be told apart."""

from collections import Counter

from bangvang.checks.found import Found
from bangvang.checks.naming import called_by_id
from bangvang.model.decision import Decision
from bangvang.model.types import BLANK_ID
from bangvang.roll.roll import Roll
from bangvang.words.dates import PartialDate, could_overlap
from bangvang.words.folding import fold


def check_same_decisions(roll: Roll, found: Found) -> None:
    """`same-decision`: issuer, number and date alike. `maybe-same-decision`: a date is unknown or not exact.

    Numbers begin anew each year, so that the same number on two known days is two decisions.
    """
    alike: dict[tuple[str, str], list[Decision]] = {}
    for decision in roll.decisions.values():
        if decision.number is not None and roll.whole("decisions", decision.id):
            alike.setdefault((decision.issuer, fold(decision.number)), []).append(decision)
    for together in alike.values():
        for position, decision in enumerate(together):
            _compare(found, decision, together[:position])


def _compare(found: Found, decision: Decision, earlier: list[Decision]) -> None:
    same = next((other for other in earlier if exact(other.date) and other.date == decision.date), None)
    code, key = "same-decision", "number"
    if same is None:
        same = next((other for other in earlier if _maybe(other.date, decision.date)), None)
        code, key = "maybe-same-decision", "number" if decision.date is None else "date"
    if same is not None:
        found.add(code, "decisions", decision.id, (key,), number=decision.number or "", other=same.id)


def exact(date: PartialDate | None) -> bool:
    """Whether a date is known to the day, without a doubt."""
    return date is not None and date.day is not None and not (date.about or date.uncertain or date.not_later)


def _maybe(one: PartialDate | None, other: PartialDate | None) -> bool:
    if one is None or other is None:
        return True
    return not (exact(one) and exact(other)) and could_overlap(one, other)


def check_awards(roll: Roll, found: Found) -> None:
    """`nothing-decided`: neither awards nor affects. `award-id-needed`: two awards cannot be told apart."""
    for decision in roll.decisions.values():
        if not roll.whole("decisions", decision.id):
            continue
        if not decision.awards and not decision.affects:
            found.add("nothing-decided", "decisions", decision.id, ("awards",))
        if len(decision.awards) > 1:
            _judge_ids(roll, found, decision)


def _judge_ids(roll: Roll, found: Found, decision: Decision) -> None:
    honours = Counter(award.honour for award in decision.awards)
    used: set[str] = set()
    for number, award in enumerate(decision.awards):
        if award.honour == BLANK_ID:
            continue
        key = award.id or award.honour
        if key in used or (award.id is None and honours[award.honour] > 1):
            written = called_by_id(roll, "honours", key) if award.id is None else f"«{key}»"
            keys = ("awards", number, "honour" if award.id is None else "id")
            found.add("award-id-needed", "decisions", decision.id, keys, written=written)
        used.add(key)
