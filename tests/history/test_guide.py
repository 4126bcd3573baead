"""The guide shows what is really told."""

import pytest

from built import HOUSE
from lived import LANGUAGES, told_file


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_prints_what_a_change_is_told_as(language: str) -> None:
    folder = HOUSE / "content" / ("" if language == "vi" else language)
    guide = (folder / "huong-dan/duyet-thay-doi.md").read_text(encoding="utf-8")
    _, _, said = (
        told_file("16-doi-ma-khong-ghi-ma-cu", "17-chuyen-lan-khen", language).read_text("utf-8").partition("\n")
    )

    assert f"```\n{said}```\n" in guide
