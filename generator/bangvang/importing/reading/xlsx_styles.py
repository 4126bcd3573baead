"""Styles of a workbook, so far as they change what a cell says: dates, and old fonts."""

from collections.abc import Iterable
from dataclasses import dataclass

from bangvang.importing.reading.markup import Attributes, local, read_xml
from bangvang.importing.reading.numbers import is_date_format
from bangvang.words.old_fonts import font_coding


@dataclass(frozen=True, slots=True)
class Style:
    """A format of cells: whether their numbers are dates, and the name of their font where it is an old one."""

    is_date: bool
    font: str


def read_styles(chunks: Iterable[bytes]) -> dict[str, Style]:
    """The formats of cells that change what a cell says, by the number by which cells name them."""
    reader = _Reader()
    read_xml(chunks, reader.start, reader.end)
    styles = {str(place): reader.style(number, font) for place, (number, font) in enumerate(reader.formats)}
    return {place: style for place, style in styles.items() if style.is_date or style.font}


class _Reader:
    def __init__(self) -> None:
        self.formats: list[tuple[int, int]] = []
        self._patterns: dict[int, str] = {}
        self._fonts: list[str] = []
        self._within = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        name = local(tag)
        if name in ("fonts", "cellXfs", "dxfs", "cellStyleXfs"):
            self._within = name
        elif name == "numFmt" and self._within != "dxfs":
            self._patterns[_number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
        elif name == "font" and self._within == "fonts":
            self._fonts.append("")
        elif name == "name" and self._within == "fonts" and self._fonts:
            self._fonts[-1] = attributes.get("val", "")
        elif name == "xf" and self._within == "cellXfs":
            self.formats.append((_number(attributes.get("numFmtId")), _number(attributes.get("fontId"))))

    def end(self, tag: str) -> None:
        if local(tag) == self._within:
            self._within = ""

    def style(self, number: int, font: int) -> Style:
        name = self._fonts[font] if font < len(self._fonts) else ""
        return Style(is_date_format(number, self._patterns.get(number)), name if font_coding(name) else "")


def _number(text: str | None) -> int:
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else 0  # noqa: PLR2004 - no longer id
