"""The page of a unit."""

from pathlib import Path

from bangvang.views.page import Page
from bangvang.views.unit import unit_page
from seen import anchors, block, cells, facts, items, marks, said, seen, told_by

UNITS = """
    - id: ubnd
      name: Ủy ban nhân dân Thành phố
      kind: agency
      authority: province
      level: province
    - id: so-y-te
      name: Sở Y tế
      short: SYT
      kind: agency
      parent: ubnd
      former_parents: [{unit: so-tai-chinh}]
      former_names: [{name: Ty Y tế, until: 1991}, {name: Phòng Y tế, until: 1976-07}]
      distinct_from: [so-tai-chinh]
      translations: {en: {name: Department of Health}}
    - {id: so-tai-chinh, name: Sở Tài chính, kind: agency, small: false}
    - id: so-cu
      name: Sở Cũ
      kind: agency
      until: 2010-12-31
      succeeded_by: [{unit: so-giua, on: 2011-01-01, how: merge}]
    - id: so-giua
      name: Sở Giữa
      kind: agency
      succeeded_by: [{unit: so-y-te, how: rename}]
    - {id: tram, name: Trạm Y tế, kind: health, parent: so-y-te}
    - {id: thanh-pho, name: Thành phố, kind: locality}
"""
AWARDS = """
    - id: qd-1
      number: 1/QĐ-UBND
      date: 2022-03-01
      issuer: ubnd
      awards:
        - honour: co
          period: 2021
          place: thanh-pho
          recipients: [{unit: so-y-te, reason: Dẫn đầu khối}, {unit: so-tai-chinh}]
        - honour: bang-khen
          recipients:
            - {person: an, of: so-y-te}
            - {name: Tổ Cấp cứu, kind: collective, of: so-y-te}
    - id: qd-0
      date: 2009-01-01
      issuer: ubnd
      awards: [{honour: huan-chuong, class: nhi, recipients: [{unit: so-cu}]}]
    - {id: qd-khong-ngay, issuer: ubnd, awards: [{honour: bang-khen, recipients: [{unit: so-y-te}]}]}
    - id: qd-huy
      date: 2023-05-01
      issuer: ubnd
      affects: [{decision: qd-1, award: co, recipient: so-y-te, effect: annulled, reason: Khai man}]
"""


def page_of(folder: Path, unit: str, files: dict[str, str], language: str = "en") -> Page:
    """A unit's page in a world of these units and files."""
    sight = seen(folder, {"units/don-vi.yml": UNITS, **files}, language)
    return unit_page(sight, sight.roll.units[unit])


def test_a_unit_is_told_by_name_kind_and_place_among_others(tmp_path: Path) -> None:
    page = page_of(tmp_path, "so-y-te", {})
    assert page.path == "en/don-vi/so-y-te/"
    assert str(page.title) == "Department of Health"
    assert facts(page) == {
        "Short name": "SYT",
        "Kind": "Agency",
        "Parent": "Ủy ban nhân dân Thành phố",
        "Not to be confused with": "Sở Tài chính",
    }
    assert items(page, "truc-thuoc") == ["Trạm Y tế"]


def test_names_and_parents_stand_in_the_order_of_time_down_to_those_of_today(tmp_path: Path) -> None:
    page = page_of(tmp_path, "so-y-te", {})
    assert told_by(page, "ten-goi") == [
        "until when: unknown: belonging to Sở Tài chính (past)",
        "until July 1976: called Phòng Y tế (past)",
        "until 1991: called Ty Y tế (past)",
        "now: called Department of Health (now); belonging to Ủy ban nhân dân Thành phố",
    ]


def test_a_unit_that_ended_bore_its_last_name_until_then(tmp_path: Path) -> None:
    unit = "{id: x, name: Sở X, kind: agency, since: 1975, until: 2008-06, former_names: [{name: Ty X, until: 1991}]}"
    page = page_of(tmp_path, "x", {"units/x.yml": f"[{unit}]"})
    assert told_by(page, "ten-goi") == [
        "1975: Established (past)",
        "until 1991: called Ty X (past)",
        "until June 2008: called Sở X (past)",
    ]


