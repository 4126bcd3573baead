"""What an editor that reads YAML 1.2 sees in a plain scalar: the core schema's null, booleans and numbers, else text."""

import re
from typing import Any

_NULL = re.compile("null|Null|NULL|~|")
_TRUTH = {word: word.lower() == "true" for word in ("true", "True", "TRUE", "false", "False", "FALSE")}
_WHOLE = re.compile(r"[-+]?[0-9]+")
_BASES = ((re.compile("0o([0-7]+)"), 8), (re.compile("0x([0-9a-fA-F]+)"), 16))
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")


def seen(text: str) -> Any:
    """The value of a plain scalar, after https://yaml.org/spec/1.2.2/#103-core-schema."""
    if _NULL.fullmatch(text):
        return None
    if text in _TRUTH:
        return _TRUTH[text]
    if _WHOLE.fullmatch(text):
        return int(text)
    for pattern, base in _BASES:
        if found := pattern.fullmatch(text):
            return int(found[1], base)
    return float(text) if _FLOAT.fullmatch(text) else text
