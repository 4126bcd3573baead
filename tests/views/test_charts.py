"""Which charts pages show, and what they compare: nothing where there is nothing to compare, nothing unknown as zero."""

from pathlib import Path

import pytest

from bangvang.views.blocks import Block, Section
from bangvang.views.chart_of_figures import figures_over_years
from bangvang.views.chart_of_targets import chart_of_targets
from bangvang.views.chart_of_years import chart_of_years, grid_of_places
from bangvang.views.charts import AnyChart, Chart, Grid, Point, Series
from bangvang.views.cluster import cluster_page
from bangvang.views.home import home_page
from bangvang.views.honour import honour_page
from bangvang.views.page import Page
from bangvang.views.parts import in_parts
from bangvang.views.person import person_page
from bangvang.views.results import results_page
from bangvang.views.sight import Sight
from bangvang.views.spans import Span, year_spans
from bangvang.views.unit import unit_page
from bangvang.views.year import year_page
from seen import block, seen

UNITS = """
    - {id: tp, name: Đà Nẵng, kind: locality, designation: thanh-pho, level: province}
    - {id: hn, name: Hà Nội, kind: locality, designation: thanh-pho, level: province}
"""
ROLL = {
    "units/them.yml": UNITS,
    "decisions/a.yml": """
        issuer: ubnd
        date: 2022-12-01
        awards:
          - {honour: bang-khen, id: bk, place: tp, stated: {collectives: 11, individuals: 4}, recipients: [{unit: so-y-te}]}
          - {honour: co, place: hn, stated: {collectives: 8}}
          - {honour: chien-si, recipients: [{person: an}]}
    """,
    "decisions/b.yml": """
        issuer: ubnd
        date: 2020-05-01
        awards: [{honour: co, place: tp, stated: {collectives: 2, total: 5}, recipients: [{unit: so-y-te}]}, {honour: chien-si, recipients: [{person: an}]}]
    """,
    "decisions/c.yml": "{issuer: ubnd, date: 2021-12-01, awards: [{honour: huan-chuong}]}",
}


def roll(folder: Path, **files: str) -> Sight:
    """The roll of three years, of which the middle one gives no number."""
    return seen(folder, {**ROLL, **{f"{name.replace('__', '/')}.yml": text for name, text in files.items()}})


def along(one: AnyChart) -> list[str]:
    """The names that a chart goes along."""
    assert isinstance(one, Chart)
    return [each.words.text for each in one.along]


def numbers(one: AnyChart) -> dict[str, list[int | None]]:
    """The numbers of a chart, by series."""
    assert isinstance(one, Chart)
    return {series.name: [_whole(point) for point in series.points] for series in one.series}


def _whole(point: Point) -> int | None:
    return None if point.value is None else int(point.value)


def of_table(page: Page, anchor: str) -> tuple[AnyChart, ...]:
    """The charts that stand in a table."""
    charts: tuple[AnyChart, ...] = block(page, anchor).charts
    return charts


def test_years_stand_side_by_side_by_kind_and_a_year_without_a_number_is_unknown(tmp_path: Path) -> None:
    sight = roll(tmp_path)
    (found,) = chart_of_years(sight, year_spans(sight.roll))
    assert along(found) == ["2020", "2021", "2022"]
    assert numbers(found) == {
        "Collectives": [2, None, 19],
        "Individuals": [1, None, 5],
        "Kind not told apart": [3, None, None],
    }
    assert [one.path for one in found.along] == ["en/ket-qua/2020/", "en/ket-qua/2021/", "en/ket-qua/2022/"]


def test_what_a_year_leaves_out_is_said(tmp_path: Path) -> None:
    sight = roll(tmp_path)
    (found,) = chart_of_years(sight, year_spans(sight.roll))
    assert found.along[1].more == "1 award without a number of recipients"
    assert found.along[2].more == "1 award only partly named"


def test_the_home_page_shows_the_chart_of_the_page_of_all_years_with_a_table_of_its_own(tmp_path: Path) -> None:
    sight = roll(tmp_path)
    (shown,) = home_page(sight).years
    (listed,) = of_table(results_page(sight), "theo-nam")
    assert isinstance(shown, Chart)
    assert isinstance(listed, Chart)
    assert (shown.along, shown.series) == (listed.along, listed.series)
    assert (shown.listed, listed.listed) == (False, True)


