"""Years and spans: of which the roll tells something, and what belongs to each."""

from pathlib import Path

import pytest

from bangvang.roll.roll import Roll
from bangvang.views.spans import (
    Span,
    lines_of,
    movements_in,
    movements_perhaps_in,
    nominations_by_year,
    open_results,
    places_of,
    results_of,
    span_of,
    year_spans,
)
from bangvang.words.dates import parse_period
from seen import seen

FIGURE = "figures: [{key: ho, value: 5}]"


def roll(folder: Path, **files: str) -> Roll:
    return seen(folder, {f"{name.replace('__', '/')}.yml": text for name, text in files.items()}).roll


@pytest.mark.parametrize(
    ("period", "key"), [("2022", "2022"), ("2022-03/2022-11", "2022"), ("2020/2025", "2020-2025"), ("2022/..", None)]
)
def test_a_span_is_called_by_its_years(period: str, key: str | None) -> None:
    span = span_of(parse_period(period))

    assert (span.key if span is not None else None) == key


def test_years_come_from_awards_nominations_and_results_in_order(tmp_path: Path) -> None:
    found = roll(
        tmp_path,
        decisions__a="{issuer: ubnd, awards: [{honour: co, period: 2022}, {honour: bang-khen, period: 2018/2021}]}",
        decisions__b="{issuer: ubnd, date: 2016-03-01, awards: [{honour: co}]}",
        decisions__c="{issuer: ubnd, date: ../2019-03-01, awards: [{honour: co}]}",
        nominations__n="{by: {unit: ubnd}, on: 2015-04-01, lines: [{honour: co, unit: so-y-te}]}",
        results__r=f"{{unit: ubnd, period: 2020/2025, {FIGURE}}}",
        results__s=f"{{unit: ubnd, period: 2026/.., {FIGURE}}}",
    )

    assert [span.key for span in year_spans(found)] == ["2015", "2016", "2020-2025", "2021", "2022"]
    assert [one.id for one in open_results(found)] == ["s"]


def test_an_award_counts_for_the_last_year_of_its_period_and_is_listed_under_its_span(tmp_path: Path) -> None:
    found = roll(tmp_path, decisions__a="{issuer: ubnd, awards: [{honour: co, period: 2018/2022}]}")

    assert [line.key for line in lines_of(found, Span(2022, 2022))] == ["co"]
    assert [line.key for line in lines_of(found, Span(2018, 2022))] == ["co"]
    assert lines_of(found, Span(2018, 2018)) == ()


def test_places_of_a_year_are_those_with_a_result_or_an_award(tmp_path: Path) -> None:
    found = roll(
        tmp_path,
        clusters__khoi="{name: Khối 1, kind: block, organiser: ubnd}",
        results__r=f"{{unit: so-y-te, period: 2022, {FIGURE}}}",
        decisions__a="{issuer: ubnd, awards: [{honour: co, period: 2022, place: ubnd, cluster: khoi}]}",
        decisions__b="{issuer: ubnd, awards: [{honour: co, period: 2021, place: so-tai-chinh}]}",
    )

    assert places_of(found, Span(2022, 2022)) == ("khoi", "so-y-te", "ubnd")
    assert [one.id for one in results_of(found, Span(2022, 2022))] == ["r"]


def test_a_movement_is_under_way_in_every_year_that_its_period_touches(tmp_path: Path) -> None:
    form = "form: regular, scope: unit"
    found = roll(
        tmp_path,
        movements__a=f"{{name: A, {form}, period: 2020/2022}}",
        movements__b=f"{{name: B, {form}, period: 2021/..}}",
        movements__c=f"{{name: C, {form}, period: ../2021}}",
    )

    assert movements_in(found, Span(2022, 2022)) == ("a", "b")
    assert movements_in(found, Span(2020, 2020)) == ("a",)
    assert movements_perhaps_in(found, Span(2021, 2021))
    assert not movements_perhaps_in(found, Span(2022, 2022))


def test_a_nomination_belongs_to_the_year_of_its_achievement_else_of_the_work_else_of_its_date(tmp_path: Path) -> None:
    line = "honour: co, unit: so-y-te"
    found = roll(
        tmp_path,
        clusters__khoi=f"""
            name: Khối 1
            kind: block
            organiser: ubnd
            years: [{{year: 2014, nominations: [{{{line}}}, {{{line}, period: 2013}}]}}]
        """,
        nominations__n=f"{{by: {{unit: ubnd}}, on: 2015, lines: [{{{line}}}]}}",
        nominations__o=f"{{by: {{unit: ubnd}}, lines: [{{{line}}}]}}",
    )

    assert {year: len(lines) for year, lines in nominations_by_year(found).items()} == {
        2015: 1,
        None: 1,
        2014: 1,
        2013: 1,
    }
