"""Vietnamese as it was typed before Unicode: the letters of TCVN3 (`.VnTime`) and VNI (`VNI-Times`) fonts, and back.

Such text holds letters of Western Europe that only the font drew as Vietnamese ones: `NguyÔn` in `.VnTime`, `Nguyeãn` in `VNI-Times`
are `Nguyễn`. TCVN3 has no capitals with tones: they were set in fonts whose small letters are drawn as capitals (`.VnTimeH`).
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice
from typing import Literal

from bangvang.words.folding import nfc
from bangvang.words.syllables import is_syllable

OldFont = Literal["TCVN3", "TCVN3-H", "VNI"]

_TCVN3_LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ"
_TCVN3 = {0xA1 + place: letter for place, letter in enumerate(_TCVN3_LETTERS) if letter != " "}
_TO_TCVN3 = {ord(letter): chr(code) for code, letter in _TCVN3.items()}

_VNI_PAIRS = {
    **{base + mark: vowel for base, row in zip("aeouy", ("áàảãạ", "éèẻẽẹ", "óòỏõọ", "úùủũụ", "ýỳỷỹ"), strict=True)
       for mark, vowel in zip("ùøûõï", row, strict=False)},
    **{"ô" + mark: vowel for mark, vowel in zip("ùøûõï", "ớờởỡợ", strict=True)},
    **{"ö" + mark: vowel for mark, vowel in zip("ùøûõï", "ứừửữự", strict=True)},
    **{base + mark: vowel for base, row in zip("aeo", ("âấầẩẫậ", "êếềểễệ", "ôốồổỗộ"), strict=True)
       for mark, vowel in zip("âáàåãä", row, strict=True)},
    **{"a" + mark: vowel for mark, vowel in zip("êéèúüë", "ăắằẳẵặ", strict=True)},
}  # fmt: skip
_VNI_SINGLES = dict(zip("ôöíìæóòîñ", "ơưíìỉĩịỵđ", strict=True))
_VNI = {**_VNI_PAIRS, **_VNI_SINGLES}
_VNI |= {old.upper(): new.upper() for old, new in _VNI.items()} | {
    old[0].upper() + old[1:]: new.upper() for old, new in _VNI_PAIRS.items()
}
_VNI_LETTERS = frozenset("".join(_VNI))
_TO_VNI = {new: old for old, new in reversed(_VNI.items()) if old in (old.lower(), old.upper())}
_VNI_PARTS = re.compile("|".join(sorted(map(re.escape, _VNI), key=len, reverse=True)))

_GUESSED: tuple[OldFont, ...] = ("TCVN3", "VNI")
_WORD = re.compile("[A-Za-z\u00a1-\U0010ffff]+")
_FOREIGN = re.compile("[^\x00-\x7f]")
_ENOUGH = 3000
_FEW = 3
_NEARLY_ALL = 0.75
_HARDLY_ANY = 0.4


@lru_cache(1024)
def font_coding(font: str) -> OldFont | None:
    """How text set in a font is coded: TCVN3 in `.VnTime` and its kin, VNI in `VNI-Times` and its kin; None in any other."""
    name = font.strip().lower()
    if name.startswith(".vn"):
        return "TCVN3-H" if name.endswith("h") else "TCVN3"
    return "VNI" if name.startswith(("vni-", "vni ")) else None


def to_unicode(text: str, coding: OldFont) -> str:
    """The text that an old font showed, in NFC. Letters that the font had not stay as they are."""
    if coding == "VNI":
        return nfc(_VNI_PARTS.sub(lambda part: _VNI[part[0]], text))
    shown = text.translate(_TCVN3)
    return shown.upper() if coding == "TCVN3-H" else shown


def from_unicode(text: str, coding: OldFont) -> str:
    """The text as it had to be typed for an old font; in TCVN3 the capitals with tones become small letters."""
    letters = nfc(text)
    if coding == "VNI":
        return "".join(_TO_VNI.get(letter, letter) for letter in letters)
    if coding == "TCVN3-H":
        letters = letters.lower()
    return "".join(_typed(letter) for letter in letters)


def could_be(text: str, coding: OldFont) -> bool:
    """Whether an old font could show the text: it holds no letter beyond ASCII that the font had not."""
    foreign = _FOREIGN.findall(text)
    return (
        all(letter in _VNI_LETTERS for letter in foreign)
        if coding == "VNI"
        else all(ord(letter) in _TCVN3 for letter in foreign)
    )


def guess(texts: Iterable[str]) -> OldFont | None:
    """The coding that turns words which are no Vietnamese as they stand into Vietnamese; None nearly always.

    A few words prove nothing: `né`, `µm` and `José` are no old font.
    """
    found = (word for text in texts if not text.isascii() for word in _WORD.findall(text) if not word.isascii())
    words = set(islice(found, _ENOUGH))
    plain = {word for word in words if is_syllable(nfc(word))}
    right = {coding: {word for word in words if becomes_syllable(word, coding)} for coding in _GUESSED}
    best = max(_GUESSED, key=lambda coding: len(right[coding]))
    proven = len(right[best] - plain) >= _FEW and len(right[best]) >= _NEARLY_ALL * len(words)
    return best if proven and len(plain) <= _HARDLY_ANY * len(words) else None


def becomes_syllable(word: str, coding: OldFont) -> bool:
    """Whether a word, taken for one of an old font, is a syllable of Vietnamese."""
    return could_be(word, coding) and is_syllable(to_unicode(word, coding))


def _typed(letter: str) -> str:
    code = _TO_TCVN3.get(ord(letter))
    return code if code is not None else _TO_TCVN3.get(ord(letter.lower()), letter)
