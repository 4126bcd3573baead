"""What stands in two rolls counts once, however it is spelt; what is not known to be the same counts twice."""

import csv
import json
import shutil
from collections.abc import Mapping
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from bangvang.federation.members import Portal, read_portal
from bangvang.federation.rolls_file import read_rolls
from bangvang.federation.shared import shared_decisions
from bangvang.federation.totals import by_honour, by_year, counts_of, counts_of_all
from federated import URLS, Federated, write_settings

SHARED_TITLE = "Decisions in several rolls"


def portal(three: Federated) -> Portal:
    path = three.folder / "rolls.yml"
    return read_portal(path, read_rolls(path))


def with_second(three: Federated, folder: Path, changed: Mapping[str, Mapping[str, Any]]) -> Portal:
    """The portal of the first roll and of a copy of the second, in which a record of some kinds reads otherwise."""
    copy = folder / "hai"
    shutil.copytree(three.folder / "hai/ban-chep", copy)
    for kind, keys in changed.items():
        path = copy / f"api/v1/{kind}/index.json"
        told = json.loads(path.read_bytes())
        (record,) = [one for one in told["items"] if one["id"] == keys["id"]]
        record |= keys
        path.write_text(json.dumps({**told, "items": told["items"]}), encoding="utf-8")
    path = write_settings(
        folder,
        f"""
        title: Cổng
        rolls:
          - {{id: mot, from: "{three.folder}/mot/site", url: "{URLS["mot"]}"}}
          - {{id: hai, from: hai, url: "{URLS["hai"]}"}}
        """,
    )
    return read_portal(path, read_rolls(path))


def test_a_decision_of_two_rolls_is_counted_once_and_as_the_one_tells_it_that_tells_most(three: Federated) -> None:
    found = portal(three)
    (shared,) = shared_decisions(found)

    assert [(held.member.id, held.decision.id) for held in shared.held] == [("mot", "chung"), ("hai", "qd-ttg")]
    assert (shared.counted.member.id, shared.counted.tally.recipients) == ("hai", 3)
    apart = [counts_of(member).tally.awards for member in found.members]
    together = counts_of_all(found, [shared])
    assert (apart, together.tally.awards, together.decisions) == ([2, 2, 1], 4, 4)
    assert together.tally.numbers == {"collective": 2, "individual": 5}


@pytest.mark.parametrize(
    ("issuer", "number", "same"),
    [
        ("Thủ tướng Chính phủ", "12/QĐ-TTg", True),
        ("thủ tướng chính phủ", "12 / QĐ - TTg", True),
        ("THU TUONG CHINH PHU", "012/qd-ttg", True),
        ("Thủ  tướng\u00a0Chính phủ", "12/QĐ–TTg", True),
        ("Thủ tướng Chính phủ", "13/QĐ-TTg", False),
        ("Phó Thủ tướng Chính phủ", "12/QĐ-TTg", False),
    ],
)
def test_issuers_and_numbers_are_the_same_however_they_are_spelt(
    three: Federated, tmp_path: Path, issuer: str, number: str, same: bool
) -> None:
    changed = {"units": {"id": "ttg", "name": issuer}, "decisions": {"id": "qd-ttg", "number": number}}

    assert bool(shared_decisions(with_second(three, tmp_path, changed))) is same


@pytest.mark.parametrize("date", ["2023", "2023-03", "2023-03-05", "2022-03-04", "2023-03-04~", "../2023-03-04"])
def test_on_another_day_or_a_day_unknown_it_counts_twice(three: Federated, tmp_path: Path, date: str) -> None:
    found = with_second(three, tmp_path, {"decisions": {"id": "qd-ttg", "date": date}})

    assert shared_decisions(found) == ()
    assert counts_of_all(found, ()).tally.awards == 4


def test_two_decisions_of_one_roll_are_not_shared(three: Federated) -> None:
    one, *_ = portal(three).members
    twin = replace(one, roll=replace(one.roll, decisions={**one.roll.decisions, "b": one.roll.decisions["chung"]}))

    assert shared_decisions(replace(portal(three), members=(twin,))) == ()


def test_years_and_honours_add_up_to_the_whole(three: Federated) -> None:
    found = portal(three)
    shared = shared_decisions(found)
    whole = counts_of_all(found, shared).tally

    for parts in (
        [one.tally for one in by_year(found.members, shared).values()],
        [one.tally for one in by_honour(found.members, shared)],
    ):
        assert sum(one.awards for one in parts) == whole.awards
        assert sum(one.recipients or 0 for one in parts) == whole.recipients


def test_the_portal_tells_the_counts_to_people_and_programs(three: Federated) -> None:
    site = three.portal
    told = json.loads((site.root / "api/v1/rolls.json").read_bytes())
    rows = list(csv.DictReader(StringIO((site.root / "api/v1/years.csv").read_text("utf-8-sig"))))

    assert told["counted"] == {
        "awards": 4,
        "awards_of_unknown_number": 0,
        "recipients": {"collective": 2, "individual": 5},
        "decisions": 4,
        "people": 3,
        "units": 12,
    }
    assert [one["counted"]["awards"] for one in told["rolls"]] == [2, 2, 1]
    assert {one["id"]: one["url"] for one in told["rolls"]} == URLS
    assert told["shared_decisions"][0]["decisions"] == ["mot/chung", "hai/qd-ttg"]
    assert [(row["year"], row["honour"], row["awards"], row["individual"], row["rolls"]) for row in rows] == [
        ("2021", "co", "1", "", "hai"),
        ("2022", "bang-khen", "2", "5", "hai ba"),
        ("2022", "co", "1", "", "mot"),
    ]
    assert "All rolls, each award once" in site.html("en/")
    assert "1 decision stands in more than one roll and is counted once" in site.html("en/")
    assert "1 quyết định có mặt trong nhiều bảng vàng, chỉ đếm một lần" in site.html("")


def test_a_shared_decision_leads_to_its_page_in_each_roll(three: Federated) -> None:
    site = three.portal

    for path in ("quyet-dinh-chung/", "bang-vang/mot/", "bang-vang/hai/"):
        links = [one.attributes.get("href") for one in site.page(path).all("a")]
        assert f"{URLS['mot']}quyet-dinh/chung/" in links
        assert f"{URLS['hai']}quyet-dinh/qd-ttg/" in links
    assert (
        SHARED_TITLE
        not in site.html("en/bang-vang/ba/").partition("<article")[2].partition('<footer class="bv-foot"')[0]
    )
