"""Vietnamese words and their two keys, exact and folded, by which names are compared and found.

The rules use nothing that JavaScript lacks, for the browser folds by the same ones and `tests/folding_cases.json` tests
both: NFC and NFD, lower case, the general categories L (letters) and M (marks), and the digits 0-9.

1. NFC, lower case; `ð` and `ɖ` (which `Ð` and `Ɖ` become) are `đ`; apostrophes and invisible characters are dropped; NFC.
2. A word is a run of letters and marks with at least one letter, or a run of digits; all else parts words.
3. The exact key: the letters without tone marks (NFC), then the tones as digits; digits without leading zeros.
4. The folded key: the letters without any mark, `đ` as `d`, and `y` as `i` where it alone follows h k l m s t v or qu.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import groupby
from typing import Literal

TONES = "\u0300\u0309\u0303\u0301\u0323"
"""The tone marks in the dictionary's order (huyền, hỏi, ngã, sắc, nặng), which are the digits 1-5 of an exact key."""

APOSTROPHES = "'`\u00b4\u02bb\u02bc\u2018\u2019\u201b\u2032\uff07"
INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"

_MENDED = str.maketrans({"ð": "đ", "ɖ": "đ"} | dict.fromkeys(APOSTROPHES + INVISIBLE, ""))
_I_AS_Y = re.compile("(?:h|k|l|m|s|t|v|qu)y")
_CACHED = 1 << 16
_A_NAME = 60


def nfc(text: str) -> str:
    """The text in Unicode's composed form, as the roll keeps it."""
    return unicodedata.normalize("NFC", text)


def plain(text: str) -> str:
    """The text in lower case and NFC, with one `đ`, no apostrophes and nothing invisible (rule 1)."""
    return nfc(nfc(text).lower().translate(_MENDED))


def unmarked(text: str) -> str:
    """The plain text without any mark and with `đ` as `d`; what is neither letter nor mark stays."""
    spread = unicodedata.normalize("NFD", plain(text))
    return nfc("".join(char for char in spread if not _is_mark(char)).replace("đ", "d"))


def words(text: str) -> tuple[str, ...]:
    """The plain words of a text, in order: `1034/QĐ-UBND` is `1034`, `qđ`, `ubnd`; `H'Hen` is `hhen`; `P5` is `p`, `5`."""
    return tuple(word for chunk in nfc(text).split() for word in _words_of(chunk))


@lru_cache(_CACHED)
def exact_key(word: str) -> str:
    """The key that keeps every difference of meaning: `Hoà`, `hòa` give `hoa1`; `Thuý`, `Thúy` give `thuy4`.

    Takes one word as `words` gives it. Level tone has no digit; a word with several tones has several.
    """
    spread = unicodedata.normalize("NFD", plain(word))
    if _is_number(spread):
        return _without_zeros(spread)
    letters = "".join(char for char in spread if char not in TONES)
    return nfc(letters) + "".join(str(TONES.index(char) + 1) for char in spread if char in TONES)


@lru_cache(_CACHED)
def folded_key(word: str) -> str:
    """The key of what people type without accents: `Đức` gives `duc`, `Quý` and `quí` give `qui`, `007` gives `7`.

    Takes one word as `words` gives it.
    """
    letters = unmarked(word)
    if _is_number(letters):
        return _without_zeros(letters)
    return letters[:-1] + "i" if _I_AS_Y.fullmatch(letters) else letters


def fold(text: str) -> str:
    """The folded keys of all words, parted by one space; two names that fold alike look the same without accents."""
    return _folded_name(text) if len(text) <= _A_NAME else _folded(text)


def _folded(text: str) -> str:
    return " ".join(filter(None, map(folded_chunk, nfc(text).split())))


_folded_name = lru_cache(_CACHED)(_folded)
"""Names are asked about several times in a row."""


@lru_cache(_CACHED)
def folded_chunk(chunk: str) -> str:
    """The folded keys of a text without spaces (in NFC), parted by one space; remembered."""
    return " ".join(map(folded_key, _words_of(chunk)))


@lru_cache(_CACHED)
def _words_of(chunk: str) -> tuple[str, ...]:
    """The words of a text without spaces, remembered, for syllables come back again and again."""
    runs = [(kind, "".join(run)) for kind, run in groupby(plain(chunk), _kind)]
    return tuple(run for kind, run in runs if kind == "digits" or (kind == "letters" and any(map(str.isalpha, run))))


def _kind(char: str) -> Literal["letters", "digits", "between"]:
    if "0" <= char <= "9":
        return "digits"
    return "letters" if char.isalpha() or _is_mark(char) else "between"


def _is_mark(char: str) -> bool:
    return unicodedata.category(char).startswith("M")


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdecimal()


def _without_zeros(number: str) -> str:
    return number.lstrip("0") or "0"
