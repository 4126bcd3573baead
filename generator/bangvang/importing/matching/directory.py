"""All that a roll knows by name, looked up by what annexes print."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from bangvang.importing.matching.keys import Keys
from bangvang.importing.matching.neighbours import Neighbours
from bangvang.model.honour import Honour
from bangvang.model.person import Person
from bangvang.model.unit import Unit
from bangvang.roll.roll import Roll
from bangvang.words.folding import fold

How = Literal["exact", "alias", "abbreviation", "begins", "within", "near", "several", "none"]
"""How a name was found: its own, another of its names, written out; a longer text begins with it or holds it; nearly the same;
several bear it; nobody does."""

_CLASS = re.compile(r"\bhang (nhat|nhi|ba|iii|ii|i|1|2|3)\b")
_CLASSES = {"i": "nhat", "1": "nhat", "ii": "nhi", "2": "nhi", "iii": "ba", "3": "ba"}
_LONGEST = 400
"""Names are looked up by no more letters than this."""
_SHORTEST = 2
"""Of how many words an honour must be to be found within a longer text."""


@dataclass(frozen=True, slots=True)
class Match:
    """What a printed name means: the ids that bear it (one where it is sure), and how that is known.

    `same_marks` tells whether a unit's name is printed with the very accents that it has.
    """

    ids: tuple[str, ...]
    how: How
    same_marks: bool = True

    @property
    def sure(self) -> str | None:
        """The one id that is certainly meant."""
        return self.ids[0] if len(self.ids) == 1 and self.how in ("exact", "alias", "abbreviation") else None


NOTHING = Match((), "none")


@dataclass(slots=True)
class _Names:
    """The bearers of names, by key."""

    exact: dict[str, list[str]] = field(default_factory=dict)
    others: dict[str, list[str]] = field(default_factory=dict)
    whole: dict[str, list[str]] = field(default_factory=dict)

    def add(self, keys: Keys, record_id: str, name: str, others: Iterable[str | None]) -> None:
        _put(self.exact, fold(name), record_id)
        for other in filter(None, others):
            _put(self.others, fold(other), record_id)
            _put(self.whole, keys.whole(other), record_id)
        _put(self.whole, keys.whole(name), record_id)


class Directory:
    """The names of a roll. It remembers its answers, for annexes repeat themselves."""

    def __init__(self, roll: Roll) -> None:
        self.roll = roll
        self._keys = Keys.of(roll.abbreviations)
        self._units, self._honours = _Names(), _Names()
        self._people: dict[str, list[str]] = {}
        for unit in roll.units.values():
            self._units.add(self._keys, unit.id, unit.name, _other_names(unit))
        for honour in roll.honours.values():
            self._honours.add(self._keys, honour.id, honour.name, (honour.short, *honour.aliases))
        for person in roll.people.values():
            for name in (person.name, *person.aliases):
                _put(self._people, fold(name), person.id)
        self._near: dict[str, Neighbours] = {}
        self._known: dict[str, dict[str, Match]] = {"unit": {}, "honour": {}}

    def unit(self, text: str) -> Match:
        """The unit of a printed name."""
        return self._remembered("unit", text, self._units)

    def is_unit(self, text: str) -> bool:
        """Whether a printed name is certainly that of a unit: asked where most are not, so nothing near is looked for."""
        return self._may_be_unit(self._keys.whole(text[:_LONGEST])) and self.unit(text).sure is not None

    def unit_at_end(self, words: Sequence[str]) -> int:
        """The first word, but not the very first, from which on words are certainly a unit's name; 0 where none is."""
        keys = list(self._keys.parts(words))
        for place in range(1, len(words)):
            if keys[place] and self._may_be_unit(" ".join(filter(None, keys[place:]))):
                text = " ".join(words[place:])
                if self.unit(text).sure is not None:
                    return place
        return 0

    def near_unit_at_end(self, words: Sequence[str]) -> int:
        """The first word, but not the very first, from which on two words or more are nearly a unit's name; 0 where none is."""
        keys = [fold(word) for word in words]
        ends = self._neighbours("unit", self._units).ends(keys)
        likely = (place for place in ends if 0 < place < len(words) - 1)
        return next((place for place in likely if self.unit(" ".join(words[place:])).how == "near"), 0)

    def _may_be_unit(self, key: str) -> bool:
        return key in self._units.whole or key in self._units.exact or key in self._units.others

    def honour(self, text: str) -> Match:
        """The honour of a printed text, its class left aside."""
        return self._remembered("honour", text, self._honours)

    def people(self, text: str) -> tuple[Person, ...]:
        """The registered people of a printed name."""
        return tuple(self.roll.people[one] for one in self._people.get(fold(text[:_LONGEST]), ()))

    def honours_like(self, text: str) -> tuple[Honour, ...]:
        """Honours that a text may mean: those that begin with its first two words."""
        begin = " ".join(self._keys.whole(without_class(text)).split()[:2])
        return tuple(one for one in self.roll.honours.values() if begin and fold(one.name).startswith(begin))

    def _remembered(self, kind: str, text: str, names: _Names) -> Match:
        remembered = self._known[kind]
        known = remembered.get(text)
        if known is None:
            known = remembered[text] = self._found(kind, text, names)
        return known

    def _found(self, kind: str, text: str, names: _Names) -> Match:
        text = (without_class(text) if kind == "honour" else text)[:_LONGEST]
        folded, whole = fold(text), self._keys.whole(text)
        if not folded:
            return NOTHING
        ways: tuple[tuple[How, dict[str, list[str]], str], ...] = (
            ("exact", names.exact, folded), ("alias", names.others, folded), ("abbreviation", names.whole, whole),
        )  # fmt: skip
        for how, bearers, key in ways:
            if key in bearers:
                ids = tuple(bearers[key])
                same = ids if kind != "unit" else tuple(one for one in ids if self._same_marks(text, one))
                if len(same) == 1:
                    return Match(same, how)
                return Match(ids, how if len(ids) == 1 else "several", same_marks=bool(same))
        if kind == "honour" and (held := _held(names, whole)) is not None:
            return held
        near = [one for one in self._neighbours(kind, names).find(folded) if _digits(one) == _digits(folded)]
        found = [one for name in near for one in names.exact.get(name) or names.others.get(name) or names.whole[name]]
        return Match(tuple(dict.fromkeys(found)), "near") if found else NOTHING

    def _same_marks(self, text: str, unit_id: str) -> bool:
        """Whether a text is one of the names of a unit, accents and all, be it with abbreviations or without."""
        unit = self.roll.units[unit_id]
        printed = self._keys.exactly(text)
        return any(self._keys.exactly(name) == printed for name in (unit.name, *filter(None, _other_names(unit))))

    def _neighbours(self, kind: str, names: _Names) -> Neighbours:
        if kind not in self._near:
            self._near[kind] = Neighbours({*names.exact, *names.others, *names.whole})
        return self._near[kind]


