"""Every code of the catalogue has an example that shows it and nothing else, and its report is known to the letter.

`python tests/bless.py [CODE…]` writes the reports anew; read them before you keep them.
"""

from pathlib import Path

import pytest

from bangvang.problems.both import Language
from bangvang.problems.catalogue import CATALOGUE
from broken_rolls import LANGUAGES, example_codes, expected_file, judged, prepared, report

COMPANIONS = {"too-many-faults": "duplicate-key"}
"""What an example cannot but show as well."""

every_example = pytest.mark.parametrize("code", example_codes())


def test_every_code_has_its_example_and_every_example_its_code() -> None:
    assert example_codes() == sorted(CATALOGUE)


@every_example
def test_an_example_shows_one_problem_and_only_that(code: str, tmp_path: Path) -> None:
    shown = [problem.code for problem in judged(prepared(code, tmp_path)).problems]

    assert [other for other in shown if other != COMPANIONS.get(code)] == [code]


@every_example
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_the_one_that_was_read_and_kept(code: str, language: Language, tmp_path: Path) -> None:
    assert report(prepared(code, tmp_path), language) == expected_file(code, language).read_text(encoding="utf-8")
