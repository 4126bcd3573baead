"""Counting: as stated where stated, else as named; only what stands; unknown is not zero."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.model.decision import Award
from bangvang.model.figure import Stated
from bangvang.model.recipient import Recipient
from bangvang.roll.roll import Roll
from bangvang.views.counting import (
    KINDS,
    PARTS,
    Tally,
    add,
    counted,
    fallen,
    fallen_rows,
    named,
    of_award,
    recognised,
    stands,
    tallies,
    tally,
)
from seen import seen

UNITS = tuple(Recipient(unit=unit) for unit in ("so-y-te", "so-tai-chinh"))
PERSON = Recipient(name="Lê Thị Cúc", kind="individual")
COUNTS = st.none() | st.integers(0, 5000)


def award(**fields: object) -> Award:
    return Award(honour="bang-khen", **fields)  # type: ignore[arg-type] # fields of an award, as each test needs them


def numbers(**fields: object) -> Mapping[str, int]:
    return of_award(award(**fields)).numbers


def roll(folder: Path, *decisions: str) -> Roll:
    files = {f"decisions/{number}.yml": text for number, text in enumerate(decisions, start=1)}
    return seen(folder, files).roll


def test_a_stated_number_holds_where_fewer_are_named() -> None:
    assert numbers(stated=Stated(collectives=28), recipients=UNITS) == {"collective": 28}


def test_rows_are_counted_where_no_number_is_stated() -> None:
    assert numbers(recipients=(*UNITS, PERSON)) == {"collective": 2, "individual": 1}


def test_a_kind_that_is_not_stated_is_counted_by_its_rows() -> None:
    assert numbers(stated=Stated(collectives=28), recipients=(*UNITS, PERSON)) == {"collective": 28, "individual": 1}


def test_an_award_without_numbers_and_names_is_unknown_and_not_zero() -> None:
    tallied = of_award(award())

    assert (tallied.numbers, tallied.unknown, tallied.recipients) == ({}, 1, None)


def test_a_stated_zero_is_zero_and_known() -> None:
    tallied = of_award(award(stated=Stated(households=0)))

    assert (tallied.number("household"), tallied.number("individual"), tallied.unknown) == (0, None, 0)


def test_mixed_numbers_are_kept_apart_and_hold_those_who_are_named() -> None:
    assert numbers(stated=Stated(mixed=520), recipients=(PERSON,)) == {"mixed": 520}


def test_a_total_alone_is_kept_apart() -> None:
    assert numbers(stated=Stated(total=30)) == {"undivided": 30}


def test_a_total_that_is_the_sum_of_its_parts_adds_nothing() -> None:
    assert numbers(stated=Stated(collectives=10, individuals=20, total=30)) == {"collective": 10, "individual": 20}


def test_what_a_total_holds_beyond_its_parts_is_undivided() -> None:
    assert numbers(stated=Stated(collectives=10, total=30)) == {"collective": 10, "undivided": 20}


def test_a_total_of_works_is_no_number_of_recipients() -> None:
    tallied = of_award(award(stated=Stated(works=12, total=12)))

    assert (tallied.numbers, tallied.recipients) == ({"work": 12}, None)


def test_a_whole_list_tells_the_kinds_that_a_mixed_number_does_not() -> None:
    assert numbers(stated=Stated(mixed=3), recipients=(*UNITS, PERSON), complete=True) == {
        "collective": 2,
        "individual": 1,
    }


def test_rows_that_share_a_work_are_one_work() -> None:
    authors = tuple(Recipient(name=name, kind="individual", work="Cầu quay") for name in ("An", "Bình"))

    assert numbers(recipients=authors) == {"individual": 2, "work": 1}


def test_a_list_that_is_not_whole_is_counted_as_partial() -> None:
    assert of_award(award(recipients=UNITS)).partial == 1
    assert of_award(award(recipients=UNITS, complete=True)).partial == 0
    assert of_award(award(recipients=UNITS, stated=Stated(collectives=2))).partial == 0


def test_a_number_that_is_not_exact_is_rough() -> None:
    assert of_award(award(stated=Stated(individuals=100, qualifier="more-than"))).rough == 1
    assert of_award(award(stated=Stated(individuals=100))).rough == 0


@pytest.mark.parametrize(
    ("stated", "left"),
    [
        (Stated(collectives=28), {"collective": 27}),
        (Stated(mixed=520), {"mixed": 519}),
        (Stated(total=30), {"undivided": 29}),
        (Stated(individuals=3), {"individual": 3, "collective": 1}),
        (None, {"collective": 1}),
    ],
)
def test_a_row_that_was_taken_back_leaves_the_number_that_holds_it(
    stated: Stated | None, left: Mapping[str, int]
) -> None:
    assert of_award(award(stated=stated, recipients=UNITS), without=(1,)).numbers == left


def test_a_kind_whose_rows_were_all_taken_back_stands_at_zero() -> None:
    assert of_award(award(recipients=(PERSON,)), without=(0,)).numbers == {"individual": 0}


GIVEN = """
    issuer: ubnd
    date: 2022-05-01
    awards:
      - {honour: co, recipients: [{unit: so-y-te}, {unit: so-tai-chinh}]}
      - {honour: bang-khen, stated: {individuals: 10}}
