"""What an annex of the tests holds, told once: tools write it into files, tests compare what is read with it."""

import datetime as dt
import json
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from bangvang.words.old_fonts import OldFont, font_coding, from_unicode, to_unicode

ANNEXES = Path(__file__).parent / "importing" / "annexes"


class Formula(NamedTuple):
    """A formula and the value that it has; None where the file keeps no value."""

    text: str
    value: str | int | None


Value = str | int | float | bool | dt.date | Formula | None
Rows = list[list[Value]]
Range = tuple[int, int, int, int]
"""Top, left, bottom, right, from 0 and included."""


@dataclass
class Page:
    """A sheet, or a table of a document with the paragraphs around it."""

    name: str
    rows: Rows
    merges: list[Range] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)
    hidden: bool = False
    before: list[str] = field(default_factory=list)
    after: list[str] = field(default_factory=list)
    fonts: dict[tuple[int, int], str] = field(default_factory=dict)
    """The font of a cell, where it is not the page's."""

    font: str = "Times New Roman"
    coding: OldFont | None = None
    """How text is coded, where the font does not say it."""

    @property
    def width(self) -> int:
        """The number of columns."""
        return max(map(len, self.rows))

    def value(self, row: int, column: int) -> Value:
        """What was put into a cell."""
        cells = self.rows[row]
        return cells[column] if column < len(cells) else None

    def typed(self, row: int, column: int) -> Value:
        """What an editor had to type to get the value shown, which differs in old fonts."""
        value = self.value(row, column)
        coding = font_coding(self.fonts.get((row, column), self.font)) or self.coding
        return from_unicode(value, coding) if isinstance(value, str) and coding else value

    def shown(self, row: int, column: int) -> str:
        """What a reader must give for a cell."""
        text = text_of(self.value(row, column))
        coding = font_coding(self.fonts.get((row, column), self.font)) or self.coding
        return to_unicode(from_unicode(text, coding), coding) if coding else text

    def around(self, texts: list[str]) -> list[str]:
        """What had to be typed for paragraphs."""
        coding = font_coding(self.font) or self.coding
        return [from_unicode(text, coding) if coding else text for text in texts]

    def shown_around(self, texts: list[str]) -> list[str]:
        """What a reader must give for paragraphs."""
        coding = font_coding(self.font) or self.coding
        return [to_unicode(from_unicode(text, coding), coding) if coding else text for text in texts]

    def expected(self) -> dict[str, object]:
        """What a reader must find."""
        texts = [[self.shown(row, column) for column in range(self.width)] for row in range(len(self.rows))]
        merged: dict[str, list[int]] = {}
        for top, left, bottom, right in self.merges:
            for row in range(top, bottom + 1):
                filled = [column for column in range(left, right + 1) if (row, column) != (top, left)]
                for column in filled:
                    texts[row][column] = texts[top][left]
                merged[str(row)] = sorted({*merged.get(str(row), []), *filled})
        return {
            "name": self.name,
            "hidden": self.hidden,
            "hidden_rows": self.hidden_rows,
            "hidden_columns": self.hidden_columns,
            "before": self.shown_around(self.before),
            "after": self.shown_around(self.after),
            "merged": {row: columns for row, columns in merged.items() if columns},
            "rows": texts,
        }


def text_of(value: Value) -> str:
    """The text that a reader must give for a value."""
    if isinstance(value, Formula):
        return text_of(value.value) if value.value is not None else value.text
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, dt.date) else unicodedata.normalize("NFC", str(value).strip())


def write_expected(name: str, form: str, pages: list[Page], notes: list[str]) -> None:
    """Write what must be read of an annex beside it, one row of cells a line."""
    told: dict[str, object] = {"format": form, "notes": sorted(notes), "grids": [page.expected() for page in pages]}
    (ANNEXES / f"{name}.json").write_text(_in_lines(told), encoding="utf-8")


def _in_lines(told: dict[str, object]) -> str:
    """JSON with one row of cells a line."""
    rows: list[str] = []

    def held(value: object) -> object:
        if isinstance(value, list) and value and not isinstance(value[0], dict | list):
            rows.append(json.dumps(value, ensure_ascii=False))
            return f"\0{len(rows) - 1}\0"
        if isinstance(value, dict):
            return {key: held(one) for key, one in value.items()}
        return [held(one) for one in value] if isinstance(value, list) else value

    text = json.dumps(held(told), ensure_ascii=False, indent=1)
    return re.sub(r'"\\u0000([0-9]+)\\u0000"', lambda found: rows[int(found[1])], text) + "\n"
