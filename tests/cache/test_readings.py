"""What was typed is remembered file by file: whatever is edited or damaged, the roll and its faults are those of a fresh reading."""

import shutil
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangvang.cache.readings import PACKS, Recalling
from bangvang.cache.store import Store
from bangvang.cache.verdicts import judgement
from bangvang.checks.judging import Judgement, judge
from bangvang.roll.ahead import Read
from bangvang.source.files import Files
from broken_rolls import example_codes, prepared
from commanded import bangvang
from powers import without_root_powers
from whole_roll import whole_roll

SECRET = bytes(range(32))


class Watched(Recalling):
    """A reader of which we see what it reads anew."""

    def __init__(self, store: Store, program: bytes = b"one") -> None:
        super().__init__(None, store, program, 0)
        self.anew: list[str] = []

    def packed(self, files: Files, path: str) -> Read:
        """Note, and read."""
        self.anew.append(path)
        return super().packed(files, path)


@pytest.mark.parametrize("code", example_codes())
def test_a_broken_roll_is_the_same_out_of_memory(code: str, tmp_path: Path) -> None:
    data = prepared(code, tmp_path)
    store = Store(tmp_path / "kept", SECRET)
    with without_root_powers():
        told = [_told(judge(data, reader)) for reader in (None, Watched(store), Watched(store))]

    assert told[0] == told[1] == told[2]


def test_only_the_file_that_changed_is_read_anew(tmp_path: Path) -> None:
    data = whole_roll(tmp_path / "roll") / "data"
    store = Store(tmp_path / "kept", SECRET)
    first, second, third = (Watched(store) for _ in range(3))
    judge(data, first)
    some = next(data.glob("units/*.yml"))
    some.write_text(some.read_text(encoding="utf-8") + "# sửa\n", encoding="utf-8")
    before = {entry: entry.read_bytes() for entry in store.folder.glob("*.entry")}
    judge(data, second)
    changed = [entry for entry in store.folder.glob("*.entry") if before.get(entry) != entry.read_bytes()]
    judge(data, third)

    assert len(first.anew) > PACKS
    assert (second.anew, third.anew) == ([f"data/units/{some.name}"], [])
    assert len(changed) == 1


@settings(deadline=None, max_examples=6)
@given(seed=st.integers(0, 1 << 32), edits=st.integers(1, 3))
def test_after_every_edit_the_roll_is_that_of_a_fresh_reading(seed: int, edits: int) -> None:
    chance = Random(seed)  # noqa: S311 - chance that can be repeated is the point
    with TemporaryDirectory() as folder, ThreadPoolExecutor(2) as threads:
        data = whole_roll(Path(folder) / "roll") / "data"
        store = Store(Path(folder) / "kept", SECRET)
        for _ in range(edits):
            _edit(data, chance)
            fresh = _told(judge(data))
            for reader in (Recalling(threads, store, b"one", 0, 500), Recalling(None, store, b"one", 0)):
                assert _told(judge(data, reader)) == fresh


@pytest.mark.parametrize(
    "damage", ["cut", "emptied", "turned", "longer", "swapped", "gone", "a folder", "foreign", "zeros"]
)
def test_what_is_damaged_is_read_anew(damage: str, tmp_path: Path) -> None:
    data = whole_roll(tmp_path / "roll") / "data"
    store = Store(tmp_path / "kept", SECRET)
    judge(data, Watched(store))
    entries = sorted(store.folder.glob("*.entry"))
    contents = [entry.read_bytes() for entry in entries]
    for entry, content, other in zip(entries, contents, [*contents[1:], contents[0]], strict=True):
        _damage(entry, content, other, damage)
    reader = Watched(store)

    assert _told(judge(data, reader)) == _told(judge(data))
    assert len(reader.anew) == len(list(_expected(data)))


def test_another_program_believes_nothing(tmp_path: Path) -> None:
    data = whole_roll(tmp_path / "roll") / "data"
    store = Store(tmp_path / "kept", SECRET)
    judge(data, Watched(store))
    other = Watched(store, b"two")
    judge(data, other)

    assert len(other.anew) == len(list(_expected(data)))


def test_a_small_roll_keeps_nothing_but_its_verdict(tmp_path: Path) -> None:
    data = whole_roll(tmp_path / "roll") / "data"
    store = Store(tmp_path / "kept", SECRET)
    judgement(data, Recalling(None, store, b"one"), store)

    assert len(list(store.folder.glob("*.entry"))) == 1


def test_a_large_roll_is_reported_the_same_after_an_edit_and_forgotten_when_somebody_is_erased(tmp_path: Path) -> None:
    folder = whole_roll(tmp_path / "roll")
    for number in range(1_100):  # more than two MiB of YAML, over which other processes read
        place = folder / "data" / "documents" / f"vb-{number}.yml"
        place.write_text(f"number: {number}/KH\ntitle: Kế hoạch {number}\nnote: {'dài ' * 500}\n", encoding="utf-8")
    bangvang("check", folder=folder)
    kept = list((folder / ".cache" / "bangvang").glob("*.entry"))
    for number, report in enumerate(("text", "json", "github", "gitlab", "sarif")):
        (folder / "data" / "documents" / f"vb-{number}.yml").write_text("nane: Kế hoạch\n", encoding="utf-8")
        runs = [bangvang("check", "--format", report, *more, folder=folder) for more in ([], ["--no-cache"])]

        assert [run.returncode for run in runs] == [1, 1]
        assert runs[0].stdout == runs[1].stdout
    bangvang("fmt", "data/people", folder=folder)
    assert bangvang("erase", "kin", folder=folder).returncode == 0
    assert len(kept) > PACKS
    assert list((folder / ".cache" / "bangvang").glob("*.entry")) == []


def _edit(data: Path, chance: Random) -> None:
    """Change something: a byte, a line, a whole file."""
    files = sorted(path for path in data.rglob("*") if path.suffix in {".yml", ".csv"})
    file, other = chance.choice(files), chance.choice(files)
    content = bytearray(file.read_bytes())
    match chance.randrange(5):
        case 0:
            content[chance.randrange(len(content))] = chance.choice(b"aZ0:-\n &*")
            file.write_bytes(content)
        case 1:
            lines = content.splitlines(keepends=True)
            del lines[chance.randrange(len(lines))]
            file.write_bytes(b"".join(lines))
        case 2:
            shutil.copyfile(other, file.with_name(f"them-{chance.randrange(9)}.yml"))
        case 3:
            file.unlink()
        case _:
            file.write_bytes(other.read_bytes() or b"?")


def _damage(entry: Path, content: bytes, other: bytes, damage: str) -> None:
    if damage in {"gone", "a folder"}:
        entry.unlink()
        if damage == "a folder":
            entry.mkdir()
        return
    damaged = {
        "cut": content[: len(content) // 2],
        "emptied": b"",
        "turned": content[:-1] + bytes([content[-1] ^ 1]),
        "longer": content + b"\0",
        "swapped": other,
        "foreign": bytes(32) + content[32:],
        "zeros": bytes(len(content)),
    }
    entry.write_bytes(damaged[damage])


def _expected(data: Path) -> Sequence[Path]:
    """The files of records."""
    return [path for path in data.rglob("*.yml") if path.parent != data]


def _told(judged: Judgement) -> tuple[object, ...]:
    return judged.roll, judged.problems, judged.files, judged.records, judged.recipients
