"""Those who are honoured in a synthetic roll: a province with its units and its registered people, none of them real."""

import random
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from bangvang.words.ids import slug
from benchmarks.plain_yaml import Data
from benchmarks.vocabulary import DEPARTMENTS, FAMILIES, GIVENS, INSTITUTIONS, MIDDLES, PLACES, ROLES, Pair, Weighed

Item = TypeVar("Item")
Record = dict[str, Data]

PROVINCE, BOARD, COUNCIL = "tinh-gia-dinh", "ubnd-tinh-gia-dinh", "hoi-dong-thi-dua-gia-dinh"
PRESIDENT, PRIME_MINISTER = "chu-tich-nuoc", "thu-tuong-chinh-phu"
DISTRICTS = 12
WOMEN, OF_FOUR, OF_TWO = 0.5, 0.15, 0.03
"""How many are women, and how many names have four words and two."""
LAST_OLD_YEAR = 2019
"""Units that were merged lived to the end of this year."""
SOURCED: list[Data] = [{"source": "tap-du-lieu-gia-lap"}]


@dataclass(frozen=True, slots=True)
class Chance:
    """All that is left to chance, and the languages in which texts are told."""

    dice: random.Random
    languages: tuple[str, ...]

    def pick(self, items: Sequence[Item]) -> Item:
        """One of several."""
        return items[int(self.dice.random() * len(items))]

    def name(self) -> str:
        """A person's name: of three words mostly, of two or four now and then; its words as frequent as in life."""
        sex = "female" if self.dice.random() < WOMEN else "male"
        kind = self.dice.random()
        middles = [] if kind < OF_TWO else [self.weighed(MIDDLES[sex])]
        if kind > 1 - OF_FOUR:
            middles.append(next(word for word in iter(partial(self.weighed, GIVENS[sex]), "") if word not in middles))
        family, given = self.weighed(FAMILIES), self.weighed(GIVENS[sex])
        return " ".join((family, *middles, given))

    def weighed(self, items: Weighed) -> str:
        """A word, the frequent ones more often."""
        return items.words[bisect_right(items.bounds, self.dice.random() * items.bounds[-1])]

    def place(self) -> str:
        """A proper name of two syllables."""
        return f"{self.pick(PLACES)} {self.pick(PLACES)}"

    def told(self, **texts: Pair) -> Record:
        """Fields that hold texts, with their translations where the roll has further languages."""
        fields: Record = {key: vi for key, (vi, _) in texts.items()}
        if len(self.languages) > 1:
            english: Record = {key: en for key, (_, en) in texts.items()}
            fields["translations"] = dict.fromkeys(self.languages[1:], english)
        return fields


@dataclass(slots=True)
class Cast:
    """The units and people of a roll, by the files that they stand in."""

    files: dict[str, list[Record]] = field(default_factory=dict)
    departments: list[str] = field(default_factory=list)
    districts: list[str] = field(default_factory=list)
    institutions: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    people: list[str] = field(default_factory=list)

    @property
    def units(self) -> int:
        """How many units there are."""
        return sum(len(rows) for name, rows in self.files.items() if name.startswith("units/"))


def cast(chance: Chance, institutions: int, people: int) -> Cast:
    """A province of twelve districts with so many institutions in their communes, and so many registered people."""
    made = Cast()
    made.files["units/co-quan.yml"] = list(_offices(chance, made))
    communes = max(DISTRICTS, institutions // 20)
    for number in range(communes):
        _commune(chance, made, number, institutions // communes + (number < institutions % communes))
    _register(chance, made, people)
    return made


def _offices(chance: Chance, made: Cast) -> Iterable[Record]:
    agency: Record = {"kind": "agency", "sources": SOURCED}
    for key, authority, told in (
        (PRESIDENT, "president", ("Chủ tịch nước", "President of the State")),
        (PRIME_MINISTER, "prime-minister", ("Thủ tướng Chính phủ", "Prime Minister")),
        (BOARD, "province", ("Ủy ban nhân dân tỉnh Giả Định", "People's Committee of Giả Định")),
    ):
        yield {"id": key, **chance.told(name=told), **agency, "authority": authority}
    province = chance.told(name=("Tỉnh Giả Định", "Giả Định province"))
    yield _locality(PROVINCE, province, "tinh", "province")
    council = chance.told(name=("Hội đồng Thi đua, Khen thưởng tỉnh", "Provincial council of emulation"))
    yield {"id": COUNCIL, **council, **agency, "parent": BOARD}
    for told in DEPARTMENTS:
        made.departments.append(slug(told[0]))
        department = {"id": made.departments[-1], **chance.told(name=told), **agency}
        yield {**department, "authority": "department", "parent": BOARD}
    for number in range(DISTRICTS):
        name = f"{PLACES[number]} {PLACES[-1 - number]}"
        made.districts.append(slug(f"huyện {name}"))
        district = chance.told(name=(f"Huyện {name}", f"{name} district"))
        yield {**_locality(made.districts[-1], district, "huyen", "district"), "parent": PROVINCE}


def _locality(key: str, told: Record, designation: str, level: str) -> Record:
    return {"id": key, **told, "kind": "locality", "designation": designation, "level": level, "sources": SOURCED}


def _commune(chance: Chance, made: Cast, number: int, institutions: int) -> None:
    """A commune with its institutions, in a file of its own; every tenth one took over another one."""
    name = chance.place()
    key = f"{slug(f'xã {name}')}-{number + 1}"
    district = made.districts[number % DISTRICTS]
    told = chance.told(name=(f"Xã {name} {number + 1}", f"{name} {number + 1} commune"))
    rows = [{**_locality(key, told, "xa", "commune"), "parent": district}]
    if number % 10 == 0:
        made.merged.append(f"{key}-cu")
        told = chance.told(name=(f"Xã {name} {number + 1} cũ", f"Old {name} {number + 1} commune"))
        after: Record = {"unit": key, "on": f"{LAST_OLD_YEAR + 1}-01-01", "how": "merge"}
        old = _locality(made.merged[-1], told, "xa", "commune")
        rows.append({**old, "parent": district, "until": f"{LAST_OLD_YEAR}-12-31", "succeeded_by": [after]})
    for one in range(institutions):
        kind, vi, en = INSTITUTIONS[one % len(INSTITUTIONS)]
        again = one // len(INSTITUTIONS)
        proper = f"{chance.place()} {again + 1}" if again else chance.place()
        made.institutions.append(f"{slug(vi.format(proper))}-{number + 1}-{one + 1}")
        told = chance.told(name=(vi.format(proper), en.format(proper)))
        unit: Record = {"id": made.institutions[-1], **told, "kind": kind, "level": "grassroots", "parent": key}
        rows.append({**unit, "sources": SOURCED})
    made.files[f"units/{district}/{key}.yml"] = rows


def _register(chance: Chance, made: Cast, people: int) -> None:
    """People, fifty a file; no two of a unit share a name."""
    taken: set[tuple[str, str]] = set()
    for number in range(people):
        name, unit = chance.name(), chance.pick(made.institutions)
        while (name, unit) in taken:
            name = chance.name()
        taken.add((name, unit))
        group, vi, en = chance.pick(ROLES)
        made.people.append(f"{slug(name)}-{number + 1}")
        person: Record = {"id": made.people[-1], "name": name, "unit": unit, **chance.told(role=(vi, en))}
        rows = made.files.setdefault(f"people/nguoi-{number // 50 + 1:05}.yml", [])
        rows.append({**person, "role_group": group, "sources": SOURCED})
