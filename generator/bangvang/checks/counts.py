"""Rows against what is stated: a list may be shorter than its number, never longer; a whole list must be as long."""

from collections import Counter

from bangvang.checks.alike import alike
from bangvang.checks.found import Found
from bangvang.checks.honours_law import STATED_KINDS, kind_of
from bangvang.checks.naming import RECIPIENTS, labels
from bangvang.model.decision import Award
from bangvang.model.figure import Stated
from bangvang.problems.both import Both
from bangvang.roll.award_line import AwardLine
from bangvang.roll.roll import Roll

NOUNS = {
    **{key: RECIPIENTS[kind] for key, kind in STATED_KINDS},
    "mixed": Both("tập thể, cá nhân", "collectives and individuals"),
    "works": Both("công trình", "works"),
    "total": Both("đối tượng", "recipients"),
}
QUALIFIERS = labels(Stated, "qualifier")
AT_MOST = ("exact", "at-most", "less-than")
"""Qualifiers under which more rows than stated cannot be."""
AT_LEAST = ("exact", "at-least", "more-than")
"""Qualifiers under which fewer rows than stated cannot be a whole list."""


def check_counts(roll: Roll, found: Found) -> None:
    """`more-rows-than-stated` and `rows-not-complete`. About and estimated numbers are never contradicted."""
    for line in roll.index.lines:
        stated = line.award.stated
        if stated is None or not (line.award.recipients or line.award.complete):
            continue
        if roll.whole("decisions", line.decision.id):
            _judge(found, line, stated)


def _judge(found: Found, line: AwardLine, stated: Stated) -> None:
    for key, rows, limit in _limits(line.award, stated):
        code = None
        if stated.qualifier in AT_MOST and rows > limit - (stated.qualifier == "less-than"):
            code = "more-rows-than-stated"
        elif line.award.complete and stated.qualifier in AT_LEAST and rows < limit + (stated.qualifier == "more-than"):
            code = "rows-not-complete"
        if code is not None:
            keys = ("awards", line.index, "stated", key)
            found.add(
                code, "decisions", line.decision.id, keys, named=rows, stated=_told(limit, stated), kind=NOUNS[key]
            )


def _limits(award: Award, stated: Stated) -> list[tuple[str, int, int]]:
    """What can be compared: the key of `stated`, the rows of that kind, and the number stated. Unknown is not zero."""
    kinds = Counter(kind_of(row) for row in award.recipients)
    limits: list[tuple[str, int, int]] = []
    if stated.mixed is None:
        for key, kind in STATED_KINDS:
            number: int | None = getattr(stated, key)
            if number is not None:
                limits.append((key, kinds[kind], number))
    else:
        apart = (stated.collectives or 0) + (stated.individuals or 0)
        limits.append(("mixed", kinds["collective"] + kinds["individual"], stated.mixed + apart))
        if stated.households is not None:
            limits.append(("households", kinds["household"], stated.households))
    works = dict.fromkeys(alike(row.work) for row in award.recipients if row.work)
    if stated.works is not None and works:
        limits.append(("works", len(works), stated.works))
    if stated.works is None and stated.total is not None:
        limits.append(("total", len(award.recipients), stated.total))
    return limits


def _told(number: int, stated: Stated) -> Both:
    """A number with how exact it is."""
    if stated.qualifier == "exact":
        return Both(str(number), str(number))
    label = QUALIFIERS[stated.qualifier]
    return Both(f"{label.vi} {number}", f"{label.en} {number}")
