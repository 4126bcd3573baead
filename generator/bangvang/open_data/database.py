"""The open data as one SQLite database, with a full-text index over folded names, by the standard library alone.

The same roll gives the same bytes: rows come in the roll's order, and nothing in the file tells when it was made.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing

from bangvang.open_data.columns import Column
from bangvang.open_data.tables import Cells, Table
from bangvang.open_data.walking import Walked
from bangvang.views.sight import Sight
from bangvang.words.folding import fold

_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "NUMERIC", "boolean": "INTEGER"}
_INDEXES = (
    ("recipients", "unit"),
    ("recipients", "person"),
    ("recipients", "name"),
    ("awards", "honour"),
    ("awards", "year"),
    ("units", "parent"),
)
_SEARCH = """CREATE VIRTUAL TABLE search USING fts5(
  kind UNINDEXED, record UNINDEXED, page UNINDEXED, name UNINDEXED, folded, tokenize = 'unicode61 remove_diacritics 2'
)"""
NAMES = ("aliases", "short", "number")
"""What else a record is found by, beside its name."""


class Database:
    """A database in memory that is filled table by table, then given as bytes once."""

    def __init__(self, tables: Sequence[Table]) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.execute("PRAGMA page_size = 4096")
        self._connection.execute("BEGIN")
        self._into: dict[str, str] = {}
        for table in tables:
            marks = ", ".join("?" * len(table.columns))
            self._into[table.name] = f'INSERT INTO "{table.name}" VALUES ({marks})'  # noqa: S608 - a table of ours
            self._connection.execute(_create(table))
        self._connection.execute(_SEARCH)

    def add(self, table: Table, rows: Iterable[Cells]) -> None:
        """Add rows to a table."""
        self._connection.executemany(self._into[table.name], rows)

    def index(self, rows: Iterable[tuple[str, str, str | None, str, str]]) -> None:
        """Add names to the full-text index."""
        self._connection.executemany("INSERT INTO search VALUES (?, ?, ?, ?, ?)", rows)

    def finish(self) -> bytes:
        """The file. Nothing can be added any more."""
        with closing(self._connection) as connection:
            for table, column in _INDEXES:
                connection.execute(f'CREATE INDEX "{table}_{column}" ON "{table}" ("{column}")')
            connection.execute("INSERT INTO search(search) VALUES ('optimize')")
            connection.execute("COMMIT")
            return connection.serialize()


def found_by(sight: Sight, one: Walked) -> Iterator[tuple[str, str, str | None, str, str]]:
    """What a record is found by, and what each of its rows that only bears a name: kind, id, page, name, folded words."""
    told = one.told
    name = str(sight.name(one.kind, told["id"]))
    others = (value for key in NAMES for value in _each(told.get(key)))
    page = told.get("page")
    yield one.kind, told["id"], page, name, fold(" ".join((name, *others)))
    for award in told.get("awards", ()) if one.kind == "decisions" else ():
        for row in award.get("recipients", ()):
            if "name" in row:
                words = fold(f"{row['name']} {row.get('of_name', '')}")
                yield "recipients", told["id"], f"{row.get('page', page)}#{row['anchor']}", row["name"], words


def _each(value: str | list[str] | None) -> Iterable[str]:
    return () if value is None else (value,) if isinstance(value, str) else value


def _create(table: Table) -> str:
    """The statement that makes a table, with its keys."""
    lines = [_column(column) for column in table.columns]
    lines.append(f"PRIMARY KEY ({_quoted(table.key)})")
    for columns, other, keys in table.links:
        lines.append(f'FOREIGN KEY ({_quoted(columns)}) REFERENCES "{other}" ({_quoted(keys)})')
    return f'CREATE TABLE "{table.name}" (\n  ' + ",\n  ".join(lines) + "\n)"


def _column(column: Column) -> str:
    return f'"{column.name}" {_TYPES[column.type]}' + (" NOT NULL" if column.required else "")


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
