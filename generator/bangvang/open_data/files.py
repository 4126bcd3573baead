"""All files of the open data of a roll, one after the other: tables, database, package, JSON, feeds, catalogue, checksums."""

import json
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from itertools import chain

from bangvang.addresses import DOWNLOADS
from bangvang.open_data.api import Lists, around
from bangvang.open_data.catalogue import NAME as CATALOGUE
from bangvang.open_data.catalogue import catalogue
from bangvang.open_data.database import Database, found_by
from bangvang.open_data.feeds import feed_files
from bangvang.open_data.package import data_package
from bangvang.open_data.published import Published
from bangvang.open_data.tables import Table, tables
from bangvang.open_data.walking import Walked, walk
from bangvang.open_data.years import year_files, years
from bangvang.problems.both import Both
from bangvang.source.csv_writing import csv_line
from bangvang.source.text import BOM
from bangvang.views.dataset import DATABASE, PACKED
from bangvang.views.downloads import ABOUT, SUMS, TABLES, WHOLE, YEARS, Download
from bangvang.views.following import FULL, NONE, amount
from bangvang.views.sight import Sight

NAME = "bang-vang"
PACKAGE = "datapackage.json"
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The date of every file in an archive: the first that the form knows, so that it tells nothing."""
_READABLE = 0o644 << 16
_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Made:
    """A file by its path below the site's root; `download` is what the page of the downloads tells of it, if it does."""

    path: str
    content: bytes
    download: Download | None = None

    @classmethod
    def of(cls, path: str, content: bytes, title: Both, group: str) -> "Made":
        """A file among the downloads."""
        told = Download(path, title, group, len(content), sha256(content).hexdigest())
        return cls(f"{DOWNLOADS}{path}", content, told)


def open_data_files(sights: Sequence[Sight], site_url: str) -> Iterator[Made]:
    """Every file; none where the roll wants none. The first of the sights is that of the roll's first language.

    `site_url` is absolute with a trailing slash, or empty: without it there are no feeds.
    """
    if amount(sights[0]) == NONE:
        return
    published, records = Published(sights[0]), amount(sights[0]) == FULL
    filling, lists = Filling(published), Lists(published, records=records)
    for one in walk(published):
        filling.add(one)
        for path, content in lists.add(one.kind, one.told):
            yield Made(path, content)
    told: list[Download] = []
    for made in chain(_whole(published, site_url, filling.finish()), _by_year(sights[0])):
        if made.download is not None:
            told.append(made.download)
        yield made
    about = Both("Mô tả các tệp theo chuẩn DCAT 3", "The files described after DCAT 3")
    made = Made.of(CATALOGUE, _spread(catalogue(sights, site_url, told)), about, ABOUT)
    yield made
    sums = "".join(f"{one.sha256}  {one.path}\n" for one in (*told, made.download) if one is not None)
    yield Made.of(SUMS, sums.encode(), Both("Mã kiểm tra của mọi tệp", "The checksums of all files"), ABOUT)
    for path, content in around(published, site_url, records=records):
        yield Made(path, content)
    if site_url:
        for path, content in feed_files(sights, site_url):
            yield Made(path, content)


@dataclass(frozen=True, slots=True)
class Filled:
    """Everything that is made of the tables: each as CSV, by name, and the database."""

    tables: tuple[Table, ...]
    csv: dict[str, bytes]
    database: bytes


class Filling:
    """Fills all tables while the records come by, one after the other."""

    def __init__(self, published: Published) -> None:
        self._sight = published.sight
        self._tables = tables()
        self._lines = {table.name: [csv_line(one.name for one in table.columns)] for table in self._tables}
        self._database = Database(self._tables)

    def add(self, one: Walked) -> None:
        """Add the rows of a record, and what it is found by."""
        for table in self._tables:
            if one.kind in table.kinds and (rows := list(table.rows(one))):
                self._lines[table.name] += map(csv_line, rows)
                self._database.add(table, rows)
        self._database.index(found_by(self._sight, one))

    def finish(self) -> Filled:
        """All that was filled. Nothing can be added any more."""
        written = {table.name: BOM + "".join(self._lines.pop(table.name)).encode() for table in self._tables}
        return Filled(self._tables, written, self._database.finish())


def filled(published: Published) -> Filled:
    """All tables of a roll."""
    filling = Filling(published)
    for one in walk(published):
        filling.add(one)
    return filling.finish()


def package_files(published: Published, site_url: str, found: Filled) -> Iterator[tuple[str, bytes, Both]]:
    """The tables as CSV with their description: paths below the package's folder, bytes, and what each holds."""
    described = data_package(published.sight.roll.settings, NAME, found.tables, site_url)
    yield (
        PACKAGE,
        _spread(described),
        Both("Mô tả các bảng theo chuẩn Data Package 2", "The tables as a Data Package 2"),
    )
    for table in found.tables:
        yield f"csv/{table.name}.csv", found.csv[table.name], table.title


def _whole(published: Published, site_url: str, found: Filled) -> Iterator[Made]:
    package = tuple(package_files(published, site_url, found))
    sqlite = Both(
        "Mọi bảng trong một cơ sở dữ liệu SQLite, tìm được tên không dấu",
        "All tables as one SQLite database, with a search that forgives missing accents",
    )
    yield Made.of(DATABASE, found.database, sqlite, WHOLE)
    packed = Both("Mọi bảng CSV kèm mô tả, nén lại", "All tables as CSV with their description, compressed")
    yield Made.of(PACKED, archive((path, content) for path, content, _ in package), packed, WHOLE)
    for path, content, title in package:
        yield Made.of(path, content, title, ABOUT if path == PACKAGE else TABLES)


def _by_year(sight: Sight) -> Iterator[Made]:
    titles = {
        "awards.csv": Both("Khen thưởng năm $", "Awards of $"),
        "recipients.csv": Both("Đối tượng được khen năm $", "Recipients of $"),
    }
    unknown = Both("chưa rõ", "an unknown year")
    for year in years(sight.roll):
        for name, content in year_files(sight, year):
            said = unknown if year.number is None else Both(year.key, year.key)
            words = (text.replace("$", when) for text, when in zip(titles[name], said, strict=True))
            yield Made.of(f"nam/{year.key}/{name}", content, Both(*words), YEARS)


def archive(files: Iterator[tuple[str, bytes]]) -> bytes:
    """Files in a zip whose bytes depend on nothing but theirs."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as zipped:
        for path, content in files:
            told = zipfile.ZipInfo(path, _LONG_AGO)
            told.compress_type, told.external_attr, told.create_system = zipfile.ZIP_DEFLATED, _READABLE, 3
            zipped.writestr(told, content, compresslevel=_LEVEL)
    return packed.getvalue()


def _spread(value: object) -> bytes:
    """JSON as people read it too."""
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"
