"""The reports for GitHub, GitLab and code scanning."""

import json
from typing import Any

from bangvang.problems.catalogue import CATALOGUE
from bangvang.problems.place import Place
from bangvang.problems.problem import Problem
from bangvang.reports.github import SUMMARY_LIMIT, github, github_summary
from bangvang.reports.gitlab import gitlab
from bangvang.reports.sarif import sarif
from reported import Judged, no_number, no_source, unknown_unit, wish

ROLL = Judged([unknown_unit(), no_number(), no_source(), unknown_unit("so-y", None)])


def test_github_gets_a_command_a_problem() -> None:
    assert github(Judged([unknown_unit()]), wish(language="en")).splitlines() == [
        (
            "::error file=data/decisions/qd-12.yml,line=3,col=11,endLine=3,endColumn=17,title=error[unknown-id]"
            "::No unit has the id «so-y-t».%0ADid you mean «so-y-te»? Mend the id, or add units/so-y-t.yml."
        ),
        "1 error, 0 warnings, 0 notes in 312 files, 1,204 records.",
    ]


def test_github_gets_the_gravest_first_for_it_shows_ten_of_each() -> None:
    commands = [line.split()[0] for line in github(ROLL, wish()).splitlines()[:-1]]

    assert commands == ["::error", "::error", "::warning", "::notice"]


def test_github_takes_columns_only_within_a_line() -> None:
    command = github(Judged([no_source(place=Place("data/a.yml", 2, 3, 4, 5))]), wish()).splitlines()[0]

    assert command.startswith("::warning file=data/a.yml,line=2,endLine=4,title=")


def test_what_github_would_read_as_its_own_is_escaped() -> None:
    place = Place("data/a,b:c%d.yml", 1, 1, 1, 2)
    command = github(Judged([no_source("100% của A::B, C", place)]), wish()).splitlines()[0]

    assert "file=data/a%2Cb%3Ac%25d.yml," in command
    assert "::100%25 của A::B, C chưa ghi nguồn nào." in command


def test_the_paths_of_services_begin_at_the_repository() -> None:
    asked = wish(prefix="rolls/nghe-an/")

    assert "file=rolls/nghe-an/data/decisions/qd-12.yml," in github(Judged([unknown_unit()]), asked)
    assert json.loads(gitlab(ROLL, asked))[0]["location"]["path"] == "rolls/nghe-an/data/decisions/qd-12.yml"
    assert _locations(sarif(ROLL, asked))[0]["artifactLocation"]["uri"] == "rolls/nghe-an/data/decisions/qd-12.yml"


def test_the_summary_page_holds_the_whole_report() -> None:
    page = github_summary(Judged([no_number(f"Quyết định <{n}>") for n in range(150)]), wish())

    assert page.startswith("### Bảng Vàng: 0 lỗi, 0 cảnh báo, 150 ghi chú trong 312 tệp, 1.204 hồ sơ\n\n<pre>\n")
    assert page.count("ghi chú[no-decision-number]") == 150
    assert "Quyết định &lt;149&gt;" in page
    assert page.endswith("</pre>\n")


def test_a_summary_page_beyond_what_github_takes_is_cut_and_says_so() -> None:
    page = github_summary(Judged([no_number(f"Quyết định {n} " + "ộ" * 500) for n in range(1000)]), wish(language="en"))

    assert len(page.encode()) < SUMMARY_LIMIT + 1000
    assert page.endswith(
        "</pre>\n\nThe list is too long and ends here; «bangvang check --all» prints all of it (1,000 problems).\n"
    )


def test_gitlab_gets_an_issue_a_problem() -> None:
    issue = json.loads(gitlab(Judged([unknown_unit()]), wish(language="en")))[0]
    fingerprint = issue.pop("fingerprint")

    assert len(fingerprint) == 64
    assert issue == {
        "type": "issue",
        "check_name": "unknown-id",
        "description": "No unit has the id «so-y-t». Did you mean «so-y-te»? Mend the id, or add units/so-y-t.yml.",
        "categories": ["Bug Risk"],
        "severity": "critical",
        "location": {"path": "data/decisions/qd-12.yml", "lines": {"begin": 3, "end": 3}},
    }
    assert [one["severity"] for one in json.loads(gitlab(ROLL, wish()))] == ["critical", "info", "minor", "critical"]


def test_fingerprints_outlive_an_edit_above_and_another_language() -> None:
    moved = unknown_unit(place=Place("data/decisions/qd-12.yml", 30, 11, 30, 17))

    assert _fingerprints(unknown_unit()) == _fingerprints(moved)
    assert _fingerprints(unknown_unit(), language="vi") == _fingerprints(unknown_unit(), language="en")


def test_fingerprints_of_different_problems_differ_even_of_twins() -> None:
    elsewhere = unknown_unit(place=Place("data/decisions/qd-13.yml", 3, 11, 3, 17))
    different = _fingerprints(unknown_unit(), unknown_unit(), unknown_unit("so-y"), elsewhere, no_source(), no_number())

    assert len(set(different)) == 6


def test_sarif_has_every_code_as_a_rule_and_every_problem_as_a_result() -> None:
    log = json.loads(sarif(ROLL, wish(language="en", version="0.1.0")))
    run = log["runs"][0]
    rules = run["tool"]["driver"]["rules"]

    assert log["version"] == "2.1.0"
    assert run["tool"]["driver"]["semanticVersion"] == "0.1.0"
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in rules] == list(CATALOGUE)
    assert [result["ruleId"] for result in run["results"]] == [problem.code for problem in ROLL.problems]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [
        problem.code for problem in ROLL.problems
    ]
    assert [result["level"] for result in run["results"]] == ["error", "note", "warning", "error"]


def test_sarif_places_a_problem_from_one_with_an_exclusive_end() -> None:
    assert _locations(sarif(ROLL, wish()))[0] == {
        "artifactLocation": {"uri": "data/decisions/qd-12.yml", "uriBaseId": "%SRCROOT%"},
        "region": {"startLine": 3, "startColumn": 11, "endLine": 3, "endColumn": 17},
    }


def test_sarif_names_files_as_uris() -> None:
    place = Place("data/units/Sở Y tế#1.yml")

    assert _locations(sarif(Judged([no_source(place=place)]), wish()))[0]["artifactLocation"]["uri"] == (
        "data/units/S%E1%BB%9F%20Y%20t%E1%BA%BF%231.yml"
    )


def test_sarif_and_gitlab_share_their_fingerprints() -> None:
    results = json.loads(sarif(ROLL, wish()))["runs"][0]["results"]

    assert [one["partialFingerprints"]["bangvang/v1"] for one in results] == _fingerprints(*ROLL.problems)


def _fingerprints(*problems: Problem, language: str = "vi") -> list[str]:
    asked = wish(language="en" if language == "en" else "vi")
    return [issue["fingerprint"] for issue in json.loads(gitlab(Judged(problems), asked))]


def _locations(report: str) -> list[dict[str, Any]]:
    results = json.loads(report)["runs"][0]["results"]
    return [result["locations"][0]["physicalLocation"] for result in results]