def class_of(text: str) -> str | None:
    """The class that a text names: `hạng Ba`, `hạng III` and `hạng 3` are `ba`."""
    found = _CLASS.search(fold(text))
    return _CLASSES.get(found[1], found[1]) if found else None


def class_named(text: str) -> str | None:
    """The class that a cell of its own names: `Nhì`, `II`, `Hạng 2`."""
    key = fold(text).removeprefix("hang ")
    return _CLASSES.get(key, key) if key in {"nhat", "nhi", "ba", *_CLASSES} else None


def without_class(text: str) -> str:
    """The text without its class."""
    return re.sub(r",?\s*hạng\s+(?:nhất|nhì|ba|iii|ii|i|[123])\b", "", text, flags=re.IGNORECASE).strip()


def _digits(text: str) -> list[str]:
    """The numbers in a text: names that differ in them are not nearly the same."""
    return re.findall("[0-9]+", text)


def _held(names: _Names, whole: str) -> Match | None:
    """The honour with the longest name that a text begins with, else that stands within it as whole words."""
    padded = f" {whole} "
    best: tuple[bool, int, str] | None = None
    for key in names.whole:
        if len(key.split()) >= _SHORTEST and f" {key} " in padded:
            worth = (whole.startswith(f"{key} "), len(key), key)
            best = max(best, worth) if best is not None else worth
    if best is None:
        return None
    begins, _, key = best
    ids = tuple(names.whole[key])
    return Match(ids, "several" if len(ids) > 1 else "begins" if begins else "within")


def _other_names(unit: Unit) -> Iterator[str | None]:
    yield unit.short
    yield from unit.aliases
    yield from (one.name for one in unit.former_names)


def _put(bearers: dict[str, list[str]], key: str, record_id: str) -> None:
    several = bearers.setdefault(key, [])
    if record_id not in several:
        several.append(record_id)
