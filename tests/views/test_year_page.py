"""The page of a year: its totals, what changed, nominations apart, all awards."""

from pathlib import Path

from bangvang.views.blocks import Big, Note
from bangvang.views.page import Page
from bangvang.views.spans import Span
from bangvang.views.year import year_page
from seen import anchors, block, cells, items, said, seen

Y2021, Y2022 = Span(2021, 2021), Span(2022, 2022)
UNITS = """
    - {id: chinh-phu, name: Chính phủ, kind: agency, authority: government, level: central}
    - {id: tp, name: Đà Nẵng, kind: locality, designation: thanh-pho, level: province}
    - {id: ubnd-tp, name: UBND Đà Nẵng, kind: agency, authority: province, level: province}
"""
ROLL = {
    "units/them.yml": UNITS,
    "decisions/a.yml": """
        issuer: ubnd-tp
        date: 2022-12-01
        awards:
          - {honour: bang-khen, id: bk, place: tp, stated: {collectives: 11, individuals: 4}, recipients: [{unit: so-y-te}]}
          - {honour: co, place: tp, stated: {collectives: 8}}
          - {honour: chien-si}
    """,
    "decisions/b.yml": "{issuer: chinh-phu, date: 2022-05-01, awards: [{honour: co, stated: {collectives: 2}}]}",
    "decisions/c.yml": "{issuer: ubnd-tp, date: 2021-12-01, awards: [{honour: co, stated: {collectives: 25}}]}",
}


def year(folder: Path, span: Span = Y2022, **files: str) -> Page:
    more = {f"{name.replace('__', '/')}.yml": text for name, text in files.items()}
    return year_page(seen(folder, {**ROLL, **more}), span)[0]


def notes(page: Page) -> list[str]:
    return [said(one.text) for one in page.blocks if isinstance(one, Note)]


def test_the_year_begins_with_its_known_numbers(tmp_path: Path) -> None:
    big = next(one for one in year(tmp_path).blocks if isinstance(one, Big))

    assert [(number.text, said(what)) for number, what in big.items] == [("21", "Collectives"), ("4", "Individuals")]


def test_awards_of_unknown_number_are_said_apart(tmp_path: Path) -> None:
    assert "1 award whose number of recipients is unknown is not in these numbers." in notes(year(tmp_path))


def test_kinds_stand_with_what_is_stated_and_named_and_what_changed(tmp_path: Path) -> None:
    assert cells(year(tmp_path), "theo-doi-tuong") == [
        ["Collectives", "21", "21", "1", "25", "−4"],
        ["Individuals", "4", "4", "0", "no data", "no data"],
    ]


def test_without_a_year_before_the_change_is_unknown_and_not_zero(tmp_path: Path) -> None:
    assert cells(year(tmp_path, Y2021), "theo-doi-tuong") == [["Collectives", "25", "25", "0", "no data", "no data"]]


def test_honours_stand_by_precedence(tmp_path: Path) -> None:
    assert cells(year(tmp_path), "theo-danh-hieu") == [
        ["Cờ thi đua", "2", "10", "no data"],
        ["Bằng khen", "1", "11", "4"],
        ["Chiến sĩ thi đua", "1", "no data", "no data"],
    ]


def test_places_lead_to_their_page_of_the_year_and_awards_without_a_place_stand_last(tmp_path: Path) -> None:
    page = year(tmp_path)

    assert [row[:3] for row in cells(page, "theo-dia-phuong")] == [["Đà Nẵng", "2", "19"], ["no place named", "2", "2"]]
    assert block(page, "theo-dia-phuong").rows[0].cells[0].path == "en/ket-qua/2022/tp/"


def test_awards_are_told_by_the_level_of_the_unit_that_decided(tmp_path: Path) -> None:
    other = "{issuer: so-y-te, date: 2022, awards: [{honour: co, stated: {collectives: 1}}]}"
    rows = cells(year(tmp_path, decisions__d=other), "theo-cap")

    assert [row[:3] for row in rows] == [["Central", "1", "2"], ["Province", "3", "19"], ["level unknown", "1", "1"]]


def test_an_annulled_award_is_listed_and_in_no_total(tmp_path: Path) -> None:
    annulling = "{issuer: ubnd-tp, number: 9/QĐ, date: 2023, affects: [{decision: b, effect: annulled}]}"
    page = year(tmp_path, decisions__d=annulling)

    assert cells(page, "theo-doi-tuong")[0][:2] == ["Collectives", "19"]
    assert "taken back; 1 award no longer stands and is in no total." in notes(page)
    assert [row[4] for row in cells(page, "khen-thuong") if row[4]] == ["Annulled 9/QĐ"]


