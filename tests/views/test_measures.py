"""The honest numbers: each with its base, and with what is unknown."""

from decimal import Decimal
from pathlib import Path

import pytest

from bangvang.language import Interface
from bangvang.resources import theme_folder
from bangvang.views.measures import FORMS, Measure, measures
from bangvang.views.numbers import ANCHORS, measure_value, numbers_page, told
from seen import cells, seen

HALF = Decimal("0.5")


def measured(folder: Path, name: str, **files: str) -> tuple[Decimal | int | None, int, int]:
    more = {f"{path.replace('__', '/')}.yml": text for path, text in files.items()}
    found = next(one for one in measures(seen(folder, more).roll) if one.id == name)
    return found.value, found.n, found.unknown


def decision(awards: str, number: str = "1/QĐ-UBND") -> str:
    return f"{{issuer: ubnd, number: {number}, date: 2022, awards: [{awards}]}}"


def test_an_empty_roll_knows_no_share(tmp_path: Path) -> None:
    found = measures(seen(tmp_path, {}).roll)

    assert {one.value for one in found if not one.id.startswith("movements-") or one.id == "movements-reviewed"} == {
        None
    }
    assert {one.value for one in found if one.id.removeprefix("movements-") in FORMS} == {0}


def test_recipients_are_all_who_are_counted_and_awards_of_unknown_number_are_unknown(tmp_path: Path) -> None:
    awards = "{honour: co, stated: {mixed: 20}}, {honour: bang-khen, recipients: [{unit: so-y-te}]}, {honour: chien-si}"

    assert measured(tmp_path, "recipients", decisions__a=decision(awards)) == (21, 2, 1)


@pytest.mark.parametrize("name", ["with-decision-number", "with-source", "with-names", "with-whole-list"])
def test_coverage_is_a_share_of_all_awards(tmp_path: Path, name: str) -> None:
    bare = "{issuer: ubnd, awards: [{honour: co}]}"
    whole = "{honour: co, complete: true, sources: [{source: bao}], recipients: [{unit: so-y-te}]}"

    assert measured(tmp_path, name, decisions__a=decision(whole), decisions__b=bare) == (HALF, 2, 0)


def test_the_source_of_a_decision_is_the_source_of_its_awards(tmp_path: Path) -> None:
    sourced = "{issuer: ubnd, sources: [{source: bao}], awards: [{honour: co}]}"

    assert measured(tmp_path, "with-source", decisions__a=sourced) == (1, 1, 0)


def test_direct_workers_are_a_share_of_those_whose_group_is_known(tmp_path: Path) -> None:
    rows = """
        {name: A, kind: individual, role_group: worker}, {name: B, kind: individual, role_group: leader-other},
        {name: C, kind: individual, role_group: unknown}, {name: D, kind: individual}
    """
    text = decision(f"{{honour: chien-si, stated: {{individuals: 10}}, recipients: [{rows}]}}")

    assert measured(tmp_path / "a", "direct-workers", decisions__a=text) == (HALF, 2, 8)
    assert measured(tmp_path / "b", "leaders", decisions__a=text) == (HALF, 2, 8)


def test_a_persons_own_group_counts_where_the_row_tells_none(tmp_path: Path) -> None:
    person = "{name: Lê Cúc, role_group: worker}"
    text = decision("{honour: chien-si, recipients: [{person: cuc}]}")

    assert measured(tmp_path, "direct-workers", people__cuc=person, decisions__a=text) == (1, 1, 0)


def test_an_entrepreneur_is_neither_leader_nor_direct_worker(tmp_path: Path) -> None:
    text = decision("{honour: chien-si, recipients: [{name: A, kind: individual, role_group: business}]}")

    assert measured(tmp_path / "a", "leaders", decisions__a=text) == (0, 1, 0)
    assert measured(tmp_path / "b", "direct-workers", decisions__a=text) == (0, 1, 0)


UNITS = """
    - {id: to-1, name: Tổ 1, kind: team}
    - {id: lon, name: Đơn vị lớn, kind: enterprise, small: false}
    - {id: chua-ro, name: Chưa rõ, kind: agency}
"""
TO_UNITS = decision("{honour: co, stated: {collectives: 9}, recipients: [{unit: to-1}, {unit: lon}, {unit: chua-ro}]}")


def test_small_collectives_are_teams_and_those_who_say_so(tmp_path: Path) -> None:
    assert measured(tmp_path, "small-collectives", units__them=UNITS, decisions__a=TO_UNITS) == (HALF, 2, 7)


def test_enterprises_are_a_share_of_the_registered_units(tmp_path: Path) -> None:
    value, known, unknown = measured(tmp_path, "enterprises", units__them=UNITS, decisions__a=TO_UNITS)

    assert (value, known, unknown) == (Decimal(1) / 3, 3, 6)


def test_households_are_a_share_of_those_whose_kind_is_known(tmp_path: Path) -> None:
    text = decision("{honour: bang-khen, stated: {households: 3, individuals: 3}}, {honour: co, stated: {mixed: 520}}")

    assert measured(tmp_path, "households", decisions__a=text) == (HALF, 6, 520)


def test_decisions_with_a_number_are_a_share_of_records_that_stand_for_one_decision(tmp_path: Path) -> None:
    files = {
        "decisions__a": decision("{honour: co}"),
        "decisions__b": "{issuer: ubnd, date: 2022, awards: [{honour: co}]}",
        "decisions__c": "{issuer: ubnd, date: 2021, acts: unknown, awards: [{honour: co}]}",
    }

    assert measured(tmp_path, "decisions-with-number", **files) == (HALF, 2, 1)


