"""Reads a CSV annex, as Excel and people write it, into rows by field key."""

from collections.abc import Mapping

from bangvang.problems.problem import Problem
from bangvang.source.csv_cells import Cell
from bangvang.source.csv_table import Columns, Table
from bangvang.source.faults import Enough, Faults, in_order
from bangvang.source.letters import cleaned, shown
from bangvang.source.spans import Spans
from bangvang.source.text import BOM, blanked, decode, refuse_conflicts, refuse_letters
from bangvang.words.folding import fold, nfc

Choices = Mapping[str, Mapping[str, str]]
"""For the key of a field of choices: what each choice may be called (folded by `words.folding.fold`), and the choice."""

_NO_CHOICES: Choices = {}
_LONGEST_NAME = 100
"""More letters than a choice is called by."""
_FLAGS = {"true": "true", "x": "true", "false": "false"}


def read_csv(
    data: bytes,
    path: str,
    columns: Columns,
    flags: frozenset[str] = frozenset(),
    choices: Choices = _NO_CHOICES,
) -> tuple[list[dict[str, str]], list[Problem]]:
    """The rows of an annex and what is wrong with it as a file.

    `columns` gives the field key for every header, folded by `words.folding.fold`; `flags` are the keys of yes/no fields, where
    `x` and `true` become "true", and `false` "false"; a choice may be called by each of its names. Empty cells are absent, wholly empty rows are left out. Row n of the answer
    is row n of `Places`. What cannot be used gives no rows and an error. Raises nothing.
    """
    text, problems = decode(data, path)
    if text is None:
        return [], problems
    faults = Faults(path, text)
    made: list[dict[str, str]] = []
    try:
        spoilt = refuse_letters(faults, data.removeprefix(BOM))
        if not refuse_conflicts(faults):
            table = Table(faults, blanked(text) if spoilt else text, columns)
            decomposed = nfc(text) != text
            made = _Rows(table.keys, flags, choices, spoilt or decomposed).read(table, faults)
    except Enough:
        made = []
    return made, in_order(faults.problems)


def csv_spans(data: bytes, path: str, columns: Columns) -> tuple[Spans, str]:
    """Where the cells of an annex stand, by row and field key, and the text that the offsets count in."""
    spans = Spans()
    text, _ = decode(data, path)
    if text is None:
        return spans, ""
    try:
        table = Table(Faults(path, text), blanked(text), columns)
        for number, row in enumerate(table.rows()):
            under = zip(table.keys, row, strict=False)
            filled = [(key, (cell.start, cell.end)) for key, cell in under if key is not None and cell.text]
            spans.values[number,] = filled[0][1] if filled else (row[0].start, row[0].end)
            spans.values.update({(number, key): span for key, span in filled})
    except Enough:
        pass  # the reader has told it
    return spans, text


class _Rows:
    """Makes rows of cells, and mends their letters where the file needs it."""

    def __init__(self, keys: list[str | None], flags: frozenset[str], choices: Choices, mended: bool) -> None:
        self._keys = keys
        self._flags = flags
        self._choices = choices
        self._mended = mended
        self._decomposed: list[Cell] = []

    def read(self, table: Table, faults: Faults) -> list[dict[str, str]]:
        made = [self._row(row) for row in table.rows()]
        if self._decomposed:
            first, count = self._decomposed[0], len(self._decomposed)
            faults.add("not-nfc", first.start, first.end, written=shown(first.text), count=count)
        return made

    def _row(self, row: list[Cell]) -> dict[str, str]:
        made = {}
        for key, cell in zip(self._keys, row, strict=False):
            if key is not None and cell.text:
                text = self._mend(cell) if self._mended else cell.text
                made[key] = self._meant(key, text)
        return {key: text for key, text in made.items() if text} if self._mended else made

    def _meant(self, key: str, text: str) -> str:
        if key in self._flags:
            return _FLAGS.get(text.lower(), text)
        names = self._choices.get(key)
        return names.get(fold(text), text) if names is not None and len(text) < _LONGEST_NAME else text

    def _mend(self, cell: Cell) -> str:
        if nfc(cell.text) != cell.text:
            self._decomposed.append(cell)
        return cleaned(cell.text)
