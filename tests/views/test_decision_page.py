"""The page of a decision: its head, what it gives in short, each award, and what later decisions did to it."""

from pathlib import Path

from bangvang.views.blocks import Facts, Note, Section
from bangvang.views.decision import decision_page
from bangvang.views.page import Page
from bangvang.views.record_blocks import Paper
from seen import anchors, block, cells, facts, facts_of, refs, said, seen

DECISIONS = """
    - id: qd
      number: 12/QĐ-UBND
      date: 2023-02
      issuer: ubnd
      joint_issuers: [so-y-te]
      signer: {person: an, role: Chủ tịch}
      awards:
        - {honour: co, period: 2022, method: merit, reason: Dẫn đầu, recipients: [{unit: so-y-te}]}
        - {honour: bang-khen, id: mot, period: 2022, method: merit, as_written: Bằng khen loại A, stated: {collectives: 3}}
        - {honour: bang-khen, id: hai, period: 2022, method: merit, place: so-tai-chinh}
    - {id: mot, issuer: ubnd, awards: [{honour: co, period: 2020, reason: Dẫn đầu}]}
    - id: huy
      number: 15/QĐ
      issuer: ubnd
      affects:
        - {decision: qd, award: mot, effect: corrected}
        - {decision: qd, award: co, recipient: so-y-te, effect: annulled}
"""


def page_of(folder: Path, decision: str) -> Page:
    """A decision's page."""
    sight = seen(folder, {"decisions/qd.yml": DECISIONS})
    return decision_page(sight, sight.roll.decisions[decision])


def about(page: Page, award: str) -> dict[str, str]:
    """What is told of an award before its list."""
    section = block(page, award)
    assert isinstance(section, Section)
    return facts_of(next(one for one in section.blocks if isinstance(one, Facts)))


def test_its_head_bears_issuers_number_and_date_as_precise_as_they_are_known(tmp_path: Path) -> None:
    heads = [page_of(tmp_path, one).blocks[0] for one in ("qd", "mot")]
    told = [
        ([said(one) for one in head.issuers], said(head.number), said(head.date))
        for head in heads
        if isinstance(head, Paper)
    ]
    assert told == [
        (["Ủy ban nhân dân Thành phố", "Sở Y tế"], "Number: 12/QĐ-UBND", "Date: February 2023"),
        (["Ủy ban nhân dân Thành phố"], "Number: not published", "Date: unknown"),
    ]


def test_several_awards_are_told_in_short_first_each_leading_to_its_place(tmp_path: Path) -> None:
    page = page_of(tmp_path, "qd")
    assert [row[:3] for row in cells(page, "tom-tat")] == [
        ["Cờ thi đua", "Dẫn đầu", "1 collective (as far as named)"],
        ["Bằng khen", "Bằng khen loại A", "3 collectives"],
        ["Bằng khen", "Sở Tài chính", "number unknown"],
    ]
    places = [ref.anchor for row in block(page, "tom-tat").rows for ref in refs(row.cells[0]) if ref.anchor]
    assert places == ["co", "mot", "hai"]
    assert set(places) <= set(anchors(page))


def test_what_is_the_same_of_all_awards_is_told_once(tmp_path: Path) -> None:
    page = page_of(tmp_path, "qd")
    assert facts(page) == {"Signer": "Nguyễn Văn An, Chủ tịch", "Achievement of": "2022", "Method": "Merit"}
    assert about(page, "hai") == {"Recipients": "number unknown", "Place": "Sở Tài chính"}


def test_a_single_award_tells_all_of_itself_and_needs_no_summary(tmp_path: Path) -> None:
    page = page_of(tmp_path, "mot")
    assert "tom-tat" not in anchors(page)
    assert about(page, "co") == {"Recipients": "number unknown", "Achievement of": "2020", "Reason": "Dẫn đầu"}


def test_later_decisions_that_changed_it_are_named_once_above_its_awards(tmp_path: Path) -> None:
    page = page_of(tmp_path, "qd")
    notes = [said(one.text) for one in page.blocks if isinstance(one, Note)]
    assert notes == ["Later decisions changed what it gave: 15/QĐ."]
    assert [row[-1] for row in cells(page, "tom-tat")] == ["", "Corrected 15/QĐ", ""]
