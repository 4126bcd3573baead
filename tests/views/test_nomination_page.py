"""The page of a nomination, and what came of what was proposed."""

from pathlib import Path

from bangvang.views.nomination import nomination_page
from bangvang.views.page import Page
from seen import block, cells, facts, marks, seen

NOMINATION = """
    by: {name: Hội đồng Thi đua, role: thường trực}
    on: 2022-01-05
    event: phien-hop
    description: Hội đồng xét.
    lines:
      - {honour: huan-chuong, class: nhi, period: 2021, unit: so-y-te}
      - {honour: huan-chuong, class: nhi, period: 2020, unit: so-tai-chinh, stages: [{state: decided}]}
      - {honour: co, period: 2021, unit: so-tai-chinh, stages: [{state: proposed}, {state: dropped, on: 2022-02}]}
      - {honour: bang-khen, unit: so-y-te, period: 2021, stages: [{state: examined, event: phien-hop}]}
"""
AWARDS = """
    - id: qd-1
      number: 9/QĐ
      issuer: chu-tich-nuoc
      awards: [{honour: huan-chuong, class: nhi, period: 2021, recipients: [{unit: so-y-te}]}]
    - id: qd-2
      number: 10/QĐ
      issuer: ubnd
      awards: [{honour: bang-khen, period: 2021, recipients: [{unit: so-y-te}]}]
    - {id: qd-3, date: 2023, issuer: ubnd, affects: [{decision: qd-2, effect: annulled}]}
"""
FILES = {
    "nominations/n.yml": NOMINATION,
    "events/phien-hop.yml": "{name: Phiên họp, kinds: [session], on: 2022-01-05}",
}


def page_of(folder: Path, **files: str) -> Page:
    """The nomination's page."""
    sight = seen(folder, {**FILES, **files})
    return nomination_page(sight, sight.roll.nominations["n"])


def outcomes(page: Page) -> list[str]:
    """The last column."""
    return [row[-1] for row in cells(page, "de-nghi")]


def test_a_nomination_is_called_by_who_made_it_and_when_and_is_marked(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    assert page.path == "en/de-nghi/n/"
    assert str(page.title) == "Nominations by Hội đồng Thi đua, 5 January 2022"
    assert page.state is not None
    assert page.state.text == "nomination"
    assert facts(page) == {"By": "Hội đồng Thi đua, thường trực", "Date": "5 January 2022", "Event": "Phiên họp"}


def test_every_line_is_marked_a_nomination_and_has_an_anchor(tmp_path: Path) -> None:
    table = block(page_of(tmp_path), "de-nghi")
    assert [mark.text for mark in marks(table)].count("nomination") == 4
    assert [row.anchor for row in table.rows] == ["de-nghi-1", "de-nghi-2", "de-nghi-3", "de-nghi-4"]


def test_without_awards_the_outcome_is_what_the_last_step_says_or_unknown(tmp_path: Path) -> None:
    assert outcomes(page_of(tmp_path)) == [
        "nomination; outcome unknown",
        "nomination; Decided",
        "nomination; Dropped",
        "nomination; outcome unknown",
    ]


def test_an_award_of_the_same_honour_class_and_period_is_what_came_of_it(tmp_path: Path) -> None:
    page = page_of(tmp_path, **{"decisions/qd.yml": AWARDS})
    assert outcomes(page)[0] == "nomination; awarded Huân chương Lao động, second class"
    assert outcomes(page)[1] == "nomination; Decided"


def test_an_annulled_award_is_not_taken_for_the_outcome(tmp_path: Path) -> None:
    assert outcomes(page_of(tmp_path, **{"decisions/qd.yml": AWARDS}))[3] == "nomination; outcome unknown"
