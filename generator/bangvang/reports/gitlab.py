"""The report for GitLab: a Code Quality artifact, shown in merge requests."""

from typing import Any

from bangvang.problems.both import Language
from bangvang.problems.problem import Problem
from bangvang.reports.fingerprints import fingerprints
from bangvang.reports.json_text import json_text
from bangvang.reports.plain import safe
from bangvang.reports.wish import Judged, Wish

_SEVERITIES = {"error": "critical", "warning": "minor", "info": "info"}


def gitlab(judged: Judged, wish: Wish) -> str:
    """A list of Code Quality issues."""
    named = zip(judged.problems, fingerprints(judged.problems), strict=True)
    return json_text([_issue(problem, fingerprint, wish) for problem, fingerprint in named])


def _issue(problem: Problem, fingerprint: str, wish: Wish) -> dict[str, Any]:
    return {
        "type": "issue",
        "check_name": problem.code,
        "description": _description(problem, wish.language),
        "categories": ["Bug Risk"],
        "severity": _SEVERITIES[problem.severity],
        "fingerprint": fingerprint,
        "location": {
            "path": f"{wish.prefix}{problem.place.path}",
            "lines": {"begin": problem.place.line, "end": problem.place.end_line},
        },
    }


def _description(problem: Problem, language: Language) -> str:
    return safe(" ".join(filter(None, (problem.message(language), problem.hint(language)))))
