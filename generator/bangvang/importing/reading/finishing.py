"""From drafts to grids: merges filled, old fonts converted, every text in one form."""

import re
from collections.abc import Iterable

from bangvang.importing.grid import EMPTY, Cell, Grid, Note, Row
from bangvang.importing.reading import notes
from bangvang.importing.reading.draft import Draft, Raw
from bangvang.importing.reading.fonts import Coding, coding_of
from bangvang.source.letters import REFUSED
from bangvang.words.folding import nfc

_REMEMBERED = 1 << 16
_UNTIDY = re.compile(f"[\\n\\r\\t\\xa0]|{REFUSED.pattern}")


def finish(draft: Draft) -> tuple[Grid, list[Note]]:
    """The grid of a sheet, all rows equally long, up to the last that holds something; and what there is to say of it.

    The draft is used up, so that a large sheet does not stand in memory twice.
    """
    coding = coding_of(draft)
    filled = draft.fill()
    maker = _Maker(coding)
    height, width = draft.size()
    nothing = (EMPTY,) * width
    rows = []
    for place in range(height):
        cells = draft.rows.pop(place, None)
        line = tuple([maker.cell(cells.get(column)) for column in range(width)]) if cells else nothing
        number = draft.numbers.get(place, place + 1)
        rows.append(Row(number, line, frozenset(filled.get(place, ())), place in draft.hidden_rows))
    while rows and rows[-1].cells == nothing:
        rows.pop()
    hidden = frozenset(column for column in draft.hidden_columns if column < width)
    before, after = maker.paragraphs(draft.before), maker.paragraphs(draft.after)
    grid = Grid(tidy(draft.name), tuple(rows), draft.hidden, hidden, before, after)
    return grid, [*notes.of_coding(grid.name, coding.used), *notes.of_grid(grid, draft.formulas, maker.spoilt)]


def tidy(text: str) -> str:
    """A text in NFC without refused characters, its lines trimmed at their ends and blank lines at its own."""
    if not _UNTIDY.search(text):
        return nfc(text.strip())
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").replace("\xa0", " ").split("\n")
    return nfc("\n".join(REFUSED.sub("", line).strip() for line in lines)).strip()


class _Maker:
    """Makes cells; those that come often are one."""

    def __init__(self, coding: Coding) -> None:
        self._coding = coding
        self.spoilt = 0
        """Cells that held characters nobody sees."""

        self._made: dict[Raw | None, Cell] = {None: EMPTY}

    def cell(self, raw: Raw | None) -> Cell:
        made = self._made.get(raw)
        if made is None:
            made = self._make(raw) if raw is not None else EMPTY
            if len(self._made) < _REMEMBERED:
                self._made[raw] = made
        return made

    def paragraphs(self, raws: Iterable[Raw]) -> tuple[str, ...]:
        texts = (tidy(self._coding.convert(raw)) for raw in raws)
        return tuple(text for text in texts if text)

    def _make(self, raw: Raw) -> Cell:
        if raw.kind != "text":
            return Cell(raw.text, raw.kind, raw.text)
        shown = self._coding.convert(raw)
        text = tidy(shown)
        self.spoilt += REFUSED.search(shown) is not None
        written = text if shown == raw.text else raw.text.strip()
        return Cell(text, raw.kind, written) if text or written else EMPTY
