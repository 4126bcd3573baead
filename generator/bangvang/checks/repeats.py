"""The same recipient twice under one award."""

from collections import Counter
from collections.abc import Hashable, Iterable

from bangvang.checks.alike import alike
from bangvang.checks.found import Found
from bangvang.model.recipient import Recipient
from bangvang.model.types import BLANK_ID
from bangvang.roll.award_line import AwardLine
from bangvang.roll.roll import Roll


def check_same_recipient(roll: Roll, found: Found) -> None:
    """`same-recipient-twice`: by unit, person, or the name with all that tells namesakes apart.

    Rows for different works are different; so are namesakes of whom each has a row `id` of its own.
    """
    for line in roll.index.lines:
        if len(line.award.recipients) > 1:
            for number, first in _twice(line):
                if roll.whole("decisions", line.decision.id):
                    row = line.award.recipients[number]
                    key = "unit" if row.unit else "person" if row.person else "name"
                    found.add(
                        "same-recipient-twice",
                        "decisions",
                        line.decision.id,
                        ("awards", line.index, "recipients", number, key),
                        written=row.name or row.unit or row.person or "",
                        first=first + 1,
                    )


def _twice(line: AwardLine) -> Iterable[tuple[int, int]]:
    """The rows that repeat another one, each with the first row of the same recipient."""
    rows = line.award.recipients
    bearers = [row.unit or row.person or f" {alike(row.name or '')}" for row in rows]
    if len(dict.fromkeys(bearers)) == len(bearers):
        return
    first: dict[Hashable, int] = {}
    often = Counter(bearers)
    for number, bearer in enumerate(bearers):
        if often[bearer] > 1 and bearer not in (BLANK_ID, " "):
            earlier = first.setdefault((bearer, _apart(rows[number])), number)
            if earlier != number:
                yield number, earlier


def _apart(row: Recipient) -> Hashable:
    """What may tell two rows apart that bear the same id or name."""
    work = alike(row.work or "")
    if row.unit or row.person:
        return work
    return (row.kind, row.id, row.of, alike(row.of_name or ""), alike(row.role or ""), row.cluster, work)