"""


def test_an_annulled_award_leaves_the_totals(tmp_path: Path) -> None:
    annulling = "{issuer: ubnd, date: 2023-01-01, affects: [{decision: 1, award: co, effect: annulled}]}"
    seen_roll = roll(tmp_path, GIVEN, annulling)
    lines = seen_roll.index.lines

    assert [line.key for line in counted(seen_roll, lines)] == ["bang-khen"]
    assert [line.key for line in fallen(seen_roll, lines)] == ["co"]


def test_a_restored_award_is_back_in_the_totals(tmp_path: Path) -> None:
    annulling = "{issuer: ubnd, date: 2023-01-01, affects: [{decision: 1, award: co, effect: stripped}]}"
    restoring = "{issuer: ubnd, date: 2023-06-01, affects: [{decision: 1, award: co, effect: restored}]}"
    seen_roll = roll(tmp_path, GIVEN, annulling, restoring)

    assert [line.key for line in counted(seen_roll, seen_roll.index.lines)] == ["co", "bang-khen"]


def test_a_corrected_award_stands(tmp_path: Path) -> None:
    correcting = "{issuer: ubnd, date: 2023-01-01, affects: [{decision: 1, award: co, effect: corrected}]}"
    seen_roll = roll(tmp_path, GIVEN, correcting)

    assert all(stands(seen_roll, line) for line in seen_roll.index.lines)


def test_a_row_that_was_taken_back_leaves_the_totals_and_the_award_stands(tmp_path: Path) -> None:
    annulling = """
        {issuer: ubnd, date: 2023-01-01, affects: [{decision: 1, award: co, recipient: so-y-te, effect: annulled}]}
    """
    seen_roll = roll(tmp_path, GIVEN, annulling)
    lines = counted(seen_roll, seen_roll.index.lines)

    assert [fallen_rows(seen_roll, line) for line in lines] == [(0,), ()]
    assert tally(seen_roll, lines).numbers == {"collective": 1, "individual": 10}
    assert named(seen_roll, lines) == {"collective": 1}


def test_recognitions_stay_outside_the_totals(tmp_path: Path) -> None:
    honour = "{name: Biểu dương, form: recognition, recipients: [individual], conferred_by: [province], precedence: 9}"
    decision = "{issuer: ubnd, awards: [{honour: bieu-duong, stated: {individuals: 22}}]}"
    seen_roll = seen(tmp_path, {"honours/bieu-duong.yml": honour, "decisions/1.yml": decision}).roll
    lines = seen_roll.index.lines

    assert counted(seen_roll, lines) == ()
    assert [line.key for line in recognised(seen_roll, lines)] == ["bieu-duong"]


def test_awards_are_added_up_by_a_key(tmp_path: Path) -> None:
    found = tallies(seen_roll := roll(tmp_path, GIVEN), seen_roll.index.lines, lambda line: line.award.honour)

    assert {key: one.numbers for key, one in found.items()} == {
        "co": {"collective": 2},
        "bang-khen": {"individual": 10},
    }


def test_what_no_tally_knows_stays_unknown_when_they_are_added() -> None:
    total = add([Tally({"collective": 3}, 1), Tally({}, 1, unknown=1), Tally({"collective": 2, "mixed": 5}, 1)])

    assert (total.numbers, total.awards, total.unknown) == ({"collective": 5, "mixed": 5}, 3, 1)
    assert total.number("individual") is None


stated_numbers = st.builds(
    Stated, collectives=COUNTS, individuals=COUNTS, households=COUNTS, mixed=COUNTS, works=COUNTS, total=COUNTS
)
rows = st.lists(st.sampled_from((*UNITS, PERSON, Recipient(name="Hộ ông Tư", kind="household"))), max_size=6).map(tuple)


@given(st.none() | stated_numbers, rows, st.booleans(), st.lists(st.integers(0, 5), max_size=3))
def test_no_number_is_ever_below_zero_and_only_known_parts_are_told(
    stated: Stated | None, recipients: tuple[Recipient, ...], complete: bool, without: list[int]
) -> None:
    tallied = of_award(award(stated=stated, recipients=recipients, complete=complete), without)

    assert all(number >= 0 for number in tallied.numbers.values())
    assert set(tallied.numbers) <= {*PARTS, "work"}
    assert (tallied.unknown == 1) == (not tallied.numbers)


@given(stated_numbers, rows)
def test_every_stated_kind_is_counted_as_stated(stated: Stated, recipients: tuple[Recipient, ...]) -> None:
    tallied = of_award(award(stated=stated, recipients=recipients))
    told = (stated.collectives, stated.individuals, stated.households)

    assert all(tallied.number(kind) == number for kind, number in zip(KINDS, told, strict=True) if number is not None)


@given(stated_numbers, rows)
def test_names_never_add_to_a_number_that_may_hold_them(stated: Stated, recipients: tuple[Recipient, ...]) -> None:
    alone = of_award(award(stated=stated))
    if alone.number("mixed") is None and alone.number("undivided") is None:
        return

    assert of_award(award(stated=stated, recipients=recipients)).recipients == alone.recipients
