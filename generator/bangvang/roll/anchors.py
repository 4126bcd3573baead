"""The lasting anchors of awards and rows: how addresses and `affects` call them."""

from collections import Counter
from collections.abc import Iterable

from bangvang.model.decision import Award, Decision
from bangvang.model.recipient import Recipient
from bangvang.words.ids import slug


def award_keys(decision: Decision) -> tuple[str, ...]:
    """The keys of a decision's awards: the id, else the honour; equal ones numbered `-2`, `-3` in order."""
    return _numbered(award.id or award.honour for award in decision.awards)


def row_keys(award: Award) -> tuple[str, ...]:
    """The keys of an award's rows: id, unit, person or the name's slug; equal ones numbered in row order."""
    return _numbered(_row_key(recipient) for recipient in award.recipients)


def _row_key(recipient: Recipient) -> str:
    return recipient.id or recipient.unit or recipient.person or slug(recipient.name or "") or "x"


def _numbered(keys: Iterable[str]) -> tuple[str, ...]:
    seen: Counter[str] = Counter()
    numbered = []
    for key in keys:
        seen[key] += 1
        numbered.append(key if seen[key] == 1 else f"{key}-{seen[key]}")
    return tuple(numbered)
