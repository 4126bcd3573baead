"""The page of a movement: its course, the movements around it, and what came of it."""

from pathlib import Path

from bangvang.views.movement import movement_page
from bangvang.views.page import Page
from bangvang.views.record_blocks import Slogan
from seen import anchors, block, facts, items, seen, told_by

MOVEMENT = """
    - id: p
      name: Phong trào lớn
      form: wave
      scope: locality
      place: ubnd
      period: 2020/2025
      slogan: Mỗi người một việc tốt
      theme: Đoàn kết
      launched: {on: 2020-02-03, by: [{person: an, role: Chủ tịch, of: so-y-te}, {name: Hội đồng}]}
      answers: [cha]
      part_of: bao-trum
      reviews:
        - {kind: final, on: 2025-12-20}
        - {kind: interim, event: so-ket}
        - {kind: interim, on: 2024}
        - {kind: interim}
      translations: {en: {slogan: One good deed each}}
    - {id: cha, name: Phong trào cả nước, form: regular, scope: national, period: 2016/..}
    - {id: bao-trum, name: Cuộc vận động, form: drive, scope: national, period: 2019}
    - {id: quan, name: Phong trào quận, form: wave, scope: unit, period: 2021, answers: [p]}
    - {id: phan, name: Phần việc, form: wave, scope: unit, period: 2021, part_of: p}
"""
FILES = {
    "movements/p.yml": MOVEMENT,
    "events/so-ket.yml": "{name: Hội nghị sơ kết, kinds: [review], on: 2022-12-01}",
    "exemplars/g.yml": "{title: Gương, kind: household, name: Nhà ông Tư, movements: [p]}",
    "results/k.yml": "{unit: ubnd, period: 2021, figures: [{key: cay, value: 3, movement: p}, {key: hoa, value: 4, movement: p}]}",
}


def page_of(folder: Path, movement: str = "p", **files: str) -> Page:
    """A movement's page; the roll's date is 30 June 2024."""
    sight = seen(folder, {**FILES, **files})
    return movement_page(sight, sight.roll.movements[movement])


def test_its_course_is_told_from_the_launch_to_the_end_with_the_rolls_date_among_it(tmp_path: Path) -> None:
    assert told_by(page_of(tmp_path), "dien-bien") == [
        "3 February 2020: Launch (past); launched by Nguyễn Văn An, Chủ tịch (Sở Y tế); launched by Hội đồng",
        "1 December 2022: Interim review (past); at the event Hội nghị sơ kết",
        "30 June 2024: the roll tells of things up to this date (today)",
        "2024: Interim review not known whether it has happened yet (unknown)",
        "20 December 2025: Final review still ahead (ahead)",
        "2025: Ends still ahead (ahead)",
        "date unknown: Interim review (unknown)",
    ]


def test_an_open_end_is_said_and_a_year_alone_makes_no_line(tmp_path: Path) -> None:
    assert told_by(page_of(tmp_path, "cha"), "dien-bien") == [
        "2016: Begins (past)",
        "30 June 2024: the roll tells of things up to this date (today)",
        "…: No end is given (unknown)",
    ]
    assert "dien-bien" not in anchors(page_of(tmp_path, "quan"))


def test_its_slogan_opens_the_page_in_the_readers_language(tmp_path: Path) -> None:
    first = page_of(tmp_path).blocks[0]
    assert isinstance(first, Slogan)
    assert str(first.words) == "One good deed each"
    assert facts(page_of(tmp_path))["Theme"] == "Đoàn kết"


def test_it_stands_between_what_it_answers_and_what_answers_it(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    found = {anchor: items(page, anchor) for anchor in ("dap-lai", "thuoc", "huong-ung", "gom-co")}
    assert found == {
        "dap-lai": ["Phong trào cả nước"],
        "thuoc": ["Cuộc vận động"],
        "huong-ung": ["Phong trào quận"],
        "gom-co": ["Phần việc"],
    }
    assert str(block(page, "quan-he").here) == "Phong trào lớn"


def test_a_movement_that_stands_alone_has_no_tree(tmp_path: Path) -> None:
    alone = "{name: Một mình, form: wave, scope: unit, period: 2021}"
    assert anchors(page_of(tmp_path, "mot", **{"movements/mot.yml": alone})) == []


def test_its_exemplars_are_told_with_whose_they_are_and_results_that_tell_of_it_once(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    assert items(page, "dien-hinh") == ["Gương; Household · Nhà ông Tư"]
    assert items(page, "ket-qua") == ["Results of Ủy ban nhân dân Thành phố, 2021"]
