"""Nobody who is hidden is found: not in one file of all that is made of a roll, however it is packed, however the name is written."""

import base64
import csv
import gzip
import io
import json
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from bangvang.publishing.hosts import HOSTS
from bangvang.resources import theme_folder
from bangvang.vendoring.editor import FOLDER
from built import BASE_URL, Site, few, run_build
from commanded import bangvang
from offered import editor
from planted import HIDDEN, SEEN, WITHHELD, open_to_all, planted
from searched import found, spellings

FORMATS = ("csv", "json", "sqlite", "datapackage")
MKDOCS = """
site_name: Thử
docs_dir: content
theme: {{name: material, custom_dir: {theme}}}
plugins:
  - bangvang:
      forms: github:ban-thi-dua/bang-vang
"""
PLACE = re.compile(r"[^ ]*?\.((?:bin\.)?[a-z]+(?:\.gz)?)(?: \((.*)\))?: ")
"""A place where a name was found: the kind of the file, and how it was unpacked."""
COUNTING = ("", "en/", "ket-qua/", "en/ket-qua/", "danh-hieu/", "quyet-dinh/", "du-lieu/so-lieu/")
"""Pages that count."""


def zipped(content: bytes) -> bytes:
    """An archive with a file."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("trong/tep.csv", content)
    return file.getvalue()


def stored(content: bytes) -> bytes:
    """A database with a row."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE bang (mot TEXT, hai TEXT)")
    base.execute("INSERT INTO bang VALUES ('x', ?)", [content.decode()])
    base.commit()
    return base.serialize()


PACKED: Mapping[str, Callable[[bytes], bytes]] = {
    "plain": bytes,
    "gzip": gzip.compress,
    "zlib": zlib.compress,
    "deflate": lambda content: zlib.compress(content, wbits=-15),
    "zip": zipped,
    "a database": stored,
    "UTF-16": lambda content: content.decode().encode("utf-16"),
    "base64": lambda content: b'bvContent="' + base64.b64encode(content) + b'"',
    "zlib in base64 in gzip": lambda content: gzip.compress(b'x="' + base64.b64encode(zlib.compress(content)) + b'"'),
}


