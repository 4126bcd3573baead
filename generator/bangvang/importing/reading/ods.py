"""Reads spreadsheets of OpenDocument (ods), as LibreOffice writes them."""

import re

from bangvang.importing.grid import Note
from bangvang.importing.reading import refusals
from bangvang.importing.reading.archive import Archive
from bangvang.importing.reading.draft import Draft, Raw, Run
from bangvang.importing.reading.limits import Budget
from bangvang.importing.reading.markup import Attributes, local, read_xml
from bangvang.importing.reading.numbers import of_flag, of_iso, of_number
from bangvang.importing.reading.ods_styles import Styles

_LEFT_OUT = frozenset(
    ("annotation", "shapes", "frame", "custom-shape", "tracked-changes", "note", "dde-links", "forms", "object")
)
_STYLE_TAGS = frozenset(("font-face", "style", "default-style", "table-properties", "text-properties"))
_TIME = re.compile(r"PT(\d{1,5})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S")
_LARGEST = 1 << 21
"""More rows or columns than any program has."""


def read_ods(archive: Archive) -> tuple[list[Draft], list[Note]]:
    """The sheets of a spreadsheet in its order, hidden ones too.

    Raises:
        Unreadable: it is locked, damaged or beyond the limits.
    """
    if "meta-inf/manifest.xml" in archive:
        read_xml(archive.chunks("meta-inf/manifest.xml"), _refuse_locked)
    styles = Styles()
    if "styles.xml" in archive:
        read_xml(archive.chunks("styles.xml"), styles.start)
    reader = _Reader(styles, Budget())
    read_xml(archive.chunks("content.xml"), reader.start, reader.end, reader.text)
    return reader.drafts, []


def _refuse_locked(tag: str, _: Attributes) -> None:
    if local(tag) == "encryption-data":
        raise refusals.encrypted()


