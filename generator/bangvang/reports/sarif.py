"""The report as SARIF 2.1.0 (an OASIS standard), which code scanning services read."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from bangvang.problems.both import Language
from bangvang.problems.catalogue import CATALOGUE
from bangvang.problems.entry import Entry
from bangvang.problems.place import Place
from bangvang.problems.problem import Problem
from bangvang.reports.entries import FAMILIES, title
from bangvang.reports.fingerprints import fingerprints
from bangvang.reports.json_text import json_text
from bangvang.reports.plain import safe
from bangvang.reports.wish import Judged, Wish

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "bangvang/v1"
"""The name of our way to make fingerprints; a changed way needs another number."""

_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
_RULE_INDEX: Mapping[str, int] = {code: index for index, code in enumerate(CATALOGUE)}


def sarif(judged: Judged, wish: Wish) -> str:
    """A log of one run: every code of the catalogue as a rule, every problem as a result."""
    named = zip(judged.problems, fingerprints(judged.problems), strict=True)
    driver: dict[str, Any] = {
        "name": "bangvang",
        "rules": [_rule(entry, wish.language) for entry in CATALOGUE.values()],
    }
    if wish.version:
        driver["semanticVersion"] = wish.version
    run = {
        "tool": {"driver": driver},
        "language": wish.language,
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, fingerprint, wish) for problem, fingerprint in named],
    }
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(entry: Entry, language: Language) -> dict[str, Any]:
    return {
        "id": entry.code,
        "shortDescription": {"text": title(entry, language)},
        "fullDescription": {"text": entry.why.say(language)},
        "help": {"text": entry.mend.say(language), "markdown": entry.mend.say(language)},
        "defaultConfiguration": {"level": _LEVELS[entry.severity]},
        "properties": {"tags": [FAMILIES[entry.family].say(language)]},
    }


def _result(problem: Problem, fingerprint: str, wish: Wish) -> dict[str, Any]:
    said = filter(None, (problem.message(wish.language), problem.hint(wish.language)))
    uri = quote(f"{wish.prefix}{problem.place.path}".encode("utf-8", "surrogateescape"))
    location = {"artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"}, "region": _region(problem.place)}
    return {
        "ruleId": problem.code,
        "ruleIndex": _RULE_INDEX[problem.code],
        "level": _LEVELS[problem.severity],
        "message": {"text": safe(" ".join(said))},
        "locations": [{"physicalLocation": location}],
        "partialFingerprints": {FINGERPRINT: fingerprint},
    }


def _region(place: Place) -> dict[str, int]:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