def test_recognitions_stand_apart_from_the_totals(tmp_path: Path) -> None:
    honour = "{name: Biểu dương, form: recognition, recipients: [individual], conferred_by: [province], precedence: 9}"
    decision = "{issuer: ubnd-tp, date: 2022, awards: [{honour: tuyen, stated: {individuals: 22}}]}"
    page = year(tmp_path, honours__tuyen=honour, decisions__d=decision)

    assert cells(page, "theo-doi-tuong")[1][:2] == ["Individuals", "4"]
    assert cells(page, "bieu-duong") == [["Biểu dương", "1", "22"]]


def test_nominations_stand_apart_and_are_no_awards(tmp_path: Path) -> None:
    nomination = "{by: {unit: tp}, on: 2022-01-05, lines: [{honour: co, unit: so-tai-chinh}]}"
    page = year(tmp_path, nominations__n=nomination)

    assert [row[0] for row in cells(page, "de-nghi")] == ["Sở Tài chính"]
    assert cells(page, "theo-doi-tuong")[0][:2] == ["Collectives", "21"]


def test_reported_figures_stand_with_the_way_to_their_place(tmp_path: Path) -> None:
    page = year(tmp_path, results__r="{unit: tp, period: 2022, figures: [{key: ho, label: Hộ nghèo, value: 16000}]}")

    assert items(page, "ket-qua") == ["Results of Đà Nẵng, 2022 — 1 figure"]
    assert block(page, "ket-qua").items[0].pieces[0].path == "en/ket-qua/2022/tp/"
    assert cells(page, "so-lieu-r")[0][:2] == ["Hộ nghèo", "16,000"]


def test_years_before_and_after_are_linked(tmp_path: Path) -> None:
    assert items(year(tmp_path), "nam-khac") == ["2021"]


def test_all_awards_are_listed_the_newest_decision_first(tmp_path: Path) -> None:
    rows = cells(year(tmp_path), "khen-thuong")

    assert [row[1] for row in rows] == ["Bằng khen", "Cờ thi đua", "Chiến sĩ thi đua", "Cờ thi đua"]


def test_a_long_year_goes_on_in_further_pages_that_hold_only_awards(tmp_path: Path) -> None:
    awards = "\n".join(f"  - {{honour: co, id: co-{number}, stated: {{collectives: 1}}}}" for number in range(450))
    sight = seen(tmp_path, {"decisions/a.yml": f"issuer: ubnd\ndate: 2022\nawards:\n{awards}"})
    pages = year_page(sight, Y2022)

    assert [page.path for page in pages] == ["en/ket-qua/2022/", "en/ket-qua/2022/trang/2/", "en/ket-qua/2022/trang/3/"]
    assert [len(cells(page, "khen-thuong")) for page in pages] == [200, 200, 50]
    assert anchors(pages[1]) == ["khen-thuong"]
    assert notes(pages[1]) == ["201–400 of 450 · the next ones"]
    assert (pages[1].previous, pages[1].next) == ("en/ket-qua/2022/", "en/ket-qua/2022/trang/3/")


def test_a_span_lists_the_awards_that_were_given_for_it(tmp_path: Path) -> None:
    files = {
        "decisions/a.yml": "{issuer: ubnd, awards: [{honour: co, period: 2018/2022}, {honour: chien-si, period: 2022}]}",
        "results/r.yml": "{unit: ubnd, period: 2018/2022, figures: [{key: ho, value: 1}]}",
    }
    page = year_page(seen(tmp_path, files), Span(2018, 2022))[0]

    assert page.path == "en/ket-qua/2018-2022/"
    assert [row[1] for row in cells(page, "khen-thuong")] == ["Cờ thi đua"]


def test_a_year_without_awards_says_that_the_roll_knows_of_none(tmp_path: Path) -> None:
    files = {"nominations/n.yml": "{by: {unit: ubnd}, on: 2014, lines: [{honour: co, unit: so-y-te}]}"}
    page = year_page(seen(tmp_path, files), Span(2014, 2014))[0]

    assert notes(page) == ["The roll knows no award of 2014."]
    assert anchors(page) == ["de-nghi"]
