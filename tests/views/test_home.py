"""What the home page shows of a roll."""

from pathlib import Path

from bangvang.views.home import Home, Panel, home_page, under_way_now
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


def home(folder: Path, files: dict[str, str] | None = None) -> Home:
    return home_page(seen(folder, ROLL if files is None else files))


def panel(shown: Home, kind: str) -> Panel:
    return next(one for one in shown.panels if one.kind == kind)


def told(shown: Home, kind: str) -> list[str]:
    return [said(item).split("; ")[0] for item in panel(shown, kind).items]


def ways(shown: Home) -> dict[str, str | None]:
    return {said(way.ref): way.number.text if way.number is not None else None for way in shown.ways}


def test_only_awards_that_stand_are_in_the_numbers(tmp_path: Path) -> None:
    assert {what: number.text for number, what in home(tmp_path).awarded} == {
        "Collectives": "8",
        "Collectives and individuals together": "22",
    }


def test_what_is_unknown_is_said_apart(tmp_path: Path) -> None:
    notes = [said(one.text) for one in home(tmp_path).notes]

    assert [note.partition(" ")[2] for note in notes if note[0].isdigit()] == [
        "award whose number of recipients is unknown is not in these numbers.",
        "record tells of awards without the number of their decisions, and is not counted as a decision.",
    ]
    assert any("no longer stands" in note for note in notes)


def test_the_latest_decisions_stand_first_with_the_way_to_all(tmp_path: Path) -> None:
    assert told(home(tmp_path), "decisions")[:2] == ["9/QĐ-UBND", "5/QĐ-UBND"]
    assert panel(home(tmp_path), "decisions").every.path == "en/quyet-dinh/"


def test_movements_under_way_at_the_date_of_the_roll_are_shown_the_last_begun_first(tmp_path: Path) -> None:
    assert told(home(tmp_path), "movements") == ["Chưa hẹn ngày", "Đang chạy"]


def test_a_movement_that_begins_after_the_date_of_the_roll_is_not_under_way(tmp_path: Path) -> None:
    files = {"movements/m.yml": "{name: Mai sau, form: regular, scope: unit, period: 2024-07-01/2025}"}

    assert under_way_now(seen(tmp_path, files).roll) == ()


def test_the_newest_exemplars_stand_first(tmp_path: Path) -> None:
    assert told(home(tmp_path), "exemplars") == ["Gương mới", "Gương cũ"]


def test_every_section_that_holds_something_is_linked(tmp_path: Path) -> None:
    found = ways(home(tmp_path))

    assert found["Units"] == "4"
    assert "Events" not in found
    assert list(found)[-3:] == ["Yearly results", "The honest numbers", "Data dictionary"]


def test_an_empty_roll_has_a_home_page_too(tmp_path: Path) -> None:
    empty = home(tmp_path, {})

    assert (empty.awarded, empty.years, empty.panels) == ((), (), ())
    assert "Honours" in ways(empty)
