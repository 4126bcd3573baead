"""The page of an exemplar."""

from pathlib import Path

from bangvang.views.blocks import Story
from bangvang.views.exemplar import exemplar_page
from bangvang.views.page import Page
from seen import block, cells, facts, facts_of, seen

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


def test_all_four_stages_stand_and_those_without_a_date_are_unknown(tmp_path: Path) -> None:
    assert facts_of(block(page_of(tmp_path), "bon-buoc")) == {
        "Found": "2016",
        "Nurtured": "unknown",
        "Reviewed": "unknown",
        "Spread": "no later than 25 February 2017",
    }


def test_an_exemplar_of_unknown_stages_still_shows_all_four(tmp_path: Path) -> None:
    page = page_of(tmp_path, **{"exemplars/mo-hinh.yml": "{title: Gương, kind: household, name: Nhà ông Tư}"})
    assert set(facts_of(block(page, "bon-buoc")).values()) == {"unknown"}
    assert facts(page) == {"Kind": "Household", "Whose example": "Nhà ông Tư", "Period": "unknown"}


def test_where_it_spread_is_told_and_what_was_noted_of_it_is_not(tmp_path: Path) -> None:
    page = page_of(tmp_path)
    assert cells(page, "nhan-rong") == [["Ủy ban nhân dân Thành phố", "2018"], ["Sở Tài chính", "unknown"]]
    assert "bí mật" not in repr(page)


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
