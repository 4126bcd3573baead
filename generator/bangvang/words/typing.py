"""What was meant by keys typed while no input method listened: Telex (`nguyeenx`) and VNI (`nguye6n4`).

The rules use nothing that JavaScript lacks, for the browser reads typed keys by the same ones, and
`tests/typing_cases.json` tests both. A chunk of a text (between spaces) is read only where it is a syllable typed by
ASCII letters (Telex) or by letters and digits that begin with a letter (VNI); all else stays as it is.
"""

import re
import unicodedata

_SPACES = re.compile("[ \t\n\r\u00a0]+")
_TELEX = re.compile("[a-z]+")
_VNI = re.compile("(?=.*[aeiouy])[a-z]+[1-9][a-z1-9]*")
_VNI_KEYS = {"1": "s", "2": "f", "3": "r", "4": "x", "5": "j", "7": "w", "8": "w", "9": "d"}
_PARTS = re.compile("(qu|gi(?=[aeiouy])|[^aeiouyw]*)(.*)")
_TONE_KEYS = {"f": "\u0300", "r": "\u0309", "x": "\u0303", "s": "\u0301", "j": "\u0323"}
_TWICE = re.compile("([aeo])([^aeiouy]*)\\1")
_ROOFED = {"a": "â", "e": "ê", "o": "ô"}
_HORNED = {"a": "ă", "o": "ơ", "u": "ư"}
_HORN = re.compile("([aou])([^aou]*)w")
_MARKED = re.compile("[âêôơưă](?!.*[âêôơă])")
_VOWELS = re.compile("[aeiouy]+")


def untyped(text: str) -> str:
    """The text that the keys were meant to give, in small letters: `Nguyeenx Thij Leej` is `nguyễn thị lệ`."""
    return " ".join(_chunk(chunk) for chunk in _SPACES.split(text.lower()) if chunk)


def _chunk(chunk: str) -> str:
    if _TELEX.fullmatch(chunk):
        return _syllable(chunk)
    return _syllable(_as_telex(chunk)) if _VNI.fullmatch(chunk) else chunk


def _as_telex(chunk: str) -> str:
    """The keys of VNI as those of Telex: `6` doubles the last a, e or o before it."""
    keys = ""
    for key in chunk:
        if key == "6":
            keys += next((letter for letter in reversed(keys) if letter in _ROOFED), "")
        else:
            keys += _VNI_KEYS.get(key, key)
    return keys


def _syllable(keys: str) -> str:
    found = _PARTS.fullmatch(keys)
    onset, rest = found.groups() if found else ("", keys)
    tone = next((key for key in reversed(rest) if key in _TONE_KEYS), "")
    rest = "".join(key for key in rest if key not in _TONE_KEYS)
    if onset.startswith("dd"):
        onset = "đ" + onset[2:]
    elif onset.startswith("d") and rest.endswith("d"):
        onset, rest = "đ" + onset[1:], rest[:-1]
    rest = _TWICE.sub(lambda twice: _ROOFED[twice[1]] + twice[2], rest, count=1)
    rest = _horned(rest)
    return unicodedata.normalize("NFC", onset + _toned(rest, _TONE_KEYS.get(tone, "")))


def _horned(rest: str) -> str:
    """`uow` and `uwow` are ươ, `aw` is ă, `w` alone is ư."""
    if "w" in rest and "uo" in rest.replace("w", ""):
        return rest.replace("w", "").replace("uo", "ươ", 1)
    rest = _HORN.sub(lambda horn: _HORNED[horn[1]] + horn[2], rest, count=1)
    return rest.replace("w", "ư", 1)


def _toned(rest: str, mark: str) -> str:
    """The mark on the vowel that bears it: the last one with a mark of its own, else the last but one of an open rhyme."""
    marked = _MARKED.search(rest)
    if marked:
        place = marked.end()
    else:
        vowels = _VOWELS.search(rest)
        if not mark or vowels is None:
            return rest
        open_rhyme = vowels.end() == len(rest) and len(vowels[0]) > 1
        place = vowels.end() - 1 if open_rhyme else vowels.end()
    return rest[:place] + mark + rest[place:]
