"""Reads workbooks of Excel since 2007 (xlsx, xlsm): which sheets there are, and where."""

from bangvang.importing.grid import Note
from bangvang.importing.reading import refusals
from bangvang.importing.reading.archive import Archive
from bangvang.importing.reading.draft import Draft
from bangvang.importing.reading.limits import Budget
from bangvang.importing.reading.markup import Attributes, local, read_xml
from bangvang.importing.reading.numbers import DateSystem
from bangvang.importing.reading.relations import main_part, relations
from bangvang.importing.reading.xlsx_sheet import Shared, read_sheet
from bangvang.importing.reading.xlsx_strings import read_strings
from bangvang.importing.reading.xlsx_styles import read_styles

_YES = ("1", "true")


def read_xlsx(archive: Archive) -> tuple[list[Draft], list[Note]]:
    """The worksheets of a workbook in its order, hidden ones too; charts have no cells and are left out.

    Raises:
        Unreadable: it is damaged or beyond the limits.
    """
    workbook = main_part(archive, "xl/workbook.xml")
    parts = relations(archive, workbook)
    sheets, system = _sheets(archive, workbook)
    by_kind = dict(parts.values())
    budget = Budget()
    strings = by_kind.get("sharedStrings", "")
    styles = by_kind.get("styles", "")
    shared = Shared(
        read_strings(archive.chunks(strings), budget) if strings in archive else [],
        read_styles(archive.chunks(styles)) if styles in archive else {},
        system,
    )
    drafts = []
    for name, state, relation in sheets:
        kind, target = parts.get(relation, ("", ""))
        if kind == "worksheet":
            draft = Draft(name, budget, hidden=state in ("hidden", "veryHidden"))
            read_sheet(archive.chunks(target), draft, shared, budget)
            drafts.append(draft)
    return drafts, []


def _sheets(archive: Archive, workbook: str) -> tuple[list[tuple[str, str, str]], DateSystem]:
    """Name, state and relation of every sheet, and from which year on days are counted."""
    sheets: list[tuple[str, str, str]] = []
    systems: list[DateSystem] = [1900]

    def start(tag: str, attributes: Attributes) -> None:
        name = local(tag)
        if name == "sheet":
            relation = next((value for key, value in attributes.items() if local(key) == "id" and key != "id"), "")
            sheets.append((attributes.get("name", ""), attributes.get("state", ""), relation))
        elif name == "workbookPr" and attributes.get("date1904") in _YES:
            systems.append(1904)

    read_xml(archive.chunks(workbook), start)
    if not sheets:
        raise refusals.damaged()
    return sheets, systems[-1]
