"""The tables: a Data Package that its standard's validator finds good, and that every reader of CSV can use."""

import csv
import io
import json
import shutil
import zipfile
from pathlib import Path

import pytest

from bangvang.open_data.tables import tables
from built import few
from opened import Opened

duckdb = pytest.importorskip("duckdb")
frictionless = pytest.importorskip("frictionless")


def faults(descriptor: Path) -> list[str]:
    """What the validator finds wrong with a package."""
    report = frictionless.Package(str(descriptor)).validate()
    found = [error.message for error in report.errors]
    return found + [f"{task.name}: {error.message}" for task in report.tasks for error in task.errors]


def rows(text: bytes) -> list[dict[str, str]]:
    """A table as Python reads it."""
    return list(csv.DictReader(io.StringIO(text.decode("utf-8-sig"), newline="")))


def test_the_package_is_valid_with_all_its_keys(both: Opened) -> None:
    assert few(faults(both.downloads / "datapackage.json")) == []


def test_the_validator_would_see_a_key_that_leads_nowhere(real: Opened, tmp_path: Path) -> None:
    shutil.copytree(real.downloads, tmp_path, dirs_exist_ok=True)
    table = tmp_path / "csv" / "decisions.csv"
    table.write_bytes(table.read_bytes().replace(b"thu-tuong-chinh-phu", b"khong-co"))
    assert any("khong-co" in fault or "foreign" in fault.lower() for fault in faults(tmp_path / "datapackage.json"))


def test_the_descriptor_says_whose_data_it_is_and_of_which_day(real: Opened) -> None:
    told = real.json("du-lieu/tai-ve/datapackage.json")
    assert told["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert told["version"] == "2023-06-07"
    assert told["contributors"] == [{"title": "Bảng Vàng", "roles": ["publisher"]}]
    assert {one["type"] for one in told["resources"]} == {"table"}


def test_every_record_that_may_be_published_is_a_row_of_its_kinds_table(both: Opened) -> None:
    sight = both.sights[0]
    for kind in ("honours", "units", "movements", "decisions", "events", "sources"):
        ids = [row["id"] for row in rows((both.downloads / f"csv/{kind}.csv").read_bytes())]
        assert ids == list(sight.roll.of_kind(kind)), kind


def test_every_row_of_every_award_is_a_row_of_the_recipients(both: Opened) -> None:
    lines = both.sights[0].roll.index.lines
    found = rows((both.downloads / "csv/recipients.csv").read_bytes())
    assert len(found) == sum(len(line.award.recipients) for line in lines)
    assert len(rows((both.downloads / "csv/awards.csv").read_bytes())) == len(lines)


def test_every_year_has_its_awards_and_recipients(both: Opened) -> None:
    for name, whole in (("awards", "awards"), ("recipients", "recipients")):
        parts = [path.read_bytes() for path in sorted(both.downloads.glob(f"nam/*/{name}.csv"))]
        assert sum(len(rows(part)) for part in parts) == len(rows((both.downloads / f"csv/{whole}.csv").read_bytes()))


def test_tables_open_in_excel_and_nothing_in_them_is_run(both: Opened) -> None:
    for path in sorted(both.downloads.rglob("*.csv")):
        content = path.read_bytes()
        assert content.startswith(b"\xef\xbb\xbf"), path
        assert content.count(b"\n") >= content.count(b"\r\n") > 0, path
        cells = [cell for row in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")) for cell in row]
        assert few([cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))]) == []


def test_every_table_tells_every_column_in_both_languages() -> None:
    for table in tables():
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names), table.name
        assert set(table.key) <= set(names), table.name
        assert all(column.title.vi and column.title.en for column in table.columns), table.name


def test_the_archive_holds_the_package_and_says_nothing_of_when_it_was_made(both: Opened) -> None:
    with zipfile.ZipFile(both.downloads / "bang-vang-csv.zip") as packed:
        names = packed.namelist()
        assert names[0] == "datapackage.json"
        assert {told.date_time for told in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for name in names:
            assert packed.read(name) == (both.downloads / name).read_bytes()
    told = json.loads((both.downloads / "datapackage.json").read_bytes())
    assert sorted(names[1:]) == sorted(one["path"] for one in told["resources"])


def test_duckdb_reads_every_table_with_all_its_rows(both: Opened) -> None:
    for path in sorted(both.downloads.glob("csv/*.csv")):
        read = duckdb.read_csv(str(path), header=True, all_varchar=True).fetchall()
        assert len(read) == len(rows(path.read_bytes())), path.name
