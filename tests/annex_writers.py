"""Writes the pages of an annex with the tools that editors have: Excel's format by openpyxl, all others by LibreOffice."""

import datetime as dt
import html
import subprocess
import tempfile
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from annex_pages import ANNEXES, Formula, Page, Value

_LONG_AGO = dt.datetime(2025, 11, 20)  # noqa: DTZ001 - files know no zone
_FILTERS = {"docx": ("--infilter=HTML (StarWriter)",)}


def write_xlsx(path: Path, pages: list[Page]) -> None:
    """A workbook as openpyxl writes it: formulas without values."""
    book = Workbook()
    book.properties.created = book.properties.modified = _LONG_AGO
    book.remove(book.worksheets[0])
    for page in pages:
        sheet = book.create_sheet(page.name)
        _fill(sheet, page)
    book.save(path)


def convert(source: Path, form: str, target: Path) -> None:
    """What LibreOffice makes of a file when it is saved in another format."""
    with tempfile.TemporaryDirectory() as folder:
        home = f"-env:UserInstallation=file://{folder}/home"
        command = [
            "soffice",
            home,
            "--headless",
            *_FILTERS.get(form, ()),
            "--convert-to",
            form,
            "--outdir",
            folder,
            str(source),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        made = Path(folder) / f"{source.stem}.{form.partition(':')[0]}"
        target.write_bytes(made.read_bytes())


def write_by_libreoffice(path: Path, pages: list[Page]) -> None:
    """A spreadsheet in the format that its name ends with, as LibreOffice saves it: formulas with their values."""
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / f"{path.stem}.xlsx"
        write_xlsx(draft, pages)
        convert(draft, path.suffix[1:], path)


def write_docx(path: Path, pages: list[Page]) -> None:
    """A Word document as LibreOffice saves it."""
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / f"{path.stem}.html"
        draft.write_text(_as_html(pages), encoding="utf-8")
        convert(draft, "docx", path)


def write_zip(path: Path, members: dict[str, str]) -> None:
    """An archive of texts, the same bytes whenever it is made."""
    with ZipFile(path, "w") as archive:
        for name, text in members.items():
            archive.writestr(ZipInfo(name, (2025, 11, 20, 8, 0, 0)), text.encode(), ZIP_DEFLATED)


def write_bytes(name: str, data: bytes) -> None:
    """A file as it is."""
    (ANNEXES / name).write_bytes(data)


def _fill(sheet: Worksheet, page: Page) -> None:
    for row, values in enumerate(page.rows):
        for column in range(len(values)):
            value = page.typed(row, column)
            if value is None:
                continue
            cell = sheet.cell(row + 1, column + 1)
            cell.value = value.text if isinstance(value, Formula) else value
            cell.font = Font(name=page.fonts.get((row, column), page.font), size=13)
            if isinstance(value, str) and value.startswith("="):
                cell.data_type = "s"
            if isinstance(value, dt.date):
                cell.number_format = "dd/mm/yyyy"
    for top, left, bottom, right in page.merges:
        sheet.merge_cells(start_row=top + 1, start_column=left + 1, end_row=bottom + 1, end_column=right + 1)
    for row in page.hidden_rows:
        sheet.row_dimensions[row + 1].hidden = True
    for column in page.hidden_columns:
        sheet.column_dimensions[chr(ord("A") + column)].hidden = True
    if page.hidden:
        sheet.sheet_state = "hidden"


def _as_html(pages: list[Page]) -> str:
    parts = ['<html><head><meta charset="utf-8"></head><body>']
    for place, page in enumerate(pages):
        if place == 0 or page.before != pages[place - 1].after:
            parts.extend(f"<p>{_in_font(text, page.font)}</p>" for text in page.around(page.before))
        parts.append('<table border="1">')
        parts.extend(_html_row(page, row) for row in range(len(page.rows)))
        parts.append("</table>")
        parts.extend(f"<p>{_in_font(text, page.font)}</p>" for text in page.around(page.after))
    return "\n".join([*parts, "</body></html>"])


def _html_row(page: Page, row: int) -> str:
    cells = []
    for column in range(page.width):
        inside = [one for one in page.merges if one[0] <= row <= one[2] and one[1] <= column <= one[3]]
        if inside and (row, column) != inside[0][:2]:
            continue
        top, left, bottom, right = inside[0] if inside else (row, column, row, column)
        font = page.fonts.get((row, column), page.font)
        spans = f'rowspan="{bottom - top + 1}" colspan="{right - left + 1}"'
        cells.append(f"<td {spans}>{_in_font(_plain(page.typed(row, column)), font)}</td>")
    return f"<tr>{''.join(cells)}</tr>"


def _in_font(text: str, font: str) -> str:
    return f'<font face="{html.escape(font)}">{html.escape(text).replace(chr(10), "<br>")}</font>'


def _plain(value: Value) -> str:
    if isinstance(value, dt.date):
        return f"{value:%d/%m/%Y}"
    return "" if value is None else str(value.value if isinstance(value, Formula) else value)
