"""Old fonts in a sheet: told by the font where the file names it, else by the words themselves."""

from collections.abc import Iterable, Iterator

from bangvang.importing.reading.draft import Draft, Raw
from bangvang.words.folding import nfc
from bangvang.words.old_fonts import OldFont, becomes_syllable, could_be, font_coding, guess, to_unicode
from bangvang.words.syllables import is_syllable


class Coding:
    """How the texts of one sheet are coded. Counts the texts that it changed."""

    def __init__(self, plain: OldFont | None, distrusted: frozenset[OldFont]) -> None:
        """`plain` is the coding of text whose font says nothing; fonts of a coding in `distrusted` show Unicode."""
        self._plain = plain
        self._distrusted = distrusted
        self.used: dict[OldFont, int] = {}

    def convert(self, raw: Raw) -> str:
        """The text of a cell in Unicode."""
        if not raw.runs:
            return self._run(raw.text, self._plain)
        return "".join(self._run(text, font_coding(font) or self._plain) for text, font in raw.runs)

    def _run(self, text: str, coding: OldFont | None) -> str:
        if coding is None or coding in self._distrusted or not could_be(text, coding):
            return text
        shown = to_unicode(text, coding)
        if shown != text:
            self.used[coding] = self.used.get(coding, 0) + 1
        return shown


def coding_of(draft: Draft) -> Coding:
    """How the texts of a sheet are coded."""
    told: dict[OldFont, list[str]] = {}
    untold: list[str] = []
    for raw in _texts(draft):
        for text, font in raw.runs or ((raw.text, ""),):
            coding = font_coding(font) if font else None
            (untold if coding is None else told.setdefault(coding, [])).append(text)
    distrusted = frozenset(coding for coding, texts in told.items() if _is_unicode(texts, coding))
    return Coding(guess(untold), distrusted)


def _texts(draft: Draft) -> Iterator[Raw]:
    yield from (raw for cells in draft.rows.values() for raw in cells.values() if raw.kind == "text")
    yield from (*draft.before, *draft.after)


def _is_unicode(texts: Iterable[str], coding: OldFont) -> bool:
    """Whether text set in an old font was typed in Unicode all the same: more of its words are Vietnamese as they stand."""
    words = {word for text in texts if not text.isascii() for word in text.split() if not word.isascii()}
    as_is = sum(is_syllable(nfc(word)) for word in words)
    return as_is > sum(becomes_syllable(word, coding) for word in words)
