"""Whoever copies a site by the times of its files copies what has changed, and nothing else."""

import os
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bangvang.publishing.unchanged import keep_times
from built import built, small_roll, tree

LONG_AGO = 1_600_000_000_123_456_789
TREES = st.dictionaries(st.sampled_from(["a", "b", "c/a", "c/b", "d/e/a"]), st.sampled_from([b"", b"x", b"y"]))


@settings(max_examples=40)
@given(old=TREES, new=TREES)
def test_files_with_the_same_bytes_keep_their_time(
    tmp_path_factory: object, old: dict[str, bytes], new: dict[str, bytes]
) -> None:
    folder = tmp_path_factory.mktemp("two")  # type: ignore[attr-defined] # pytest's own
    for name, files in (("old", old), ("new", new)):
        (folder / name).mkdir()
        for path, content in files.items():
            place = folder / name / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
            if name == "old":
                os.utime(place, ns=(LONG_AGO, LONG_AGO))

    kept = keep_times(str(folder / "new"), str(folder / "old"))

    same = {path for path in new if old.get(path) == new[path]}
    assert {path for path in new if (folder / "new" / path).stat().st_mtime_ns == LONG_AGO} == same
    assert kept == len(same)


def test_a_file_in_the_place_of_a_folder_is_new(tmp_path: Path) -> None:
    (tmp_path / "old" / "a").mkdir(parents=True)
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "a").write_bytes(b"")

    assert keep_times(str(tmp_path / "new"), str(tmp_path / "old")) == 0


def test_after_an_edit_only_what_shows_it_has_a_new_time(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    site = built(roll)
    before = tree(site)
    for path in before:
        os.utime(site / path, ns=(LONG_AGO, LONG_AGO))
    (unit,) = (path for path in (roll / "data" / "units").iterdir() if "Sở Y tế" in path.read_text("utf-8"))
    unit.write_text(unit.read_text("utf-8").replace("Sở Y tế", "Sở Y tế mới"), encoding="utf-8")
    after = tree(built(roll))

    new = {path for path in after if (site / path).stat().st_mtime_ns != LONG_AGO}
    assert new == {path for path in after if before.get(path) != after[path]}
    assert "don-vi/so-y-te/index.html" in new
    assert len(new) < len(after) / 2
