"""A fingerprint tells one folder from another by all that stands in it, and nothing else."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.source.fingerprint import fingerprint

NAMES = st.sampled_from(["a", "b", "a.yml", "â", "units", "z"])
TREES = st.recursive(
    st.binary(max_size=4), lambda inner: st.dictionaries(NAMES, inner, max_size=3), max_leaves=8
).filter(lambda tree: isinstance(tree, dict))


@given(one=TREES, other=TREES)
def test_two_folders_have_one_fingerprint_only_if_they_hold_the_same(
    tmp_path_factory: pytest.TempPathFactory, one: object, other: object
) -> None:
    folder = tmp_path_factory.mktemp("two")

    assert (_written(folder / "one", one) == _written(folder / "other", other)) == (one == other)


def test_times_and_permissions_do_not_count(tmp_path: Path) -> None:
    before = _written(tmp_path / "x", {"a": b"1", "b": {"c": b"2"}})
    os.utime(tmp_path / "x" / "a", (1, 1))
    (tmp_path / "x" / "a").chmod(0o600)

    assert fingerprint(tmp_path / "x") == before


def test_links_are_not_followed_and_pipes_not_waited_for(tmp_path: Path) -> None:
    plain = _written(tmp_path / "x", {"a": b"1"})
    (tmp_path / "x" / "link").symlink_to("/")
    linked = fingerprint(tmp_path / "x")
    os.mkfifo(tmp_path / "x" / "pipe")

    assert len({plain, linked, fingerprint(tmp_path / "x")}) == 3


def test_of_what_is_too_large_to_be_read_the_size_counts(tmp_path: Path) -> None:
    seen = set()
    for size in (1 << 26, (1 << 26) + 1):
        with (tmp_path / "large").open("wb") as file:
            file.truncate(size)
        seen.add(fingerprint(tmp_path))

    assert len(seen) == 2


def test_what_is_not_there_has_none(tmp_path: Path) -> None:
    assert fingerprint(tmp_path / "nothing") is None


def _written(folder: Path, tree: object) -> bytes:
    if isinstance(tree, dict):
        folder.mkdir()
        for name, inner in tree.items():
            _written(folder / name, inner)
    elif isinstance(tree, bytes):
        folder.write_bytes(tree)
        return b""
    found = fingerprint(folder)
    assert found is not None
    return found