def test_those_who_are_listed_are_a_share_of_all_who_were_honoured(tmp_path: Path) -> None:
    text = decision("{honour: co, stated: {collectives: 4}, recipients: [{unit: so-y-te}]}, {honour: chien-si}")

    assert measured(tmp_path, "recipients-listed", decisions__a=text) == (Decimal("0.25"), 4, 1)


def test_a_row_has_a_source_where_it_or_its_award_or_its_decision_names_one(tmp_path: Path) -> None:
    rows = "[{name: A, kind: individual, sources: [{source: bao}]}, {name: B, kind: individual}]"
    text = decision(f"{{honour: chien-si, recipients: {rows}}}")

    assert measured(tmp_path, "rows-with-source", decisions__a=text) == (HALF, 2, 0)


def test_who_is_honoured_twice_is_a_repeat_winner_and_a_bare_name_may_be_anybody(tmp_path: Path) -> None:
    first = "{honour: co, period: 2021, recipients: [{unit: so-y-te}, {unit: so-tai-chinh}]}"
    bare = "{honour: chien-si, recipients: [{name: A, kind: individual}, {name: A, kind: individual, of: so-y-te}]}"
    again = decision("{honour: bang-khen, period: 2022, recipients: [{unit: so-y-te}]}", "2/QĐ-UBND")
    files = {"decisions__a": decision(f"{first}, {bare}"), "decisions__b": again}

    assert measured(tmp_path, "repeat-winners", **files) == (HALF, 2, 2)


def test_unexpected_achievements_are_a_share_of_awards_whose_method_is_known(tmp_path: Path) -> None:
    text = decision("{honour: co, method: extraordinary}, {honour: bang-khen, method: merit}, {honour: chien-si}")

    assert measured(tmp_path, "extraordinary", decisions__a=text) == (HALF, 2, 1)


def test_nominations_are_conferred_where_a_step_says_so(tmp_path: Path) -> None:
    lines = """
        {honour: co, unit: so-y-te, stages: [{state: nominated}, {state: decided}]},
        {honour: co, unit: so-tai-chinh, stages: [{state: dropped}]},
        {honour: co, unit: ubnd, stages: [{state: examined}]}, {honour: co, name: Tổ 1, kind: collective}
    """
    nomination = f"{{by: {{unit: ubnd}}, lines: [{lines}]}}"

    assert measured(tmp_path, "nominations-conferred", nominations__n=nomination) == (HALF, 2, 2)


def test_what_was_taken_back_is_a_share_of_all_that_was_given(tmp_path: Path) -> None:
    given = decision(
        "{honour: co, stated: {collectives: 6}}, {honour: bang-khen, recipients: [{unit: so-y-te}, {person: an}]}"
    )
    annulling = """
        {issuer: ubnd, date: 2023, affects: [{decision: a, award: bang-khen, recipient: an, effect: stripped},
                                             {decision: a, award: co, effect: annulled}]}
    """

    assert measured(tmp_path, "taken-back", decisions__a=given, decisions__b=annulling) == (Decimal(7) / 8, 8, 0)


def test_annulled_awards_are_in_no_other_number(tmp_path: Path) -> None:
    annulling = "{issuer: ubnd, date: 2023, affects: [{decision: a, effect: annulled}]}"
    given = decision("{honour: co, stated: {collectives: 6}}")

    assert measured(tmp_path / "a", "recipients", decisions__a=given, decisions__b=annulling) == (None, 0, 0)
    assert measured(tmp_path / "b", "with-source", decisions__a=given, decisions__b=annulling) == (None, 0, 0)


def test_movements_are_counted_by_form_and_by_final_review_once_they_have_ended(tmp_path: Path) -> None:
    files = {
        "movements__a": "{name: A, form: wave, scope: unit, period: 2020, reviews: [{kind: final}]}",
        "movements__b": "{name: B, form: wave, scope: unit, period: 2021, reviews: [{kind: interim}]}",
        "movements__c": "{name: C, form: regular, scope: unit, period: 2024/2030, reviews: [{kind: final}]}",
    }

    assert measured(tmp_path / "a", "movements-wave", **files) == (2, 3, 0)
    assert measured(tmp_path / "b", "movements-reviewed", **files) == (HALF, 2, 0)


def test_every_measure_has_a_name_a_formula_and_an_anchor(tmp_path: Path) -> None:
    sight = seen(tmp_path, {})
    ids = [one.id for one in measures(sight.roll)]

    assert sorted(ids) == sorted(told(sight.interface)) == sorted(ANCHORS)
    assert all(name and formula for name, formula in told(sight.interface).values())
    assert len(set(ANCHORS.values())) == len(ids)


def test_the_page_shows_value_base_unknowns_and_formula(tmp_path: Path) -> None:
    text = decision("{honour: bang-khen, stated: {households: 1, individuals: 2}}, {honour: co, stated: {mixed: 5200}}")
    page = numbers_page(seen(tmp_path, {"decisions/a.yml": text}))
    rows = {row[0]: row[1:] for row in cells(page, "so-lieu")}

    assert page.path == "en/du-lieu/so-lieu/"
    assert rows["Households"] == ["33.3%", "3", "5,200", "Households / recipients whose kind is known."]
    assert rows["Leaders"][:3] == ["no data", "0", "2"]


@pytest.mark.parametrize(
    ("value", "said"),
    [(None, "no data"), (16000, "16,000"), (Decimal(0), "0%"), (Decimal(1), "100%"), (Decimal("0.27149"), "27.1%")],
)
def test_shares_are_said_in_percent_and_counts_as_they_are(value: Decimal | int | None, said: str) -> None:
    interface = Interface.of(theme_folder() / "locales", "en")

    assert measure_value(interface, Measure("recipients", value, 0, 0)) == said