def test_what_came_before_and_after_is_told_from_both_sides(tmp_path: Path) -> None:
    assert items(page_of(tmp_path, "so-giua", {}), "tien-than") == ["Sở Cũ – merged – 1 January 2011"]
    assert items(page_of(tmp_path, "so-giua", {}), "ke-tuc") == ["Department of Health – renamed"]


def test_a_unit_that_ended_before_the_roll_was_closed_no_longer_exists(tmp_path: Path) -> None:
    page = page_of(tmp_path, "so-cu", {})
    assert page.state is not None
    assert page.state.text == "no longer exists"
    assert page_of(tmp_path, "so-y-te", {}).state is None


def test_awards_received_stand_newest_first_and_an_unknown_year_is_said_to_be_unknown(tmp_path: Path) -> None:
    page = page_of(tmp_path, "so-tai-chinh", {"decisions/qd.yml": AWARDS})
    assert cells(page, "khen-thuong") == [["2021", "Cờ thi đua", "", "1/QĐ-UBND", ""]]
    rows = cells(page_of(tmp_path, "so-y-te", {"decisions/qd.yml": AWARDS}), "khen-thuong")
    assert [row[:2] for row in rows] == [["2021", "Cờ thi đua"], ["unknown", "Bằng khen"]]


def test_an_award_leads_to_its_row_in_the_decision(tmp_path: Path) -> None:
    table = block(page_of(tmp_path, "so-y-te", {"decisions/qd.yml": AWARDS}), "khen-thuong")
    honour = table.rows[0].cells[1]
    assert (honour.path, honour.anchor) == ("en/quyet-dinh/qd-1/", "co--so-y-te")


def test_an_annulled_award_keeps_its_row_and_names_the_decision_that_annulled_it(tmp_path: Path) -> None:
    page = page_of(tmp_path, "so-y-te", {"decisions/qd.yml": AWARDS})
    state = cells(page, "khen-thuong")[0][-1]
    assert state == "Annulled Awards by Ủy ban nhân dân Thành phố, 1 May 2023: Khai man"
    assert page.data is not None
    assert page.data["award"] == ["Bằng khen"]


def test_inherited_awards_stand_apart_with_the_chain_that_they_came_down_by(tmp_path: Path) -> None:
    page = page_of(tmp_path, "so-y-te", {"decisions/qd.yml": AWARDS})
    inherited = cells(page, "thua-ke")
    assert [row[:3] for row in inherited] == [["2009", "Huân chương Lao động, second class", "Sở Cũ → Sở Giữa"]]
    assert [mark.text for mark in marks(block(page, "thua-ke"))] == ["inherited"]
    assert "Huân chương" not in said(str(cells(page, "khen-thuong")))


def test_honours_stand_once_each_with_their_years_and_inherited_ones_after_ones_own(tmp_path: Path) -> None:
    page = page_of(tmp_path, "so-y-te", {"decisions/qd.yml": AWARDS})
    groups = [(said(name), [said(year) for year in years]) for name, years in block(page, "danh-hieu").groups]
    assert groups == [
        ("Bằng khen", ["year unknown"]),
        ("Huân chương Lao động, second class inherited from Sở Cũ", ["2009"]),
    ]
    year = block(page, "danh-hieu").groups[1][1][0]
    assert (year.path, year.anchor) == ("en/quyet-dinh/qd-0/", "huan-chuong--so-cu")


def test_one_honour_alone_needs_no_summary(tmp_path: Path) -> None:
    assert "danh-hieu" not in anchors(page_of(tmp_path, "so-tai-chinh", {"decisions/qd.yml": AWARDS}))


def test_awards_of_its_people_and_teams_are_not_its_own(tmp_path: Path) -> None:
    page = page_of(tmp_path, "so-y-te", {"decisions/qd.yml": AWARDS})
    assert [row[:3] for row in cells(page, "khen-trong-don-vi")] == [
        ["2022", "Nguyễn Văn An", "Bằng khen"],
        ["2022", "Tổ Cấp cứu", "Bằng khen"],
    ]


def test_an_issuer_lists_its_decisions_newest_first(tmp_path: Path) -> None:
    decisions = items(page_of(tmp_path, "ubnd", {"decisions/qd.yml": AWARDS}), "quyet-dinh")
    assert decisions[1] == "1/QĐ-UBND"
    assert decisions[-1] == "Awards by Ủy ban nhân dân Thành phố"


