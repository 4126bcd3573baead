"""Hidden people in the open data: counted in every file, named in none, whatever is unpacked or decompressed."""

import csv
import io
import zipfile
from pathlib import Path

import pytest

from opened import Opened, opened
from world import world

SECRETS = ("Wqkjo", "wqkjo", "zzkin", "Zzhàn", "Zzghi", "zzban", "Wqkje")
ROLL = """
    format: 1
    title: Bảng vàng thử
    publisher: Ban Thi đua
    languages: [vi, en]
    as_of: 2024-06-30
"""
FILES = {
    "roll.yml": ROLL,
    "people/kin.yml": """
        - {id: zzkin, name: Lê Văn Wqkjo, unit: so-y-te, role: Zzhàn, visibility: withheld, note: Zzghi}
        - {id: an, name: Nguyễn Văn An, unit: so-y-te, distinct_from: [zzkin], note: Zzghi}
    """,
    "people/nguoi.yml": "[]",
    "decisions/qd.yml": """
        number: 1/QĐ-UBND
        date: 2023-01-05
        issuer: ubnd
        signer: {person: zzkin, role: Zzhàn}
        note: Zzghi
        awards:
          - honour: bang-khen
            period: 2022
            complete: true
            recipients:
              - {person: zzkin, role: Zzhàn, reason: Zzhàn giỏi, class: nhat}
              - {person: an, of: so-y-te}
              - {name: Hồ Wqkje, kind: individual, id: zzban, of_name: Zzhàn, visibility: initials}
    """,
    "decisions/huy.yml": """
        number: 2/QĐ-UBND
        date: 2024-01-05
        issuer: ubnd
        affects: [{decision: qd, award: bang-khen, recipient: zzkin, effect: stripped, reason: Wqkjo khai man}]
    """,
    "nominations/n.yml": """
        by: {person: zzkin}
        lines: [{honour: bang-khen, period: 2022, person: zzkin}]
    """,
    "exemplars/guong.yml": """
        {title: Người tốt, kind: individual, person: zzkin, doubts: [{field: name, says: Lê Wqkjo}]}
    """,
}


@pytest.fixture(scope="module")
def hidden(tmp_path_factory: pytest.TempPathFactory) -> Opened:
    """The open data of a roll in which some are hidden."""
    files = {path: text for path, text in FILES.items() if text != "[]"}
    folder = tmp_path_factory.mktemp("hidden")
    return opened(folder / "out", world(folder, {**files, "people/nguoi.yml": "{id: binh, name: Trần Thị Bình}"}))


def everything(data: Opened) -> list[tuple[str, bytes]]:
    """Every file, and every file within an archive."""
    found = list(data.files())
    for path, content in list(found):
        if path.endswith(".zip"):
            with zipfile.ZipFile(io.BytesIO(content)) as packed:
                found += [(f"{path}/{name}", packed.read(name)) for name in packed.namelist()]
    return found


@pytest.mark.parametrize("secret", SECRETS)
def test_nothing_that_is_hidden_stands_in_any_file(hidden: Opened, secret: str) -> None:
    forms = (secret.encode(), secret.lower().encode())
    leaks = [
        path for path, content in everything(hidden) if any(form in content for form in forms) or secret.lower() in path
    ]
    assert leaks == []


def test_the_test_would_see_a_name_that_is_not_hidden(hidden: Opened) -> None:
    found = [path for path, content in everything(hidden) if "Nguyễn Văn An".encode() in content]
    assert "du-lieu/tai-ve/bang-vang.sqlite" in found
    assert "du-lieu/tai-ve/bang-vang-csv.zip/csv/people.csv" in found
    assert "api/v1/people/an.json" in found


def test_their_rows_stay_with_kind_class_state_and_an_anchor_that_tells_nothing(hidden: Opened) -> None:
    told = hidden.json("api/v1/decisions/qd.json")["awards"][0]["recipients"]
    assert told[0] == {
        "anchor": "bang-khen--x1",
        "kind": "individual",
        "states": ["stripped"],
        "class": "nhat",
        "hidden": True,
    }
    assert told[2] == {"anchor": "bang-khen--x3", "kind": "individual", "states": ["standing"], "hidden": True}
    assert hidden.json("api/v1/decisions/huy.json")["affects"] == [
        {"decision": "qd", "award": "bang-khen", "effect": "stripped", "recipient": "x1"}
    ]


def test_they_count_like_all_others_and_no_more_once_they_were_stripped(hidden: Opened) -> None:
    table = (hidden.downloads / "csv/recipients.csv").read_bytes().decode("utf-8-sig")
    assert [row["hidden"] for row in csv.DictReader(io.StringIO(table, newline=""))] == ["true", "false", "true"]
    assert hidden.json("api/v1/years/2022.json")["counted"]["recipients"] == {"individual": 2}


def test_a_roll_without_pages_of_people_publishes_no_people_but_the_names_of_its_rows(tmp_path: Path) -> None:
    files = {**FILES, "roll.yml": f"{ROLL}    people_pages: none\n", "people/nguoi.yml": "{id: binh, name: Trần Bình}"}
    data = opened(tmp_path / "out", world(tmp_path, files))
    assert not (data.api / "people").exists()
    row = data.json("api/v1/decisions/qd.json")["awards"][0]["recipients"][1]
    assert (row["name"], "person" in row) == ("Nguyễn Văn An", False)
