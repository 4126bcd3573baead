"""From what was typed to a record: every fault is told, and a broken part becomes a harmless blank."""

from copy import deepcopy
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bangvang.model.faults import Fault, fault_of
from bangvang.model.fields import Field, field_by_key, fields_of
from bangvang.model.remembered import remembered
from bangvang.model.types import BLANK_ID
from bangvang.problems.both import Both
from bangvang.problems.problem import Keys
from bangvang.source.faults import MOST

_ROUNDS = 3
_BLANKS = {
    "link": BLANK_ID,
    "id": BLANK_ID,
    "date": "2000",
    "period": "2000",
    "number": "0",
    "count": "0",
    "year": "2000",
    "flag": "false",
    "address": "https://blank.invalid/",
    "contact": "https://blank.invalid/",
    "text": "?",
}


@dataclass(frozen=True, slots=True)
class Shaped:
    """What came of reading one mapping: the value, or None where no blank could save it, and the faults."""

    value: Any
    faults: tuple[Fault, ...] = field(default=())


def shape(model: type[Any], typed: Any, thing: Both) -> Shaped:
    """Read one mapping as `model`. `thing` is what people call it. Never raises on what was typed.

    One fault more than `MOST` are given at most: nobody reads them, and a hostile file holds very many.
    """
    adapter = _adapter(model)
    try:
        return Shaped(adapter.validate_python(typed))
    except ValidationError as error:
        raised = _own_faults(error.errors(include_url=False))
    faults = tuple(fault_of(model, one, thing) for one in islice(raised, MOST + 1))
    return Shaped(_mended(model, typed, raised), faults)


def _own_faults(raised: list[Any]) -> list[Any]:
    """The errors without those that others bred: pydantic calls a list too short when it has dropped its faulty entries."""
    return [
        one
        for one in raised
        if one["type"] != "too_short"
        or not any(len(o["loc"]) > len(one["loc"]) and o["loc"][: len(one["loc"])] == one["loc"] for o in raised)
    ]


@remembered
def _adapter(model: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(model)


def _mended(model: type[Any], typed: Any, raised: list[Any]) -> Any:
    """The value with its faulty parts taken out or blanked; None where that does not help."""
    draft = deepcopy(typed)
    for _ in range(_ROUNDS):
        for one in raised:
            _blank(model, draft, one["loc"])
        try:
            return _adapter(model).validate_python(draft)
        except ValidationError as error:
            raised = list(error.errors(include_url=False))
    return None


def _blank(model: type[Any], draft: Any, keys: Keys) -> None:
    """Take the part under `keys` out of the draft, or put a blank where something must stand."""
    holder: Any = draft
    current: type[Any] | None = model
    spec: Field | None = None
    for key in keys[:-1]:
        if isinstance(key, str):
            spec = field_by_key(current).get(key) if current is not None else None
            current = spec.model if spec is not None else None
        try:
            holder = holder[key]
        except (KeyError, IndexError, TypeError):
            return
    last = keys[-1] if keys else None
    if isinstance(last, int) and isinstance(holder, list) and spec is not None and last < len(holder):
        holder[last] = _blank_one(spec)
    elif isinstance(last, str) and isinstance(holder, dict):
        spec = field_by_key(current).get(last) if current is not None else None
        holder.pop(last, None)
        if spec is not None and spec.required:
            holder[last] = [_blank_one(spec)] if spec.many else _blank_one(spec)


def _blank_one(spec: Field) -> Any:
    if spec.model is not None:
        return {
            one.key: [_blank_one(one)] if one.many else _blank_one(one) for one in fields_of(spec.model) if one.required
        }
    if spec.choices is not None:
        return next(iter(spec.choices.labels))
    return _BLANKS[spec.shape]
