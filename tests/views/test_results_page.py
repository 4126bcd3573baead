"""The page of all years."""

from pathlib import Path

from bangvang.views.results import results_page
from seen import anchors, block, cells, seen

DECISIONS = {
    "decisions/a.yml": """
        issuer: ubnd
        number: 12/QĐ-UBND
        date: 2023-02-01
        awards:
          - {honour: co, period: 2022, recipients: [{unit: so-y-te}], stated: {collectives: 8}}
          - {honour: bang-khen, period: 2022, stated: {mixed: 520}}
    """,
    "decisions/b.yml": "{issuer: ubnd, acts: unknown, awards: [{honour: bang-khen, period: 2021}]}",
}


def test_years_are_rows_the_newest_first_and_lead_to_their_pages(tmp_path: Path) -> None:
    page = results_page(seen(tmp_path, DECISIONS))
    table = block(page, "theo-nam")

    assert [row.cells[0].path for row in table.rows] == ["en/ket-qua/2022/", "en/ket-qua/2021/"]
    assert page.path == "en/ket-qua/"


def test_a_year_tells_its_awards_by_kind_with_how_many_are_named(tmp_path: Path) -> None:
    newest = cells(results_page(seen(tmp_path, DECISIONS)), "theo-nam")[0]

    assert newest[:7] == ["2022", "2", "8 (1 named)", "no data", "no data", "520", "1"]


def test_an_unknown_number_of_decisions_or_recipients_is_not_zero(tmp_path: Path) -> None:
    oldest = cells(results_page(seen(tmp_path, DECISIONS)), "theo-nam")[1]

    assert oldest[:7] == ["2021", "1", "no data", "no data", "no data", "no data", "unknown"]


def test_only_decisions_that_are_one_act_are_counted(tmp_path: Path) -> None:
    several = "{issuer: ubnd, acts: several, awards: [{honour: co, period: 2022}]}"
    row = cells(results_page(seen(tmp_path, {**DECISIONS, "decisions/c.yml": several})), "theo-nam")[0]

    assert row[6] == "at least 1"


def test_movements_whose_start_is_unknown_make_the_number_of_movements_a_bound(tmp_path: Path) -> None:
    form = "form: regular, scope: unit"
    movements = {
        "movements/m.yml": f"{{name: Chung sức, {form}, period: 2022}}",
        "movements/n.yml": f"{{name: Đoàn kết, {form}, period: ../2022}}",
    }
    rows = cells(results_page(seen(tmp_path, {**DECISIONS, **movements})), "theo-nam")

    assert [row[7] for row in rows] == ["at least 1", "unknown"]


def test_nominations_have_a_column_of_their_own(tmp_path: Path) -> None:
    nomination = "{by: {unit: ubnd}, on: 2022, lines: [{honour: co, unit: so-y-te}, {honour: co, unit: so-tai-chinh}]}"
    rows = cells(results_page(seen(tmp_path, {**DECISIONS, "nominations/n.yml": nomination})), "theo-nam")

    assert rows[0][1:3] == ["2", "8 (1 named)"]
    assert [row[9] for row in rows] == ["2", "no data"]


def test_awards_of_no_known_year_are_in_no_row_and_said_to_be_so(tmp_path: Path) -> None:
    unknown = "{issuer: ubnd, number: 7/QĐ, date: ../2020-01-01, awards: [{honour: co, stated: {collectives: 3}}]}"
    page = results_page(seen(tmp_path, {**DECISIONS, "decisions/c.yml": unknown}))

    assert [row[0] for row in cells(page, "theo-nam")] == ["2022", "2021"]
    assert "1 award whose year is unknown" in str(page.blocks)
    assert "7/QĐ" in str(page.blocks)


def test_a_result_without_an_end_stands_on_the_page_itself(tmp_path: Path) -> None:
    result = "{unit: so-y-te, period: 2020/.., figures: [{key: ho, label: Hộ nghèo, value: 5}]}"
    page = results_page(seen(tmp_path, {"results/r.yml": result}))

    assert anchors(page) == ["ket-qua-r", "so-lieu-r"]
    assert cells(page, "so-lieu-r")[0][:2] == ["Hộ nghèo", "5"]


def test_an_empty_roll_has_no_table(tmp_path: Path) -> None:
    assert results_page(seen(tmp_path, {})).blocks == ()
