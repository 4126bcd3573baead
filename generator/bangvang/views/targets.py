"""Whether a covenant's target was met: judged only where aim and result are plain numbers that can be compared."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from operator import ge, gt, le, lt
from typing import Literal

from bangvang.model.cluster import Target
from bangvang.views.blocks import Inline, Mark
from bangvang.views.sight import Sight
from bangvang.words.numbers import NumberError, parse_number

Outcome = Literal["met", "not-met", "unknown", "untold"]
"""`unknown` where no result was published; `untold` where aim and result are not to be compared."""

_COMPARED: Mapping[str, Callable[[Decimal, Decimal], bool]] = {
    "at-least": ge,
    "more-than": gt,
    "at-most": le,
    "less-than": lt,
}
_AMOUNT = re.compile(r"(-?[0-9][0-9.]*(?:,[0-9]{1,2})?)(?![0-9.,])\s*(.*)")
"""A number and what it counts. A comma before one or two digits can only part decimals; before three it may be either."""


def outcome(target: Target) -> Outcome:
    """What came of a target.

    Without a qualifier it is met by exactly what was aimed at; whether more or less would do is not known.
    """
    if target.result is None:
        return "unknown"
    aim, result = amount(target.aim), amount(target.result)
    if aim is None or result is None or aim[1] != result[1]:
        return "untold"
    compared = _COMPARED.get(target.qualifier or "")
    if compared is not None:
        return "met" if compared(result[0], aim[0]) else "not-met"
    if target.qualifier in (None, "exact") and result[0] == aim[0]:
        return "met"
    return "not-met" if target.qualifier == "exact" else "untold"


def outcome_mark(sight: Sight, target: Target) -> Mark:
    """The outcome in a word."""
    found = outcome(target)
    return Mark(_word(sight, found), {"met": "good", "not-met": "bad"}.get(found, "plain"))


def outcomes_told(sight: Sight, targets: Iterable[Target]) -> tuple[Inline, ...]:
    """How many targets came to what: «2 met», «1 not met»."""
    counts = Counter(outcome(target) for target in targets)
    every: tuple[Outcome, ...] = ("met", "not-met", "unknown", "untold")
    return tuple(f"{sight.interface.number(counts[one])} {_word(sight, one)}" for one in every if counts[one])


def amount(text: str | None) -> tuple[Decimal, str] | None:
    """The number and the words after it; None where the text is anything else, or may mean two numbers."""
    found = _AMOUNT.fullmatch(text.strip()) if text is not None else None
    if found is None:
        return None
    try:
        return parse_number(found[1].replace(",", ".")), " ".join(found[2].casefold().split())
    except NumberError:
        return None


def _word(sight: Sight, found: Outcome) -> str:
    words = {
        "met": sight.say("met"),
        "not-met": sight.say("not met"),
        "unknown": sight.say("result unknown"),
        "untold": sight.say("cannot be told"),
    }
    return words[found]