@pytest.fixture(scope="module")
def hidden(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All that can be made of the roll with its hidden people."""
    return everything(planted(tmp_path_factory.mktemp("hidden")))


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the same roll with nobody hidden."""
    return site_of(open_to_all(tmp_path_factory.mktemp("shown")))


@pytest.fixture(scope="module")
def places(hidden: Path) -> dict[str, list[str]]:
    """Where each name was found, though it should not, and where that of somebody was who is not hidden."""
    return found(hidden / "out", {**HIDDEN, SEEN: ()})


def site_of(roll: Path) -> Path:
    """Build a roll's site with its forms, and ask for its numbers."""
    (roll / "vendor").mkdir()
    (roll / FOLDER).symlink_to(editor())
    (roll / "content").mkdir()
    (roll / "content/index.md").write_text("# Thử\n", encoding="utf-8")
    (roll / "mkdocs.yml").write_text(MKDOCS.format(theme=theme_folder()), encoding="utf-8")
    done = run_build(roll, "--out", "out/site", "--base-url", BASE_URL)
    assert done.returncode == 0, (done.stdout + done.stderr)[-800:]
    (roll / "out/stats.json").write_text(bangvang("stats", "--json", folder=roll).stdout, encoding="utf-8")
    return roll


def everything(roll: Path) -> Path:
    """Make all that can be made of a roll: the site with its forms, a copy for every host and for a disk, every export."""
    site_of(roll)
    for done in (
        run_build(roll, "--out", "out/stick", "--offline"),
        *(
            bangvang("publish", "--to", host, "--site", "out/site", "--out", f"out/{host}", folder=roll)
            for host in HOSTS
        ),
        *(bangvang("export", "--format", one, "--out", f"out/export-{one}", folder=roll) for one in FORMATS),
    ):
        assert done.returncode == 0, (done.stdout + done.stderr)[-800:]
    return roll


@pytest.mark.parametrize("name", HIDDEN)
def test_a_hidden_name_is_in_no_file_in_no_spelling(places: Mapping[str, list[str]], name: str) -> None:
    assert few(places[name]) == []


def test_a_name_that_is_not_hidden_is_found_by_the_same_search_in_every_kind_of_file(
    places: Mapping[str, list[str]],
) -> None:
    kinds = {(one[1], one[2] or "") for place in places[SEEN] if (one := PLACE.match(place)) is not None}
    assert kinds >= {
        ("html", ""),
        ("html", "decoded"),
        ("html.gz", "gzip"),
        ("json", ""),
        ("json.gz", "gzip"),
        ("csv", ""),
        ("csv.gz", "gzip"),
        ("zip", "zip"),
        ("sqlite", "SQL"),
        ("bin", "zlib"),
        ("bin", "words"),
        ("bin.js", "base64: zlib"),
        ("bin.js", "base64: words"),
    }


def test_no_hidden_id_is_in_a_name_of_a_file(hidden: Path) -> None:
    names = [path.relative_to(hidden).as_posix() for path in (hidden / "out").rglob("*")]
    assert [one for one in names if re.search("nghuang|nghoeng|nghuych|nghoach|nghuenh", one)] == []
    assert [one for one in names if one.endswith("ca-nhan/seen/index.html")]


@pytest.mark.parametrize("pack", PACKED)
@pytest.mark.parametrize("spelling", spellings(WITHHELD))
def test_each_spelling_would_be_found_in_whatever_it_were_packed(tmp_path: Path, pack: str, spelling: str) -> None:
    text = f'<p title="a">Hôm nay, {spellings(WITHHELD)[spelling]} và các bạn</p>'
    (tmp_path / "tep").write_bytes(PACKED[pack](text.encode()))
    allowed = tuple(one for one in spellings(WITHHELD) if one != spelling)
    told = found(tmp_path, {WITHHELD: allowed})[WITHHELD]
    assert any(place.endswith(f": {spelling}") for place in told), told


def test_who_is_hidden_after_a_build_is_gone_from_the_next_which_remembers_that_one(tmp_path: Path) -> None:
    roll = open_to_all(tmp_path)
    assert run_build(roll).returncode == 0
    told = found(roll / "site", {WITHHELD: ()})[WITHHELD]
    assert any(place.startswith("ca-nhan/") for place in told)
    planted(tmp_path)
    assert run_build(roll).returncode == 0
    assert few([place for places in found(roll / "site", HIDDEN).values() for place in places]) == []
    assert sorted(path.name for path in roll.iterdir() if path.name.startswith(".site")) == [".site.lock"]


def test_what_is_counted_is_the_same_as_if_nobody_were_hidden(hidden: Path, shown: Path) -> None:
    one, other = (counted(roll / "out") for roll in (hidden, shown))
    assert one.keys() == other.keys()
    assert [place for place in one if one[place] != other[place]] == []
    assert one["api/v1/years/2022.json"]["counted"]["recipients"]["individual"] == 14
    assert len(one["rows"]) == 17, len(one["rows"])
    assert all(one[page] for page in COUNTING)


def counted(out: Path) -> dict[str, Any]:
    """What is counted, by where: by the command, in the open data of every year, in the table of all rows, on pages."""
    api = sorted((out / "site/api/v1/years").glob("*.json"))
    with (out / "site/du-lieu/tai-ve/csv/recipients.csv").open(encoding="utf-8-sig", newline="") as table:
        rows = [(row["decision"], row["award"], row["kind"], row["states"]) for row in csv.DictReader(table)]
    site = Site(out / "site")
    pages = {path: re.findall(r"\d[\d.,]*", site.page(path).article) for path in COUNTING}
    return {
        "stats": json.loads((out / "stats.json").read_bytes()),
        **{path.relative_to(out / "site").as_posix(): json.loads(path.read_bytes()) for path in api},
        "rows": rows,
        **pages,
    }
