"""A roll that is read again with a memory is the roll that is read anew."""

import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from bangvang.problems.problem import Problem
from bangvang.roll.draft import Reader
from bangvang.roll.loading import load
from bangvang.serving.remembering import Memory
from bangvang.source.files import Files
from bangvang.source.yaml_reader import Plain
from built import SOME_MORE
from world import world

LUAT = "documents/luat.yml"
EDITS: tuple[tuple[str, str | None], ...] = (
    (LUAT, "title: Luật hai\n"),
    (LUAT, "title: Luật bốn\n"),
    (LUAT, "titel: Luật hai\nkind: law\n"),
    (LUAT, "title: [\n"),
    (LUAT, None),
    (LUAT, "- {id: mot, title: Một}\n- {id: hai, titel: Hai}\n"),
    (LUAT, "- {id: hai, title: Hai}\n- {id: mot, title: Một}\n"),
    ("decisions/qd-1.csv", "name,kind\nAn,individual\n"),
    ("decisions/qd-1.csv", "name,kind\nAn,individual\nBình,khong\n"),
    ("decisions/qd-1.csv", None),
    ("units/don-vi.yml", "- {id: ubnd, name: Ủy ban, kind: agency, authority: province}\n"),
    ("roll.yml", "format: 1\ntitle: Khác\npublisher: Ban\nlanguages: [vi]\nas_of: 2024\n"),
    (
        "roll.yml",
        "format: 1\ntitle: Khác\npublisher: Ban\nlanguages: [vi]\nas_of: 2024\nedit_url: https://vi-du.vn/{path}#L{line}\n",
    ),
    (LUAT, "# một dòng nữa\n- {id: hai, title: Hai}\n- {id: mot, title: Một}\n"),
)
"""Path and what is written there, or None where it is taken away; one after the other."""


def edited(data: Path, path: str, text: str | None) -> None:
    file = data / path
    if text is None:
        file.unlink()
    else:
        file.write_text(text, encoding="utf-8")


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A tiny roll with a decision whose rows stand in an annex that may be there or not."""
    decision = "issuer: ubnd\ndate: 2023\nawards:\n  - {honour: bang-khen, annex: qd-1.csv}\n"
    return world(tmp_path, {**SOME_MORE, LUAT: "title: Luật một\n", "decisions/qd-1.yml": decision})


def test_after_every_edit_the_roll_and_its_faults_are_those_of_a_fresh_reading(data: Path) -> None:
    memory = Memory(rest=0)
    for path, text in (*EDITS, *reversed(EDITS[:2])):
        for _ in range(2):
            memory.begin()
            again, fresh = load(data, memory), load(data)
            assert again == fresh
        edited(data, path, text)


def test_what_has_not_changed_is_not_made_anew(data: Path) -> None:
    memory = Memory(rest=0)
    rolls = []
    for _ in range(2):
        memory.begin()
        rolls.append(load(data, memory).roll)
    assert rolls[0].units["ubnd"] is rolls[1].units["ubnd"]


def test_a_file_that_was_just_written_is_not_trusted_though_its_time_and_size_are_the_same(data: Path) -> None:
    memory = Memory()
    facts = (data / LUAT).stat()
    memory.begin()
    load(data, memory)
    (data / LUAT).write_text("title: Luật ba!\n", encoding="utf-8")
    os.utime(data / LUAT, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    memory.begin()
    assert load(data, memory).roll.documents["luat"].title == "Luật ba!"
    assert time.time_ns() > facts.st_mtime_ns


class Early(Reader):
    """Reads all files as soon as they are expected; then something happens to them."""

    def __init__(self, then: Callable[[], None]) -> None:
        self._then = then
        self._read: dict[str, tuple[Plain | None, Sequence[Problem]]] = {}

    def expect(self, files: Files, paths: Sequence[str]) -> None:
        """Read them."""
        self._read = {path: super(Early, self).read(files, path) for path in paths}
        self._then()

    def read(self, files: Files, path: str) -> tuple[Plain | None, Sequence[Problem]]:
        """What was there."""
        return self._read[path] if path in self._read else super().read(files, path)


def test_what_changes_after_the_first_reader_has_seen_it_is_read_again(data: Path) -> None:
    memory = Memory(rest=0, first=Early(lambda: edited(data, LUAT, "title: Luật sau\n")))
    memory.begin()
    assert load(data, memory).roll.documents["luat"].title == "Luật một"
    memory.begin()
    assert load(data, memory).roll.documents["luat"].title == "Luật sau"
