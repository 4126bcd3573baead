"""Nothing that comes from data can command a terminal or a build service."""

import json
import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bangvang.problems.place import Place
from bangvang.problems.problem import Problem
from bangvang.reports.formats import FORMATS
from bangvang.reports.github import github_summary
from bangvang.reports.plain import safe
from reported import Judged, no_source, unknown_unit, wish

ATTACKS = (
    "\x1b[31mred\x1b[0m",
    "\x1b]0;title\x07",
    "a\r::error::b",
    "a\n::add-mask::b",
    "a\u2028::error::b",
    "::stop-commands::x",
    "  ::set-output name=a::b",
    "##[add-mask]x",
    "##vso[task.setvariable]x",
    "\u202egnp.exe",
    "a\u200bb\ufeff",
    "\x9b31m",
    "\udcff",
    "</pre><script>alert(1)</script>",
)
SERVICE_COMMAND = re.compile(r"##\w*\[")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sở Y tế «so-y-te»", "Sở Y tế «so-y-te»"),
        ("a\x1b[31m", "a␛[31m"),
        ("a\nb\tc\rd", "a␊b c␍d"),
        ("a\u202eb", "a�b"),
        ("a\u2028b", "a�b"),
        ("a\xa0b", "a b"),
        ("::error::x", "∶:error::x"),
        ("a::b", "a::b"),
        ("##[group]", "♯#[group]"),
        ("## [x] # [y]", "## [x] # [y]"),
    ],
)
def test_what_a_log_may_not_hold_gets_a_stand_in(text: str, expected: str) -> None:
    assert safe(text) == expected


@given(st.text())
@example("#" * 5 + "[")
@example("\n::x")
def test_safe_text_is_printable_keeps_its_length_and_commands_nothing(text: str) -> None:
    made = safe(text)

    assert made.isprintable()
    assert len(made) == len(text)
    assert not made.lstrip().startswith("::")
    assert not SERVICE_COMMAND.search(made)
    assert safe(made) == made


@given(st.text(st.characters(categories=["L", "M", "N", "P", "S"], exclude_characters="#:")))
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    if text.isprintable():
        assert safe(text) == text


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("format_name", FORMATS)
def test_no_report_lets_data_command(format_name: str, attack: str) -> None:
    assert_harmless(FORMATS[format_name](hostile(attack), wish({f"data/{attack}.yml": attack})), format_name)


@pytest.mark.parametrize("attack", ATTACKS)
def test_nor_does_the_summary_page(attack: str) -> None:
    page = github_summary(hostile(attack), wish({f"data/{attack}.yml": attack}))

    assert_harmless(page, "summary")
    assert "<script>" not in page
    assert page.count("</pre>") == 1


@pytest.mark.parametrize("attack", ATTACKS)
def test_json_gives_back_what_was_typed(attack: str) -> None:
    report = json.loads(FORMATS["json"](hostile(attack), wish()))

    assert report["problems"][0]["path"] == f"data/{attack}.yml"
    assert attack in report["problems"][0]["message"]


def hostile(attack: str) -> Judged:
    """A judgement in which everything that can come from data is an attack."""
    place = Place(f"data/{attack}.yml", 1, 1, 1, 2)
    row = Problem("unknown-id", place, f"units/{attack}", unknown_unit(attack).values, attack)
    return Judged([row, no_source(attack, place)])


def assert_harmless(report: str, format_name: str) -> None:
    for line in report.split("\n"):
        assert line.isprintable()
        assert format_name == "github" or not line.lstrip().startswith("::")
        assert not SERVICE_COMMAND.search(line)
    if format_name == "github":
        assert all(line.startswith(("::error ", "::warning ")) for line in report.split("\n")[:-2])
