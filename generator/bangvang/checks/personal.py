"""Personal data in texts: identity numbers, phones, e-mail addresses, full birth dates, home addresses."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from bangvang.checks.found import Found
from bangvang.checks.holders import holders
from bangvang.checks.secrets import Secret, likely, secrets
from bangvang.model.base import Translated
from bangvang.model.fields import Field, fields_of
from bangvang.model.links import keys_of
from bangvang.model.remembered import remembered
from bangvang.problems.problem import Keys
from bangvang.roll.roll import Roll

NUMBERS = ("number", "share", "file", "annex", "field")
"""Texts that are numbers or names of files: not looked into."""
PLACES = ("name", "title", "aliases", "venue")
"""Texts that may name a street, where they are not the names of people: a campaign, a hall."""


@dataclass(frozen=True, slots=True)
class _Texts:
    """The fields of a mapping that hold text, and a quick way to get all their values."""

    fields: tuple[Field, ...]
    get: Callable[[object], tuple[Any, ...]]


def check_personal_data(roll: Roll, found: Found) -> None:
    """`personal-data`: every text of every record, the unpublished and the translated too; the files are open to all."""
    for kind, record in roll.all_records():
        for holder, path in holders(record, Translated):
            if _suspicious(holder):
                for field, keys, secret in _in_holder(holder):
                    at = (*keys_of(path), *keys)
                    what, masked = secret.what, secret.masked
                    found.add("personal-data", kind, record.id, at, key=field.key, what=what, masked=masked)


def _suspicious(holder: Translated) -> bool:
    """Whether a closer look is worth it: nearly all rows of long lists end here."""
    for value in _texts(type(holder)).get(holder):
        if value and (type(value) is tuple or likely(value)):
            return True
    return bool(holder.translations)


def _in_holder(holder: Translated) -> Iterator[tuple[Field, Keys, Secret]]:
    """What should not stand in the texts of a mapping and in their translations: the field, its keys, the secret."""
    texts = _texts(type(holder))
    for field, value in zip(texts.fields, texts.get(holder), strict=False):
        if value:
            for keys, secret in _in_value(field, value):
                yield field, (field.key, *keys), secret
    for language, translated in holder.translations.items():
        for field in texts.fields:
            if field.key in translated:
                for keys, secret in _in_value(field, translated[field.key]):
                    yield field, ("translations", language, field.key, *keys), secret


@remembered
def _texts(model: type[Any]) -> _Texts:
    fields = tuple(f for f in fields_of(model) if f.shape == "text" and f.key not in NUMBERS)
    names = [f.attribute for f in fields]
    if not names:
        return _Texts((), lambda _: ())
    # the first twice, for of one name alone attrgetter makes no tuple
    return _Texts(fields, attrgetter(*names, names[0]))


def _in_value(field: Field, value: str | tuple[str, ...]) -> Iterator[tuple[Keys, Secret]]:
    """What should not stand in a text, or in one of a list of texts; the name of a place may hold a street."""
    streets = field.prose is None or field.key not in PLACES
    if isinstance(value, str):
        for secret in secrets(value, streets):
            yield (), secret
    else:
        for number, text in enumerate(value):
            for secret in secrets(text, streets):
                yield (number,), secret