def test_one_year_is_compared_with_nothing(tmp_path: Path) -> None:
    sight = seen(tmp_path, {"units/them.yml": UNITS, "decisions/a.yml": ROLL["decisions/a.yml"]})
    assert chart_of_years(sight, year_spans(sight.roll)) == ()
    assert grid_of_places(sight) == ()


def test_only_the_last_thirty_years_are_drawn(tmp_path: Path) -> None:
    old = "{issuer: ubnd, date: 1960-01-01, awards: [{honour: co, stated: {collectives: 1}}]}"
    sight = roll(tmp_path, decisions__cu=old)
    (found,) = chart_of_years(sight, year_spans(sight.roll))
    assert (along(found)[0], along(found)[-1]) == ("1993", "2022")


def test_places_stand_against_years_those_with_the_most_recipients_first(tmp_path: Path) -> None:
    (found,) = grid_of_places(roll(tmp_path))
    assert found.columns == ("2020", "2022")
    assert [(row.words.text, [cell.text for cell in row.cells]) for row in found.rows] == [
        ("Đà Nẵng", ["5", "15"]),
        ("Hà Nội", ["no data", "8"]),
    ]
    assert found.rows[1].cells[0].kind == "unknown"


def test_a_year_shows_what_is_stated_beside_what_is_named_and_the_year_before(tmp_path: Path) -> None:
    more = "{issuer: ubnd, date: 2021-11-01, awards: [{honour: co, stated: {collectives: 25}}]}"
    page = year_page(roll(tmp_path, decisions__d=more), Span(2022, 2022))[0]
    stated, before = of_table(page, "theo-doi-tuong")
    assert numbers(stated) == {"As stated": [19, 4], "Named": [1, 1]}
    assert numbers(before) == {"2022": [19, 5], "2021": [25, None]}


def test_where_the_year_before_is_unknown_there_is_no_comparison(tmp_path: Path) -> None:
    page = year_page(roll(tmp_path), Span(2022, 2022))[0]
    assert [one.caption for one in of_table(page, "theo-doi-tuong")] == ["Stated and named"]


def test_a_years_honours_are_compared_the_highest_first(tmp_path: Path) -> None:
    (found,) = of_table(year_page(roll(tmp_path), Span(2022, 2022))[0], "theo-danh-hieu")
    assert along(found) == ["Cờ thi đua", "Bằng khen", "Chiến sĩ thi đua"]
    assert numbers(found) == {"Recipients": [8, 15, 1]}


def test_an_honour_shows_its_receivers_by_year_without_awards_taken_back(tmp_path: Path) -> None:
    sight = roll(tmp_path)
    found = block(honour_page(sight, sight.roll.honours["co"]), "theo-nam")
    assert numbers(found) == {"Collectives": [2, None, 8], "Kind not told apart": [3, None, None]}
    taken = "{issuer: ubnd, date: 2023-01-01, affects: [{decision: b, award: co, effect: annulled}]}"
    again = roll(tmp_path, decisions__huy=taken)
    anchors = [getattr(one, "anchor", None) for one in honour_page(again, again.roll.honours["co"]).blocks]
    assert "theo-nam" not in anchors


def test_a_unit_and_a_person_show_their_awards_by_year_and_none_is_not_zero(tmp_path: Path) -> None:
    sight = roll(tmp_path)
    for page in (unit_page(sight, sight.roll.units["so-y-te"]), person_page(sight, sight.roll.people["an"])):
        (found,) = of_table(page, "khen-thuong")
        assert (along(found), numbers(found)) == (["2020", "2021", "2022"], {"Awards": [1, None, 1]})


def test_a_place_shows_what_was_awarded_there_each_year_leading_to_its_page(tmp_path: Path) -> None:
    sight = roll(tmp_path)
    (found,) = of_table(unit_page(sight, sight.roll.units["tp"]), "khen-tai-dia-phuong")
    assert isinstance(found, Chart)
    assert [one.path for one in found.along] == ["en/ket-qua/2020/tp/", None, "en/ket-qua/2022/tp/"]


def test_hidden_people_are_in_no_chart_of_a_bearer(tmp_path: Path) -> None:
    hidden = (
        "{issuer: ubnd, date: 2023-01-01, awards: [{honour: co, recipients: [{unit: so-y-te, visibility: withheld}]}]}"
    )
    sight = roll(tmp_path, decisions__kin=hidden)
    (found,) = of_table(unit_page(sight, sight.roll.units["so-y-te"]), "khen-thuong")
    assert along(found)[-1] == "2022"


