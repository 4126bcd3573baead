"""The page «How fast?» shows the figures that were kept, and none besides; they are those of this version."""

import re
from importlib.metadata import version

import pytest

from benchmarks.results import PAGES, TABLES, read, with_tables

_MARKS = re.compile(r"<!-- figures: ([a-z]+) -->")
languages = pytest.mark.parametrize("language", PAGES)


@languages
def test_its_tables_are_made_of_what_was_kept(language: str) -> None:
    page = PAGES[language].read_text(encoding="utf-8")
    assert with_tables(page, read(), language) == page


@languages
def test_it_has_a_place_for_every_table(language: str) -> None:
    assert sorted(_MARKS.findall(PAGES[language].read_text(encoding="utf-8"))) == sorted(TABLES)


def test_a_figure_that_was_measured_anew_changes_the_page() -> None:
    kept = {key: {**figure, "ratio": 7.77} for key, figure in read().items()}
    page = PAGES["vi"].read_text(encoding="utf-8")
    assert with_tables(page, kept, "vi").count("7,77") > page.count("7,77")


def test_the_figures_are_of_this_version() -> None:
    assert {figure["version"] for figure in read().values()} == {version("bangvang")}
