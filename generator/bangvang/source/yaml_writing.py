"""Writes plain values as YAML in the form that a roll's files have, so that every reader of YAML reads the same.

Mappings and lists stand on lines of their own, indented by two; a list stands two deeper than its key. Text stands without
quotes unless YAML 1.1 or 1.2 would take it for something else; what is longer than a line is folded (`>`), several lines that
are not too long stay as they are (`|`).
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TypeGuard

from bangvang.source.letters import REFUSED
from bangvang.source.yaml_guesses import is_guessed, is_guessed_key
from bangvang.words.folding import nfc

WIDTH = 96
"""A line is folded where it would be longer, and words allow it."""

Writable = Mapping[str, "Writable"] | Sequence["Writable"] | str | bool | int | Decimal | None
"""What can be written: mappings, lists, text (`Bare` for what is no text), yes and no, numbers, and None for "left empty"."""

_STEP = 2
_LONGEST_KEY = 500
"""YAML reads no key of more than 1,024 characters, its escapes counted."""

_SPECIAL_START = re.compile(r"""[-?:,\[\]{}#&*!|>'"%@`\s]|\.\.\.(?:\s|$)""")
_SPECIAL = re.compile(r":(?:\s|$)|\s#|\s$|[\t\r\n]")
_NO_BLOCK = re.compile(r"^[ \n]|[\t\r]|[ ]\n|[ ]\Z|\n\n\Z")
"""What neither `>` nor `|` can hold without marks that nobody knows."""
_ESCAPED = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Bare(str):
    """What its field does not take for text: a date, a number, yes or no. It needs no quotes, whatever YAML guesses."""

    __slots__ = ()


class Literal(str):
    """A text whose lines are to stay as they are, even where they are long."""

    __slots__ = ()


def written(value: Writable, indent: int = 0) -> str:
    """A value as YAML: whole lines, all indented by `indent` spaces, each ended with LF.

    Text is written in NFC. Raises ValueError for a text with a character that no file of a roll may hold
    (`source.letters.REFUSED`): it could not be read back.
    """
    return "".join(f"{' ' * indent}{line}\n" if line else "\n" for line in _lines(value, indent))


def written_after(head: str, value: Writable, indent: int) -> str:
    """The lines of a value behind what leads to it (`key:` or `-`), which stands on the first of them after `indent` spaces."""
    return "".join(f"{' ' * indent}{line}\n" if line else "\n" for line in _behind(head, value, indent))


def written_key(key: str) -> str:
    """A key as it stands before its colon, in quotes where it needs them. Raises ValueError as `written` does, for `<<` and over 500 letters."""
    text = _checked(key)
    if text == "<<" or len(text) > _LONGEST_KEY:
        raise ValueError("no file of a roll can hold this key")
    return _quoted(text) if _needs_quotes(text) or is_guessed_key(text) else text


def written_text(text: str) -> str:
    """A text on one line, in quotes where it needs them."""
    bare = isinstance(text, Bare)
    text = _checked(text)
    return _quoted(text) if _needs_quotes(text) or (not bare and is_guessed(text)) or text in {"~", "null"} else text


def _lines(value: Writable, indent: int) -> Iterator[str]:
    """The lines of a value that begins a line, without its own indentation."""
    if isinstance(value, Mapping) and value:
        for key, inner in value.items():
            yield from _behind(f"{written_key(key)}:", inner, indent)
    elif _is_list(value) and value:
        for item in value:
            yield from _item(item, indent)
    else:
        yield _one_line(value) or "null"


def _item(item: Writable, indent: int) -> Iterator[str]:
    """The lines of an entry of a list: what it holds begins on the line of its `-`."""
    if not item or not (isinstance(item, Mapping) or _is_list(item)):
        yield from _behind("-", item, indent)
        return
    first = True
    for line in _lines(item, indent + _STEP):
        yield f"- {line}" if first else f"{' ' * _STEP}{line}" if line else ""
        first = False


def _behind(head: str, value: Writable, indent: int) -> Iterator[str]:
    """The lines of a value behind `head`."""
    if value and (isinstance(value, Mapping) or _is_list(value)):
        yield head
        yield from (f"{' ' * _STEP}{line}" if line else "" for line in _lines(value, indent + _STEP))
    elif isinstance(value, str) and (block := _block(head, value, indent)):
        yield from block
    else:
        text = _one_line(value)
        yield f"{head} {text}" if text else head


def _block(head: str, text: str, indent: int) -> list[str]:
    """The lines of a text of several lines, or too long for one; none where it fits, or cannot be written so."""
    literal, text = isinstance(text, Literal), _checked(text)
    room = WIDTH - indent - len(head) - 1
    if "\n" not in text and (len(written_text(text)) <= room or " " not in text):
        return []
    if not text or _NO_BLOCK.search(text):
        return []
    body = text.removesuffix("\n")
    chomp = "-" if body == text else ""
    lines = body.split("\n")
    width = WIDTH - indent - _STEP
    if len(lines) > 1 and (literal or all(len(line) <= width for line in lines)):
        return [f"{head} |{chomp}", *(f"{' ' * _STEP}{line}" if line else "" for line in lines)]
    if any(line.startswith(" ") for line in lines):
        return []
    return [f"{head} >{chomp}", *_folded(body, width)]


def _folded(text: str, width: int) -> Iterator[str]:
    """The lines of a folded text: each of its line ends takes an empty line."""
    for part in re.split(r"(\n+)", text):
        if part.startswith("\n"):
            yield from [""] * len(part)
        else:
            yield from (f"{' ' * _STEP}{line}" for line in _wrapped(part, width))


def _wrapped(text: str, width: int) -> Iterator[str]:
    """The text in lines of at most `width`, broken at single spaces only, so that folding gives it back."""
    line = ""
    for word in re.split(r"(?<! ) (?! )", text):
        if line and len(line) + 1 + len(word) > width:
            yield line
            line = word
        else:
            line = f"{line} {word}" if line else word
    yield line


def _one_line(value: Writable) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return written_text(value)
    if isinstance(value, Mapping):
        return "{}"
    return "[]" if _is_list(value) else str(value)


def _is_list(value: Writable) -> TypeGuard[Sequence[Writable]]:
    return isinstance(value, Sequence) and not isinstance(value, str)


def _needs_quotes(text: str) -> bool:
    return not text or _SPECIAL_START.match(text) is not None or _SPECIAL.search(text) is not None


def _quoted(text: str) -> str:
    """The text in quotes: in double ones, unless these would need backslashes and single ones would not."""
    if ('"' in text or "\\" in text) and not any(char in text for char in "'\n\r\t"):
        return f"'{text}'"
    return '"' + "".join(_ESCAPED.get(char, char) for char in text) + '"'


def _checked(text: str) -> str:
    """The text in NFC. Raises ValueError where it holds a refused character."""
    if REFUSED.search(text):
        raise ValueError("the text holds a character that no file of a roll may hold")
    return nfc(text)