CLUSTER = """
    name: Khối 19
    kind: block
    organiser: ubnd
    years:
      - {year: 2021, members: [tp, hn], members_complete: true, head: tp, deputies: [hn]}
      - {year: 2023, members: [so-y-te], standings: [{unit: hn, rank: 2}, {unit: so-y-te, rank: 2}]}
"""


def test_a_cluster_shows_as_what_each_member_took_part_in_each_year(tmp_path: Path) -> None:
    sight = roll(tmp_path, clusters__khoi=CLUSTER)
    found = block(cluster_page(sight, sight.roll.clusters["khoi"]), "thanh-vien-theo-nam")
    assert isinstance(found, Grid)
    assert found.columns == ("2021", "2022", "2023")
    assert [(row.words.text, [cell.text for cell in row.cells]) for row in found.rows] == [
        ("Đà Nẵng", ["head", "unknown", "unknown"]),
        ("Hà Nội", ["deputy", "unknown", "member, rank =2"]),
        ("Sở Y tế", ["not a member", "unknown", "member, rank =2"]),
    ]
    assert [name for _, name in found.key] == ["head", "deputy", "member", "not a member", "unknown"]


@pytest.mark.parametrize(
    ("aim", "result", "comparable"),
    [
        ("95%", "97,5%", True),
        ("5", "0", True),
        ("16.000 cây", "17.500 cây", False),
        ("95%", "95", False),
        ("95%", "hoàn thành", False),
        ("0", "0", False),
        ("1.5 tỷ", "2 tỷ", True),
        ("1,500 tỷ", "1,200 tỷ", False),
        ("-3", "5", False),
    ],
)
def test_targets_are_drawn_where_aim_and_result_are_plain_numbers_of_one_sort(
    tmp_path: Path, aim: str, result: str, *, comparable: bool
) -> None:
    year = f"{{year: 2021, covenant: {{targets: [{{text: Trồng cây, aim: '{aim}', qualifier: at-least, result: '{result}'}}]}}}}"
    sight = roll(tmp_path, clusters__khoi=f"{{name: K, kind: block, organiser: ubnd, years: [{year}]}}")
    covenant = sight.roll.clusters["khoi"].years[0].covenant
    assert covenant is not None
    found = chart_of_targets(sight, covenant.targets, "a")
    assert bool(found) == comparable
    if comparable:
        assert (found[0].targets[0].aim_text, found[0].targets[0].result_text) == (
            f"aim: at least {aim}",
            f"result: {result}",
        )


def test_figures_of_three_years_make_a_line_that_keeps_how_exact_they_are(tmp_path: Path) -> None:
    results = "".join(
        f"\n- {{id: r{year}, unit: tp, period: {year}, figures: [{{key: cay, label: Cây, value: {value}, qualifier: {how}}}, {{key: it, value: 1, unit: m{year}}}]}}"
        for year, value, how in ((2019, 10, "exact"), (2020, 20, "more-than"), (2022, 5, "exact"))
    )
    (section,) = figures_over_years(roll(tmp_path, results__r=results), "tp")
    assert isinstance(section, Section)
    (found,) = section.blocks
    assert isinstance(found, Chart)
    assert along(found) == ["2019", "2020", "2021", "2022"]
    assert [point.text for point in found.series[0].points] == ["10", "more than 20", "no data", "5"]


def test_a_list_in_several_parts_shows_its_chart_in_the_first_only(tmp_path: Path) -> None:
    rows = ", ".join("{honour: co, place: tp, stated: {collectives: 1}}" for _ in range(450))
    sight = roll(tmp_path, decisions__dai=f"{{issuer: ubnd, date: 2021-01-01, awards: [{rows}]}}")
    page = unit_page(sight, sight.roll.units["tp"])
    parts = in_parts(sight, page)
    shown = [bool(getattr(one, "charts", ())) for part in parts for one in part.blocks if _is_of_place(one)]
    assert len(shown) > 1
    assert shown == [True] + [False] * (len(shown) - 1)


def _is_of_place(one: Block) -> bool:
    return getattr(one, "anchor", None) == "khen-tai-dia-phuong"


def test_a_series_that_lacks_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="a number for each"):
        Chart("lines", "c", "w", (), (Series("s", (Point(1, "1"),)),), "a")
