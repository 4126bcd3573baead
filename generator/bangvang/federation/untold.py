"""From what an API tells of a record to what its file would hold, as far as it is told: for the model to read.

What follows from the roll (states, years, pages) is left out, to be made anew; what is kept back stays kept back: a row
without its bearer is a row whose name is withheld.
"""

import re
from decimal import Decimal, InvalidOperation
from typing import Any

from bangvang.model.decision import Award
from bangvang.model.exemplar import Exemplar
from bangvang.model.fields import Field, fields_of
from bangvang.model.nomination import NominationLine
from bangvang.model.recipient import Recipient
from bangvang.model.role import Role
from bangvang.model.types import BLANK_ID, ID_LIMIT
from bangvang.open_data.published import HIDDEN, UNPUBLISHED, WHO
from bangvang.source.yaml_reader import Plain
from bangvang.words.ids import ID_PATTERN
from bangvang.words.numbers import MAX_LENGTH, number_text

_OBEYED = frozenset({"visibility", "minor"})
"""Never published; where a copy holds them all the same, they hide."""
_LEFT_OUT = UNPUBLISHED - _OBEYED
_OF_HIDDEN_ROWS = ("anchor", "kind", "class")
"""All that may be known of a row whose bearer is kept back."""
_NOBODY = "?"
_ANCHORS = "--"
_ID = re.compile(ID_PATTERN)


def typed(model: type[Any], told: Plain) -> Plain:
    """A mapping as its file would hold it; what the model does not know is left out. What is no mapping stays as it is."""
    if not isinstance(told, dict):
        return told
    if told.get(HIDDEN) == "true":
        told = _without_bearer(model, told)
    made: dict[str, Plain] = {
        field.key: _value(field, told[field.key])
        for field in fields_of(model)
        if field.key in told and field.key not in _LEFT_OUT
    }
    if model is NominationLine and "name" in made and not made.keys() & {"unit", "person", "kind"}:
        made["kind"] = "individual"  # somebody who has no page is told of by name alone
    key = _key(told.get("anchor")) if model in (Award, Recipient) else None
    return made if key is None else {**made, "id": key}


def _key(anchor: Plain) -> str | None:
    """What calls an award or a row in its anchor, where an id may be so: with it for an id the anchor stays as it is."""
    key = anchor.rpartition(_ANCHORS)[2] if isinstance(anchor, str) else ""
    return key if len(key) <= ID_LIMIT and _ID.fullmatch(key) else None


def _value(field: Field, value: Plain) -> Plain:
    if isinstance(value, list):
        return [_value(field, one) for one in value] if field.many else value
    if field.model is not None:
        return typed(field.model, value)
    return _number(value) if field.shape == "number" and isinstance(value, str) else value


def _number(written: str) -> str:
    """A number of JSON as people type it: `87.345` there is no sixteen thousand."""
    try:
        number = Decimal(written)
    except InvalidOperation:
        return written
    if len(written) > MAX_LENGTH or not number.is_finite() or abs(number.adjusted()) > MAX_LENGTH:
        return written
    return number_text(number)


def _without_bearer(model: type[Any], told: dict[str, Plain]) -> dict[str, Plain]:
    """What a record holds in the place of somebody who is kept back."""
    if model is Recipient:
        kept = {key: told[key] for key in _OF_HIDDEN_ROWS if key in told}
        return {**kept, "name": _NOBODY, "visibility": "withheld"}
    if model in (Role, NominationLine, Exemplar):
        kept = {key: value for key, value in told.items() if key not in (*WHO, "unit", "doubts")}
        return {**kept, "person": BLANK_ID}
    return told
