"""What the home page shows of a roll."""

from pathlib import Path
from typing import Any

from bangvang.views.blocks import Block, Note
from bangvang.views.home import home_blocks, under_way_now
from seen import said, seen

ROLL = {
    "decisions/a.yml": """
        issuer: ubnd
        number: 5/QĐ-UBND
        date: 2023-05-01
        awards: [{honour: co, stated: {collectives: 8}}, {honour: chien-si}]
    """,
    "decisions/b.yml": "{issuer: ubnd, date: 2022-01-01, acts: unknown, awards: [{honour: co, stated: {mixed: 22}}]}",
    "decisions/c.yml": """
        issuer: ubnd
        number: 9/QĐ-UBND
        date: 2023-06-01
        affects: [{decision: d, effect: annulled}]
    """,
    "decisions/d.yml": "{issuer: ubnd, number: 1/QĐ, date: 2020, awards: [{honour: co, stated: {collectives: 99}}]}",
    "movements/m.yml": "{name: Đang chạy, form: regular, scope: unit, period: 2023/2025}",
    "movements/n.yml": "{name: Chưa hẹn ngày, form: regular, scope: unit, period: 2024-06-01/..}",
    "movements/o.yml": "{name: Đã hết, form: regular, scope: unit, period: 2022}",
    "movements/p.yml": "{name: Không rõ đầu, form: regular, scope: unit, period: ../2025}",
    "exemplars/e.yml": "{title: Gương cũ, kind: model, period: 2016}",
    "exemplars/f.yml": "{title: Gương mới, kind: model, period: 2022/2023}",
    "clusters/k.yml": "{name: Khối 1, kind: block, organiser: ubnd}",
}


def home(folder: Path, files: dict[str, str] | None = None) -> tuple[Block, ...]:
    return home_blocks(seen(folder, ROLL if files is None else files))


def under(blocks: tuple[Block, ...], anchor: str) -> Any:
    return next(one for one in blocks if getattr(one, "anchor", None) == anchor)


def told(blocks: tuple[Block, ...], anchor: str) -> list[str]:
    return [said(item).split("; ")[0] for item in under(blocks, anchor).items]


def numbers(blocks: tuple[Block, ...], anchor: str) -> dict[str, str]:
    return {said(what): number.text for number, what in under(blocks, anchor).items}


def test_only_awards_that_stand_are_in_the_numbers(tmp_path: Path) -> None:
    assert numbers(home(tmp_path), "da-khen-thuong") == {
        "Collectives": "8",
        "Collectives and individuals together": "22",
    }


def test_only_what_is_known_to_be_one_decision_is_counted_as_one(tmp_path: Path) -> None:
    assert numbers(home(tmp_path), "so-luong") == {
        "Decisions": "3",
        "Campaigns": "4",
        "Clusters": "1",
        "Exemplars": "2",
    }


def test_what_is_unknown_is_said_apart(tmp_path: Path) -> None:
    notes = [said(one.text) for one in home(tmp_path) if isinstance(one, Note)]

    assert [note.partition(" ")[2] for note in notes if note[0].isdigit()] == [
        "award whose number of recipients is unknown is not in these numbers.",
        "record tells of awards without the number of their decisions, and is not counted as a decision.",
    ]
    assert any("no longer stands" in note for note in notes)


def test_the_latest_decisions_stand_first_with_the_way_to_all(tmp_path: Path) -> None:
    assert told(home(tmp_path), "quyet-dinh")[:2] == ["9/QĐ-UBND", "5/QĐ-UBND"]
    assert under(home(tmp_path), "quyet-dinh").items[-1].path == "en/quyet-dinh/"


def test_movements_under_way_at_the_date_of_the_roll_are_shown_the_last_begun_first(tmp_path: Path) -> None:
    assert told(home(tmp_path), "phong-trao")[:-1] == ["Chưa hẹn ngày", "Đang chạy"]


def test_a_movement_that_begins_after_the_date_of_the_roll_is_not_under_way(tmp_path: Path) -> None:
    files = {"movements/m.yml": "{name: Mai sau, form: regular, scope: unit, period: 2024-07-01/2025}"}

    assert under_way_now(seen(tmp_path, files).roll) == ()


def test_the_newest_exemplars_stand_first(tmp_path: Path) -> None:
    assert told(home(tmp_path), "dien-hinh")[:-1] == ["Gương mới", "Gương cũ"]


def test_every_section_that_holds_something_is_linked(tmp_path: Path) -> None:
    sections = told(home(tmp_path), "muc-luc")

    assert "Units (4)" in sections
    assert not any(section.startswith("Events") for section in sections)
    assert sections[-3:] == ["Yearly results", "The honest numbers", "Data dictionary"]


def test_an_empty_roll_has_a_home_page_too(tmp_path: Path) -> None:
    assert [getattr(one, "anchor", None) for one in home(tmp_path, {})] == ["muc-luc", "bang-vang-nay"]
