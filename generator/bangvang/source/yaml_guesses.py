"""Texts that a YAML reader would take for something else: a number, a date, yes, no or nothing, in YAML 1.1 or 1.2."""

import re

_WORDS = r"(?:y|n|yes|no|on|off|true|false|null)"
_INTEGERS = r"[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*)"
_FLOATS = r"[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9_]+)(?:e[-+]?[0-9]+)?"
_SIXTIES = r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?"
_ODD = r"[-+]?\.inf|\.nan|~|<<|=|"
_DATES = (
    r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}"
    r"(?:(?:t|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:z|[-+][0-9]{1,2}(?::?[0-9]{2})?))?)?"
)
_GUESSED = re.compile(f"(?:{_WORDS}|{_INTEGERS}|{_FLOATS}|{_SIXTIES}|{_DATES}|{_ODD})", re.IGNORECASE)
_NO_KEY = re.compile(f"(?:true|false|null|{_INTEGERS}|{_FLOATS}|{_ODD})", re.IGNORECASE)


def is_guessed(text: str) -> bool:
    """Whether some YAML reader takes this text, without quotes, for something else than text."""
    return _GUESSED.fullmatch(text) is not None


def is_guessed_key(text: str) -> bool:
    """The same of a key. `on`, `no` and dates count as keys: YAML 1.2 knows nothing else in them, and `on` is a key of ours."""
    return _NO_KEY.fullmatch(text) is not None
