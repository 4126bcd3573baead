"""The state at the head of a decision: awarded while anything that it gave still stands."""

from pathlib import Path

import pytest

from bangvang.views.decision import decision_page
from seen import seen

GIVEN = """
    issuer: ubnd
    number: 5/QĐ-UBND
    date: 2022-05-01
    awards: [{honour: co, stated: {collectives: 8}}, {honour: chien-si, stated: {individuals: 2}}]
"""
TAKING = "{issuer: ubnd, number: 9/QĐ-UBND, date: 2023-06-01, affects: [%s]}"


@pytest.mark.parametrize(
    ("effects", "state"),
    [
        ("{decision: a, award: co, effect: annulled}", "awarded"),
        ("{decision: a, effect: annulled}", "taken back"),
        ("{decision: a, award: co, effect: annulled}, {decision: a, award: chien-si, effect: stripped}", "taken back"),
        ("{decision: a, effect: annulled}, {decision: a, award: co, effect: restored}", "awarded"),
    ],
)
def test_a_decision_is_marked_by_what_still_stands_of_it(tmp_path: Path, effects: str, state: str) -> None:
    sight = seen(tmp_path, {"decisions/a.yml": GIVEN, "decisions/b.yml": TAKING % effects})

    mark = decision_page(sight, sight.roll.decisions["a"]).state

    assert mark is not None
    assert mark.text == state


def test_a_decision_that_gives_nothing_has_no_state(tmp_path: Path) -> None:
    files = {"decisions/a.yml": GIVEN, "decisions/b.yml": TAKING % "{decision: a, effect: annulled}"}
    sight = seen(tmp_path, files)

    assert decision_page(sight, sight.roll.decisions["b"]).state is None
