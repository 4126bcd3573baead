"""Reads a JSON file that somebody else wrote: every scalar as text, nothing too large, too deep or hidden in it.

What it gives is of the same shape as what a YAML file of a roll holds, so that the model reads both alike.
"""

import json
from typing import Any

from bangvang.problems.both import Both
from bangvang.source.files import LARGEST_ANNEX
from bangvang.source.letters import REFUSED, shown
from bangvang.source.yaml_reader import Plain
from bangvang.words.folding import nfc

LARGEST = 2 * LARGEST_ANNEX
"""The most bytes of a file: a page of a hundred decisions with long lists is large."""
DEEPEST = 16
"""How many lists and mappings may stand within each other."""
MOST_VALUES = 4_000_000
"""The most values of a file: so many commas and brackets may stand in it."""
_DIVIDERS = (b",", b"[", b"{")
_CONSTANTS: dict[Any, str] = {True: "true", False: "false"}


class BadJson(Exception):  # noqa: N818 - a refusal rather than a fault of the program
    """A file is no JSON that can be used. `message` says why."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.message = Both(vi, en)


def read_json(content: bytes) -> dict[str, Plain]:
    """The mapping that a file holds: its texts in NFC, numbers and yes or no as they would be typed.

    Raises:
        BadJson: it holds anything else.
    """
    if len(content) > MOST_VALUES and sum(map(content.count, _DIVIDERS)) > MOST_VALUES:
        raise BadJson("Tệp có quá nhiều giá trị.", "The file holds too many values.")
    try:
        value = json.loads(
            content.decode("utf-8"),
            object_pairs_hook=_mapping,
            parse_int=str,
            parse_float=str,
            parse_constant=_no_number,
        )
    except RecursionError:
        raise _too_deep() from None
    except UnicodeDecodeError:
        raise BadJson("Tệp không phải UTF-8.", "The file is not UTF-8.") from None
    except json.JSONDecodeError as error:
        where = f"{error.lineno}:{error.colno}"
        raise BadJson(f"Tệp không phải JSON (chỗ {where}).", f"The file is no JSON (at {where}).") from None
    if not isinstance(value, dict):
        raise BadJson("Tệp phải là một nhóm «khóa: giá trị».", "The file must be a mapping of «key: value».")
    return _plain_mapping(value)


def _mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise BadJson("Có khóa đứng hai lần.", "A key stands twice.")
    return made


def _no_number(written: str) -> Any:
    raise BadJson(f"«{written}» không phải là số.", f"«{written}» is no number.")


def _plain_mapping(value: dict[str, Any]) -> dict[str, Plain]:
    """The same with every scalar as text, made without recursion."""
    made: dict[str, Plain] = {}
    waiting: list[tuple[Any, Any, int]] = [(value, made, 1)]
    while waiting:
        source, target, depth = waiting.pop()
        if depth > DEEPEST:
            raise _too_deep()
        for key, one in source.items() if isinstance(source, dict) else enumerate(source):
            if isinstance(one, dict | list):
                child: Any = {} if isinstance(one, dict) else []
                waiting.append((one, child, depth + 1))
            else:
                child = None if one is None else _text(_CONSTANTS.get(one) or str(one))
            if isinstance(target, dict):
                target[_text(str(key))] = child
            else:
                target.append(child)
    return made


def _text(text: str) -> str:
    if REFUSED.search(text):
        said = shown(text)
        raise BadJson(f"Có ký tự ẩn trong «{said}».", f"There are hidden characters in «{said}».")
    return nfc(text)


def _too_deep() -> BadJson:
    return BadJson("Các nhóm lồng nhau quá sâu.", "Lists and mappings stand too deep within each other.")
