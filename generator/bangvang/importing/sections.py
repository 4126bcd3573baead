"""The headings of sections over the rows of a list: of which kind, for which honour, of which unit those below them are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple

from bangvang.importing.asking import SKIP, YES, Desk, Spot
from bangvang.importing.matching.directory import Directory
from bangvang.importing.understanding.body import mark_of_section, unmarked_section
from bangvang.importing.understanding.surroundings import Kind
from bangvang.problems.both import Both
from bangvang.words.folding import fold
from bangvang.words.roman import from_roman

_KINDS: Mapping[str, Kind] = {"tap the": "collective", "ca nhan": "individual", "ho gia dinh": "household"}
_LONGEST_KIND = 8
"""Of so many words is the heading of a kind at most; what is longer names something."""
_DOTTED = re.compile(r"[0-9]+(?:\.[0-9]+)+")
_UNKNOWN = Both(
    "Tiêu đề mục: không rõ là loại, hình thức khen hay đơn vị; được hiểu là đơn vị. Trả lời «bỏ» nếu không phải.",
    "A section's heading: no kind, honour or unit known; taken for a unit. Answer “skip” if it is none.",
)

Style = Literal["", "letter", "roman", "number", "dotted"]


class Section(NamedTuple):
    """What the headings above a row say of it: the kind, the honour and the unit as printed, and whether they died."""

    kind: Kind | None = None
    honour: str | None = None
    unit: str | None = None
    posthumous: bool = False


@dataclass(frozen=True, slots=True)
class _Heading:
    """One heading: how it is marked, and what it says."""

    style: Style
    mark: str
    said: Section

    def gives_way_to(self, other: "_Heading") -> bool:
        """Whether it ends where the other begins: it is marked alike, or about the same."""
        same_style = self.style != "" and self.style == other.style
        one, two = self.said, other.said
        return same_style or any(
            mine is not None and theirs is not None
            for mine, theirs in ((one.kind, two.kind), (one.honour, two.honour), (one.unit, two.unit))
        )


class Sections:
    """Follows the headings down a list. `now` is what holds for the next row."""

    def __init__(self, directory: Directory, desk: Desk) -> None:
        self._directory = directory
        self._desk = desk
        self._headings: list[_Heading] = []
        self.now = Section()

    def _together(self) -> Section:
        """What the headings say together, the inner ones before the outer."""
        kind: Kind | None = None
        honour = unit = None
        for one in self._headings:
            kind, honour, unit = one.said.kind or kind, one.said.honour or honour, one.said.unit or unit
        return Section(kind, honour, unit, any(one.said.posthumous for one in self._headings))

    def enter(self, text: str, spot: Spot) -> None:
        """Go below a heading, which ends those that are marked alike or are about the same, and all within these."""
        bare = unmarked_section(text)
        if self._desk.answer("section", bare) == SKIP:
            self._desk.settle("section", bare, SKIP)
            return
        mark = mark_of_section(text)
        heading = _Heading(self._style(mark), mark, self._said(bare, spot))
        ended = next((place for place, one in enumerate(self._headings) if one.gives_way_to(heading)), None)
        self._headings = [*self._headings[:ended], heading]
        self.now = self._together()

    def _said(self, bare: str, spot: Spot) -> Section:
        key = fold(bare)
        died = "truy tang" in key
        kinds = [kind for words, kind in _KINDS.items() if f" {words} " in f" {key} "]
        honour = self._directory.honour(bare)
        answer = self._desk.answer("section", bare)
        if answer in (None, YES) and honour.ids and honour.how != "near":
            exactly = honour.how in ("exact", "alias", "abbreviation")
            return Section(None if exactly or len(kinds) != 1 else kinds[0], bare, None, died)
        known = self._directory.unit(bare).sure is not None
        if len(kinds) == 1 and len(key.split()) <= _LONGEST_KIND and not known:
            return Section(kinds[0], None, None, died)
        if died:
            return Section(posthumous=True)
        if not known and answer is None:
            self._desk.note("section", "check", spot, bare, _UNKNOWN, understood=bare)
        return Section(unit=bare)

    def _style(self, mark: str) -> Style:
        if not mark:
            return ""
        if mark[0].isdigit():
            return "dotted" if _DOTTED.fullmatch(mark) else "number"
        letters = [one.mark for one in self._headings if one.style == "letter"]
        follows = len(mark) == 1 and bool(letters) and ord(letters[-1]) + 1 == ord(mark)
        return "roman" if not follows and from_roman(mark) is not None else "letter"
