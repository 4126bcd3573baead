"""Copies are somebody else's files: what is broken or malicious in them is told by file, and nothing is written."""

import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.federation.faults import PortalRefused, Said
from bangvang.federation.json_files import DEEPEST, MOST_VALUES, BadJson, read_json
from bangvang.federation.members import Portal, read_portal
from bangvang.federation.rolls_file import read_rolls
from built import differences, tree
from federated import URLS, Federated, federate, write_settings

Broken = Callable[[Path], None]
SCRIPT = "<script>alert('x')</script>"
ONE_ROLL = f'title: Cổng\nrolls: [{{id: mot, from: ban-chep, url: "{URLS["mot"]}"}}]\n'
"""A portal over one roll, whose copy stands beside `rolls.yml`."""


def copied(three: Federated, folder: Path) -> Path:
    """A copy of the first roll's API that may be changed; gives the folder of `/api/v1/`."""
    shutil.copytree(three.folder / "mot/site/api", folder / "ban-chep/api")
    write_settings(folder, ONE_ROLL)
    return folder / "ban-chep/api/v1"


def read(folder: Path) -> Portal:
    path = folder / "rolls.yml"
    return read_portal(path, read_rolls(path))


def told(folder: Path) -> list[str]:
    """The faults of a portal, each as `file: what`."""
    with pytest.raises(PortalRefused) as refused:
        read(folder)
    return [
        f"{one.path}: {one.message.en}" if isinstance(one, Said) else f"{one.place.path}: {one.message('en')}"
        for one in refused.value.faults
    ]


def edited(path: Path, change: Callable[[Any], None]) -> None:
    value = json.loads(path.read_bytes())
    change(value)
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def record(folder: str, /, **keys: object) -> Broken:
    """Breaks a copy by writing these keys into the first record of a kind."""
    return lambda api: edited(api / folder / "index.json", lambda page: page["items"][0].update(keys))


def index(**keys: object) -> Broken:
    """The same of the index."""
    return lambda api: edited(api / "index.json", lambda told: told.update(keys))


def raw(name: str, content: bytes) -> Broken:
    """Breaks a copy by writing a file of it anew."""

    def write(api: Path) -> None:
        (api / name).write_bytes(content)

    return write


def linked(api: Path) -> None:
    """The list of people is a link to a file elsewhere."""
    (api.parent / "khac.json").write_bytes((api / "people/index.json").read_bytes())
    (api / "people/index.json").unlink()
    (api / "people/index.json").symlink_to(api.parent / "khac.json")


def folder_linked(api: Path) -> None:
    """The folder of people is a link to one elsewhere."""
    (api / "people").rename(api.parent / "khac")
    (api / "people").symlink_to(api.parent / "khac")


