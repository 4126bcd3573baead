"""Records as typed, with every field that their model has: made from the table of fields, changed field by field."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from bangvang.model.fields import Field, field_by_key, fields_of

BEARERS = {
    "Role": ("unit", "person", "name"),
    "NominationLine": ("unit", "person", "name"),
    "Recipient": ("unit", "person", "name"),
    "Exemplar": ("unit", "person", "name"),
    "Result": ("unit", "cluster"),
}
"""Models that name one bearer of several possible ones: each is tried in its turn."""
TURNS = 3
NEVER = frozenset({"note"})
"""Never published."""
ELSEWHERE: Mapping[str, str] = {
    "id": "is the address, or an anchor",
    "formerly": "makes redirects",
    "translations": "are shown in their language",
    "Person.minor": "hides the person: nothing is left to be seen",
    "Person.visibility": "hides the person: nothing is left to be seen",
    "Person.erased": "hides the person: nothing is left to be seen",
    "Person.sort_name": "orders lists",
    "Recipient.minor": "hides the row's bearer",
    "Recipient.visibility": "hides the row's bearer",
    "Award.annex": "its rows stand among the recipients",
    "Exemplar.photos": "must be there: see test_photos",
}
"""Fields that pages do not show as such, and why."""
PLAIN = {
    "id": ("dich", "khac"),
    "date": ("2011-03-04", "2012-05-06"),
    "period": ("2012/2013", "2014/2015"),
    "number": ("41", "43"),
    "count": ("42", "44"),
    "year": ("1971", "1972"),
    "flag": ("true", "false"),
    "address": ("https://vi-du.vn/mot", "https://vi-du.vn/hai"),
}
Keys = tuple[str | int, ...]


@dataclass(frozen=True)
class Place:
    """Where a field stands in a record as typed."""

    path: Keys
    model: type[Any]
    field: Field

    @property
    def name(self) -> str:
        """The keys that lead to it: `awards.recipients.of`."""
        return ".".join(key for key in self.path if isinstance(key, str))


def value(model: type[Any], field: Field, turn: int, number: int) -> object:
    """Something to stand in a field; `number` 0 or 1 for two different ones."""
    if field.model is not None:
        return sample(field.model, turn)
    if field.link is not None:
        return ("dich", "khac")[number]
    if field.choices is not None:
        labels = list(field.choices.labels)
        return labels[1 - number]
    if model.__name__ == "Effect" and field.key == "recipient":
        return "ong-dong"
    if field.shape in PLAIN:
        return PLAIN[field.shape][number]
    return f"{model.__name__} {field.key} {number}"


def sample(model: type[Any], turn: int, *, whole: bool = True) -> dict[str, Any]:
    """A record as typed with every field of its model, or only those that it must have."""
    bearers = BEARERS.get(model.__name__, ())
    left_out = {key for place, key in enumerate(bearers) if place != turn % len(bearers)}
    if model.__name__ == "Recipient":
        left_out -= {"name"}
    typed: dict[str, Any] = {}
    for field in fields_of(model):
        if field.key in left_out or field.key in ELSEWHERE or f"{model.__name__}.{field.key}" in ELSEWHERE:
            continue
        if whole or field.required:
            one = value(model, field, turn, 0)
            typed[field.key] = [one] if field.many else one
    if model.__name__ == "Award" and whole:
        typed["recipients"].append({"name": "Hộ khác", "kind": "household"})
    return typed


def places(typed: Mapping[str, Any], model: type[Any], path: Keys = ()) -> Iterator[Place]:
    """Every field of a sample, however deep."""
    for key, held in typed.items():
        field = field_by_key(model)[key]
        yield Place((*path, key), model, field)
        if field.model is not None:
            inner = (*path, key, 0) if field.many else (*path, key)
            yield from places(held[0] if field.many else held, field.model, inner)


def without(typed: dict[str, Any], place: Place, turn: int) -> dict[str, Any] | None:
    """The sample without a field, or with another value where it must stand; None where neither can be."""
    changed = deepcopy(typed)
    holder: Any = changed
    for key in place.path[:-1]:
        holder = holder[key]
    key = place.path[-1]
    if not place.field.required:
        del holder[key]
    elif place.field.model is not None:
        return None
    else:
        other = value(place.model, place.field, turn, 1)
        holder[key] = [other] if place.field.many else other
    return changed


def translated(typed: dict[str, Any], model: type[Any], path: str = "") -> dict[str, Any]:
    """The sample with an English text of its own for each of its texts, however deep."""
    told: dict[str, Any] = {}
    english: dict[str, Any] = {}
    for key, held in typed.items():
        field = field_by_key(model)[key]
        told[key] = held
        if field.model is not None:
            inner = [translated(one, field.model, f"{path}{key}.") for one in (held[:1] if field.many else [held])]
            told[key] = [*inner, *held[1:]] if field.many else inner[0]
        elif field.prose is not None and key not in NEVER:
            english[key] = [f"<{path}{key}>"] if field.many else f"<{path}{key}>"
    return {**told, "translations": {"en": english}} if english else told


def english_texts(typed: object) -> Iterator[str]:
    """Every English text of a sample."""
    if isinstance(typed, list):
        for one in typed:
            yield from english_texts(one)
    elif isinstance(typed, dict):
        for one in typed.get("translations", {}).get("en", {}).values():
            yield from one if isinstance(one, list) else [one]
        for one in typed.values():
            yield from english_texts(one)
