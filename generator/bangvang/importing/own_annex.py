"""An annex that the roll itself wrote, edited and brought back: its columns are the fields of recipients, and nothing is guessed."""

from collections.abc import Mapping
from dataclasses import dataclass

from bangvang.importing.grid import Sheets
from bangvang.model.annex import ANNEX_FIELDS, ANNEX_FLAGS, annex_cell
from bangvang.model.decision import Award, Decision
from bangvang.model.recipient import Recipient
from bangvang.problems.both import Both
from bangvang.roll.anchors import award_keys
from bangvang.roll.roll import Roll
from bangvang.source.csv_writing import csv_bytes, restored
from bangvang.words.folding import fold

Row = Mapping[str, str]

_KEY_BY_TITLE = {fold(name): field.key for field in ANNEX_FIELDS for name in (field.key, field.told.title_vi)}
_YES = frozenset(("x", "true"))
_INLINE = Both(
    "Danh sách này nằm ngay trong tệp quyết định và đã khác. Sửa ở đó, hoặc thay các dòng ấy bằng annex: $name.",
    "This list stands in the decision's own file, and differs. Edit it there, or put annex: $name in place of its rows.",
)


class Inline(Exception):  # noqa: N818 - a refusal
    """The rows stand in the decision's own file, and are not the same. `message` says what to do."""

    def __init__(self, name: str) -> None:
        vi, en = (words.replace("$name", name) for words in _INLINE)
        super().__init__(en)
        self.message = Both(vi, en)


@dataclass(frozen=True, slots=True)
class OwnAnnex:
    """Rows of an award that the roll has, as they came back; `files` are to be written, by their path below `data/`."""

    award: Award
    rows: tuple[Row, ...]
    files: Mapping[str, bytes]


def own_annex(sheets: Sheets, roll: Roll, decision: str, stem: str) -> OwnAnnex | None:
    """What came back, if the file is an annex that `bangvang export` wrote of this decision; `stem` is its name without suffix.

    Raises:
        Inline: its rows have no file of their own to be written to.
    """
    found = roll.decisions.get(decision)
    rows = _rows(sheets)
    award = _award(found, stem) if found is not None else None
    if found is None or rows is None or award is None:
        return None
    if rows == tuple(map(_typed, award.recipients)):
        return OwnAnnex(award, rows, {})
    if award.annex is None:
        raise Inline(f"{stem}.csv")
    folder = roll.origins["decisions", decision].path.split("/", 1)[1].rpartition("/")[0]
    return OwnAnnex(award, rows, {f"{folder}/{award.annex}": written_annex(rows)})


def written_annex(rows: tuple[Row, ...]) -> bytes:
    """Rows as CSV, under the Vietnamese titles of those fields that some row has."""
    fields = [field for field in ANNEX_FIELDS if any(field.key in row for row in rows)]
    cells = (
        ["x" if field.key in ANNEX_FLAGS and field.key in row else row.get(field.key, "") for field in fields]
        for row in rows
    )
    return csv_bytes([field.told.title_vi for field in fields], cells)


def _rows(sheets: Sheets) -> tuple[Row, ...] | None:
    """The rows of a file of one sheet whose columns are all the roll's own; None for any other file."""
    grids = [grid for grid in sheets.grids if grid.rows]
    if len(grids) != 1:
        return None
    header, *body = grids[0].rows
    keys = [_KEY_BY_TITLE.get(fold(cell.text)) for cell in header.cells]
    if None in keys or len(set(keys)) != len(keys):
        return None
    return tuple(
        {
            key: "true" if key in ANNEX_FLAGS and cell.text.lower() in _YES else restored(cell.text)
            for key, cell in zip(keys, row.cells, strict=True)
            if key is not None and cell.text
        }
        for row in body
        if any(cell.text for cell in row.cells)
    )


def _award(decision: Decision, stem: str) -> Award | None:
    """The award that an exported file is of, by its name."""
    listed = [one for one in zip(award_keys(decision), decision.awards, strict=True) if one[1].recipients]
    if len(listed) == 1:
        return listed[0][1]
    return next((award for key, award in listed if stem == f"{decision.id}-{key}"), None)


def _typed(recipient: Recipient) -> Row:
    cells = ((field.key, annex_cell(recipient, field)) for field in ANNEX_FIELDS)
    return {key: "true" if key in ANNEX_FLAGS else text for key, text in cells if text}
