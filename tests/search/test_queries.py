"""What people type, and what must be among the first of what they find: in Python, and the same in the browser's engine."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

from asked import asked
from indexed import Indexed, named, twin

LIMIT = 10


@dataclass(frozen=True, slots=True)
class Case:
    """A query: what it must find (`kind/id`; nothing at all where that is None), among so many of the first."""

    roll: str
    language: str
    name: str
    query: str
    find: str | None
    within: int


def cases() -> list[Case]:
    file = Path(__file__).parent / "query_cases.json"
    read = json.loads(file.read_text(encoding="utf-8"))
    return [Case(one["roll"], one["language"], one["class"], one["query"], one["find"], one["within"]) for one in read]


@pytest.fixture(scope="session")
def indexes(real: dict[str, Indexed], synthetic: Indexed) -> dict[tuple[str, str], Indexed]:
    return {("real", "vi"): real["vi"], ("real", "en"): real["en"], ("synthetic", "vi"): synthetic}


def grouped(some: list[Case]) -> Iterator[tuple[tuple[str, str], list[Case]]]:
    by_index: dict[tuple[str, str], list[Case]] = defaultdict(list)
    for case in some:
        by_index[case.roll, case.language].append(case)
    yield from by_index.items()


def test_the_file_has_at_least_a_hundred_and_fifty_cases_of_many_classes() -> None:
    assert len({(case.roll, case.language, case.query) for case in cases()}) >= 150
    assert len({case.name for case in cases()}) >= 20


@pytest.mark.parametrize("name", sorted({case.name for case in cases()}))
def test_every_case_of_a_class_is_found(indexes: dict[tuple[str, str], Indexed], name: str) -> None:
    missed = []
    for case in (one for one in cases() if one.name == name):
        found = indexes[case.roll, case.language].found(case.query, LIMIT)
        if (found != []) if case.find is None else (case.find not in found[: case.within]):
            missed.append((case.query, case.find, found[:3]))
    assert missed == []


def test_the_browser_finds_the_same_in_the_same_order(indexes: dict[tuple[str, str], Indexed], tmp_path: Path) -> None:
    for key, some in grouped(cases()):
        folder = indexes[key].write(tmp_path / "-".join(key))
        answers = twin(folder, [{"text": case.query, "limit": LIMIT} for case in some])
        ours = [indexes[key].search(case.query, LIMIT) for case in some]
        assert [(a["step"], a["total"], a["meant"], a["hits"]) for a in answers] == [
            (a.step, a.total, a.meant, [asdict(hit) for hit in a.hits]) for a in ours
        ]


def test_the_browser_agrees_on_queries_made_of_whatever_the_roll_holds(synthetic: Indexed, tmp_path: Path) -> None:
    queries = [one.text for one in asked(synthetic.hits(), 12, seed=3)]
    answers = twin(synthetic.write(tmp_path), [{"text": text, "limit": LIMIT} for text in queries])
    differing = [
        text
        for text, theirs in zip(queries, answers, strict=True)
        if (theirs["step"], theirs["total"], theirs["meant"], [one["path"] for one in theirs["hits"]])
        != ((ours := synthetic.search(text)).step, ours.total, ours.meant, [hit.path for hit in ours.hits])
    ]
    assert differing == []


def test_nearly_all_queries_made_of_the_roll_find_what_they_were_made_of(synthetic: Indexed) -> None:
    some = [one for one in asked(synthetic.hits(), 15) if one.name != "unit abbreviated"]
    missed = [(one.name, one.text) for one in some if not one.found_by(synthetic.search(one.text).hits)]
    # Some letters have been lost, or may be parted in more ways than one.
    assert [miss for miss in missed if miss[0] not in ("misspelt", "run together")] == []
    assert len(missed) <= 0.02 * len(some)


def test_names_with_the_accents_that_were_typed_stand_before_those_without(synthetic: Indexed) -> None:
    hits = synthetic.search("Hòa", 40).hits
    exact = ["Hòa" in hit.title.split() for hit in hits]
    assert exact == sorted(exact, reverse=True)
    assert any(exact)


def test_a_whole_name_stands_before_a_longer_one(real: dict[str, Indexed]) -> None:
    found = real["vi"].found("thành phố hồ chí minh")
    assert found[0] == "units/tp-ho-chi-minh"
    assert len(found) == LIMIT


def test_what_is_honoured_more_stands_before_its_equals(real: dict[str, Indexed]) -> None:
    hits = [hit for hit in real["vi"].search("phong trào thi đua yêu nước", 20).hits if hit.kind == "movements"]
    assert [named(hit) for hit in hits[:1]] == ["movements/phong-trao-thi-dua-yeu-nuoc-tp-hcm-2016"]
