"""What is kept proves itself; whatever was done to it on the disk, it is as if nothing had been kept."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.cache.store import FOLDER, KEPT, Store

KEY, CONTENT = b"a key", b"what was found out"
Damage = Callable[[Path], None]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own."""
    place = tmp_path / "home"
    monkeypatch.setenv("XDG_CACHE_HOME", str(place))
    return place


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The store of a roll."""
    return _store(tmp_path)


def test_what_is_put_is_got(store: Store) -> None:
    store.put(KEY, CONTENT)

    assert (store.get(KEY), store.get(b"another key")) == (CONTENT, None)


@given(entries=st.dictionaries(st.binary(max_size=300), st.binary(max_size=300), max_size=8))
def test_every_key_has_its_own(tmp_path_factory: pytest.TempPathFactory, entries: dict[bytes, bytes]) -> None:
    store = _store(tmp_path_factory.mktemp("roll"))
    for key, content in entries.items():
        store.put(key, content)

    assert {key: store.get(key) for key in entries} == entries


def _emptied(entry: Path) -> None:
    entry.write_bytes(b"")


def _cut(entry: Path) -> None:
    entry.write_bytes(entry.read_bytes()[:-1])


def _lengthened(entry: Path) -> None:
    entry.write_bytes(entry.read_bytes() + b"\0")


def _turned(entry: Path) -> None:
    content = bytearray(entry.read_bytes())
    content[-1] ^= 1
    entry.write_bytes(content)


def _unsealed(entry: Path) -> None:
    entry.write_bytes(bytes(32) + entry.read_bytes()[32:])


def _filled_with_noise(entry: Path) -> None:
    entry.write_bytes(bytes(range(256)))


def _made_a_folder(entry: Path) -> None:
    entry.unlink()
    entry.mkdir()


def _led_astray(entry: Path) -> None:
    entry.unlink()
    entry.symlink_to(entry.parent / "nowhere")


def _taken_away(entry: Path) -> None:
    entry.unlink()


@pytest.mark.parametrize(
    "damage",
    [
        _emptied,
        _cut,
        _lengthened,
        _turned,
        _unsealed,
        _filled_with_noise,
        _made_a_folder,
        _led_astray,
        _taken_away,
    ],
)
def test_a_damaged_entry_is_none(store: Store, damage: Damage) -> None:
    store.put(KEY, CONTENT)
    damage(_entry(store))

    assert store.get(KEY) is None


def test_an_entry_under_another_name_is_none(store: Store) -> None:
    store.put(KEY, CONTENT)
    first = _entry(store)
    store.put(b"other", b"else")
    other = next(path for path in store.folder.glob("*.entry") if path != first)
    first.replace(other)

    assert store.get(b"other") is None


def test_what_came_with_the_roll_from_elsewhere_is_not_believed(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.put(KEY, CONTENT)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "somebody else"))

    assert _store(tmp_path).get(KEY) is None


def test_the_seal_of_a_user_stays_and_is_nobody_elses_to_read(home: Path, store: Store, tmp_path: Path) -> None:
    key = home / "bangvang" / "key"

    assert _store(tmp_path) == store
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert [path.name for path in key.parent.iterdir()] == ["key"]


@pytest.mark.parametrize("linked", [".cache", FOLDER])
def test_a_link_leads_to_no_store(tmp_path: Path, linked: str) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    place = tmp_path / "roll" / linked
    place.parent.mkdir(parents=True)
    place.symlink_to(elsewhere)

    assert Store.beside(tmp_path / "roll" / "data") is None
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize("where", ["home", "roll"])
def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_said(
    tmp_path: Path, home: Path, where: str, capfd: pytest.CaptureFixture[str]
) -> None:
    in_the_way = home if where == "home" else tmp_path / "roll" / ".cache"
    in_the_way.parent.mkdir(parents=True, exist_ok=True)
    in_the_way.write_text("a file")
    store = Store.beside(tmp_path / "roll" / "data")
    if store is not None:
        store.put(KEY, CONTENT)

    assert (store and store.get(KEY)) is None
    assert (store is None) == (where == "home")
    assert capfd.readouterr() == ("", "")


def test_the_oldest_go_first(store: Store) -> None:
    for number in range(KEPT + 3):
        store.put(b"%d" % number, CONTENT)
        entry = max(store.folder.glob("*.entry"), key=lambda path: path.stat().st_mtime_ns)
        os.utime(entry, ns=(number, number))

    kept = [number for number in range(KEPT + 3) if store.get(b"%d" % number) is not None]
    assert kept == list(range(3, KEPT + 3))


def test_all_is_forgotten(store: Store) -> None:
    store.put(KEY, CONTENT)
    store.clear()

    assert [path.name for path in store.folder.iterdir()] == [".gitignore"]
    assert (store.folder / ".gitignore").read_text() == "*\n"


def _store(folder: Path) -> Store:
    store = Store.beside(folder / "data")
    assert store is not None
    return store


def _entry(store: Store) -> Path:
    (entry,) = store.folder.glob("*.entry")
    return entry
