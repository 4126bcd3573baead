"""The page of a cluster."""

from pathlib import Path

from bangvang.views.blocks import Facts, Section
from bangvang.views.cluster import cluster_page
from bangvang.views.page import Page
from bangvang.views.record_blocks import Switch
from seen import anchors, block, cells, facts, facts_of, items, marks, said, seen

CLUSTER = """
    name: Khối thi đua số 19
    kind: block
    number: XIX
    organiser: ubnd
    years:
      - year: 2014
        head: so-y-te
        nominations:
          - honour: co
            period: 2014
            unit: so-y-te
            asked_of: chu-tich-nuoc
            stages:
              - {state: nominated, on: 2015-01, by: [{unit: ubnd}], stated: {collectives: 2}}
              - {state: decided, decision: qd-1}
          - {honour: bang-khen, name: Trần Văn Tư, kind: individual}
          - {honour: bang-khen, stated: {individuals: 12, qualifier: about}}
      - year: 2016
      - year: 2015
        theme: Đoàn kết
        members: [so-y-te, so-tai-chinh, chu-tich-nuoc]
        members_stated: 5
        head: so-y-te
        deputies: [so-tai-chinh]
        overseer: {person: an, role: phụ trách khối}
        covenant:
          on: 2015-03-24
          targets:
            - {text: Giảm nghèo, measure: tỷ lệ hộ nghèo, aim: 5%, qualifier: less-than, result: 4%}
            - {text: Trồng cây}
        standings:
          - {unit: chu-tich-nuoc}
          - {unit: so-y-te, rank: 2, score: 97.5}
          - {unit: so-tai-chinh, rank: 2, label: khá}
          - {unit: ubnd, rank: 1, score: 99}
        figures: [{key: cay, label: Cây đã trồng, value: 16000, qualifier: more-than, unit: cây}, {key: khac, of: 10}]
        doubts: [{field: theme, says: Kết đoàn}]
        sources: [{source: bao}]
        translations: {en: {theme: Solidarity}}
      - {year: 2013, covenant: {}}
"""
FILES = {
    "clusters/khoi.yml": CLUSTER,
    "decisions/qd.yml": """
        - id: qd-1
          number: 7/QĐ
          date: 2015-05-01
          issuer: chu-tich-nuoc
          awards: [{honour: co, period: 2014, recipients: [{unit: so-y-te, cluster: khoi}]}]
        - {id: qd-2, number: 8/QĐ, issuer: ubnd, awards: [{honour: bang-khen, cluster: khoi, stated: {total: 3}}]}
    """,
    "movements/p.yml": "{name: Phong trào khối, form: wave, scope: cluster, cluster: khoi, period: 2015}",
    "results/k.yml": "{cluster: khoi, period: 2015, figures: [{key: mot, value: 1}]}",
}


def page_of(folder: Path, language: str = "en", **files: str) -> Page:
    """The cluster's page."""
    sight = seen(folder, {**FILES, **files}, language)
    return cluster_page(sight, sight.roll.clusters["khoi"])


def year_of(page: Page, year: int) -> Section:
    """The section of a year."""
    section = block(page, f"nam-{year}")
    assert isinstance(section, Section)
    return section


def facts_in(page: Page, year: int) -> dict[str, str]:
    """What is told first of a year."""
    return facts_of(next(one for one in year_of(page, year).blocks if isinstance(one, Facts)))


def test_a_clusters_number_is_told_in_roman_and_arabic(tmp_path: Path) -> None:
    assert facts(page_of(tmp_path))["Number"] == "XIX (19)"


def test_years_stand_newest_first_however_they_were_written(tmp_path: Path) -> None:
    years = [one.title for one in block(page_of(tmp_path), "tung-nam").blocks if isinstance(one, Section)]
    assert years == ["Year 2016", "Year 2015", "Year 2014", "Year 2013"]


