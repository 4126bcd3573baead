"""The tasks of the editors' guide are done as they are printed, and everything comes out as printed, word for word."""

from pathlib import Path

import pytest

from bangvang.checks.judging import judge
from commanded import bangvang
from guide_pages import LANGUAGES, TASKS, Page, Step, done, pages, sample, settled

TEN = (
    "them-quyet-dinh",
    "nhap-phu-luc",
    "sua-ten",
    "doi-ten-sap-nhap",
    "huy-khen-thuong",
    "giau-ten",
    "them-dien-hinh",
    "them-nam-cum",
    "doc-loi",
    "hoan-tac",
)

every_page = pytest.mark.parametrize("page", tuple(pages()), ids=lambda page: f"{page.language}/{page.name}")


def test_there_are_ten_tasks_in_both_languages_and_the_overview_leads_to_each() -> None:
    found = {language: {page.name for page in pages() if page.language == language} for language in LANGUAGES}

    assert found == {"vi": set(TEN), "en": set(TEN)}
    for content in LANGUAGES.values():
        overview = (content / f"{TASKS}.md").read_text(encoding="utf-8")
        assert [name for name in TEN if f"](bien-tap/{name}.md)" not in overview] == []


@every_page
def test_a_task_goes_as_its_page_says(page: Page, tmp_path: Path) -> None:
    roll = sample(tmp_path)
    shown = done(page, roll)

    assert [(settled(printed), str(code)) for _, printed, code in shown] == [
        (settled(step.text), step.of) for step, _, _ in shown
    ]
    assert shown
    assert [problem.code for problem in judge(roll / "data").problems] == []
    assert bangvang("fmt", "--check", folder=roll).stdout == ""


@pytest.mark.parametrize("name", TEN)
def test_a_task_has_the_same_steps_in_both_languages(name: str) -> None:
    vietnamese, english = (
        [(step.kind, step.of, same(step)) for step in page.steps()] for page in (Page(name, "vi"), Page(name, "en"))
    )

    assert vietnamese == english


def same(step: Step) -> str:
    """What of a block is the same in all languages: commands, not their answers; files, but no review sheet."""
    if step.kind == "exit":
        return "".join(line for line in step.text.splitlines() if line.startswith("$ "))
    return "" if step.of.endswith("-ra-soat.csv") else step.text
