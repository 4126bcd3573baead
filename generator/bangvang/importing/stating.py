"""What lists count of themselves, against the rows that were read, and which award each number belongs to."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from bangvang.importing.asking import YES, Desk, Spot
from bangvang.importing.grid import Grid
from bangvang.importing.understanding.surroundings import closes, stated_in
from bangvang.problems.both import Both

Key = tuple[str, str | None]
"""An award of a draft: the honour and the class."""

KINDS: Mapping[str, str | None] = {
    "collectives": "collective",
    "individuals": "individual",
    "households": "household",
    "total": None,
}
"""The keys of `stated` that a list may tell, and the kind of row that each counts; None for all."""
_WORDS = {
    "collectives": Both("tập thể", "collectives"),
    "individuals": Both("cá nhân", "individuals"),
    "households": Both("hộ gia đình", "households"),
    "total": Both("đối tượng", "recipients"),
}
_DIFFERS = Both(
    "Danh sách nêu $stated nhưng đọc được $read. Kiểm tra lại, rồi trả lời «có» để nhập như đọc được.",
    "The list states $stated, but $read were read. Look again, then answer “yes” to take what was read.",
)
_OF_SEVERAL = Both(
    "Số nêu chung cho nhiều lần khen: đã so với các dòng, không ghi vào từng lần khen.",
    "Stated for several awards together: compared with the rows, and written into none of them.",
)


class Statement(NamedTuple):
    """One line that counts: where it stands, as printed, and the numbers by the keys of `stated`."""

    spot: Spot
    printed: str
    numbers: Mapping[str, int]


def statements_around(grid: Grid, above: Sequence[str], *, last: bool) -> list[Statement]:
    """The lines around a list that count, `above` its header within the sheet and in the paragraphs around a table.

    What stands between two tables is of the next one, unless it closes the list before it.
    """
    texts = [*above, *(text for text in grid.before if not closes(text))]
    texts += [text for text in grid.after if last or closes(text)]
    found = ((text, stated_in(text)) for text in dict.fromkeys(texts))
    return [Statement(Spot(grid.name), " ".join(text.split()), numbers) for text, numbers in found if numbers]


@dataclass(slots=True)
class Counting:
    """What one list states, and how many rows of each award and kind were read of it."""

    sheet: str
    statements: list[Statement] = field(default_factory=list)
    read: Counter[tuple[Key, str]] = field(default_factory=Counter)

    def rows(self, name: str, award: Key | None = None) -> int:
        """How many rows a key of `stated` counts, of one award or of all."""
        return sum(
            number for (key, kind), number in self.read.items() if award in (None, key) and KINDS[name] in (None, kind)
        )

    def awards(self, name: str) -> list[Key]:
        """The awards that have rows of this key; where none has, those that have any."""
        of_kind = [key for key, kind in self.read if KINDS[name] in (None, kind)]
        return list(dict.fromkeys(of_kind or [key for key, _ in self.read]))

    def states(self, name: str) -> int | None:
        """The number that is stated under a key; where two lines differ, the one that is right, else the later."""
        told = [one.numbers[name] for one in self.statements if name in one.numbers]
        return next((number for number in told if number == self.rows(name)), told[-1] if told else None)

    def agrees(self, statement: Statement) -> bool:
        """Whether as many rows were read as a line states."""
        return all(number == self.rows(name) for name, number in statement.numbers.items())


@dataclass(frozen=True, slots=True)
class Counted:
    """The lists of a file, each with what is stated of it alone, and all of them together with what is stated of the whole."""

    lists: Sequence[Counting]
    whole: Counting

    @classmethod
    def of(cls, lists: Sequence[Counting]) -> "Counted":
        """Part what is stated of the whole from what is stated of one list: the line below the last list may count all of them."""
        whole = Counting("", read=sum((one.read for one in lists), Counter()))
        own = []
        for one in lists if len(lists) > 1 else ():
            all_ = [line for line in one.statements if not one.agrees(line) and _is_of_all(line, one, whole)]
            whole.statements += all_
            own.append(Counting(one.sheet, [line for line in one.statements if line not in all_], one.read))
        return cls(own or lists, whole)

    def of_award(self, award: Key) -> dict[str, int]:
        """What is stated of one award: numbers that count its rows and no other's, and all of them."""
        told = {name: self._of_award(award, name) for name in KINDS}
        return {name: number for name, number in told.items() if number is not None}

    def _of_award(self, award: Key, name: str) -> int | None:
        if self.whole.states(name) is not None and self.whole.awards(name) == [award]:
            return self.whole.states(name)
        having = [
            one for one in self.lists if award in one.awards(name) and (one.rows(name, award) or one.states(name))
        ]
        numbers = [one.states(name) if one.awards(name) == [award] else None for one in having]
        return sum(filter(None, numbers)) if numbers and None not in numbers else None

    def compare(self, desk: Desk) -> None:
        """Ask where other numbers are stated than were read; tell of numbers that belong to no single award."""
        counts = [*self.lists, self.whole]
        several = sum(bool(one.statements) for one in counts) > 1
        for one in counts:
            for line in one.statements:
                if not one.agrees(line):
                    _ask(line, one, f"{one.sheet}: " if several and one.sheet else "", desk)
                elif any(len(one.awards(name)) > 1 for name in line.numbers):
                    desk.note("stated", "sure", line.spot, line.printed, _OF_SEVERAL)


def _is_of_all(line: Statement, one: Counting, whole: Counting) -> bool:
    return whole.agrees(line) or not all(one.rows(name) for name in line.numbers)


def _ask(line: Statement, one: Counting, where: str, desk: Desk) -> None:
    stated = _said(line.numbers)
    printed = where + stated.vi
    if desk.answer("stated", printed) != YES:
        read = _said({name: one.rows(name) for name in _seen(one, line.numbers)})
        told = (
            words.replace("$stated", numbers).replace("$read", seen)
            for words, numbers, seen in zip(_DIFFERS, stated, read, strict=True)
        )
        desk.note("stated", "question", line.spot, printed, Both(*told))


def _seen(one: Counting, numbers: Mapping[str, int]) -> list[str]:
    """What to tell of the rows: every kind that was read, or else only the kinds that are stated."""
    return ["total"] if "total" in numbers else [name for name in KINDS if name != "total" and one.rows(name)]


def _said(numbers: Mapping[str, int]) -> Both:
    said = [(numbers[name], words) for name, words in _WORDS.items() if numbers.get(name)]
    vi, en = (", ".join(f"{number} {words[place]}" for number, words in said) or "0" for place in (0, 1))
    return Both(vi, en)
