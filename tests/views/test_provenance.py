"""Where a page's facts come from and how old they are: sources with the way out to them, and the newest date stated."""

from pathlib import Path

from bangvang.views.decision import decision_page
from bangvang.views.event import event_page
from bangvang.views.movement import movement_page
from bangvang.views.unit import unit_page
from seen import said, seen

SOURCES = """
    - {id: bao, title: Tin khen thưởng, publisher: Báo Thành phố, date: 2023-04-05, url: https://bao.vi-du.vn/tin/1}
    - {id: sach, title: Kỷ yếu, publisher: Nhà xuất bản}
"""


def test_a_source_tells_its_publisher_date_and_place_and_leads_out_to_itself(tmp_path: Path) -> None:
    unit = "{name: Tổ một, kind: team, sources: [{source: bao, at: đoạn 3}, {source: sach}]}"
    sight = seen(tmp_path, {"sources/bao.yml": SOURCES, "units/to-mot.yml": unit})
    told, plain = unit_page(sight, sight.roll.units["to-mot"]).sources

    assert said(told) == "Tin khen thưởng, Báo Thành phố, 5 April 2023 (đoạn 3) — bao.vi-du.vn"
    assert said(plain) == "Kỷ yếu, Nhà xuất bản"
    assert "https://bao.vi-du.vn/tin/1" in repr(told)


def test_the_newest_date_is_the_records_own_where_that_is_newer_than_its_sources(tmp_path: Path) -> None:
    decision = "{date: 2023-06-07, issuer: ubnd, sources: [{source: bao}], awards: [{honour: co, period: 2022}]}"
    sight = seen(tmp_path, {"sources/bao.yml": SOURCES, "decisions/qd.yml": decision})

    assert decision_page(sight, sight.roll.decisions["qd"]).newest == "7 June 2023"


def test_the_newest_date_is_a_sources_where_that_is_newer(tmp_path: Path) -> None:
    event = "{name: Lễ, kinds: [ceremony], on: 2021-02-03, sources: [{source: bao}]}"
    sight = seen(tmp_path, {"sources/bao.yml": SOURCES, "events/le.yml": event})

    assert event_page(sight, sight.roll.events["le"]).newest == "5 April 2023"


def test_what_is_only_planned_at_the_rolls_date_is_no_newest_date(tmp_path: Path) -> None:
    movement = "{name: Phong trào, form: regular, scope: unit, period: 2021/2025, launched: {on: 2021-03-04}}"
    sight = seen(tmp_path, {"movements/p.yml": movement})

    assert movement_page(sight, sight.roll.movements["p"]).newest == "4 March 2021"


def test_a_record_without_dates_states_none(tmp_path: Path) -> None:
    sight = seen(tmp_path, {})

    assert unit_page(sight, sight.roll.units["so-y-te"]).newest is None
