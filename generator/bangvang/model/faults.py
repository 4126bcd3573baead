"""What pydantic says of a value, in the words of the catalogue."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bangvang.model.fields import Field, field_by_key
from bangvang.model.types import LINE_LIMIT, PROSE_LIMIT
from bangvang.problems.both import Both
from bangvang.problems.problem import Filling, Keys, Part
from bangvang.words.ids import nearest

QUOTE_LIMIT = 80
_EXPECTED = {
    "tuple_type": Both("một danh sách (mỗi dòng bắt đầu bằng «- »)", "a list (each line begins with «- »)"),
    "dataclass_type": Both("một nhóm «khóa: giá trị»", "a mapping of «key: value»"),
    "string_type": Both("một dòng chữ", "a text"),
}
_DATE_REASONS = {
    "no-such-day": Both("ngày này không có trong lịch", "there is no such day in the calendar"),
    "order": Both("ngày đầu đứng sau ngày cuối", "it ends before it starts"),
}
_DATE_FORM = Both("cách viết không đúng", "this is not how dates are written here")
_PLAIN = {"string_pattern_mismatch": "bad-id", "string_too_short": "missing-key", "too_short": "empty-list"}
_OWN = ("bad-year", "not-a-count", "not-a-flag", "bad-address", "bad-translations")


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault of shape under `keys` of one mapping."""

    code: str
    keys: Keys
    part: Part = "value"
    values: Mapping[str, Filling] = field(default_factory=dict)
    near: str | None = None


def fault_of(model: type[Any], error: Any, thing: Both) -> Fault:
    """One error of pydantic as a fault. `thing` names the outermost mapping."""
    keys: Keys = error["loc"]
    holder, holder_name, spec = _find(model, keys, thing)
    key = next((str(k) for k in reversed(keys) if isinstance(k, str)), "")
    kind = error["type"]
    written = _quoted(error.get("input"))
    told: dict[str, Filling] = {"written": written, "key": key, "thing": holder_name}
    if kind in ("unexpected_keyword_argument", "extra_forbidden"):
        near = nearest(key, field_by_key(holder)) if holder is not None else None
        return Fault("unknown-key", keys, "key", {"written": _quoted(key), "thing": holder_name}, near)
    entry = bool(keys) and isinstance(keys[-1], int)
    if kind == "missing" or (error.get("input") is None and kind in _EXPECTED and not entry):
        return Fault("missing-key", keys, "value", {"key": key, "thing": holder_name})
    if kind in _EXPECTED:
        return Fault("wrong-type", keys, "value", {**told, "expected": _EXPECTED[kind]})
    if kind == "literal_error":
        return _not_a_choice(keys, told, spec, error)
    return _plain(kind, keys, told, error.get("ctx", {}))


def _plain(kind: str, keys: Keys, told: dict[str, Filling], context: Mapping[str, Any]) -> Fault:
    """The faults that need no more than what pydantic's context says."""
    if kind in ("bad-date", "bad-period"):
        reason = _DATE_REASONS.get(context["reason"], _DATE_FORM)
        return Fault(kind, keys, "value", {**told, "reason": reason}, context["meant"] or None)
    if kind == "bad-number":
        code = "ambiguous-number" if context["readings"] else kind
        return Fault(code, keys, "value", {**told, "readings": context["readings"]})
    if kind in _OWN:
        return Fault(kind, keys, "value", {**told, "written": _quoted(context.get("written")) or told["written"]})
    if kind == "string_too_long":
        limit = int(context.get("max_length", PROSE_LIMIT))
        code = "bad-id" if limit < LINE_LIMIT else "text-too-long"
        return Fault(code, keys, "value", {**told, "limit": limit})
    expected = _EXPECTED["string_type"]
    return Fault(_PLAIN.get(kind, "wrong-type"), keys, "value", {**told, "expected": expected})


def _not_a_choice(keys: Keys, told: dict[str, Filling], spec: Field | None, error: Any) -> Fault:
    choices = tuple(spec.choices.labels) if spec is not None and spec.choices is not None else ()
    written = error.get("input")
    if written is None:
        return Fault("missing-key", keys, "value", told)
    near = nearest(written, choices) if isinstance(written, str) else None
    values: dict[str, Filling] = {
        **told,
        "choices": ", ".join(choices) or str(error["ctx"]["expected"]).replace("'", ""),
    }
    return Fault("not-a-choice", keys, "value", values, near)


def _find(model: type[Any], keys: Keys, thing: Both) -> tuple[type[Any] | None, Both, Field | None]:
    """The mapping that holds the last key, its name, and the field that the last named key stands for."""
    holder: type[Any] | None = model
    name = thing
    spec: Field | None = None
    named = [key for key in keys if isinstance(key, str)]
    for depth, key in enumerate(named):
        if depth > 0:
            holder, name = (spec.model, spec.told.title) if spec is not None else (None, name)
        spec = field_by_key(holder).get(key) if holder is not None else None
    return holder, name, spec


def _quoted(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    text = " ".join(value.split())
    return text if len(text) <= QUOTE_LIMIT else text[: QUOTE_LIMIT - 1] + "…"
