"""In which orders the records of a kind are listed, and under which letter, year or choice each of them stands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bangvang.model.fields import field_by_key
from bangvang.model.honour import Honour
from bangvang.model.movement import Movement
from bangvang.problems.both import Both
from bangvang.roll.privacy import FULL
from bangvang.views.sight import Sight
from bangvang.words.dates import PartialDate, Period
from bangvang.words.ids import slug
from bangvang.words.ordering import initial, person_key, vietnamese_key

TELEX: Mapping[str, str] = {"ă": "aw", "â": "aa", "đ": "dd", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw"}
"""How anchors write the letters that have marks: as they are typed."""


@dataclass(frozen=True, slots=True)
class Group:
    """What records are listed under: an anchor, the same in all languages, what people call it, and that in short."""

    anchor: str
    title: str
    short: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A record in its place of a list."""

    id: str
    group: Group | None = None


@dataclass(frozen=True, slots=True)
class Arrangement:
    """One order of a list. Exactly one of a kind's stands at the address of the kind itself."""

    order: Callable[[Sight, str], tuple[Listed, ...]]
    letters: bool = False
    by_year: bool = False
    apart: bool = False

    def path(self, sight: Sight, kind: str) -> str:
        """Where its first page stands."""
        addresses = sight.addresses
        return addresses.by_year(sight.language, kind) if self.apart else addresses.section(sight.language, kind)

    def name(self, sight: Sight) -> str:
        """What a visitor chooses it by."""
        if self.by_year:
            return sight.say("By year")
        return sight.say("By alphabet") if self.letters else sight.say("By group")


def arrangements(kind: str) -> tuple[Arrangement, ...]:
    """The orders in which records of a kind are listed, the first one first."""
    return _ARRANGEMENTS.get(kind, (_ALPHABET,))


def _letter(sight: Sight, key: str) -> Group:
    """The letter that a sort key begins with."""
    letter = initial(key)
    if letter == "0":
        return Group("chu-so", sight.say("Numbers and signs"), "0–9")
    if letter == "z+":
        return Group("chu-khac", sight.say("Other letters"), "…")
    return Group(f"chu-{TELEX.get(letter, letter)}", letter.upper(), letter.upper())


def _by_name(sight: Sight, kind: str) -> tuple[Listed, ...]:
    keyed = sorted((vietnamese_key(str(sight.name(kind, one))), one) for one in sight.roll.of_kind(kind))
    return tuple(Listed(one, _letter(sight, key)) for key, one in keyed)


def _people(sight: Sight, _: str) -> tuple[Listed, ...]:
    people = (person for person in sight.roll.people.values() if sight.privacy.of_person(person) == FULL)
    keyed = sorted((person_key(person.name, person.sort_name), person.id) for person in people)
    return tuple(Listed(one, _letter(sight, key)) for key, one in keyed)


def _honours(sight: Sight, _: str) -> tuple[Listed, ...]:
    forms = _places(Honour, "form")
    honours = sorted(sight.roll.honours.values(), key=lambda one: (forms[one.form], one.precedence, one.id))
    return tuple(Listed(one.id, _choice(sight, Honour, "form", one.form)) for one in honours)


def _movements(sight: Sight, _: str) -> tuple[Listed, ...]:
    scopes = _places(Movement, "scope")
    movements = sight.roll.movements
    ids = sorted(
        movements,
        key=lambda one: (scopes[movements[one].scope], vietnamese_key(str(sight.name("movements", one))), one),
    )
    return tuple(Listed(one, _choice(sight, Movement, "scope", movements[one].scope)) for one in ids)


def _choice(sight: Sight, model: type[Any], key: str, value: str) -> Group:
    choices = field_by_key(model)[key].choices
    label = choices.labels[value] if choices is not None else Both(value, value)
    return Group(slug(label.vi), sight.both(label), sight.both(label))


def _places(model: type[Any], key: str) -> Mapping[str, int]:
    """The choices of a field, each with its place in the order of the vocabulary."""
    choices = field_by_key(model)[key].choices
    return {choice: place for place, choice in enumerate(choices.labels)} if choices is not None else {}


def _by_date(sight: Sight, kind: str) -> tuple[Listed, ...]:
    """The newest year first, in it the newest date; of one date in the order of the ids.

    What is only known to be not later than a year stands after what is known to be of that year, and apart from it;
    what bears no date at all stands last.
    """
    dated = sorted((record.id, _date(kind, record)) for record in sight.roll.of_kind(kind).values())
    known = [(date, one) for one, date in dated if date is not None]
    known.sort(key=lambda one: (one[0].year, not one[0].not_later, one[0].sort_key()), reverse=True)
    unknown = Group("nam-chua-ro", sight.say("Year unknown"), sight.say("unknown"))
    groups = {key: _year(sight, *key) for key in {(date.year, date.not_later) for date, _ in known}}
    return (
        *(Listed(one, groups[date.year, date.not_later]) for date, one in known),
        *(Listed(one, unknown) for one, date in dated if date is None),
    )


def _year(sight: Sight, year: int, not_later: bool) -> Group:
    if not not_later:
        return Group(f"nam-{year}", str(year), str(year))
    return Group(f"den-nam-{year}", sight.say("%(year)s at the latest", year=year), f"≤ {year}")


def _date(kind: str, record: Any) -> PartialDate | None:
    """What a record is dated by: a period by its start, which is not later than its end where it is unknown."""
    if kind in ("events", "nominations"):
        when = record.on
    else:
        when = record.period if kind in ("movements", "exemplars") else record.date
    if isinstance(when, Period):
        return when.start or (replace(when.end, not_later=True) if when.end is not None else None)
    found: PartialDate | None = when
    return found


_ALPHABET = Arrangement(_by_name, letters=True)
_YEARS = Arrangement(_by_date, by_year=True)
_YEARS_APART = Arrangement(_by_date, by_year=True, apart=True)
_ARRANGEMENTS: Mapping[str, tuple[Arrangement, ...]] = {
    "people": (Arrangement(_people, letters=True),),
    "honours": (Arrangement(_honours),),
    "movements": (Arrangement(_movements), _YEARS_APART),
    "exemplars": (_ALPHABET, _YEARS_APART),
    "documents": (_ALPHABET, _YEARS_APART),
    "sources": (_ALPHABET, _YEARS_APART),
    "decisions": (_YEARS,),
    "nominations": (_YEARS,),
    "events": (_YEARS,),
}
"""All others stand by the alphabet alone."""
