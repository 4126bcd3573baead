"""Counting awards: as stated where stated, else as named; only what stands; unknown is not zero."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from bangvang.model.decision import Award
from bangvang.model.figure import Stated
from bangvang.roll.award_line import AwardLine
from bangvang.roll.roll import Roll
from bangvang.views.rows import kind_of

TAKEN, GIVEN_BACK = ("annulled", "stripped"), "restored"
KINDS = ("collective", "individual", "household")
"""The kinds of recipients."""
PARTS = (*KINDS, "mixed", "undivided")
"""What adds up to all recipients: `mixed` are collectives and individuals that a source counts together, `undivided`
what a printed total holds beyond its parts. Neither is ever guessed into the kinds."""
WORK = "work"

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were honoured.

    `numbers` holds only what is known: a kind that no award told of is missing, which is not zero. `awards` counts
    the awards; of these, `unknown` gave no number at all, `rough` one that is not exact, `partial` only some names.
    """

    numbers: Mapping[str, int]
    awards: int = 0
    unknown: int = 0
    rough: int = 0
    partial: int = 0

    def number(self, kind: str) -> int | None:
        """How many of a kind (one of PARTS, or works); None where no award told of it."""
        return self.numbers.get(kind)

    @property
    def recipients(self) -> int | None:
        """All recipients together, works apart; None where nothing is known."""
        known = [self.numbers[part] for part in PARTS if part in self.numbers]
        return sum(known) if known else None


def stands(roll: Roll, line: AwardLine, row: int | None = None) -> bool:
    """Whether an award (or one of its rows) still stands: the last word on it did not take it back."""
    standing = True
    for one in roll.index.effects.get((line.decision.id, line.index), ()):
        if one.row is None or one.row == row:
            if one.effect.effect in TAKEN:
                standing = False
            elif one.effect.effect == GIVEN_BACK:
                standing = True
    return standing


def recognition(roll: Roll, line: AwardLine) -> bool:
    """Whether it is a recognition (biểu dương), which stays outside the totals of awards."""
    honour = roll.honours.get(line.award.honour)
    return honour is not None and honour.form == "recognition"


def counted(roll: Roll, lines: Iterable[AwardLine]) -> tuple[AwardLine, ...]:
    """The awards that totals are made of: those that stand and are no recognition."""
    return tuple(line for line in lines if not recognition(roll, line) and stands(roll, line))


def recognised(roll: Roll, lines: Iterable[AwardLine]) -> tuple[AwardLine, ...]:
    """The recognitions that stand."""
    return tuple(line for line in lines if recognition(roll, line) and stands(roll, line))


def fallen(roll: Roll, lines: Iterable[AwardLine]) -> tuple[AwardLine, ...]:
    """The awards that were taken back as a whole."""
    return tuple(line for line in lines if not stands(roll, line))


def fallen_rows(roll: Roll, line: AwardLine) -> tuple[int, ...]:
    """The rows of an award that were taken back, by their index."""
    if (line.decision.id, line.index) not in roll.index.effects:
        return ()
    return tuple(row for row in range(len(line.award.recipients)) if not stands(roll, line, row))


def tally(roll: Roll, lines: Iterable[AwardLine]) -> Tally:
    """These awards added up, without the rows that were taken back. What stands as a whole is the caller's choice."""
    return add(of_award(line.award, fallen_rows(roll, line)) for line in lines)


def tallies(roll: Roll, lines: Iterable[AwardLine], key: Callable[[AwardLine], Key]) -> dict[Key, Tally]:
    """These awards added up by a key, in the order in which the keys come."""
    groups: dict[Key, list[AwardLine]] = {}
    for line in lines:
        groups.setdefault(key(line), []).append(line)
    return {found: tally(roll, group) for found, group in groups.items()}


def add(several: Iterable[Tally]) -> Tally:
    """Tallies added up; what none of them knows stays unknown."""
    numbers: dict[str, int] = {}
    awards = unknown = rough = partial = 0
    for one in several:
        for kind, number in one.numbers.items():
            numbers[kind] = numbers.get(kind, 0) + number
        awards += one.awards
        unknown += one.unknown
        rough += one.rough
        partial += one.partial
    return Tally(numbers, awards, unknown, rough, partial)


def of_award(award: Award, without: Collection[int] = ()) -> Tally:
    """How many received one award, `without` the rows of these indexes.

    Where numbers are stated they hold, less the rows taken back. A kind that is not stated is counted by its names,
    but not beside a number that may hold them already (`mixed`, `total`), unless the list of names is whole.
    """
    named, lost = _rows(award, without)
    told = stated_numbers(award.stated) if award.stated is not None else {}
    numbers = dict(named) if award.complete or not ("mixed" in told or "undivided" in told) else {}
    by_name = any(kind not in told for kind in numbers)
    if award.complete and award.recipients:
        told = {kind: number for kind, number in told.items() if kind in KINDS}
    numbers |= _less(told, lost)
    works = _works(award, without)
    if works is not None:
        numbers[WORK] = works
    rough = bool(told) and award.stated is not None and award.stated.qualifier != "exact"
    return Tally(numbers, 1, int(not numbers), int(rough), int(by_name and not award.complete))


def named(roll: Roll, lines: Iterable[AwardLine]) -> Mapping[str, int]:
    """How many rows of each kind name somebody and still stand; a kind without a row is missing."""
    found: dict[str, int] = {}
    for line in lines:
        for kind, number in _rows(line.award, fallen_rows(roll, line))[0].items():
            found[kind] = found.get(kind, 0) + number
    return found


def stated(lines: Iterable[AwardLine]) -> Mapping[str, int]:
    """How many of each part are stated; a part that no award states is missing."""
    found: dict[str, int] = {}
    for line in lines:
        for kind, number in stated_numbers(line.award.stated).items() if line.award.stated is not None else ():
            found[kind] = found.get(kind, 0) + number
    return found


def stated_numbers(said: Stated) -> dict[str, int]:
    """What is stated, by part. A total is kept as far as it holds more than its parts."""
    known = {
        "collective": said.collectives,
        "individual": said.individuals,
        "household": said.households,
        "mixed": said.mixed,
    }
    told = {part: number for part, number in known.items() if number is not None}
    if said.total is not None and not (not told and said.total == said.works):
        rest = said.total - sum(told.values())
        if rest > 0 or not told:
            told["undivided"] = max(rest, 0)
    return told


def _rows(award: Award, without: Collection[int]) -> tuple[dict[str, int], dict[str, int]]:
    """The rows by kind: those that stand, and those taken back. A kind all of whose rows fell stands at zero."""
    standing: dict[str, int] = {}
    lost: dict[str, int] = {}
    for index, recipient in enumerate(award.recipients):
        kind = kind_of(recipient)
        standing.setdefault(kind, 0)
        if without and index in without:
            lost[kind] = lost.get(kind, 0) + 1
        else:
            standing[kind] += 1
    return standing, lost


def _less(told: dict[str, int], lost: Mapping[str, int]) -> dict[str, int]:
    """What is stated less the rows taken back, each from its own kind, else from what holds it."""
    left = dict(told)
    for kind, number in lost.items():
        part = next((part for part in (kind, "mixed", "undivided") if part in left), None)
        if part is not None:
            left[part] = max(left[part] - number, 0)
    return left


def _works(award: Award, without: Collection[int]) -> int | None:
    if award.stated is not None and award.stated.works is not None:
        return award.stated.works
    titles = [row.work for index, row in enumerate(award.recipients) if row.work is not None and index not in without]
    return len(dict.fromkeys(titles)) if titles else None
