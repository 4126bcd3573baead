"""The decisions of a synthetic roll: who gives which honours of the real catalogue, and to whom."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.cast import BOARD, LAST_OLD_YEAR, PRESIDENT, PRIME_MINISTER, SOURCED, Cast, Chance, Record
from benchmarks.plain_yaml import Data
from benchmarks.vocabulary import REASONS, ROLES, TEAMS

FIRST_YEAR, LAST_YEAR = 2010, 2023
YEARS = range(FIRST_YEAR, LAST_YEAR + 1)


@dataclass(frozen=True, slots=True)
class Given:
    """An honour of the catalogue as one authority gives it: to whom, in which classes."""

    honour: str
    kind: str
    classes: tuple[str, ...] = ()


BY_BOARD = (
    Given("bang-khen-bo-tinh", "individual"),
    Given("chien-si-thi-dua-bo-tinh", "individual"),
    Given("tap-the-lao-dong-xuat-sac", "collective"),
    Given("co-thi-dua-bo-tinh", "collective"),
)
BY_DEPARTMENT = (
    Given("giay-khen", "individual"),
    Given("chien-si-thi-dua-co-so", "individual"),
    Given("lao-dong-tien-tien", "individual"),
    Given("tap-the-lao-dong-tien-tien", "collective"),
)
BY_PRIME_MINISTER = (
    Given("bang-khen-cua-thu-tuong-chinh-phu", "individual"),
    Given("co-thi-dua-cua-chinh-phu", "collective"),
)
CLASSES = ("nhat", "nhi", "ba")
BY_PRESIDENT = (
    Given("huan-chuong-lao-dong", "individual", CLASSES),
    Given("huan-chuong-doc-lap", "collective", CLASSES),
)


@dataclass(slots=True)
class Pools:
    """Who may still be honoured for a year: nobody who is registered twice for one."""

    chance: Chance
    cast: Cast
    _left: dict[tuple[str, int], list[str]] = field(default_factory=dict)

    def next(self, kind: str, year: int) -> str | None:
        """A person (`individual`) or unit (`collective`) who lived in that year; None where none is left."""
        if (kind, year) not in self._left:
            units = [*self.cast.institutions, *(self.cast.merged if year <= LAST_OLD_YEAR else ())]
            everybody = list(self.cast.people) if kind == "individual" else units
            self.chance.dice.shuffle(everybody)
            self._left[kind, year] = everybody
        left = self._left[kind, year]
        return left.pop() if left else None


@dataclass(frozen=True, slots=True)
class Honouring:
    """Makes the decisions of a roll, one after the other."""

    chance: Chance
    cast: Cast
    pools: Pools
    movements: tuple[tuple[str, int, int], ...]
    """Each with the first and the last year of its period."""

    def decision(self, number: int, rows: int) -> tuple[str, Record]:
        """A decision with so many rows, under its path without the ending."""
        year = FIRST_YEAR + number % len(YEARS)
        issuer, honours, mark = self._issuer(number)
        date = f"{year + 1}-{1 + number // 28 % 3:02}-{1 + number % 28:02}"
        chosen = self.chance.dice.sample(honours, min(len(honours), 2 + (rows > 1) * (number % 2), max(rows, 1)))
        awards: list[Data] = []
        for place, given in enumerate(chosen):
            share = rows // len(chosen) + (place < rows % len(chosen))
            awards.append(self._award(given, year, share, number))
        record: Record = {"number": f"{number + 1}/QĐ-{mark}", "date": date, "issuer": issuer, "awards": awards}
        record["presented"] = [{"event": ceremony_of(year)}]
        return f"decisions/{year + 1}/qd-{number + 1:06}", {**record, "sources": SOURCED}

    def _issuer(self, number: int) -> tuple[str, tuple[Given, ...], str]:
        fate = number % 25
        if fate == 0:
            return PRESIDENT, BY_PRESIDENT, "CTN"
        if fate in (5, 15):
            return PRIME_MINISTER, BY_PRIME_MINISTER, "TTg"
        if fate % 3 == 1:
            return BOARD, BY_BOARD, "UBND"
        departments = self.cast.departments
        return departments[number % len(departments)], BY_DEPARTMENT, "S"

    def _award(self, given: Given, year: int, rows: int, number: int) -> Record:
        award: Record = {"honour": given.honour, "period": str(year)}
        if given.classes:
            award["class"] = self.chance.pick(given.classes)
        under = [movement for movement, first, last in self.movements if first <= year <= last]
        if under and number % 5 < 2:
            award |= {"method": "movement", "movement": self.chance.pick(under)}
        else:
            award["method"] = "merit"
        if number % 10 == 3:
            award["place"] = self.chance.pick(self.cast.districts)
        if number % 2:
            award |= {"stated": {f"{given.kind}s": str(rows)}, "complete": True}
        recipients: list[Data] = []
        recipients += self._people(year, rows) if given.kind == "individual" else self._collectives(year, rows)
        award["recipients"] = recipients
        return award

    def _people(self, year: int, rows: int) -> Iterator[Record]:
        """One of four is registered, the others are names as printed."""
        taken: set[tuple[str, str]] = set()
        for row in range(rows):
            person = self.pools.next("individual", year) if row % 4 == 0 else None
            if person is not None:
                yield {"person": person}
                continue
            name, unit = self.chance.name(), self.chance.pick(self.cast.institutions)
            while (name, unit) in taken:
                name = self.chance.name()
            taken.add((name, unit))
            group, vi, en = self.chance.pick(ROLES)
            printed: Record = {"name": name, "kind": "individual", "of": unit, "role_group": group}
            texts = {"role": (vi, en)}
            if row % 8 == 1:
                texts["reason"] = self.chance.pick(REASONS)
            yield printed | self.chance.told(**texts)

    def _collectives(self, year: int, rows: int) -> Iterator[Record]:
        """Three of four are units, the others teams of units."""
        taken: set[tuple[str, str]] = set()
        for row in range(rows):
            unit = self.pools.next("collective", year) if row % 4 else None
            if unit is not None:
                yield {"unit": unit}
                continue
            team, of = self.chance.pick(TEAMS)[0], self.chance.pick(self.cast.institutions)
            while (team, of) in taken:
                team, of = self.chance.pick(TEAMS)[0], self.chance.pick(self.cast.institutions)
            taken.add((team, of))
            yield {"name": team, "kind": "collective", "of": of}


def ceremony_of(year: int) -> str:
    """The event at which the awards of a year are handed over."""
    return f"{year + 1}-le-trao-tang"
