"""A verdict is remembered as long as nothing changes, and is always the one that judging anew would give."""

import shutil
from pathlib import Path
from random import Random

import pytest

from bangvang.cache.store import Store
from bangvang.cache.verdicts import judgement, verdict
from bangvang.checks.judging import Judgement, Verdict, judge
from bangvang.roll.draft import Reader
from broken_rolls import example_codes, prepared
from commanded import bangvang
from powers import without_root_powers
from whole_roll import whole_roll


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))


class Watched(Reader):
    """A reader of which we see whether it was asked."""

    asked = 0

    def read(self, *given: object) -> object:  # type: ignore[override]
        """Count, and read."""
        self.asked += 1
        return super().read(*given)  # type: ignore[arg-type]


@pytest.mark.parametrize("code", example_codes())
def test_a_broken_roll_is_told_the_same_twice(code: str, tmp_path: Path) -> None:
    data = prepared(code, tmp_path)
    store = _store(data)
    with without_root_powers():
        fresh = judge(data)
        cold = verdict(data, Reader(), store)
        warm = verdict(data, Reader(), store)
        again = judgement(data, Reader(), store)

    assert _told(cold) == _told(warm) == _told(again) == _told(fresh)
    assert again.roll == fresh.roll


def test_a_roll_that_has_not_changed_is_not_read(tmp_path: Path) -> None:
    data = whole_roll(tmp_path / "roll") / "data"
    first, second = Watched(), Watched()
    verdict(data, first, _store(data))
    verdict(data, second, _store(data))

    assert first.asked > 0
    assert second.asked == 0


def test_every_change_is_seen(tmp_path: Path) -> None:
    """Also one that keeps size and time."""
    data = whole_roll(tmp_path / "roll") / "data"
    chance = Random(20_250)  # noqa: S311 - chance that can be repeated is the point
    files = sorted(path for path in data.rglob("*") if path.suffix in {".yml", ".csv"})
    for _ in range(25):
        file = chance.choice(files)
        content = bytearray(file.read_bytes())
        content[chance.randrange(len(content))] = chance.choice(b"aZ0:-\n ")
        file.write_bytes(content)

        assert _told(verdict(data, Reader(), _store(data))) == _told(judge(data)), file


@pytest.mark.parametrize("change", ["renamed", "taken away", "added", "linked", "foreign"])
def test_what_stands_there_is_part_of_it(change: str, tmp_path: Path) -> None:
    data = whole_roll(tmp_path / "roll") / "data"
    verdict(data, Reader(), _store(data))
    some = next(data.glob("units/*.yml"))
    if change == "renamed":
        some.rename(some.with_name("ten-khac.yml"))
    elif change == "taken away":
        some.unlink()
    elif change == "added":
        shutil.copy(some, some.with_name("them.yml"))
    elif change == "linked":
        some.with_name("noi.yml").symlink_to(some)
    else:
        (data / "ghi-chu.txt").write_text("?")

    assert _told(verdict(data, Reader(), _store(data))) == _told(judge(data))


def test_a_roll_that_changes_while_it_is_read_is_not_remembered(tmp_path: Path) -> None:
    data = whole_roll(tmp_path / "roll") / "data"

    class Meddling(Reader):
        def read(self, *given: object) -> object:  # type: ignore[override]
            (data / "units" / "giua-chung.yml").write_text("name: Giữa chừng\n", encoding="utf-8")
            return super().read(*given)  # type: ignore[arg-type]

    verdict(data, Meddling(), _store(data))

    assert _told(verdict(data, Reader(), _store(data))) == _told(judge(data))


def test_a_change_between_verdict_and_roll_is_judged(tmp_path: Path) -> None:
    data = whole_roll(tmp_path / "roll") / "data"
    judgement(data, Reader(), _store(data))

    class Meddling(Reader):
        def read(self, *given: object) -> object:  # type: ignore[override]
            (data / "units" / "hong.yml").write_text("name: [\n", encoding="utf-8")
            return super().read(*given)  # type: ignore[arg-type]

    found = judgement(data, Meddling(), _store(data))

    assert not found.publishable


def test_the_command_says_the_same_warm_and_cold_and_without_a_cache(tmp_path: Path) -> None:
    folder = whole_roll(tmp_path / "roll")
    (folder / "data" / "units" / "hong.yml").write_text("nane: Sở\n", encoding="utf-8")
    runs = [bangvang("check", "--format", "json", *more, folder=folder) for more in ([], [], ["--no-cache"])]

    assert [run.returncode for run in runs] == [1, 1, 1]
    assert runs[0].stdout == runs[1].stdout == runs[2].stdout
    assert len(list((folder / ".cache" / "bangvang").glob("*.entry"))) == 1


def test_without_a_cache_none_is_written(tmp_path: Path) -> None:
    folder = whole_roll(tmp_path / "roll")
    bangvang("check", "--no-cache", folder=folder)

    assert not (folder / ".cache").exists()


def test_whoever_is_erased_is_not_remembered_either(tmp_path: Path) -> None:
    folder = whole_roll(tmp_path / "roll")
    bangvang("fmt", folder=folder)
    bangvang("check", folder=folder)
    kept = folder / ".cache" / "bangvang"
    assert list(kept.glob("*.entry"))
    assert bangvang("erase", "kin", folder=folder).returncode == 0

    assert list(kept.glob("*.entry")) == []


def _store(data: Path) -> Store:
    store = Store.beside(data)
    assert store is not None
    return store


def _told(found: Verdict | Judgement) -> tuple[object, ...]:
    messages = [
        (one.sort_key(), one.message("vi"), one.hint("vi"), one.hint("en"), one.record) for one in found.problems
    ]
    return messages, [one.place for one in found.problems], found.files, found.records, found.recipients