def test_a_switch_leads_to_every_year(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    (switch,) = [one for one in block(page, "tung-nam").blocks if isinstance(one, Switch)]
    assert [name for name, _ in switch.parts] == ["2016", "2015", "2014", "2013"]
    assert {anchor for _, anchor in switch.parts} <= set(anchors(page))


def test_a_cluster_of_one_year_needs_no_switch(tmp_path: Path) -> None:
    cluster = "{name: Khối, kind: block, organiser: ubnd, years: [{year: 2015, head: so-y-te}]}"
    page = page_of(tmp_path, **{"clusters/khoi.yml": cluster})
    assert "tung-nam" not in anchors(page)
    assert year_of(page, 2015) in page.blocks


def test_a_year_tells_its_theme_members_head_and_overseer(tmp_path: Path) -> None:
    assert facts_in(page_of(tmp_path), 2015) == {
        "Theme": "Solidarity",
        "Number of members": "5 stated; 3 named; not said to be whole",
        "Head": "Sở Y tế",
        "Deputies": "Sở Tài chính",
        "Overseer": "Nguyễn Văn An, phụ trách khối",
        "Source": "Tin khen thưởng, Báo Thành phố",
        "In doubt": "Theme: another reading: Kết đoàn",
    }
    assert items(page_of(tmp_path), "nam-2015-thanh-vien") == ["Sở Y tế", "Sở Tài chính", "Chủ tịch nước"]


def test_what_is_not_known_of_a_year_is_said_to_be_unknown(tmp_path: Path) -> None:
    assert facts_in(page_of(tmp_path), 2016) == {"Number of members": "unknown", "Head": "unknown"}


def test_targets_of_a_covenant_stand_with_aim_result_and_whether_they_were_met(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    assert facts_of(block(page, "nam-2015-giao-uoc")) == {
        "Signed on": "24 March 2015",
        "Met or not": "1 met; 1 result unknown",
    }
    assert cells(page, "nam-2015-giao-uoc-noi-dung") == [
        ["Giảm nghèo", "tỷ lệ hộ nghèo", "less than 5%", "4%", "met"],
        ["Trồng cây", "", "", "unknown", "result unknown"],
    ]


def test_a_covenant_without_targets_says_that_they_were_not_published(tmp_path: Path) -> None:
    year = year_of(page_of(tmp_path), 2013)
    assert [said(getattr(one, "text", "")) for one in year.blocks][-1] == "The targets were not published."


def test_shared_places_are_shown_as_ties_and_unknown_ones_last(tmp_path: Path) -> None:
    assert cells(page_of(tmp_path), "nam-2015-xep-hang") == [
        ["1", "Ủy ban nhân dân Thành phố", "99", ""],
        ["=2", "Sở Y tế", "97.5", ""],
        ["=2", "Sở Tài chính", "", "khá"],
        ["unknown", "Chủ tịch nước", "", ""],
    ]


def test_figures_keep_how_exact_they_are_and_have_anchors_of_their_year(tmp_path: Path) -> None:
    rows = cells(page_of(tmp_path), "nam-2015-so-lieu")
    assert [row[:2] for row in rows] == [["Cây đã trồng", "more than 16,000 cây"], ["khac", "unknown / 10"]]
    assert block(page_of(tmp_path), "nam-2015-so-lieu").rows[0].anchor == "nam-2015-so-lieu--cay"


def test_nominations_are_marked_as_such_with_their_steps_and_outcome(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    table = block(page, "nam-2014-de-nghi")
    assert table.title == "Nominated (not awards)"
    assert cells(page, "nam-2014-de-nghi") == [
        [
            "Sở Y tế",
            "Cờ thi đua",
            "2014",
            "asked of Chủ tịch nước; Nominated – January 2015 – Ủy ban nhân dân Thành phố – 2 collectives; Decided – 7/QĐ",
            "nomination; awarded Cờ thi đua",
        ],
        ["Trần Văn Tư (Individual)", "Bằng khen", "unknown", "", "nomination; outcome unknown"],
        ["about; 12 individuals", "Bằng khen", "unknown", "", "nomination; outcome unknown"],
    ]
    assert [mark.text for mark in marks(table)].count("nomination") == 3
    assert [row.anchor for row in table.rows] == [f"nam-2014-de-nghi-{number}" for number in (1, 2, 3)]


def test_awards_of_the_cluster_and_of_its_members_in_it_stand_apart_from_nominations(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    assert [row[1:4] for row in cells(page, "khen-thuong")] == [["Bằng khen", "3 in all", "8/QĐ"]]
    assert [row[:3] for row in cells(page, "khen-thanh-vien")] == [["2014", "Sở Y tế", "Cờ thi đua"]]


def test_campaigns_and_results_of_the_cluster_are_listed(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    assert items(page, "phong-trao") == ["Phong trào khối"]
    assert block(page, "ket-qua").items[0].path == "en/ket-qua/2015/khoi/"


def test_no_anchor_stands_twice_on_a_page(tmp_path: Path) -> None:
    found = anchors(page_of(tmp_path))
    assert sorted(set(found)) == sorted(found)
