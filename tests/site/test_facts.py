"""The facts of the five articles that the roll was begun with stand on the site, each with its source."""

import json
import re
from pathlib import Path
from typing import TypedDict

import pytest

from bangvang.addresses import Addresses
from bangvang.model.result import Result
from bangvang.problems.problem import Problem
from bangvang.roll.loading import load
from built import HOUSE, Site
from parsed import plain


class Fact(TypedDict):
    """What an article says, the text that says it on the site, where it stands there, and the article."""

    fact: str
    text: str
    kind: str
    id: str
    source: str


FACTS: list[Fact] = json.loads(Path(__file__).parents[1].joinpath("facts.json").read_text("utf-8"))
ADDRESSES = Addresses("vi")
LEAST = 60


@pytest.fixture(scope="module")
def results() -> dict[str, Result]:
    """The yearly results of the real roll."""
    loaded = load(HOUSE / "data")
    assert not [one for one in loaded.problems if isinstance(one, Problem) and one.severity == "error"]
    return dict(loaded.roll.results)


def address(fact: Fact, results: dict[str, Result]) -> str:
    """The Vietnamese page on which a fact belongs."""
    if fact["kind"] != "results":
        return ADDRESSES.record("vi", fact["kind"], fact["id"])
    result = results[fact["id"]]
    years, place = result.period.years, result.unit or result.cluster
    assert years
    assert place
    span = str(years[0]) if len(years) == 1 else f"{years[0]}-{years[-1]}"
    return ADDRESSES.place_in_year("vi", span, place)


def test_there_are_at_least_sixty_facts_and_each_is_told_once() -> None:
    told = [(fact["kind"], fact["id"], fact["text"]) for fact in FACTS]
    assert len(set(told)) == len(told) >= LEAST


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact["fact"])
def test_a_fact_of_the_articles_is_to_be_read_on_its_page_beside_its_source(
    fact: Fact, site: Site, results: dict[str, Result]
) -> None:
    path = address(fact, results)
    page = site.page(path)
    assert re.search(rf"(?<![\w.,]){re.escape(plain(fact['text']))}(?!\w|[.,]\d)", page.article), page.article
    source = ADDRESSES.record("vi", "sources", fact["source"])
    linked = {target[0] for link in page.links if (target := site.follow(path, link.attributes["href"]))}
    assert source in linked or source == path
