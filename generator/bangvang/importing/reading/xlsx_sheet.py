"""One worksheet of a workbook: its cells with the values that Excel stored, its merges, its hidden rows and columns."""

from collections.abc import Iterable
from dataclasses import dataclass

from bangvang.importing.reading import refusals
from bangvang.importing.reading.draft import Draft, Raw, Run
from bangvang.importing.reading.limits import Budget
from bangvang.importing.reading.markup import Attributes, read_xml
from bangvang.importing.reading.numbers import DateSystem, of_flag, of_iso, of_number, of_serial
from bangvang.importing.reading.places import place_of, range_of
from bangvang.importing.reading.xlsx_strings import RichText, unescaped
from bangvang.importing.reading.xlsx_styles import Style

_YES = ("1", "true")
_NO_STYLE = Style(is_date=False, font="")


@dataclass(frozen=True, slots=True)
class Shared:
    """What the sheets of a workbook share: texts, styles, and the year from which days count."""

    strings: list[Raw]
    styles: dict[str, Style]
    system: DateSystem


def read_sheet(chunks: Iterable[bytes], draft: Draft, shared: Shared, budget: Budget) -> None:
    """Read a sheet into its draft; Unreadable where it is damaged or beyond the limits."""
    reader = _Reader(draft, shared, budget)
    read_xml(chunks, reader.start, reader.end, reader.text)


class _Reader:
    """Follows the elements of a sheet; a cell is made when it ends."""

    def __init__(self, draft: Draft, shared: Shared, budget: Budget) -> None:
        self._draft = draft
        self._shared = shared
        self._budget = budget
        self._row = self._column = -1
        self._cell: Attributes | None = None
        self._value: list[str] | None = None
        self._formula: list[str] | None = None
        self._rich: RichText | None = None
        self._open: list[str] | None = None

    def start(self, tag: str, attributes: Attributes) -> None:
        name = tag.rpartition(":")[2] if ":" in tag else tag
        if name == "c":
            self._budget.take_places()
            self._cell = attributes
            self._value = self._formula = self._rich = self._open = None
        elif self._cell is not None:
            if name == "v":
                self._value = self._open = []
            else:
                self._start_part(name, attributes)
        elif name == "row":
            self._start_row(attributes)
        else:
            self._start_other(name, attributes)

    def end(self, tag: str) -> None:
        if self._cell is None:
            return
        name = tag.rpartition(":")[2] if ":" in tag else tag
        if name == "c":
            self._end_cell(self._cell)
            self._cell = None
        elif name in ("v", "f"):
            self._open = None
        elif self._rich is not None:
            self._rich.end(name)

    def text(self, data: str) -> None:
        if self._open is not None:
            self._open.append(data)
        elif self._rich is not None:
            self._rich.text(data)

    def _start_row(self, attributes: Attributes) -> None:
        told = attributes.get("r", "")
        self._row = int(told) - 1 if told.isdecimal() else self._row + 1
        self._column = -1
        if attributes.get("hidden") in _YES:
            self._draft.hide_rows(self._row, self._row)

    def _start_other(self, name: str, attributes: Attributes) -> None:
        if name == "mergeCell":
            place = range_of(attributes.get("ref", ""))
            if place is not None:
                self._draft.merge(*place)
        elif name == "col" and attributes.get("hidden") in _YES:
            first, last = attributes.get("min", ""), attributes.get("max", "")
            if first.isdecimal() and last.isdecimal():
                self._draft.hide_columns(int(first) - 1, int(last) - 1)

    def _start_part(self, name: str, attributes: Attributes) -> None:
        if name == "f":
            self._formula = self._open = []
        elif name == "is":
            self._rich = RichText()
        elif self._rich is not None:
            self._rich.start(name, attributes)

    def _end_cell(self, cell: Attributes) -> None:
        told = cell.get("r")
        place = place_of(told) if told else None
        self._row, self._column = place or (max(self._row, 0), self._column + 1)
        if self._value is None and self._formula is None and self._rich is None:
            return
        made = self._made(cell)
        if made is not None and made.text:
            self._draft.put(self._row, self._column, made)

    def _made(self, cell: Attributes) -> Raw | None:
        kind = cell.get("t", "n")
        written = "".join(self._value) if self._value else ""
        style = self._shared.styles.get(cell.get("s", "0"), _NO_STYLE)
        if kind == "s" and written:
            return self._in_font(self._shared_string(written), style)
        if self._formula is not None and not written and kind != "str":
            self._draft.formulas += 1
            return Raw("=" + "".join(self._formula).strip(), "error")
        if kind == "inlineStr":
            return self._kept(self._rich.made(), style) if self._rich is not None else None
        if kind == "str":
            return self._kept(Raw(unescaped(written)), style)
        return _of_value(kind, written, style, self._shared.system) if written else None

    def _shared_string(self, written: str) -> Raw:
        number = int(written) if written.isdecimal() else len(self._shared.strings)
        if number >= len(self._shared.strings):
            raise refusals.damaged()
        return self._shared.strings[number]

    def _kept(self, raw: Raw, style: Style) -> Raw:
        self._budget.take_text(len(raw.text))
        return self._in_font(raw, style)

    def _in_font(self, raw: Raw, style: Style) -> Raw:
        """The text in the cell's font, where that is an old one and its own runs say nothing else."""
        if not style.font:
            return raw
        runs = raw.runs or (Run(raw.text, ""),)
        return Raw(raw.text, runs=tuple(Run(run.text, run.font or style.font) for run in runs))


def _of_value(kind: str, written: str, style: Style, system: DateSystem) -> Raw:
    """A value that is no text."""
    if kind == "b":
        return of_flag(written.strip() in _YES)
    if kind == "e":
        return Raw(written, "error")
    if kind == "d":
        return of_iso(written)
    try:
        number = float(written)
    except ValueError:
        return Raw(written)
    return of_serial(number, system) if style.is_date else of_number(number)
