"""Sums and shares as printed, against what they are made of."""

import re
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

from bangvang.checks.figures import figure_lists
from bangvang.checks.found import Found
from bangvang.model.figure import Figure, Stated
from bangvang.model.nomination import NominationLine
from bangvang.problems.problem import Keys
from bangvang.roll.roll import Roll
from bangvang.words.numbers import number_text

PARTS = ("collectives", "individuals", "households", "mixed")
_SHARE = re.compile(r"([0-9]+)(?:[.,]([0-9]+))?\s*(%?)")


def check_sums(roll: Roll, found: Found) -> None:
    """`sum-mismatch`: a total is less than its parts, or differs from them where at least two of them are stated."""
    for kind, record_id, keys, stated in _stated(roll):
        parts = [number for part in PARTS if (number := getattr(stated, part)) is not None]
        if stated.total is None or not parts or stated.qualifier != "exact" or not roll.whole(kind, record_id):
            continue
        made = sum(parts)
        if made > stated.total or (made < stated.total and len(parts) > 1):
            found.add("sum-mismatch", kind, record_id, (*keys, "total"), total=stated.total, made=made)


def check_shares(roll: Roll, found: Found) -> None:
    """`share-mismatch`: a share as printed is not what the value and its base give, rounded or cut off."""
    for one in figure_lists(roll):
        for number, figure in enumerate(one.figures):
            made = _contradicted(figure)
            if made is not None and roll.whole(one.kind, one.record):
                keys = (*one.keys, number, "share")
                found.add(
                    "share-mismatch",
                    one.kind,
                    one.record,
                    keys,
                    written=figure.share or "",
                    made=made,
                    value=number_text(figure.value or Decimal(0)),
                    of=number_text(figure.of or Decimal(0)),
                )


def _contradicted(figure: Figure) -> str | None:
    """The share as it should read, where the one that is printed cannot be right."""
    if figure.share is None or figure.value is None or not figure.of or figure.qualifier != "exact":
        return None
    read = _SHARE.fullmatch(figure.share)
    if read is None:
        return None
    whole, decimals, percent = read.groups(default="")
    printed, step = Decimal(f"{whole}.{decimals or 0}"), Decimal(1).scaleb(-len(decimals))
    ratio = figure.value / figure.of
    if abs(printed - ratio * 100) < step or (not percent and abs(printed - ratio) < step):
        return None
    return f"{(ratio * 100).quantize(step, ROUND_HALF_UP)}%"


def _stated(roll: Roll) -> Iterator[tuple[str, str, Keys, Stated]]:
    for line in roll.index.lines:
        if line.award.stated is not None:
            yield "decisions", line.decision.id, ("awards", line.index, "stated"), line.award.stated
    for nomination in roll.nominations.values():
        for number, proposed in enumerate(nomination.lines):
            yield from _of_line("nominations", nomination.id, ("lines", number), proposed)
    for cluster in roll.clusters.values():
        for position, year in enumerate(cluster.years):
            for number, proposed in enumerate(year.nominations):
                yield from _of_line("clusters", cluster.id, ("years", position, "nominations", number), proposed)


def _of_line(kind: str, record_id: str, keys: Keys, line: NominationLine) -> Iterator[tuple[str, str, Keys, Stated]]:
    if line.stated is not None:
        yield kind, record_id, (*keys, "stated"), line.stated
    for number, stage in enumerate(line.stages):
        if stage.stated is not None:
            yield kind, record_id, (*keys, "stages", number, "stated"), stage.stated