class _Reader:
    """Follows the elements of a spreadsheet; rows and cells that stand for many are put down many times, but for empty ones."""

    def __init__(self, styles: Styles, budget: Budget) -> None:
        self.drafts: list[Draft] = []
        self._styles = styles
        self._budget = budget
        self._out = 0
        self._draft: Draft | None = None
        self._row = self._column = 0
        self._row_times = 0
        self._line: list[tuple[int, int, Raw]] = []
        self._cell: Attributes | None = None
        self._has_text = False
        self._runs: list[Run] = []
        self._fonts: list[str] = []
        self._column_fonts: list[tuple[int, int, str]] = []

    def start(self, tag: str, attributes: Attributes) -> None:
        name = local(tag)
        if self._out or name in _LEFT_OUT:
            self._out += 1
        elif self._cell is not None:
            self._start_text(name, attributes)
        elif name in ("table-cell", "covered-table-cell"):
            self._budget.take_places()
            self._cell = attributes
            self._has_text = False
            self._runs = []
            self._fonts = [self._font_of(attributes)]
        elif name == "table-row":
            self._start_row(attributes)
        elif name == "table-column":
            self._start_column(attributes)
        elif name == "table" and tag.startswith("table:"):
            hidden = attributes.get("table:style-name", "") in self._styles.hidden
            self._draft = Draft(attributes.get("table:name", ""), self._budget, hidden=hidden)
            self.drafts.append(self._draft)
            self._row = self._column = 0
            self._column_fonts = []
        elif name in _STYLE_TAGS:
            self._styles.start(tag, attributes)

    def end(self, tag: str) -> None:
        if self._out:
            self._out -= 1
            return
        name = local(tag)
        if name in ("table-cell", "covered-table-cell") and self._cell is not None:
            self._end_cell(self._cell)
            self._cell = None
        elif name == "table-row":
            self._end_row()
        elif name == "span" and len(self._fonts) > 1:
            self._fonts.pop()

    def text(self, data: str) -> None:
        if self._cell is not None and not self._out and data != "\n":
            self._say(data)

    def _say(self, text: str) -> None:
        self._budget.take_text(len(text))
        self._runs.append(Run(text, self._fonts[-1]))

    def _start_text(self, name: str, attributes: Attributes) -> None:
        self._has_text = self._has_text or name == "p"
        if (name == "p" and self._runs) or name == "line-break":
            self._say("\n")
        elif name in ("s", "tab"):
            self._say(" ")
        elif name == "span":
            self._fonts.append(self._styles.old_font(attributes.get("text:style-name", "")) or self._fonts[-1])

    def _start_column(self, attributes: Attributes) -> None:
        last = self._column + _times(attributes.get("table:number-columns-repeated")) - 1
        font = self._styles.old_font(attributes.get("table:default-cell-style-name", ""))
        if font:
            self._column_fonts.append((self._column, last, font))
        if self._draft is not None and attributes.get("table:visibility", "visible") != "visible":
            self._draft.hide_columns(self._column, last)
        self._column = last + 1

    def _font_of(self, attributes: Attributes) -> str:
        style = attributes.get("table:style-name")
        if style is not None:
            return self._styles.old_font(style)
        fonts = (font for first, last, font in self._column_fonts if first <= self._column <= last)
        return next(fonts, "")

    def _start_row(self, attributes: Attributes) -> None:
        self._row_times = _times(attributes.get("table:number-rows-repeated"))
        self._column = 0
        self._line = []
        if self._draft is not None and attributes.get("table:visibility", "visible") != "visible":
            self._draft.hide_rows(self._row, self._row + self._row_times - 1)

    def _end_row(self) -> None:
        draft = self._draft
        if draft is not None and self._line:
            for row in range(self._row, self._row + self._row_times):
                for column, times, raw in self._line:
                    for place in range(column, column + times):
                        draft.put(row, place, raw)
        self._row += self._row_times

    def _end_cell(self, cell: Attributes) -> None:
        times = _times(cell.get("table:number-columns-repeated"))
        across = _times(cell.get("table:number-columns-spanned"))
        down = _times(cell.get("table:number-rows-spanned"))
        if self._draft is not None and (across > 1 or down > 1):
            self._draft.merge(self._row, self._column, self._row + down - 1, self._column + across - 1)
        raw = self._made(cell)
        if raw.text:
            self._line.append((self._column, times, raw))
        self._column += times

    def _made(self, cell: Attributes) -> Raw:
        text = "".join([run.text for run in self._runs])
        formula = cell.get("table:formula", "")
        if cell.get("calcext:value-type") == "error":
            return Raw(text.strip() or "#N/A", "error")
        if formula and "office:value-type" not in cell and not self._has_text and self._draft is not None:
            self._draft.formulas += 1
            return Raw(formula.partition(":")[2] or formula, "error")
        return _of_value(cell, text) or Raw(text, runs=tuple(self._runs) if any(run.font for run in self._runs) else ())


def _of_value(cell: Attributes, shown: str) -> Raw | None:
    """A value that is no text; None for text."""
    kind = cell.get("office:value-type", "")
    if kind in ("float", "percentage", "currency"):
        return _number(cell.get("office:value", ""), shown)
    if kind == "date":
        return of_iso(cell.get("office:date-value", shown))
    if kind == "time":
        return _time(cell.get("office:time-value", ""), shown)
    return of_flag(cell.get("office:boolean-value") == "true") if kind == "boolean" else None


def _number(written: str, shown: str) -> Raw:
    try:
        return of_number(float(written))
    except ValueError:
        return Raw(shown)


def _time(written: str, shown: str) -> Raw:
    found = _TIME.fullmatch(written)
    return Raw(":".join(part.zfill(2) for part in found.groups()), "date") if found else Raw(shown)


def _times(written: str | None) -> int:
    """How often something stands, or how far it reaches: at least once."""
    if written is None:
        return 1
    number = int(written) if written.isdecimal() and len(written) < 8 else _LARGEST  # noqa: PLR2004 - below the largest
    return min(max(number, 1), _LARGEST)
