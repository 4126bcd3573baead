"""The SQLite database: whole, keyed, searchable without accents, and the same bytes each time."""

import csv
import io
import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from bangvang.open_data.files import filled
from bangvang.open_data.published import Published
from opened import Opened


@pytest.fixture
def database(both: Opened) -> Iterator[sqlite3.Connection]:
    """The database, opened to read."""
    path = both.downloads / "bang-vang.sqlite"
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        yield connection


def test_the_database_is_sound_and_no_key_leads_nowhere(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_every_table_holds_the_rows_of_its_csv(both: Opened, database: sqlite3.Connection) -> None:
    for path in sorted(both.downloads.glob("csv/*.csv")):
        rows = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))
        found = database.execute(f'SELECT * FROM "{path.stem}"')  # noqa: S608 - a table of ours
        assert [column[0] for column in found.description] == rows[0]
        assert len(found.fetchall()) == len(rows) - 1


def test_names_are_found_without_accents_and_lead_to_their_pages(real: Opened) -> None:
    with closing(sqlite3.connect(real.downloads / "bang-vang.sqlite")) as database:
        found = database.execute("SELECT name, page FROM search WHERE folded MATCH 'so y te'").fetchall()
    assert ("Sở Y tế Thành phố Hồ Chí Minh", "don-vi/so-y-te-tp-ho-chi-minh/") in found


def test_the_same_roll_gives_the_same_bytes(real: Opened) -> None:
    again = filled(Published(real.sights[0])).database
    assert again == (real.downloads / "bang-vang.sqlite").read_bytes()
