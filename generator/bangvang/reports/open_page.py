"""The report for open pages of the preview: problems as plain values, every text ready to be shown as it stands."""

from typing import Any

from bangvang.problems.both import Both, Language
from bangvang.problems.problem import Problem
from bangvang.reports.plain import safe
from bangvang.reports.text import HINT, excerpt, parted, where
from bangvang.reports.wish import Judged, Wish
from bangvang.reports.wording import SEVERITY_NAMES, count_by_severity, gravest_first, number, severities_line

MORE = Both(
    "Còn $count vấn đề nữa. Xem tất cả: bangvang check --all",
    "$count more are not shown. To see all of them: bangvang check --all",
)


def open_page_report(judged: Judged, wish: Wish) -> dict[str, Any]:
    """`{"errors", "summary", "problems", "more"}`: how many errors, all counts in words, the gravest hundred problems.

    The problems stand the gravest first, and `more` tells of the rest (empty where there is none). What is personal is not quoted.
    """
    shown, rest = parted(judged.problems)
    counts = count_by_severity(judged.problems)
    return {
        "errors": counts["error"],
        "summary": severities_line(judged.problems, wish.language, zeros=False),
        "problems": [_value(problem, wish) for problem in gravest_first(shown)],
        "more": MORE.say(wish.language).replace("$count", number(len(rest), wish.language)) if rest else "",
    }


def refusal_report(message: Both, language: Language) -> dict[str, Any]:
    """The same for what keeps the site from being made, with no line of the roll to show: one error."""
    problem = {
        "severity": "error",
        "name": SEVERITY_NAMES["error"].say(language),
        "code": "",
        "message": message.say(language),
        "place": "",
        "excerpt": "",
        "hint": "",
    }
    return {"errors": 1, "summary": "", "problems": [problem], "more": ""}


def _value(problem: Problem, wish: Wish) -> dict[str, str]:
    hint = problem.hint(wish.language)
    return {
        "severity": problem.severity,
        "name": SEVERITY_NAMES[problem.severity].say(wish.language),
        "code": problem.code,
        "message": safe(problem.message(wish.language)),
        "place": where(problem),
        "excerpt": "\n".join(line.rstrip() for line in excerpt(problem, wish)),
        "hint": f"{HINT.say(wish.language)}: {safe(hint)}" if hint is not None else "",
    }
