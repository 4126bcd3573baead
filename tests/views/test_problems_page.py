"""The guide to problems: every code, with what it says and how to mend it."""

from pathlib import Path

import pytest

from bangvang.problems.catalogue import CATALOGUE
from bangvang.views.blocks import Facts, Story
from bangvang.views.page import Page
from bangvang.views.problems_page import FAMILIES, problems_page, without_placeholders
from seen import anchors, block, facts_of, seen


@pytest.fixture
def page(tmp_path: Path) -> Page:
    return problems_page(seen(tmp_path, {}))


def test_every_code_stands_once_under_its_own_anchor(page: Page) -> None:
    codes = [anchor for anchor in anchors(page) if anchor in CATALOGUE]

    assert sorted(codes) == sorted(CATALOGUE)
    assert page.path == "en/huong-dan/loi/"


@pytest.mark.parametrize(("family", "anchor"), FAMILIES)
def test_codes_stand_in_their_family(page: Page, family: str, anchor: str) -> None:
    codes = [one.anchor for one in block(page, anchor).blocks if one.shape == "section"]

    assert codes == [entry.code for entry in CATALOGUE.values() if entry.family == family]


@pytest.mark.parametrize("code", CATALOGUE)
def test_a_code_tells_its_message_without_placeholders_and_how_to_mend_it(page: Page, code: str) -> None:
    facts, story = block(page, code).blocks
    assert isinstance(facts, Facts)
    assert isinstance(story, Story)
    told = facts_of(facts)

    assert story.markdown.text == CATALOGUE[code].mend.en
    assert told["Why it matters"] == CATALOGUE[code].why.en
    assert "$" not in told["What is said"]
    assert told["What is said"].split("…")[0] == CATALOGUE[code].message.en.split("$")[0]


@pytest.mark.parametrize(
    ("template", "plain"),
    [
        ("«$written» thiếu «${key}».", "«…» thiếu «…»."),
        ("$thing: $near", "…: …"),
        ("5$$", "5$"),
        ("không có gì", "không có gì"),
    ],
)
def test_placeholders_become_three_dots(template: str, plain: str) -> None:
    assert without_placeholders(template) == plain
