"""Reads tables of text: CSV and TSV, as Excel, databases and people write them."""

import csv
import re
from collections.abc import Iterator
from io import StringIO

from bangvang.importing.grid import Format, Note
from bangvang.importing.reading import notes, refusals
from bangvang.importing.reading.draft import Draft, Raw
from bangvang.importing.reading.limits import Budget, check_place
from bangvang.words.folding import nfc
from bangvang.words.old_fonts import guess
from bangvang.words.syllables import is_syllable

_BOM = b"\xef\xbb\xbf"
_WIDE_BOMS = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_SPOILT = "\ufffd"
_FEW = 10
"""Of how many letters beyond ASCII one may be spoilt, for the rest to be UTF-8 all the same."""

_OLD = ("Windows-1258", "Windows-1252")
_UTF_8, _UTF_16 = "UTF-8", "UTF-16"
_SEPARATORS = ("\t", ";", ",", "|")
_TOLD = re.compile("sep=(.)\r?\n?", re.IGNORECASE)
_WORD = re.compile("[A-Za-z\u00a1-\U0010ffff]+")
_LOOKED_AT = 200
_SAMPLE = 200_000
_MANY_ZEROS = 0.2


def read_text(data: bytes, name: str) -> tuple[Format, list[Draft], list[Note]]:
    """The one sheet of a file of text: its format by the separator found, `number` of a row is the line where it begins.

    Raises:
        Unreadable: it is not text, empty, or beyond the limits.
    """
    text, encoding = decode(data)
    if not text.strip():
        raise refusals.empty()
    told = _TOLD.match(text)
    text = text[told.end() :] if told else text
    separator = told[1] if told else _separator(text)
    budget = Budget()
    draft = Draft(name, budget)
    for place, (line, cells) in enumerate(_rows(text, separator, 2 if told else 1)):
        check_place(place, 0)
        draft.numbers[place] = line
        for column, cell in enumerate(cells):
            budget.take_places()
            if cell.strip():
                budget.take_text(len(cell))
                draft.put(place, column, Raw(cell))
    found = [] if encoding == _UTF_8 else [notes.encoding(encoding)]
    if _SPOILT in text:
        found.append(notes.spoilt_letters(text.count(_SPOILT)))
    return "tsv" if separator == "\t" else "csv", [draft], found


def decode(data: bytes) -> tuple[str, str]:
    """The text of bytes and the name of their encoding: by the mark at their head, as UTF-8, else as Windows in Vietnam did.

    Raises:
        Unreadable: these are no bytes of a text.
    """
    for mark, encoding in _WIDE_BOMS:
        if data.startswith(mark):
            return _wide(data[len(mark) :], encoding)
    zeros = data[:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0)
    if max(zeros) > _MANY_ZEROS * len(data[:_SAMPLE]) / 2 and min(zeros) * 4 <= max(zeros):
        return _wide(data[: len(data) // 2 * 2], "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le")
    if b"\0" in data:
        raise refusals.unknown()
    try:
        return data.removeprefix(_BOM).decode("utf-8"), _UTF_8
    except UnicodeDecodeError:
        text = data.removeprefix(_BOM).decode("utf-8", errors="replace")
    beyond = len(text) - len(text.encode("ascii", errors="ignore"))
    return (text, _UTF_8) if text.count(_SPOILT) * _FEW < beyond else _as_windows(data)


def _wide(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        return data.decode(encoding), _UTF_16
    except UnicodeDecodeError:
        raise refusals.damaged() from None


def _as_windows(data: bytes) -> tuple[str, str]:
    """As Vietnamese Windows, or as Western Windows where that makes more words or an old font's text."""
    vietnamese = nfc(data.decode("cp1258", errors="replace"))
    western = data.decode("cp1252", errors="replace")
    old = guess([western[:_SAMPLE]]) is not None
    if old or _words(vietnamese[:_SAMPLE]) < _words(western[:_SAMPLE]):
        return western, _OLD[1]
    return vietnamese, _OLD[0]


def _words(text: str) -> int:
    return sum(is_syllable(word) for word in _WORD.findall(text) if not word.isascii())


def _separator(text: str) -> str:
    """The separator that parts the most of the first lines into the most even number of cells, above one."""

    def worth(separator: str) -> tuple[int, int]:
        widths = []
        for _, (_, cells) in zip(range(_LOOKED_AT), _rows(text[:_SAMPLE], separator, 1), strict=False):
            widths.append(len(cells))
        many = [width for width in widths if width > 1]
        common = max(set(many), key=lambda width: (many.count(width), width)) if many else 0
        return many.count(common), common

    return max(_SEPARATORS, key=worth)


def _rows(text: str, separator: str, first: int) -> Iterator[tuple[int, list[str]]]:
    """The rows with the line where each begins."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=False)
    line = first
    try:
        for cells in reader:
            yield line, cells
            line = first + reader.line_num
    except csv.Error:
        raise refusals.too_much_text() from None