def test_clusters_stand_year_by_year_with_what_the_unit_was_in_them(tmp_path: Path) -> None:
    cluster = """
        name: Khối 1
        kind: block
        organiser: ubnd
        years:
          - {year: 2020, members: [so-y-te, so-tai-chinh], head: so-tai-chinh, deputies: [so-y-te]}
          - {year: 2021, members: [so-y-te], head: so-y-te, standings: [{unit: so-y-te, rank: 1}]}
          - {year: 2019, members: [so-y-te]}
    """
    page = page_of(tmp_path, "so-y-te", {"clusters/khoi.yml": cluster})
    assert cells(page, "cum-khoi") == [
        ["2021", "Khối 1", "head", "1"],
        ["2020", "Khối 1", "deputy", ""],
        ["2019", "Khối 1", "member", ""],
    ]
    year = block(page, "cum-khoi").rows[0].cells[1]
    assert (year.path, year.anchor) == ("en/cum-khoi/khoi/", "nam-2021")
    assert items(page_of(tmp_path, "ubnd", {"clusters/khoi.yml": cluster}), "to-chuc-cum") == ["Khối 1"]


def test_nominations_are_told_apart_from_awards(tmp_path: Path) -> None:
    page = page_of(
        tmp_path, "tram", {"nominations/n.yml": "{by: {unit: ubnd}, lines: [{honour: co, unit: tram, period: 2023}]}"}
    )
    assert "khen-thuong" not in anchors(page)
    assert cells(page, "de-nghi") == [
        ["Cờ thi đua", "2023", "", "nomination; outcome unknown", "Nominations by Ủy ban nhân dân Thành phố"]
    ]
    assert page.data is not None
    assert "award" not in page.data


def test_everything_that_points_at_a_unit_is_listed(tmp_path: Path) -> None:
    movement = "{name: Phong trào, form: wave, scope: locality, place: thanh-pho, period: 2023"
    files = {
        "movements/p.yml": movement + ", launched: {on: 2023-01-02, by: [{unit: thanh-pho, role: chủ trì}]}}",
        "exemplars/g.yml": "{title: Gương, kind: model, unit: so-y-te, spread_to: [{unit: thanh-pho, since: 2022}]}",
        "exemplars/h.yml": "{title: Nhà, kind: model, unit: thanh-pho}",
        "results/k.yml": "{unit: thanh-pho, period: 2021/2022, figures: [{key: mot, value: 1}]}",
        "events/s.yml": "{name: Đại hội, kinds: [congress], on: 2020, organiser: thanh-pho}",
        "documents/v.yml": "{number: 1-CT, issuer: thanh-pho}",
        "people/nguoi.yml": "[{id: an, name: Nguyễn Văn An, unit: thanh-pho}, {id: binh, name: Trần Thị Bình}]",
        "decisions/qd.yml": AWARDS,
    }
    page = page_of(tmp_path, "thanh-pho", files)
    assert items(page, "phong-trao") == ["Phong trào"]
    assert items(page, "dien-hinh") == ["Nhà"]
    assert items(page, "lam-theo") == ["Gương – since 2022"]
    assert items(page, "ket-qua") == ["2021–2022", "2021"]
    assert items(page, "su-kien") == ["Đại hội"]
    assert items(page, "van-ban") == ["1-CT"]
    assert items(page, "ca-nhan") == ["Nguyễn Văn An"]
    assert cells(page, "vai-tro") == [["launched", "Phong trào", "2 January 2023", "Thành phố, chủ trì"]]
    assert block(page, "ket-qua").items[0].path == "en/ket-qua/2021-2022/thanh-pho/"


def test_structured_data_calls_a_unit_what_it_is(tmp_path: Path) -> None:
    found = {}
    for unit in ("so-y-te", "thanh-pho", "tram"):
        data = page_of(tmp_path, unit, {}).data
        assert data is not None
        found[unit] = data["@type"]
    assert found == {"so-y-te": "GovernmentOrganization", "thanh-pho": "AdministrativeArea", "tram": "Organization"}


def test_a_unit_of_which_little_is_known_has_a_short_page(tmp_path: Path) -> None:
    page = page_of(tmp_path, "so-tai-chinh", {})
    assert anchors(page) == ["ca-nhan"]
    assert facts(page) == {"Kind": "Agency", "Small collective": "no"}
