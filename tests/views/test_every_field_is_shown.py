"""Every published field of every model stands on some page: taking it out, or changing it, changes what is seen."""

from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from bangvang.model.fields import Field, field_by_key, fields_of
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
BEARERS = {
    "Role": ("unit", "person", "name"),
    "NominationLine": ("unit", "person", "name"),
    "Recipient": ("unit", "person", "name"),
    "Exemplar": ("unit", "person", "name"),
    "Result": ("unit", "cluster"),
}
"""Models that name one bearer of several possible ones: each is tried in its turn."""
TURNS = 3
NEVER = frozenset({"note"})
"""Never published."""
ELSEWHERE: Mapping[str, str] = {
    "id": "is the address, or an anchor",
    "formerly": "makes redirects",
    "translations": "are shown in their language",
    "Person.minor": "hides the person: nothing is left to be seen",
    "Person.visibility": "hides the person: nothing is left to be seen",
    "Person.sort_name": "orders lists",
    "Recipient.minor": "hides the row's bearer",
    "Recipient.visibility": "hides the row's bearer",
    "Award.annex": "its rows stand among the recipients",
    "Exemplar.photos": "pictures are not shown yet",
}
"""Fields that pages do not show as such, and why."""
PLAIN = {
    "id": ("dich", "khac"),
    "date": ("2011-03-04", "2012-05-06"),
    "period": ("2012/2013", "2014/2015"),
    "number": ("41", "43"),
    "count": ("42", "44"),
    "year": ("1971", "1972"),
    "flag": ("true", "false"),
    "address": ("https://vi-du.vn/mot", "https://vi-du.vn/hai"),
}
ID = "mau"
Path_ = tuple[str | int, ...]


@dataclass(frozen=True)
class Place:
    """Where a field stands in a record as typed."""

    path: Path_
    model: type[Any]
    field: Field

    @property
    def name(self) -> str:
        """The keys that lead to it: `awards.recipients.of`."""
        return ".".join(key for key in self.path if isinstance(key, str))


def value(model: type[Any], field: Field, turn: int, number: int) -> object:
    """Something to stand in a field; `number` 0 or 1 for two different ones."""
    if field.model is not None:
        return sample(field.model, turn)
    if field.link is not None:
        return ("dich", "khac")[number]
    if field.choices is not None:
        labels = list(field.choices.labels)
        return labels[1 - number]
    if model.__name__ == "Effect" and field.key == "recipient":
        return "ong-dong"
    if field.shape in PLAIN:
        return PLAIN[field.shape][number]
    return f"{model.__name__} {field.key} {number}"


def sample(model: type[Any], turn: int, *, whole: bool = True) -> dict[str, Any]:
    """A record as typed with every field of its model, or only those that it must have."""
    bearers = BEARERS.get(model.__name__, ())
    left_out = {key for place, key in enumerate(bearers) if place != turn % len(bearers)}
    if model.__name__ == "Recipient":
        left_out -= {"name"}
    typed: dict[str, Any] = {}
    for field in fields_of(model):
        if field.key in left_out or field.key in ELSEWHERE or f"{model.__name__}.{field.key}" in ELSEWHERE:
            continue
        if whole or field.required:
            one = value(model, field, turn, 0)
            typed[field.key] = [one] if field.many else one
    if model.__name__ == "Award" and whole:
        typed["recipients"].append({"name": "Hộ khác", "kind": "household"})
    return typed


def places(typed: Mapping[str, Any], model: type[Any], path: Path_ = ()) -> Iterator[Place]:
    """Every field of a sample, however deep."""
    for key, held in typed.items():
        field = field_by_key(model)[key]
        yield Place((*path, key), model, field)
        if field.model is not None:
            inner = (*path, key, 0) if field.many else (*path, key)
            yield from places(held[0] if field.many else held, field.model, inner)


def without(typed: dict[str, Any], place: Place, turn: int) -> dict[str, Any] | None:
    """The sample without a field, or with another value where it must stand; None where neither can be."""
    changed = deepcopy(typed)
    holder: Any = changed
    for key in place.path[:-1]:
        holder = holder[key]
    key = place.path[-1]
    if not place.field.required:
        del holder[key]
    elif place.field.model is not None:
        return None
    else:
        other = value(place.model, place.field, turn, 1)
        holder[key] = [other] if place.field.many else other
    return changed


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


def translated(typed: dict[str, Any], model: type[Any], path: str = "") -> dict[str, Any]:
    """The sample with an English text of its own for each of its texts, however deep."""
    told: dict[str, Any] = {}
    english: dict[str, Any] = {}
    for key, held in typed.items():
        field = field_by_key(model)[key]
        told[key] = held
        if field.model is not None:
            inner = [translated(one, field.model, f"{path}{key}.") for one in (held[:1] if field.many else [held])]
            told[key] = [*inner, *held[1:]] if field.many else inner[0]
        elif field.prose is not None and key not in NEVER:
            english[key] = [f"<{path}{key}>"] if field.many else f"<{path}{key}>"
    return {**told, "translations": {"en": english}} if english else told


def english_texts(typed: object) -> Iterator[str]:
    """Every English text of a sample."""
    if isinstance(typed, list):
        for one in typed:
            yield from english_texts(one)
    elif isinstance(typed, dict):
        for one in typed.get("translations", {}).get("en", {}).values():
            yield from one if isinstance(one, list) else [one]
        for one in typed.values():
            yield from english_texts(one)


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
