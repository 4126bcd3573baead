"""The report for programs: every problem, in the form that the command line promises."""

from typing import Any

from bangvang.problems.both import Language
from bangvang.problems.problem import Problem
from bangvang.reports.json_text import json_text
from bangvang.reports.wish import Judged, Wish
from bangvang.reports.wording import count_by_severity

VERSION = 1
"""Of the form, not of the program."""


def json_report(judged: Judged, wish: Wish) -> str:
    """`{"version", "summary", "problems"}`; lines and columns from 1, ends exclusive, sorted by path, place and code."""
    counts = count_by_severity(judged.problems)
    report = {
        "version": VERSION,
        "summary": {
            "errors": counts["error"],
            "warnings": counts["warning"],
            "infos": counts["info"],
            "files": judged.files,
            "records": judged.records,
            "recipients": judged.recipients,
        },
        "problems": [problem_value(problem, wish.language) for problem in judged.problems],
    }
    return json_text(report)


def problem_value(problem: Problem, language: Language) -> dict[str, Any]:
    """One problem as plain values."""
    place = problem.place
    return {
        "code": problem.code,
        "severity": problem.severity,
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
        "record": problem.record,
        "message": problem.message(language),
        "hint": problem.hint(language),
    }
