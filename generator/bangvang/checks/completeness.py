"""What is not known of awards: the decision's number, the period that was rewarded, the names of those honoured."""

from bangvang.checks.called import called, called_award
from bangvang.checks.found import Found
from bangvang.model.decision import Award
from bangvang.model.figure import Stated
from bangvang.problems.both import Both
from bangvang.roll.award_line import AwardLine
from bangvang.roll.roll import Roll

WITHOUT_PERIOD = ("lifetime", "seniority")
"""Methods that reward a life's work or years of service, not a year or span."""
AT_MOST = ("less-than", "at-most")
NOBODY = Both("chưa nêu tên ai, cũng không rõ có bao nhiêu", "names nobody, and does not say how many there are")


def check_completeness(roll: Roll, found: Found) -> None:
    """Decisions without number; awards without period, without rows, or with fewer rows than stated."""
    for decision in roll.decisions.values():
        if decision.number is None and roll.whole("decisions", decision.id):
            found.add("no-decision-number", "decisions", decision.id, ("number",), name=called("decisions", decision))
    for line in roll.index.lines:
        award = line.award
        if not roll.whole("decisions", line.decision.id):
            continue
        if award.period is None and award.method not in WITHOUT_PERIOD:
            keys = ("awards", line.index, "period")
            found.add("no-period", "decisions", line.decision.id, keys, name=called_award(roll, line))
        if _unnamed(award) and not _unread(roll, line):
            at = ("awards", line.index)
            found.add(
                "no-named-list", "decisions", line.decision.id, at, name=called_award(roll, line), named=_told(award)
            )


def _told(award: Award) -> Both:
    """How many of those honoured are named, to follow the name of the award."""
    stated = _bearers(award.stated) if award.stated is not None else None
    if stated is None:
        return NOBODY
    named = len(award.recipients)
    if named == 0:
        return Both(f"chưa nêu tên ai trong số {stated}", f"names none of {stated}")
    return Both(f"mới nêu tên {named} trong số {stated}", f"names only {named} of {stated}")


def _unnamed(award: Award) -> bool:
    """Whether some of those honoured are not named, as far as is known. A list said to be complete is judged as law."""
    if not award.recipients:
        return True
    if award.complete or award.stated is None or award.stated.qualifier in AT_MOST:
        return False
    stated = _bearers(award.stated)
    return stated is not None and len(award.recipients) < stated


def _unread(roll: Roll, line: AwardLine) -> bool:
    """Whether the rows stand in an annex that could not be read, which has been told."""
    return line.award.annex is not None and line.index not in roll.origins["decisions", line.decision.id].annexes


def _bearers(stated: Stated) -> int | None:
    """How many were honoured as stated: the total, else the sum of the parts; works are not bearers."""
    if stated.total is not None and stated.works is None:
        return stated.total
    parts = [n for n in (stated.collectives, stated.individuals, stated.households, stated.mixed) if n is not None]
    return sum(parts) if parts else None
