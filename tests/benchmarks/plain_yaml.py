"""Writes plain data as YAML in block style, the way that people and form editors write it."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

Data: TypeAlias = "str | int | bool | Sequence[Data] | Mapping[str, Data]"

_PLAIN = re.compile(r"[0-9A-Za-zÀ-ỹ./][^:#\n\"'{}\[\]]*")


def yaml_text(value: Data) -> str:
    """The text of a file that holds a mapping or a list."""
    return "\n".join(_lines(value, "")) + "\n"


def _lines(value: Data, pad: str) -> Iterator[str]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            if isinstance(inner, Mapping) or _is_list(inner):
                yield f"{pad}{key}:"
                yield from _lines(inner, pad + "  ")
            else:
                yield f"{pad}{key}: {_scalar(inner)}"
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for inner in value:
            if isinstance(inner, Mapping):
                first, *rest = _lines(inner, pad + "  ")
                yield f"{pad}- {first.lstrip()}"
                yield from rest
            else:
                yield f"{pad}- {_scalar(inner)}"


def _is_list(value: Data) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _scalar(value: Data) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    return text if _PLAIN.fullmatch(text) and text == text.strip() else json.dumps(text, ensure_ascii=False)
