"""The guide to the open data: every example in it runs, on the real data, and both languages show the same ones."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing

import duckdb
import pytest

from built import HOUSE
from opened import Opened

GUIDES = {"vi": HOUSE / "content/huong-dan/du-lieu.md", "en": HOUSE / "content/en/huong-dan/du-lieu.md"}
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMENT = re.compile(r"^--.*$", re.MULTILINE)


def blocks(language: str, kind: str) -> list[str]:
    """The examples of a kind, without their comments."""
    found = BLOCK.findall(GUIDES[language].read_text("utf-8"))
    return [COMMENT.sub("", text) for name, text in found if name == kind]


def test_both_guides_show_the_same_examples() -> None:
    for kind in ("sql", "python", "r"):
        assert blocks("vi", kind) == blocks("en", kind), kind


def test_every_query_of_sqlite_gives_rows(real: Opened) -> None:
    queries = [query for query in blocks("vi", "sql")[0].split(";") if query.strip()]
    assert len(queries) == 4
    with closing(sqlite3.connect(real.downloads / "bang-vang.sqlite")) as database:
        for query in queries:
            assert database.execute(query).fetchall(), query


def test_duckdb_reads_the_tables_as_the_guide_says(real: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(real.downloads)
    found = duckdb.sql(blocks("vi", "sql")[1].rstrip().removesuffix(";"))
    assert found is not None
    assert sum(number for _, number in found.fetchall()) == len(real.sights[0].roll.index.lines)


@pytest.mark.parametrize(("number", "told"), [(0, "14"), (1, "NaN")], ids=["plain Python", "pandas"])
def test_the_examples_in_python_run(real: Opened, number: int, told: str) -> None:
    example = blocks("vi", "python")[number]
    done = subprocess.run(
        [sys.executable, "-c", example], cwd=real.downloads, capture_output=True, encoding="utf-8", check=True
    )
    assert told in done.stdout


@pytest.mark.soak
def test_the_example_in_r_runs(real: Opened) -> None:
    subprocess.run(["Rscript", "-e", blocks("vi", "r")[0]], cwd=real.downloads, capture_output=True, check=True)
