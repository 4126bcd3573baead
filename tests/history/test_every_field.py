"""Whatever changes in a record, however deep, is told: by its field's name, and never by what is not published."""

from typing import Any

import pytest

from bangvang.history.comparing import Comparison
from bangvang.history.edits import Comparer, Edit
from bangvang.history.naming import Naming
from bangvang.history.renaming import Renames
from bangvang.history.values import Values, around, cut
from bangvang.model.kinds import KINDS, Kind
from bangvang.model.reading import shape
from bangvang.roll.loading import load
from bangvang.roll.roll import Roll
from bangvang.views.sight import Sight
from lived import LANGUAGES, interface
from samples import TURNS, places, sample, translated, without
from world import world

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
every_turn = pytest.mark.parametrize("turn", range(TURNS))
NO_RENAMES = Renames((), {})


@pytest.fixture(scope="module")
def roll(tmp_path_factory: pytest.TempPathFactory) -> Roll:
    """A small roll, for its names."""
    return load(world(tmp_path_factory.mktemp("roll"), {})).roll


def values(roll: Roll, language: str) -> Values:
    """Says values in a language."""
    same = Comparison(roll, roll, NO_RENAMES, (), (), (), (), (), (), 0)
    sight = Sight.of(roll, interface(language))
    return Values(Naming.of(same, sight, sight))


def edits(kind: Kind, before: dict[str, Any], after: dict[str, Any]) -> list[Edit]:
    """What differs between two records as typed."""
    one, other = (shape(kind.model, {**typed, "id": "mot"}, kind.one) for typed in (before, after))
    assert (one.faults, other.faults) == ((), ())
    return list(Comparer(NO_RENAMES).edits(kind.model, one.value, other.value))


@every_turn
@every_kind
def test_every_field_that_changes_is_told_by_its_name(kind: Kind, turn: int, roll: Roll) -> None:
    typed = sample(kind.model, turn)
    for place in places(typed, kind.model):
        changed = without(typed, place, turn)
        if changed is None:
            continue
        found = edits(kind, typed, changed)
        back = edits(kind, changed, typed)
        assert found, place.name
        assert len(found) == len(back)
        for language in LANGUAGES:
            teller = values(roll, language)
            label = teller.naming.after.label(place.model, place.field.key)
            assert any(label in teller.trail(edit) for edit in found), place.name
            assert all(teller.change(edit) for edit in (*found, *back))


@every_kind
def test_every_translation_that_changes_is_told(kind: Kind, roll: Roll) -> None:
    typed = sample(kind.model, 0)
    found = edits(kind, typed, translated(typed, kind.model))

    assert found
    assert {edit.language for edit in found} == {"en"}
    assert all(values(roll, "vi").trail(edit).endswith("English") for edit in found)


def test_an_internal_note_is_told_to_have_changed_and_not_what_it_says(roll: Roll) -> None:
    (unit,) = (kind for kind in KINDS if kind.name == "units")
    typed = sample(unit.model, 0)

    (edit,) = edits(unit, {**typed, "note": "điều kín"}, {**typed, "note": "điều kín khác"})

    assert values(roll, "en").change(edit) == "changed (not printed)"


def test_of_long_texts_only_what_differs_is_shown() -> None:
    long = " ".join(f"chữ{number}" for number in range(200))

    old, new = around(long, long.replace("chữ100", "CHỮ"))

    assert "chữ100" in old
    assert "CHỮ" in new
    assert max(len(old), len(new)) < 130
    assert (old[0], old[-1], new[0], new[-1]) == ("…", "…", "…", "…")
    assert len(cut(long)) == 120
