"""What an API tells of a roll is read back as that roll: the same API comes of it again, and the same search."""

import json
from pathlib import Path
from typing import Any

import pytest

from bangvang.federation.members import Member, read_portal
from bangvang.federation.rolls_file import read_rolls
from bangvang.federation.untold import typed
from bangvang.language import Interface
from bangvang.model.decision import Decision
from bangvang.model.exemplar import Exemplar
from bangvang.model.figure import Figure
from bangvang.model.nomination import Nomination
from bangvang.open_data.api import api_files
from bangvang.open_data.published import Published
from bangvang.resources import theme_folder
from bangvang.roll.loading import load
from bangvang.roll.roll import Roll
from bangvang.search.calling import Caller
from bangvang.search.collecting import documents
from bangvang.search.explorer_rows import TABLES, entries
from bangvang.source.yaml_reader import Plain
from bangvang.views.sight import Sight
from built import HOUSE, few, small_roll
from federated import write_settings
from whole_roll import whole_roll

HIDDEN = {
    "people/nguoi.yml": """
        - {id: an, name: Nguyễn Văn An, unit: so-y-te}
        - {id: kin, name: Lê Văn Kín, unit: so-y-te, visibility: withheld}
    """,
    "decisions/qd-1.yml": """
        number: 1/QĐ-UBND
        date: 2023-01-05
        issuer: ubnd
        signer: {person: kin, role: Chủ tịch}
        awards:
          - honour: bang-khen
            period: 2022
            recipients: [{person: kin}, {person: an}, {name: Trẻ Em, kind: individual, minor: true}]
        sources: [{source: bao}]
    """,
    "decisions/qd-2.yml": """
        number: 2/QĐ-UBND
        date: 2023-02-05
        issuer: ubnd
        affects: [{decision: qd-1, award: bang-khen, recipient: kin, effect: annulled, reason: Kín đã sai}]
        sources: [{source: bao}]
    """,
    "exemplars/guong.yml": "{title: Một tấm gương, kind: individual, person: kin, sources: [{source: bao}]}",
    "nominations/de-nghi.yml": """
        by: {person: kin}
        on: 2023-01-01
        lines: [{honour: bang-khen, person: kin}, {honour: bang-khen, person: an}]
        sources: [{source: bao}]
    """,
}


def sight_of(roll: Roll, language: str | None = None) -> Sight:
    return Sight.of(roll, Interface.of(theme_folder() / "locales", language or roll.settings.languages[0]))


def told(roll: Roll) -> dict[str, bytes]:
    """The whole API of a roll."""
    return dict(api_files(Published(sight_of(roll)), "", records=True))


def read_back(folder: Path, files: dict[str, bytes]) -> Member:
    """The roll that is read from the files of an API."""
    for path, content in files.items():
        (folder / "ban-chep" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "ban-chep" / path).write_bytes(content)
    settings = write_settings(folder, 'title: Cổng\nrolls: [{id: mot, from: ban-chep, url: "https://mot.vi-du.vn"}]\n')
    (member,) = read_portal(settings, read_rolls(settings)).members
    return member


def without_ids(value: Any, within: str = "") -> Any:
    """JSON without the ids of awards and rows: read back, each has one, so that its anchor stays."""
    if isinstance(value, list):
        return [without_ids(one, within) for one in value]
    if isinstance(value, dict):
        left_out = ("id",) if within in {"awards", "recipients"} else ()
        return {key: without_ids(one, key) for key, one in value.items() if key not in left_out}
    return value


@pytest.fixture(params=["real", "whole", "hidden"])
def data(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Rolls one after the other: the real one, the one with every field, and one that hides people wherever they stand."""
    if request.param == "real":
        return HOUSE / "data"
    folder = tmp_path / "roll"
    return (whole_roll(folder) if request.param == "whole" else small_roll(folder, HIDDEN)) / "data"


def test_the_same_api_comes_of_a_roll_that_was_read_back_from_it(data: Path, tmp_path: Path) -> None:
    files = told(load(data).roll)
    again = told(read_back(tmp_path, files).roll)

    differ = [
        path
        for path in sorted(files.keys() | again.keys())
        if without_ids(json.loads(files.get(path, b"0"))) != without_ids(json.loads(again.get(path, b"0")))
    ]
    assert few(differ) == []


@pytest.mark.parametrize("language", ["vi", "en"])
def test_what_can_be_found_of_it_is_what_its_own_site_finds(data: Path, tmp_path: Path, language: str) -> None:
    roll = load(data).roll
    own, again = sight_of(roll, language), sight_of(read_back(tmp_path, told(roll)).roll, language)

    assert list(documents(own)) == list(documents(again))
    for table in TABLES:
        assert list(entries(Caller(own), table)) == list(entries(Caller(again), table))


def test_the_real_rolls_of_these_tests_tell_of_something(data: Path) -> None:
    assert len(told(load(data).roll)) > 10


def test_a_number_of_json_is_no_thousand() -> None:
    assert typed(Figure, {"key": "a", "value": "87.345"}) == {"key": "a", "value": "87.3450"}
    assert typed(Figure, {"key": "a", "value": "1e999999999"}) == {"key": "a", "value": "1e999999999"}


def test_whoever_is_kept_back_stays_so_even_where_the_copy_tells_more() -> None:
    row: dict[str, Plain] = {
        "anchor": "co--x2",
        "kind": "individual",
        "hidden": "true",
        "name": "Kín",
        "role": "Kín",
        "class": "nhat",
    }
    exemplar: dict[str, Plain] = {
        "id": "g",
        "title": "G",
        "kind": "individual",
        "hidden": "true",
        "name": "Kín",
        "unit": "kin",
    }
    line: dict[str, Plain] = {"honour": "co", "hidden": "true", "name": "Kín", "doubts": []}

    shown = json.dumps(
        [
            typed(Decision, {"awards": [{"honour": "co", "recipients": [row]}]}),
            typed(Exemplar, exemplar),
            typed(Nomination, {"by": {"hidden": "true", "name": "Kín"}, "lines": [line]}),
        ],
        ensure_ascii=False,
    )

    assert "Kín" not in shown
    assert '"kin"' not in shown


def test_what_a_later_version_adds_is_passed_by() -> None:
    assert typed(Figure, {"key": "a", "colour": "red", "note": "n"}) == {"key": "a"}
