"""What messages call records known by their id, and choices."""

from collections.abc import Iterable, Mapping

from bangvang.checks.called import called
from bangvang.model.base import Translated
from bangvang.model.fields import field_by_key
from bangvang.problems.both import Both
from bangvang.roll.roll import Roll

NAMED_AT_MOST = 8
"""How many of many are listed in a message."""
RECIPIENTS = {
    "collective": Both("tập thể", "collectives"),
    "individual": Both("cá nhân", "individuals"),
    "household": Both("hộ gia đình", "households"),
}
"""Kinds of recipients, as many of them are called within a sentence."""


def called_by_id(roll: Roll, kind: str, record_id: str) -> Both:
    """A record's name with its id: `«Sở Y tế» (so-y-te)`; the id alone where there is no such record."""
    record = roll.of_kind(kind).get(record_id)
    return called(kind, record) if record is not None else Both(f"«{record_id}»", f"«{record_id}»")


def labels(model: type[Translated], key: str) -> Mapping[str, Both]:
    """What people call the choices of a field."""
    choices = field_by_key(model)[key].choices
    assert choices is not None
    return choices.labels


def listed(items: Iterable[str]) -> str:
    """Words in a row; of many only the first ones."""
    every = list(items)
    return ", ".join(every[:NAMED_AT_MOST]) + ("…" if len(every) > NAMED_AT_MOST else "")


def named(choices: Iterable[str], names: Mapping[str, Both]) -> Both:
    """Choices by their names, in a row."""
    every = [names[choice] for choice in dict.fromkeys(choices)]
    return Both(", ".join(name.vi for name in every), ", ".join(name.en for name in every))
