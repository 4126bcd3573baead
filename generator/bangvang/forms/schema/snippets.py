"""How things usually begin: the keys that an editor writes at once, with a place to type after each."""

from collections.abc import Mapping
from typing import Any

from bangvang.model.base import Record
from bangvang.model.fields import Field, field_by_key, fields_of
from bangvang.problems.both import Both, Language

Body = dict[str, Any]
_USUAL: Mapping[str, tuple[str, ...]] = {
    "Decision": ("number", "date", "issuer", "awards", "sources"),
    "Award": ("honour", "period", "recipients"),
    "Recipient": ("name", "kind", "of_name"),
    "Unit": ("name", "kind", "parent", "sources"),
    "Person": ("name", "unit", "role", "sources"),
    "Cluster": ("name", "kind", "organiser", "years", "sources"),
    "ClusterYear": ("year", "members", "head"),
    "Exemplar": ("title", "kind", "unit", "period", "story", "sources"),
    "Result": ("unit", "period", "figures", "sources"),
    "Effect": ("decision", "award", "effect", "reason"),
    "Role": ("unit", "role"),
}
"""What is written at once where it is more than what must be there."""


def snippets(model: type[Any], title: Both, language: Language) -> list[Body]:
    """What an editor proposes where such a mapping may begin; nothing for those that have no usual beginning."""
    body = _body(model, _Places())
    if len(body) < 2:  # noqa: PLR2004 - one key alone needs no help
        return []
    label = Both(f"{title.vi}: bắt đầu", f"{title.en}: begin").say(language)
    described = Both("Các khóa thường dùng, điền dần.", "The usual keys, to be filled in.").say(language)
    return [{"label": label[:1].upper() + label[1:], "description": described, "body": body}]


class _Places:
    """The numbers of the places to type, in the order in which the cursor visits them."""

    def __init__(self) -> None:
        self._last = 0

    def next(self) -> str:
        """The next place: `$1`, then `$2` and so on."""
        self._last += 1
        return f"${self._last}"


def _body(model: type[Any], places: _Places) -> Body:
    return {field.key: _value(field, places) for field in _begun(model)}


def _begun(model: type[Any]) -> list[Field]:
    """The fields of the usual beginning: those that the table names, or those that must be there, and a source."""
    named = _USUAL.get(model.__name__)
    if named is not None:
        return [field_by_key(model)[key] for key in named]
    fields = [field for field in fields_of(model) if field.required and field.key != "id"]
    if issubclass(model, Record):
        fields.append(field_by_key(model)["sources"])
    return fields


def _value(field: Field, places: _Places) -> Any:
    one: Any = places.next() if field.model is None else _body(field.model, places) or places.next()
    return [one] if field.many else one
