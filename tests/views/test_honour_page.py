"""The page of an honour."""

from pathlib import Path

from bangvang.views.blocks import Note
from bangvang.views.honour import honour_page
from bangvang.views.page import Page
from seen import anchors, block, cells, facts, items, marks, seen, told_by

HONOURS = """
    - id: co
      name: Cờ thi đua
      short: CTĐ
      form: flag
      recipients: [collective]
      conferred_by: [province, ministry]
      classes: [nhat, nhi, dac-biet]
      state_level: true
      precedence: 12
      in_force:
        - {law: luat-moi, from: 2024-01-01, recipients: [collective, household], classes: [nhat]}
        - {law: luat-cu, to: 2023-12-31, conferred_by: [government]}
      translations: {en: {name: Emulation Flag}}
    - id: co-cu
      name: Cờ cũ
      form: recognition
      recipients: [collective]
      conferred_by: [province]
      precedence: 13
      in_force: [{law: luat-cu, to: 2020}]
      successor: co
"""
FILES = {
    "honours/danh-muc.yml": HONOURS,
    "documents/luat.yml": "[{id: luat-moi, title: Luật 2022}, {id: luat-cu, title: Luật 2003}]",
    "decisions/qd.yml": """
        - {id: qd-1, issuer: ubnd, date: 2019, awards: [{honour: co, class: nhi, recipients: [{unit: so-y-te}]}]}
        - {id: qd-2, issuer: ubnd, date: 2021, awards: [{honour: co, class: unknown}]}
        - {id: qd-3, issuer: ubnd, date: ../2021-02, awards: [{honour: co, stated: {collectives: 5}}]}
    """,
    "clusters/khoi.yml": """
        name: Khối 1
        kind: block
        organiser: ubnd
        years: [{year: 2022, nominations: [{honour: co, unit: so-y-te, stages: [{state: dropped}]}]}]
    """,
}


def page_of(folder: Path, honour: str, language: str = "en") -> Page:
    """An honour's page."""
    sight = seen(folder, FILES, language)
    return honour_page(sight, sight.roll.honours[honour])


def test_an_honour_is_told_by_form_recipients_authority_and_rank(tmp_path: Path) -> None:
    page = page_of(tmp_path, "co")
    assert str(page.title) == "Emulation Flag"
    assert facts(page) == {
        "Short name": "CTĐ",
        "Form": "Emulation flag",
        "Recipients": "Collective",
        "Conferred by": "Province or centrally run city; Ministry or central body",
        "Classes, from the highest down": "first class; second class; dac-biet",
        "State level": "yes",
        "Regime": "State",
        "Precedence (a lower number stands higher)": "12",
    }


def test_laws_stand_in_order_each_with_where_it_differs(tmp_path: Path) -> None:
    assert told_by(page_of(tmp_path, "co"), "hieu-luc") == [
        "until 31 December 2023: Luật 2003 no longer in force (past); Conferred by: Government",
        "since 1 January 2024: Luật 2022 in force (now); Recipients: Collective, Household; Classes: first class",
    ]


def test_an_honour_is_in_force_while_a_law_provides_for_it(tmp_path: Path) -> None:
    states = [page_of(tmp_path, honour).state for honour in ("co", "co-cu")]
    assert [state.text for state in states if state is not None] == ["in force", "no longer in force"]


def test_what_took_the_place_of_what_is_told_on_both_pages(tmp_path: Path) -> None:
    assert facts(page_of(tmp_path, "co-cu"))["Successor"] == "Emulation Flag"
    assert items(page_of(tmp_path, "co"), "thay-cho") == ["Cờ cũ"]


def test_awards_stand_by_year_the_newest_first_and_numbers_unknown_are_said_to_be(tmp_path: Path) -> None:
    rows = cells(page_of(tmp_path, "co"), "khen-thuong")
    assert [row[:3] for row in rows] == [
        ["2021", "Emulation Flag, class unknown", "number unknown"],
        ["2019", "Emulation Flag, second class", "Sở Y tế"],
        ["unknown", "Emulation Flag", "5 collectives"],
    ]


def test_nominations_for_it_stand_apart_and_lead_to_where_they_were_made(tmp_path: Path) -> None:
    page = page_of(tmp_path, "co")
    assert cells(page, "de-nghi") == [["Sở Y tế", "unknown", "Dropped", "nomination; Dropped", "Khối 1, 2022"]]
    assert [mark.text for mark in marks(block(page, "de-nghi"))] == ["nomination", "Dropped"]
    where = block(page, "de-nghi").rows[0].cells[-1]
    assert (where.path, where.anchor) == ("en/cum-khoi/khoi/", "nam-2022-de-nghi-1")


def test_a_recognition_is_said_not_to_count_among_awards(tmp_path: Path) -> None:
    notes = [one.text for one in page_of(tmp_path, "co-cu").blocks if isinstance(one, Note)]
    assert notes == ["A recognition is not counted among awards."]
    assert "khen-thuong" not in anchors(page_of(tmp_path, "co-cu"))
