"""The characters that no file of a roll may hold, raw or escaped, because they are not seen or change what is seen."""

import re
from collections.abc import Iterator

from bangvang.words.folding import nfc

_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff"
_HIDDEN = "\xad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ud800-\udfff\U000e0000-\U000e007f"

CONTROL = re.compile(f"[{_CONTROL}]+")
"""Control characters, and the line ends that editors do not show as such: U+0085, U+2028, U+2029."""

HIDDEN = re.compile(f"[{_HIDDEN}]+")
"""Characters without width, those that turn the direction of writing, and halves of pairs."""

REFUSED = re.compile(f"[{_CONTROL}{_HIDDEN}]+")
"""Both."""

_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0abefnrtvNLP])|.)", re.DOTALL)
_SHORT = {"0": 0, "a": 7, "b": 8, "e": 27, "f": 12, "v": 11, "N": 0x85, "L": 0x2028, "P": 0x2029}
_LONGEST = 60


def code_point(char: str) -> str:
    """`U+200B` for the character of that number."""
    return f"U+{ord(char):04X}"


def cleaned(text: str) -> str:
    """The text in NFC and without refused characters."""
    return nfc(REFUSED.sub("", text))


def shown(text: str) -> str:
    """The text as a message quotes it: on one line, without refused characters, not too long."""
    line = " ".join(REFUSED.sub("\ufffd", text[: 4 * _LONGEST]).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def refused_escapes(raw: str) -> Iterator[tuple[int, int, str]]:
    """Where a double-quoted YAML scalar, given as written, makes a refused character: start, end, the character."""
    for escape in _ESCAPE.finditer(raw):
        digits = escape[1] or escape[2] or escape[3]
        number = int(digits, 16) if digits else _SHORT.get(escape[4] or "", 0x20)
        if number <= 0x10FFFF and REFUSED.match(chr(number)):  # noqa: PLR2004 - the last code point
            yield escape.start(), escape.end(), chr(number)
