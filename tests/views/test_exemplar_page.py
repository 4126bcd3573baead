"""The page of an exemplar."""

from pathlib import Path

import pytest

from bangvang.views.blocks import Story
from bangvang.views.exemplar import exemplar_page
from bangvang.views.page import Page
from bangvang.views.record_blocks import Fan, Groups
from bangvang.views.spreading import DRAWN
from seen import anchors, block, cells, facts, said, seen

MODEL = """
    title: Trường học thân thiện
    kind: model
    unit: so-y-te
    movements: [p]
    period: 2016/2018
    story: |-
      Kể **bằng lời** của mình.
    stages: {found: 2016, spread: ../2017-02-25}
    spread_to: [{unit: ubnd, since: 2018, note: bí mật}, {unit: so-tai-chinh}]
    figures: [{key: truong, label: Số trường, value: 12}]
    photos: [{file: anh.jpg, alt: Sân trường}]
    translations: {en: {title: Friendly school, story: Told *in own* words.}}
"""
FILES = {
    "movements/p.yml": "{name: Phong trào, form: wave, scope: national, period: 2016}",
    "exemplars/mo-hinh.yml": MODEL,
}


def page_of(folder: Path, language: str = "en", **files: str) -> Page:
    """The page of the one exemplar."""
    sight = seen(folder, {**FILES, **files}, language)
    return exemplar_page(sight, sight.roll.exemplars["mo-hinh"])


def test_an_exemplar_is_told_by_kind_bearer_campaigns_and_period(tmp_path: Path) -> None:
    assert facts(page_of(tmp_path)) == {
        "Kind": "Model",
        "Whose example": "Sở Y tế",
        "Campaigns": "Phong trào",
        "Period": "2016–2018",
    }


def test_the_story_stays_markdown_in_the_readers_language(tmp_path: Path) -> None:
    stories = [block(page_of(tmp_path, language), "cau-chuyen") for language in ("vi", "en")]
    assert all(isinstance(story, Story) for story in stories)
    assert [str(story.markdown) for story in stories] == ["Kể **bằng lời** của mình.", "Told *in own* words."]


def steps(page: Page) -> list[tuple[str, str, str]]:
    """The four steps: name, date or word, tense."""
    return [(one.name, said(one.when), one.tense) for one in block(page, "bon-buoc").steps]


def test_all_four_stages_stand_and_those_without_a_date_are_unknown(tmp_path: Path) -> None:
    assert steps(page_of(tmp_path)) == [
        ("Found", "2016", "past"),
        ("Nurtured", "unknown", "unknown"),
        ("Reviewed", "unknown", "unknown"),
        ("Spread", "no later than 25 February 2017", "past"),
    ]


def test_a_stage_that_lies_after_the_rolls_date_is_not_yet_done(tmp_path: Path) -> None:
    page = page_of(tmp_path, **{"exemplars/mo-hinh.yml": "{title: Gương, kind: model, stages: {spread: 2030-05}}"})
    assert steps(page)[-1] == ("Spread", "May 2030 not yet done", "ahead")


def test_an_exemplar_of_unknown_stages_still_shows_all_four(tmp_path: Path) -> None:
    page = page_of(tmp_path, **{"exemplars/mo-hinh.yml": "{title: Gương, kind: household, name: Nhà ông Tư}"})
    assert {when for _, when, _ in steps(page)} == {"unknown"}
    assert facts(page) == {"Kind": "Household", "Whose example": "Nhà ông Tư", "Period": "unknown"}


def test_where_it_spread_is_drawn_and_told_the_earliest_first_and_what_was_noted_of_it_is_not(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    told = [["Ủy ban nhân dân Thành phố", "2018"], ["Sở Tài chính", "unknown"]]
    assert cells(page, "nhan-rong-bang") == told
    drawing = block(page, "nhan-rong")
    assert str(drawing.center) == "Sở Y tế"
    assert [[str(ray.name), ray.note] for ray in drawing.rays] == told
    assert "bí mật" not in repr(page)


@pytest.mark.parametrize("units", [DRAWN, DRAWN + 1])
def test_many_units_stand_in_groups_by_year_and_are_not_drawn(tmp_path: Path, units: int) -> None:
    named = "".join(f"    - {{id: noi-{one}, name: Nơi {one}, kind: agency}}\n" for one in range(units))
    since = ["2018", "2018-05", "2017"]
    copied = ", ".join(f"{{unit: noi-{one}, since: {since[one % 3]}}}" for one in range(units - 1))
    exemplar = f"{{title: Gương, kind: model, spread_to: [{copied}, {{unit: noi-{units - 1}}}]}}"
    page = page_of(tmp_path, **{"exemplars/mo-hinh.yml": exemplar, "units/noi.yml": named})
    found = block(page, "nhan-rong")
    assert isinstance(found, Fan if units == DRAWN else Groups)
    if isinstance(found, Groups):
        assert [said(name) for name, _ in found.groups] == ["2017", "2018", "since when: unknown"]
        assert said(found.groups[1][1][-1]) == "Nơi 13 (May 2018)"
        assert "nhan-rong-bang" not in anchors(page)


def test_pictures_are_not_shown_yet(tmp_path: Path) -> None:
    assert "anh.jpg" not in repr(page_of(tmp_path))


def test_structured_data_is_a_work_about_its_bearer(tmp_path: Path) -> None:
    assert page_of(tmp_path).data == {
        "@context": "https://schema.org",
        "name": "Friendly school",
        "@type": "CreativeWork",
        "about": {"@type": "Organization", "name": "Sở Y tế"},
        "temporalCoverage": "2016/2018",
    }