BROKEN: dict[str, tuple[Broken, str]] = {
    "no JSON": (raw("units/index.json", b"{"), "units/index.json: The file is no JSON (at 1:2)."),
    "a list": (raw("units/index.json", b"[]"), "units/index.json: The file must be a mapping of «key: value»."),
    "no UTF-8": (raw("units/index.json", b'{"a":"\xff"}'), "units/index.json: The file is not UTF-8."),
    "a key twice": (raw("units/index.json", b'{"a":1,"a":2}'), "units/index.json: A key stands twice."),
    "no number": (raw("units/index.json", b'{"a":NaN}'), "units/index.json: «NaN» is no number."),
    "too deep": (
        raw("units/index.json", b'{"a":' + b"[" * 99_999 + b"]" * 99_999 + b"}"),
        "units/index.json: Lists and mappings stand too deep within each other.",
    ),
    "hidden letters": (
        record("people", name="Nguyễn\u202eHòa"),
        "people/index.json: There are hidden characters in «Nguyễn\ufffdHòa».",
    ),
    "missing": (lambda api: (api / "units/index.json").unlink(), "units/index.json: This file is missing."),
    "a link": (linked, "«api/v1/people/index.json» is a link"),
    "a linked folder": (folder_linked, "people/index.json: This file is missing."),
    "another version": (index(version="2.0"), "index.json: The file is not one of /api/v1/."),
    "kinds no list": (index(kinds="x"), "index.json: The list of kinds («kinds») is broken."),
    "too many": (
        index(kinds=[{"kind": "units", "total": 10**9}]),
        "index.json: The list of kinds («kinds») is broken.",
    ),
    "fewer than told": (
        lambda api: edited(api / "units/index.json", lambda page: page["items"].pop()),
        "units/index.json: There should be 4 records; 3 are there.",
    ),
    "a list of another kind": (
        lambda api: edited(api / "units/index.json", lambda page: page.update(kind="people")),
        "units/index.json: The file does not go with index.json.",
    ),
    "no mapping": (
        lambda api: edited(api / "units/index.json", lambda page: page["items"].append("x")),
        "units/index.json: A record is no mapping.",
    ),
    "a way out": (record("units", id="../../x"), "units/index.json: «../../x» cannot be an id."),
    "a reserved id": (record("units", id="trang"), "units/index.json: «trang» cannot be an id."),
    "an id twice": (record("units", id="ubnd"), "The id «ubnd» (unit) is used in"),
    "a script as address": (
        record("decisions", url="javascript:alert(1)"),
        "decisions/index.json: «javascript:alert(1)» is not an address of the web.",
    ),
    "no date": (record("decisions", date="2023-02-30"), "there is no such day in the calendar"),
    "a text that is a list": (record("people", name=["x"]), "«name» must be a text"),
    "too long": (record("people", name="x" * 501), "people/index.json"),
    "a link to nobody": (record("people", unit="khong-co"), "people/index.json: No unit has the id «khong-co»."),
    "a link to the blank": (record("people", unit="index"), "people/index.json: No unit has the id «index»."),
    "a circle": (record("units", parent="so-tai-chinh"), "units/index.json"),
    "no title": (index(title=None), "index.json"),
    "a language that is none": (index(languages=["<script>"]), "index.json"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_copy_is_told_by_its_file(three: Federated, tmp_path: Path, name: str) -> None:
    change, expected = BROKEN[name]
    change(copied(three, tmp_path))

    faults = told(tmp_path)

    assert len(faults) == 1
    assert faults[0].startswith("ban-chep/api/v1/")
    assert expected in faults[0]


def test_what_is_whole_is_read(three: Federated, tmp_path: Path) -> None:
    copied(three, tmp_path)

    assert [one.id for one in read(tmp_path).members] == ["mot"]


def test_a_folder_without_an_api_is_told(three: Federated, tmp_path: Path) -> None:
    shutil.rmtree(copied(three, tmp_path))

    assert told(tmp_path) == ["ban-chep: There is no /api/v1/ in this folder."]


def test_a_file_too_large_is_not_read(three: Federated, tmp_path: Path) -> None:
    with (copied(three, tmp_path) / "units/index.json").open("wb") as file:
        file.truncate(1 << 30)

    assert told(tmp_path) == ["ban-chep/api/v1/units/index.json: The file has 1024.0 MiB; the most is 64 MiB."]


def test_a_file_of_too_many_values_is_not_taken_apart() -> None:
    with pytest.raises(BadJson, match="too many values"):
        read_json(b'{"a":[' + b"0," * MOST_VALUES + b"0]}")


def test_very_many_faults_are_not_all_told(three: Federated, tmp_path: Path) -> None:
    api = copied(three, tmp_path)
    many = [{"id": f"x{number}", "name": "X", "kind": "khac"} for number in range(5000)]
    edited(api / "index.json", lambda told: told.update(kinds=[{"kind": "units", "total": 5000}]))
    for start in range(0, 5000, 100):
        page = {"kind": "units", "total": 5000, "items": many[start : start + 100]}
        name = "index" if start == 0 else f"pages/{start // 100 + 1}"
        (api / f"units/{name}.json").parent.mkdir(exist_ok=True)
        (api / f"units/{name}.json").write_text(json.dumps(page))

    assert len(told(tmp_path)) == 100


def test_the_faults_of_all_rolls_are_told_at_once(three: Federated, tmp_path: Path) -> None:
    api = copied(three, tmp_path)
    shutil.copytree(api.parents[1], tmp_path / "nua")
    write_settings(tmp_path, f"{ONE_ROLL.rstrip()[:-1]}, {{id: hai, from: nua, url: '{URLS['hai']}'}}]\n")
    record("people", born="x")(api)
    record("units", kind="khac")(tmp_path / "nua/api/v1")

    assert [one.partition(":")[0] for one in told(tmp_path)] == [
        "ban-chep/api/v1/people/index.json",
        "nua/api/v1/units/index.json",
    ]


def test_scripts_in_a_copy_are_words_in_the_portal(three: Federated, tmp_path: Path) -> None:
    api = copied(three, tmp_path)
    index(title=SCRIPT, description=SCRIPT, publisher=SCRIPT, license=SCRIPT)(api)
    record("units", name=SCRIPT)(api)
    record("decisions", number=SCRIPT)(api)
    record("honours", name=SCRIPT)(api)

    done = federate(tmp_path, "--out", "cong")

    assert done.returncode == 0, done.stdout + done.stderr
    pages = [path.read_text("utf-8") for path in (tmp_path / "cong").rglob("*.html")]
    assert not [page for page in pages if SCRIPT in page]


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    )
)
def test_whatever_json_holds_is_read_as_text_or_refused(value: object) -> None:
    def scalars(one: object) -> list[object]:
        if isinstance(one, dict):
            return [scalar for item in one.items() for part in item for scalar in scalars(part)]
        return [scalar for part in one for scalar in scalars(part)] if isinstance(one, list) else [one]

    try:
        plain = read_json(json.dumps({"a": value}).encode())
    except BadJson:
        plain = {}
    assert all(one is None or isinstance(one, str) for one in scalars(plain))


@given(st.binary(max_size=80))
def test_bytes_of_any_kind_are_read_or_refused(content: bytes) -> None:
    with suppress(BadJson):
        assert isinstance(read_json(content), dict)


def test_so_deep_and_no_deeper() -> None:
    def nested(depth: int) -> bytes:
        return b'{"a":' * depth + b"1" + b"}" * depth

    assert read_json(nested(DEEPEST))
    with pytest.raises(BadJson):
        read_json(nested(DEEPEST + 1))


def test_with_one_faulty_roll_the_old_portal_stands(three: Federated, tmp_path: Path) -> None:
    api = copied(three, tmp_path)
    assert federate(tmp_path).returncode == 0
    before = tree(tmp_path / "portal")
    record("people", born="x")(api)

    done = federate(tmp_path, "--lang", "en")

    assert done.returncode == 1
    assert "ban-chep/api/v1/people/index.json" in done.stdout
    assert "(people/hoa)" in done.stdout
    assert "Nothing was written; the old portal stands." in done.stderr
    assert differences(before, tree(tmp_path / "portal")) == []
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".portal.work")]
