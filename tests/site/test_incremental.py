"""Pages that were written before are taken over, and the site is the one that a build from nothing would give, byte for byte."""

import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bangvang.cli import build as command
from built import differences, small_roll, tree
from hostile import hostile_roll
from whole_roll import whole_roll

ONE_LANGUAGE = """
    format: 1
    title: Bảng vàng thử
    publisher: Ban Thi đua
    languages: [vi]
    as_of: 2024-06-30
"""
LONG_AGO = 1_600_000_000_000_000_000
CALM = {"note", "id", "formerly"}


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))


def _small(folder: Path) -> Path:
    return hostile_roll(folder, lambda number, field: f"Chữ thứ {number} của {field.key}")


@pytest.mark.parametrize(
    ("make", "edits", "seed"),
    [
        pytest.param(_small, 8, 7, id="few"),
        pytest.param(_small, 300, 8, id="many", marks=pytest.mark.soak),
        pytest.param(whole_roll, 60, 9, id="whole", marks=pytest.mark.soak),
    ],
)
def test_after_every_edit_the_site_is_as_if_built_anew(
    make: Callable[[Path], Path], edits: int, seed: int, tmp_path: Path
) -> None:
    chance = random.Random(seed)  # noqa: S311 - chance that can be repeated is the point
    roll = make(tmp_path / "roll")
    assert _build(roll) == 0
    done = 0
    for _ in range(edits * 20):
        undo = _edit(roll / "data", chance)
        if undo is None:
            continue
        if _build(roll) != 0:
            undo()
            continue
        assert _build(roll, out="anew", no_cache=True) == 0
        assert differences(tree(roll / "site"), tree(roll / "anew")) == [], done
        done += 1
        if done == edits:
            break
    assert done == edits


def test_without_an_edit_no_page_is_made_anew(tmp_path: Path) -> None:
    roll = _small(tmp_path / "roll")
    for _ in range(2):  # the first has nothing to compare with, the second is remembered
        _build(roll)
    before = tree(roll / "site")
    for page in (roll / "site").rglob("*.html"):
        os.utime(page, ns=(LONG_AGO, LONG_AGO))
    places = {page: page.stat().st_ino for page in (roll / "site").rglob("*.html")}
    _build(roll)

    assert tree(roll / "site") == before
    roll_pages = {page for page in places if page.stat().st_ino == places[page]}
    assert {page.parent.name for page in roll_pages} >= {"so", "ubnd"}
    assert all(page.stat().st_mtime_ns == LONG_AGO for page in places)


def test_a_page_that_somebody_changed_is_made_anew(tmp_path: Path) -> None:
    roll = _small(tmp_path / "roll")
    _build(roll)
    before = tree(roll / "site")
    page = roll / "site" / "don-vi" / "so" / "index.html"
    page.write_text(page.read_text("utf-8").replace("Chữ", "Khác"), encoding="utf-8")
    (roll / "site" / "don-vi" / "ubnd" / "index.html").unlink()
    _build(roll)

    assert tree(roll / "site") == before


def test_another_site_is_another_memory(tmp_path: Path) -> None:
    roll = _small(tmp_path / "roll")
    _build(roll)
    before = tree(roll / "site")
    shutil.rmtree(roll / "site")
    _build(roll)
    assert tree(roll / "site") == before

    _build(roll, base_url="https://bang-vang.vi-du.vn/")
    _build(roll, base_url="https://bang-vang.vi-du.vn/", out="anew", no_cache=True)
    assert tree(roll / "site") == tree(roll / "anew")


def test_a_name_that_is_kept_back_from_now_on_is_in_no_page(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    people = roll / "data" / "people" / "nguoi.yml"
    written = people.read_text("utf-8").replace("Nguyễn Văn An", "Quách Thị Kín Đáo")
    people.write_text(written, encoding="utf-8")
    _build(roll)
    assert _telling(roll, "Quách Thị Kín Đáo")
    people.write_text(written.replace("{id: an,", "{id: an, visibility: withheld,"), encoding="utf-8")
    _build(roll)

    assert _telling(roll, "Quách Thị Kín Đáo") == []


def test_a_process_may_build_one_roll_after_another(tmp_path: Path) -> None:
    """MkDocs keeps its plugins: what was noted of one build is not to be missed in the next."""
    first = small_roll(tmp_path / "first")
    second = small_roll(tmp_path / "second", {"roll.yml": ONE_LANGUAGE})

    assert [_build(first, base_url="https://a.vn/"), _build(second), _build(first)] == [0, 0, 0]
    assert not (second / "site" / "en").exists()


def _telling(roll: Path, name: str) -> list[str]:
    return [path for path, content in tree(roll / "site").items() if name.encode() in content]


def _build(roll: Path, *, out: str = "site", no_cache: bool = False, base_url: str | None = None) -> int:
    return command.run(
        "en",
        data=str(roll / "data"),
        config=None,
        out=str(roll / out),
        base_url=base_url,
        offline=False,
        no_cache=no_cache,
        executor="inline",
    )


def _edit(data: Path, chance: random.Random) -> Callable[[], None] | None:
    """Change one thing in one file, or a file as such; how to undo it."""
    files = sorted(path for path in data.rglob("*.yml"))
    file = chance.choice(files)
    content = file.read_bytes()
    if chance.random() < 0.08 and file.name != "roll.yml":
        file.unlink()
        return partial(_put, file, content)
    record = json.loads(content)
    places = list(_places(record))
    if not places:
        return None
    holder, key = chance.choice(places)
    if chance.random() < 0.25:
        del holder[key]
    elif isinstance(holder[key], str):
        holder[key] = chance.choice(
            [f"{holder[key]} x", holder[key][:-1], "2021", "withheld", chance.choice(_texts(record))]
        )
    elif isinstance(holder[key], int):
        holder[key] += 1
    elif isinstance(holder[key], list):
        holder[key] = holder[key][::-1] + holder[key][: chance.choice([0, 0, 1])]
    else:
        return None
    file.write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
    return partial(_put, file, content)


def _put(file: Path, content: bytes) -> None:
    file.write_bytes(content)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a record: what holds it, and its key there."""
    keys = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in list(keys):
        if key not in CALM:
            yield value, key
        yield from _places(inner)


def _texts(value: Any) -> list[str]:
    return [holder[key] for holder, key in _places(value) if isinstance(holder[key], str)] or ["x"]
