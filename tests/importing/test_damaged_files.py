"""However a file is damaged, it is read or refused in plain words."""

from contextlib import suppress
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from annex_pages import ANNEXES
from bangvang.importing.grid import Unreadable
from bangvang.importing.sheets import read_sheets

FILES = ("muc-don-vi.xlsx", "ngay-so.ods", "gop-o.docx", "vntime.xls", "cham-phay-1258.csv")
PARTS = {".xlsx": "xl/worksheets/sheet1.xml", ".ods": "content.xml", ".docx": "word/document.xml"}

places = some.lists(
    some.tuples(some.floats(0, 0.999), some.binary(max_size=6), some.integers(0, 6)), min_size=1, max_size=5
)


@pytest.mark.parametrize("file", FILES)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(places)
def test_a_damaged_file_ends_in_no_traceback(
    tmp_path: Path, file: str, changes: list[tuple[float, bytes, int]]
) -> None:
    path = tmp_path / file
    path.write_bytes(_damaged((ANNEXES / file).read_bytes(), changes))

    with suppress(Unreadable):
        read_sheets(path)


@pytest.mark.parametrize("file", [file for file in FILES if Path(file).suffix in PARTS])
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(places)
def test_a_damaged_part_of_a_whole_archive_ends_in_no_traceback(
    tmp_path: Path, file: str, changes: list[tuple[float, bytes, int]]
) -> None:
    path = tmp_path / file
    with ZipFile(ANNEXES / file) as whole, ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name in whole.namelist():
            data = whole.read(name)
            archive.writestr(name, _damaged(data, changes) if name == PARTS[path.suffix] else data)

    with suppress(Unreadable):
        read_sheets(path)


def _damaged(data: bytes, changes: list[tuple[float, bytes, int]]) -> bytes:
    """The bytes with some of them replaced by others, at places that are shares of the whole."""
    for share, new, gone in changes:
        at = int(share * len(data))
        data = data[:at] + new + data[at + gone :]
    return data
