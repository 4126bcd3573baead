"""The rows below a header: those that name somebody, headings of sections, totals, notes, signatures."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from bangvang.importing.grid import Cell, Grid, Row
from bangvang.importing.understanding.header import Header
from bangvang.importing.understanding.headings import NAMING
from bangvang.words.folding import fold

LineKind = Literal["data", "section", "left-out", "note"]
Why = Literal["", "header", "numbering", "total", "after", "nameless"]

_MARKER = re.compile(r"(?:[IVXLC]+|[A-HĐ]|[0-9]+(?:\.[0-9]+)*)(?:\s*[.)\-:/]\s*|\s+|$)")
"""How sections begin: `A.`, `II -`, `1.2)`."""
_MARK_ALONE = re.compile(r"\(?(?:[IVXLC]+|[A-ZĐ])\s*[.)]?")
_NUMBER = re.compile(r"\(?[0-9]+\s*[.)]?")
_TOTAL = ("tong cong", "tong so", "cong")
_NOTE = re.compile(
    r"an dinh danh sach|(?:danh sach|tong cong|tong so|bieu)(?: nay)? (?:co|gom)\b|\b(?:co|gom) \d+ (?:tap the|ca nhan|ho gia dinh)"
)
_KINDS = ("tap the", "ca nhan", "ho gia dinh", "cac tap the", "cac ca nhan")
"""What heads a section without any mark."""
_SIGNED = re.compile(
    r"(?:TM|KT|TL|TUQ)\s*\.|(?i:nơi\s+nhận|người\s+lập\s+(?:biểu|bảng|danh\s+sách)|thủ\s+trưởng\s+đơn\s+vị)\b"
)
"""What stands below a list: who signed for whom, who gets a copy."""
_FEWEST = 2
_LONGEST_TOTAL = 4
"""Of no more words than this is what a line of totals is called."""


class Line(NamedTuple):
    """A row and what it is: `data` names somebody, `section` (with its `text`) heads those below, `note` tells how many there are."""

    row: Row
    kind: LineKind
    text: str = ""
    why: Why = ""


def lines(grid: Grid, header: Header) -> Iterator[Line]:
    """The rows below the header that are not empty."""
    ended = False
    seen = False
    naming = [column.place for column in header.having(*NAMING)]
    for row in grid.rows[header.end :]:
        own = [cell for cell in row.cells if cell.text]
        if row.merged:
            own = [cell for place, cell in enumerate(row.cells) if cell.text and place not in row.merged]
        if not own:
            continue
        line = _line(row, own, header, naming, seen=seen, ended=ended)
        ended = ended or line.kind == "note" or (line.kind == "left-out" and line.why == "after")
        seen = seen or line.kind == "data"
        yield line


def _line(row: Row, own: list[Cell], header: Header, naming: list[int], *, seen: bool, ended: bool) -> Line:
    why = _left_out(row, own, header, seen=seen)
    if why:
        return Line(row, "left-out", why=why)
    if len(own) <= _FEWEST and _NOTE.search(fold(own[-1].text)):
        return Line(row, "note", _on_one_line(own[-1]))
    first = "" if own[0].text.isdecimal() else fold(own[0].text)
    if first.startswith(_TOTAL) and len(first.split()) <= _LONGEST_TOTAL:
        return Line(row, "left-out", why="total")
    if not ended and _is_section(row, own, header):
        text = _on_one_line(own[-1])
        return Line(row, "section", text if len(own) == 1 else f"{own[0].text.strip(' .)(')}. {text}")
    named = any(row.cells[place].text for place in naming)
    if ended or not named:
        return Line(row, "left-out", why="after" if ended or (len(own) == 1 and seen) else "nameless")
    return Line(row, "data")


def _on_one_line(cell: Cell) -> str:
    return " ".join(cell.text.split())


def _left_out(row: Row, own: list[Cell], header: Header, *, seen: bool) -> Why:
    """Whether a row is the header once more, numbers its columns, or is signed."""
    if header.repeated(row):
        return "header"
    if seen and len(own) <= _FEWEST and _SIGNED.match(own[0].text):
        return "after"
    numbers = not seen and len(own) > 1 and all(_NUMBER.fullmatch(cell.text) for cell in own) and _counts(own)
    return "numbering" if numbers else ""


def _is_section(row: Row, own: list[Cell], header: Header) -> bool:
    """Whether a row heads those below it: one text over many columns, or one behind a mark such as `I` or `A`."""
    if len(own) == _FEWEST:
        orders = header.having("order")
        mark = row.cells[orders[0].place].text if orders else own[0].text
        return mark == own[0].text and _MARK_ALONE.fullmatch(mark) is not None
    if len(own) != 1:
        return False
    text = own[0].text
    places = [place for place, cell in enumerate(row.cells) if cell.text]
    naming = {column.place for column in header.having(*NAMING, "order")}
    if not naming.intersection(places):
        return False
    if fold(text) in _KINDS and len(row.cells) > 1:
        return True
    if len(places) > 1 and len(places) * 2 >= len(row.cells):
        return True
    return (
        bool(header.having("order")) and places[0] in naming and _MARKER.match(text) is not None and len(row.cells) > 1
    )


def _counts(own: list[Cell]) -> bool:
    """Whether cells are the numbers of columns: 1, 2, 3."""
    numbers = [int(re.sub(r"\D", "", cell.text)) for cell in own]
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def mark_of_section(text: str) -> str:
    """The mark that a section begins with: `A`, `II`, `1.2`; nothing where it has none."""
    found = _MARKER.match(text)
    return found[0].strip(" .)-:/\t") if found is not None and found.end() < len(text) else ""


def unmarked_section(text: str) -> str:
    """The text of a section without its mark."""
    found = _MARKER.match(text)
    return text[found.end() :].strip(" .:") or text if found else text
