"""The page of a place or cluster in a year."""

from pathlib import Path

from bangvang.views.page import Page
from bangvang.views.place import place_page
from bangvang.views.spans import Span
from seen import anchors, block, cells, items, seen

Y2022 = Span(2022, 2022)
ROLL = {
    "units/tp.yml": "{name: Đà Nẵng, kind: locality}",
    "units/huyen-cu.yml": "{name: Huyện cũ, kind: locality}",
    "results/r.yml": """
        unit: tp
        period: 2022
        theme: Năm phục hồi
        covers: [huyen-cu]
        description: Thành phố báo cáo.
        figures: [{key: ho, label: Hộ nghèo được giúp, value: 16000, qualifier: more-than, unit: hộ}]
        sources: [{source: bao, at: đoạn 3}]
    """,
    "decisions/a.yml": """
        issuer: ubnd
        number: 5/QĐ-UBND
        awards:
          - {honour: co, period: 2022, place: tp, stated: {collectives: 8}}
          - {honour: bang-khen, period: 2021, place: tp, stated: {collectives: 5}}
          - {honour: chien-si, period: 2022, stated: {individuals: 3}}
    """,
    "movements/m.yml": "{name: Chung sức, form: regular, scope: locality, place: tp, period: 2020/2023}",
    "movements/n.yml": "{name: Đã qua, form: regular, scope: locality, place: tp, period: 2019}",
    "events/e.yml": "{name: Hội nghị, kinds: [review], on: 2022-12-20, place: tp}",
    "events/f.yml": "{name: Đại hội, kinds: [congress], on: 2020-10-03, place: tp}",
}


def place(folder: Path, where: str = "tp", span: Span = Y2022, **files: str) -> Page:
    more = {f"{name.replace('__', '/')}.yml": text for name, text in files.items()}
    return place_page(seen(folder, {**ROLL, **more}), span, where)[0]


def test_its_report_stands_with_theme_figures_and_what_it_covers(tmp_path: Path) -> None:
    page = place(tmp_path)

    assert page.path == "en/ket-qua/2022/tp/"
    assert str(page.title) == "Đà Nẵng in 2022"
    assert cells(page, "so-lieu")[0][:2] == ["Hộ nghèo được giúp", "more than 16,000 hộ"]
    assert all(text in str(block(page, "ket-qua")) for text in ("Năm phục hồi", "Huyện cũ", "Thành phố báo cáo."))


def test_its_awards_are_those_of_the_year_that_name_it(tmp_path: Path) -> None:
    assert [row[1:3] for row in cells(place(tmp_path), "khen-thuong")] == [["Cờ thi đua", "8 collectives"]]
    assert [number.text for number, _ in block(place(tmp_path), "tong-so").items] == ["8"]


def test_only_movements_under_way_and_events_of_the_year_are_shown(tmp_path: Path) -> None:
    page = place(tmp_path)

    assert (items(page, "phong-trao"), items(page, "su-kien")) == (["Chung sức"], ["Hội nghị"])


def test_the_sources_of_its_report_close_the_page(tmp_path: Path) -> None:
    assert "Tin khen thưởng" in str(place(tmp_path).sources)


def test_a_second_report_has_anchors_of_its_own(tmp_path: Path) -> None:
    page = place(tmp_path, results__s="{unit: tp, period: 2022, figures: [{key: ho, value: 7}]}")
    found = anchors(page)

    assert {"so-lieu", "so-lieu-s", "ket-qua", "ket-qua-s"} <= set(found)
    assert len(set(found)) == len(found)


def test_a_cluster_has_a_page_of_the_year_too(tmp_path: Path) -> None:
    page = place(
        tmp_path,
        "khoi",
        clusters__khoi="{name: Khối 19, kind: block, organiser: ubnd}",
        decisions__b="{issuer: ubnd, awards: [{honour: co, period: 2022, cluster: khoi}]}",
    )

    assert str(page.title) == "Khối 19 in 2022"
    assert [row[2] for row in cells(page, "khen-thuong")] == ["number unknown"]


def test_a_span_of_years_shows_its_own_report(tmp_path: Path) -> None:
    result = "{unit: tp, period: 2020/2025, figures: [{key: ho, label: Cả giai đoạn, value: 9}]}"
    page = place(tmp_path, span=Span(2020, 2025), results__s=result)

    assert page.path == "en/ket-qua/2020-2025/tp/"
    assert [row[0] for row in cells(page, "so-lieu")] == ["Cả giai đoạn"]
    assert items(page, "su-kien") == ["Đại hội", "Hội nghị"]
