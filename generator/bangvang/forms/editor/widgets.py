"""One field of the model as the form shows it: which widget, with what to say and what to choose from."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bangvang.forms.schema import patterns, wording
from bangvang.model.fields import Field, field_by_key, fields_of
from bangvang.model.types import PROSE_LIMIT
from bangvang.model.writing import keys_in_order
from bangvang.problems.both import Both, Language

Widget = dict[str, Any]
Option = tuple[str, str]
"""An id and what it is called."""

_NONE = Both("— để trống —", "— leave empty —")
_YES, _NO = Both("Có", "Yes"), Both("Không", "No")
_ENTRY = Both("mục", "entry")
_ENTRIES: Mapping[str, Both] = {
    "Award": Both("lần khen thưởng", "award"),
    "Recipient": Both("đối tượng được khen", "recipient"),
    "Role": Both("đơn vị, người", "unit or person"),
    "Presentation": Both("lần trao tặng", "presentation"),
    "Effect": Both("tác động", "effect"),
    "Figure": Both("số liệu", "figure"),
    "Citation": Both("nguồn", "source"),
    "Doubt": Both("nghi vấn", "doubt"),
    "ClusterYear": Both("năm", "year"),
    "NominationLine": Both("dòng đề nghị", "line"),
}
"""What one entry of a list is called, by its model."""
_IN = Both("Bằng $language", "In $language")
_NAMES: Mapping[str, Both] = {"vi": Both("tiếng Việt", "Vietnamese"), "en": Both("tiếng Anh", "English")}
_AT_HAND: Mapping[str, tuple[str, ...]] = {
    "Award": ("as_written", "honour", "class", "period"),
    "Recipient": ("name", "unit", "person", "of_name"),
    "Role": ("role", "unit", "person", "name"),
    "Figure": ("label", "value", "unit"),
    "Citation": ("source", "at"),
    "Doubt": ("field", "says"),
    "ClusterYear": ("year", "theme"),
    "NominationLine": ("honour", "unit", "person", "name"),
}
"""What a folded entry of a list shows. Others show the first two of their lines."""
_SHORT_SUMMARY = 2
_PATTERNS: Mapping[str, str] = {
    "id": patterns.ID,
    "record-id": patterns.RECORD_ID,
    "date": patterns.DATE,
    "period": patterns.PERIOD,
    "number": patterns.NUMBER,
    "count": patterns.COUNT,
    "year": patterns.YEAR,
    "address": patterns.ADDRESS,
}
"""What may be typed into a line, by the shape of its field. One that is not here takes any text."""
_SHOWN_AS_HINT = ("date", "period")


@dataclass(frozen=True, slots=True)
class Pickers:
    """What the fields that point at records choose from.

    `lists`: by kind, the ids and names of the records, where the editor cannot find them by itself, since they stand many
    to a file; `typed`: the kinds of which there are too many for that, so that ids are typed; `shown`: by kind, the fields
    that a record is found by.
    """

    lists: Mapping[str, tuple[Option, ...]]
    typed: frozenset[str]
    shown: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Form:
    """Makes the widgets of a roll's forms, in the language of the roll, with its other languages for translations."""

    language: Language
    others: tuple[str, ...]
    pickers: Pickers

    def fields(self, model: type[Any], *, without: Iterable[str] = ()) -> list[Widget]:
        """The widgets of a model's fields in the order in which they are written."""
        left_out = frozenset(without)
        fields = field_by_key(model)
        return [
            widget
            for key in keys_in_order(model)
            if key not in left_out and (widget := self._field(model, fields[key])) is not None
        ]

    def _field(self, model: type[Any], field: Field) -> Widget | None:
        if field.shape == "translations":
            return self._translations(model, field)
        if field.model is not None:
            return self._mapping(field, field.model)
        kind = self._flag(model, field) if field.shape == "flag" else self._scalar(field)
        if not field.many:
            return {**self._common(field), **kind}
        if kind["widget"] in {"relation", "select"}:
            return {**self._common(field), **kind, "multiple": True}
        inner = {"name": "value", "label": field.told.title.say(self.language), "required": True, **kind}
        return {**self._common(field), "widget": "list", "field": inner, "label_singular": _ENTRY.say(self.language)}

    def _common(self, field: Field) -> Widget:
        how = f" {pattern(field.shape, self.language)[1]}" if field.shape in _SHOWN_AS_HINT else ""
        return {
            "name": field.key,
            "label": field.told.title.say(self.language),
            "hint": field.told.help.say(self.language) + how,
            "required": field.required,
        }

    def _mapping(self, field: Field, model: type[Any]) -> Widget:
        fields = self.fields(model)
        common = {**self._common(field), "collapsed": True}
        if not field.many:
            return {**common, "widget": "object", "fields": fields}
        return {
            **common,
            "widget": "list",
            "fields": fields,
            "label_singular": _ENTRIES.get(model.__name__, _ENTRY).say(self.language),
            "summary": summary(model),
        }

    def _scalar(self, field: Field) -> Widget:
        """The widget of one value, whatever the field is called and whether it holds many."""
        if field.link is not None:
            return self._picker(field, field.link)
        if field.choices is not None:
            named = [(value, name.say(self.language)) for value, name in field.choices.labels.items()]
            return self._select(named, optional=not (field.required or field.many))
        if field.shape == "text":
            return {"widget": "text" if field.limit == PROSE_LIMIT else "string", "maxlength": field.limit}
        return {"widget": "string", **self._pattern(field.shape)}

    def _pattern(self, shape: str) -> Widget:
        return {"pattern": list(pattern(shape, self.language))} if shape in _PATTERNS else {}

    def _picker(self, field: Field, kind: str) -> Widget:
        if kind in self.pickers.typed:
            return {"widget": "string", **self._pattern("id")}
        if kind in self.pickers.lists:
            return self._select(self.pickers.lists[kind], optional=not (field.required or field.many))
        shown = list(self.pickers.shown[kind])
        return {
            "widget": "relation",
            "collection": kind,
            "value_field": "{{slug}}",
            "display_fields": shown[:1],
            "search_fields": [*shown, "{{slug}}"],
        }

    def _select(self, named: Iterable[Option], *, optional: bool) -> Widget:
        empty = [{"label": _NONE.say(self.language), "value": ""}] if optional else []
        return {"widget": "select", "options": [*empty, *({"label": name, "value": value} for value, name in named)]}

    def _flag(self, model: type[Any], field: Field) -> Widget:
        """A switch; a choice of three where unknown is something else than no."""
        if model.__pydantic_fields__[field.attribute].default is not None:
            return {"widget": "boolean", "default": False}
        return self._select([("true", _YES.say(self.language)), ("false", _NO.say(self.language))], optional=True)

    def _translations(self, model: type[Any], field: Field) -> Widget | None:
        texts = [one for one in fields_of(model) if one.prose is not None and one.key != "note"]
        if not texts or not self.others:
            return None
        languages = [
            {
                "name": other,
                "label": _IN.say(self.language).replace("$language", _NAMES[other].say(self.language)),
                "widget": "object",
                "required": False,
                "collapsed": True,
                "fields": [self._translated(text) for text in texts],
            }
            for other in self.others
        ]
        said = {key: value for key, value in self._common(field).items() if key != "hint"}
        return {**said, "widget": "object", "collapsed": True, "fields": languages}

    def _translated(self, text: Field) -> Widget:
        common = {"name": text.key, "label": text.told.title.say(self.language), "required": False}
        kind = "text" if text.limit == PROSE_LIMIT else "string"
        if not text.many:
            return {**common, "widget": kind}
        return {**common, "widget": "list", "field": {"name": "value", "label": common["label"], "widget": kind}}


def pattern(shape: str, language: Language) -> tuple[str, str]:
    """What may be typed for a shape, as a regular expression, and what to say of anything else."""
    return _PATTERNS[shape], wording.wrong_scalar(shape, language)["errorMessage"]


def summary(model: type[Any]) -> str:
    """What a folded entry of a list shows, as a template of Sveltia."""
    lines = [field.key for field in fields_of(model) if field.model is None and field.shape != "translations"]
    return " ".join(f"{{{{fields.{key}}}}}" for key in _AT_HAND.get(model.__name__, lines[:_SHORT_SUMMARY]))
