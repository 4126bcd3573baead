"""The list of all records of a kind, in the order that people look for them in, in pages of 200."""

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from typing import Any

from bangvang.addresses import FOLDERS
from bangvang.model.fields import field_by_key
from bangvang.model.honour import Honour
from bangvang.model.movement import Movement
from bangvang.problems.both import Both
from bangvang.views.blocks import Block, Bullets, Note
from bangvang.views.listed import item
from bangvang.views.own_page import home_trail, own_page, paged
from bangvang.views.page import Page
from bangvang.views.privacy import FULL
from bangvang.views.sight import Sight
from bangvang.words.dates import PartialDate
from bangvang.words.ids import slug
from bangvang.words.ordering import person_key, vietnamese_key

LISTED_KINDS = tuple(kind for kind in FOLDERS if kind != "results")
"""The kinds that have a list: all but results, which stand by year."""

Group = tuple[str | None, str | None]
"""What records are listed under: its anchor, the same in all languages, and what people call it."""
NO_GROUP: Group = (None, None)


def list_page(sight: Sight, kind: str) -> tuple[Page, ...]:
    """All records of a kind (any of LISTED_KINDS), in as many pages as it takes; there is always one.

    People stand by given name, decisions, nominations and events the newest first, honours by precedence in their
    forms, movements in their scopes, all others by the Vietnamese alphabet. People who are hidden are only counted.
    """
    ids = ordered(sight, kind)
    first = own_page(
        sight,
        sight.addresses.section(sight.language, kind),
        kind,
        sight.kinds(kind),
        kicker=sight.count("%(num)s record", "%(num)s records", len(ids)),
        trail=home_trail(sight),
        blocks=_beforehand(sight, kind, len(ids)),
    )
    return paged(sight, first, ids, lambda part: _bullets(sight, kind, part))


def ordered(sight: Sight, kind: str) -> tuple[str, ...]:
    """The ids of a kind's records in the order of their list, without hidden people."""
    return tuple(_ORDERS.get(kind, _by_name)(sight, kind))


def _beforehand(sight: Sight, kind: str, shown: int) -> tuple[Block, ...]:
    hidden = len(sight.roll.of_kind(kind)) - shown
    if hidden:
        said = sight.count("%(num)s person is not named here.", "%(num)s people are not named here.", hidden)
        return (Note(said),)
    return () if shown else (Note(sight.say("The roll has none yet.")),)


def _bullets(sight: Sight, kind: str, ids: tuple[str, ...]) -> tuple[Block, ...]:
    """The items of one page, each group under its heading."""
    blocks = []
    for (anchor, title), group in groupby(ids, key=lambda one: _group(sight, kind, one)):
        items = tuple(item(sight, kind, one) for one in group)
        blocks.append(Bullets(items, title, anchor))
    return tuple(blocks)


def _group(sight: Sight, kind: str, record_id: str) -> Group:
    if kind == "honours":
        return _choice(sight, Honour, "form", sight.roll.honours[record_id].form)
    if kind == "movements":
        return _choice(sight, Movement, "scope", sight.roll.movements[record_id].scope)
    return NO_GROUP


def _choice(sight: Sight, model: type[Any], key: str, value: str) -> Group:
    choices = field_by_key(model)[key].choices
    label = choices.labels[value] if choices is not None else Both(value, value)
    return slug(label.vi), sight.both(label)


def _by_name(sight: Sight, kind: str) -> Iterable[str]:
    return sorted(sight.roll.of_kind(kind), key=lambda one: (vietnamese_key(str(sight.name(kind, one))), one))


def _people(sight: Sight, _: str) -> Iterable[str]:
    people = [person for person in sight.roll.people.values() if sight.privacy.of_person(person) == FULL]
    people.sort(key=lambda person: (person_key(person.name, person.sort_name), person.id))
    return (person.id for person in people)


def _honours(sight: Sight, _: str) -> Iterable[str]:
    forms = _places(Honour, "form")
    honours = sight.roll.honours.values()
    return (one.id for one in sorted(honours, key=lambda one: (forms[one.form], one.precedence, one.id)))


def _movements(sight: Sight, _: str) -> Iterable[str]:
    scopes = _places(Movement, "scope")
    movements = sight.roll.movements
    return sorted(
        movements,
        key=lambda one: (scopes[movements[one].scope], vietnamese_key(str(sight.name("movements", one))), one),
    )


def _decisions(sight: Sight, _: str) -> Iterable[str]:
    return _newest_first((one.date, one.id) for one in sight.roll.decisions.values())


def _nominations(sight: Sight, _: str) -> Iterable[str]:
    return _newest_first((one.on, one.id) for one in sight.roll.nominations.values())


def _events(sight: Sight, _: str) -> Iterable[str]:
    return _newest_first((one.on.start or one.on.end, one.id) for one in sight.roll.events.values())


def _newest_first(dated: Iterable[tuple[PartialDate | None, str]]) -> Iterable[str]:
    """Ids by date, the newest first, those of unknown date last; of one date in the order of the ids."""
    by_id = sorted(dated, key=lambda one: one[1])
    known = [(date, one) for date, one in by_id if date is not None]
    known.sort(key=lambda one: one[0].sort_key(), reverse=True)
    return (*(one for _, one in known), *(one for date, one in by_id if date is None))


def _places(model: type[Any], key: str) -> Mapping[str, int]:
    """The choices of a field, each with its place in the order of the vocabulary."""
    choices = field_by_key(model)[key].choices
    return {choice: place for place, choice in enumerate(choices.labels)} if choices is not None else {}


_ORDERS: Mapping[str, Callable[[Sight, str], Iterable[str]]] = {
    "people": _people,
    "honours": _honours,
    "movements": _movements,
    "decisions": _decisions,
    "nominations": _nominations,
    "events": _events,
}
