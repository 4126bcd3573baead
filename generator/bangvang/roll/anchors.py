"""The lasting anchors of awards and rows: how addresses and `affects` call them."""

from collections import Counter
from collections.abc import Callable, Iterable

from bangvang.model.decision import Award, Decision
from bangvang.model.recipient import Recipient
from bangvang.words.ids import slug


def award_keys(decision: Decision) -> tuple[str, ...]:
    """The keys of a decision's awards: the id, else the honour; equal ones numbered `-2`, `-3` in order."""
    return _numbered(award.id or award.honour for award in decision.awards)


def bearer_of(recipient: Recipient) -> str | None:
    """The unit or person of a row."""
    return recipient.unit or recipient.person


def row_keys(award: Award, bearer: Callable[[Recipient], str | None] = bearer_of) -> tuple[str, ...]:
    """The keys of an award's rows: id, unit, person or the name's slug; equal ones numbered in row order.

    `bearer` gives the unit or person of a row; another one tells what the keys would be if records were called otherwise.
    """
    return _numbered(row.id or bearer(row) or slug(row.name or "") or "x" for row in award.recipients)


def _numbered(keys: Iterable[str]) -> tuple[str, ...]:
    plain = tuple(keys)
    if len(set(plain)) == len(plain):
        return plain
    seen: Counter[str] = Counter()
    numbered = []
    for key in plain:
        seen[key] += 1
        numbered.append(key if seen[key] == 1 else f"{key}-{seen[key]}")
    return tuple(numbered)
