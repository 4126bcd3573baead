"""Which files are read, and what is told of those that are not."""

import os
import stat
from pathlib import Path

import pytest

from bangvang.problems.problem import Problem
from bangvang.source.files import read_bytes
from bangvang.source.walk import Entry, walk

KINDS = ("units", "people", "decisions")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    make(tmp_path, "data/roll.yml")
    return tmp_path


def make(root: Path, path: str, size: int = 1) -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("wb") as opened:
        opened.truncate(size)
    return file


def entries(root: Path) -> list[Entry]:
    found, problems = walk(root, "data", KINDS)
    assert problems == []
    return found


def only_problem(root: Path) -> Problem:
    found, problems = walk(root, "data", KINDS)
    assert [entry.role for entry in found] == ["roll"]
    assert len(problems) == 1
    return problems[0]


def test_every_file_is_given_its_role_in_the_order_of_paths(root: Path) -> None:
    for path in (
        "units/b.yml",
        "units/a/c.yaml",
        "decisions/2017/qd-1.yml",
        "decisions/2017/qd-1.csv",
        "photos/x/y.webp",
        "abbreviations.yaml",
        "import-mapping.yml",
        "units/README.md",
        "people/.gitkeep",
    ):
        make(root, f"data/{path}")

    assert entries(root) == [
        Entry("data/abbreviations.yaml", "abbreviations"),
        Entry("data/decisions/2017/qd-1.csv", "annex"),
        Entry("data/decisions/2017/qd-1.yml", "record", "decisions"),
        Entry("data/import-mapping.yml", "import-mapping"),
        Entry("data/people/.gitkeep", "ignored"),
        Entry("data/photos/x/y.webp", "photo"),
        Entry("data/roll.yml", "roll"),
        Entry("data/units/README.md", "ignored"),
        Entry("data/units/a/c.yaml", "record", "units"),
        Entry("data/units/b.yml", "record", "units"),
    ]


@pytest.mark.parametrize(
    ("path", "written", "near"),
    [
        ("rol.yml", "data/rol.yml", "roll.yml"),
        ("notes.txt", "data/notes.txt", None),
        ("unit/a.yml", "data/unit/", "units"),
        ("xyz/deep/a.yml", "data/xyz/", None),
        ("units/a.YML", "data/units/a.YML", "a.yml"),
        ("units/a.ymll", "data/units/a.ymll", "a.yml"),
        ("units/a", "data/units/a", "a.yml"),
        ("units/a.csv", "data/units/a.csv", None),
        ("photos/a.JPG", "data/photos/a.JPG", "a.jpg"),
        ("photos/a.gif", "data/photos/a.gif", None),
        ("units/.DS_Store", "data/units/.DS_Store", None),
        ("units/.a.yml.swp", "data/units/.a.yml.swp", None),
        ("units/.git/config", "data/units/.git/", None),
        ("units/a.yml~", "data/units/a.yml~", "a.yml"),
    ],
)
def test_what_nothing_reads_is_told_with_the_nearest_name(
    root: Path, path: str, written: str, near: str | None
) -> None:
    make(root, f"data/{path}")

    problem = only_problem(root)

    assert (problem.code, problem.near, problem.place.path) == ("unread-file", near, written.rstrip("/"))
    assert problem.message("en") == f"Nothing reads «{written}»."


def test_an_unknown_folder_with_nothing_but_ignored_files_is_no_problem(root: Path) -> None:
    make(root, "data/old/README.md")

    assert [entry.role for entry in entries(root)] == ["roll"]


def test_links_are_not_followed(root: Path) -> None:
    (root / "data/units").mkdir()
    (root / "data/units/a.yml").symlink_to("/etc/passwd")
    assert only_problem(root).message("en") == "«data/units/a.yml» is a link, not a plain file."

    (root / "data/units/a.yml").unlink()
    (root / "data/units/b").symlink_to("/etc", target_is_directory=True)
    assert only_problem(root).code == "not-a-plain-file"


def test_a_data_folder_that_is_a_link_is_not_followed(root: Path) -> None:
    (root / "linked").symlink_to(root / "data", target_is_directory=True)

    found, problems = walk(root, "linked", KINDS)

    assert found == []
    assert [problem.code for problem in problems] == ["not-a-plain-file"]


def test_a_missing_data_folder_is_told(tmp_path: Path) -> None:
    assert walk(tmp_path, "data", KINDS)[1][0].message("en") == "There is no folder «data»."


def test_pipes_and_sockets_are_not_opened(root: Path) -> None:
    (root / "data/units").mkdir()
    os.mkfifo(root / "data/units/a.yml")

    assert only_problem(root).message("en") == "«data/units/a.yml» is a pipe (FIFO), not a plain file."
    assert [problem.code for problem in read_bytes(root, "data/units/a.yml")[1]] == ["not-a-plain-file"]


def test_files_that_are_too_large_are_told_by_their_size(root: Path) -> None:
    make(root, "data/units/a.yml", (2 << 20) + 1)
    make(root, "data/decisions/a.csv", 32 << 20).unlink()

    assert only_problem(root).message("en") == "The file has 2.0 MiB; the most is 2 MiB."
    assert read_bytes(root, "data/units/a.yml")[0] is None


def test_a_file_as_large_as_allowed_is_read(root: Path) -> None:
    make(root, "data/units/a.yml", 2 << 20)
    make(root, "data/decisions/a.csv", 32 << 20)

    assert [entry.role for entry in entries(root)] == ["annex", "roll", "record"]
    assert read_bytes(root, "data/units/a.yml") == (bytes(2 << 20), [])


def test_a_file_that_is_away_or_locked_is_told(root: Path) -> None:
    assert [problem.code for problem in read_bytes(root, "data/units/a.yml")[1]] == ["unreadable-file"]
    assert [problem.code for problem in read_bytes(root, "data/\0.yml")[1]] == ["unreadable-file"]


def test_names_that_are_no_utf8_can_be_told(root: Path) -> None:
    (root / "data/units").mkdir()
    with open(os.fsencode(root / "data/units") + b"/\xff.yml", "wb"):  # noqa: PTH123 - a name of bytes
        pass

    found, problems = walk(root, "data", KINDS)

    for told in (*(entry.path for entry in found), *(problem.message("vi") for problem in problems)):
        assert told.encode("utf-8")
    assert [problem.code for problem in problems] == ["unread-file"]


def test_a_folder_that_cannot_be_listed_is_told(root: Path) -> None:
    locked = root / "data/units"
    locked.mkdir()
    locked.chmod(0)
    try:
        if os.access(locked, os.R_OK):
            pytest.skip("this user may read everything")
        assert only_problem(root).code == "unreadable-file"
    finally:
        locked.chmod(stat.S_IRWXU)
