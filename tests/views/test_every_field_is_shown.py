"""Every published field of every model stands on some page: taking it out, or changing it, changes what is seen."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bangvang.model.fields import field_by_key
from bangvang.model.kinds import KIND_BY_NAME, KIND_NAMES
from bangvang.model.reading import shape
from bangvang.roll.indexing import build_index
from bangvang.roll.records import Records
from bangvang.views.cluster import cluster_page
from bangvang.views.decision import decision_page
from bangvang.views.document import document_page
from bangvang.views.event import event_page
from bangvang.views.exemplar import exemplar_page
from bangvang.views.honour import honour_page
from bangvang.views.movement import movement_page
from bangvang.views.nomination import nomination_page
from bangvang.views.person import person_page
from bangvang.views.place import place_page
from bangvang.views.results import results_page
from bangvang.views.sight import Sight
from bangvang.views.source import source_page
from bangvang.views.spans import Span
from bangvang.views.unit import unit_page
from samples import NEVER, TURNS, english_texts, places, sample, translated, without
from seen import seen

PAGES: Mapping[str, Any] = {
    "honours": honour_page,
    "units": unit_page,
    "people": person_page,
    "movements": movement_page,
    "clusters": cluster_page,
    "decisions": decision_page,
    "nominations": nomination_page,
    "exemplars": exemplar_page,
    "events": event_page,
    "documents": document_page,
    "sources": source_page,
}
ID = "mau"


def fillers() -> dict[str, dict[str, Any]]:
    """Two records of each kind to point at, each of a name of its own."""
    typed: dict[str, dict[str, Any]] = {kind: {} for kind in KIND_NAMES}
    for kind in KIND_NAMES:
        for one in ("dich", "khac"):
            record = sample(KIND_BY_NAME[kind].model, 0, whole=False)
            for key in ("name", "title", "number"):
                if key in field_by_key(KIND_BY_NAME[kind].model):
                    record[key] = f"{kind} {one}"
            typed[kind][one] = record
    for one in ("dich", "khac"):
        rows = [{"name": "Ông Dòng", "kind": "individual"}]
        typed["decisions"][one]["awards"] = [{"honour": to, "recipients": rows} for to in ("khac", "dich")]
    return typed


def looked_at(sight: Sight, kind: str, typed: dict[str, Any]) -> str:
    """All that is to be seen of a record on its page, structured data aside."""
    records: dict[str, Any] = {name: dict(sight.roll.of_kind(name)) for name in KIND_NAMES}
    model = KIND_BY_NAME[kind]
    shaped = shape(model.model, {**typed, "id": ID}, model.one)
    assert not shaped.faults, shaped.faults
    records[kind][ID] = shaped.value
    frozen = Records.of(records)
    roll = replace(sight.roll, **records, index=build_index(frozen))
    now = Sight.of(roll, sight.interface)
    if kind != "results":
        return repr(replace(PAGES[kind](now, shaped.value), data=None))
    where = typed.get("unit") or typed.get("cluster")
    pages = () if where is None else place_page(now, Span(2012, 2013), where)
    return repr([replace(page, data=None) for page in (*pages, results_page(now))])


@pytest.fixture(scope="module")
def sight(tmp_path_factory: pytest.TempPathFactory) -> Sight:
    folder: Path = tmp_path_factory.mktemp("roll")
    empty = seen(folder, {})
    records: dict[str, Any] = {
        kind: {
            one: shape(KIND_BY_NAME[kind].model, {**typed, "id": one}, KIND_BY_NAME[kind].one).value
            for one, typed in held.items()
        }
        for kind, held in fillers().items()
    }
    assert all(record is not None for held in records.values() for record in held.values())
    return Sight.of(replace(empty.roll, **records), empty.interface)


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_taking_out_or_changing_any_published_field_changes_the_page(sight: Sight, kind: str) -> None:
    seen_somewhere: dict[str, bool] = {}
    model = KIND_BY_NAME[kind].model
    for turn in range(TURNS):
        typed = sample(model, turn)
        whole = looked_at(sight, kind, typed)
        for place in places(typed, model):
            changed = without(typed, place, turn)
            if changed is not None and place.field.key not in NEVER:
                told = looked_at(sight, kind, changed) != whole
                seen_somewhere[place.name] = told or seen_somewhere.get(place.name, False)
    assert [name for name, told in seen_somewhere.items() if not told] == []


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_internal_notes_change_nothing_that_is_seen(sight: Sight, kind: str) -> None:
    model = KIND_BY_NAME[kind].model
    typed = sample(model, 0)
    whole = looked_at(sight, kind, typed)
    notes = [place for place in places(typed, model) if place.field.key in NEVER]
    assert notes
    for place in notes:
        changed = without(typed, place, 0)
        assert changed is not None
        assert looked_at(sight, kind, changed) == whole, place.name


@pytest.mark.parametrize("kind", KIND_NAMES)
def test_english_readers_get_the_translation_of_every_text(sight: Sight, kind: str) -> None:
    model = KIND_BY_NAME[kind].model
    texts: dict[str, bool] = {}
    for turn in range(TURNS):
        typed = translated(sample(model, turn), model)
        page = looked_at(sight, kind, typed)
        for text in english_texts(typed):
            texts[text] = text in page or texts.get(text, False)
    assert texts
    assert [text for text, told in texts.items() if not told] == []
