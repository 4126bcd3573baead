"""The report for GitHub Actions: annotations on the lines of a change, and a summary page of the step."""

from html import escape

from bangvang.problems.both import Language
from bangvang.problems.problem import Problem
from bangvang.reports.plain import safe
from bangvang.reports.text import text
from bangvang.reports.wish import Judged, Wish
from bangvang.reports.wording import SEVERITY_NAMES, closing_line, gravest_first, number

SUMMARY_LIMIT = 900_000
"""GitHub takes no step summary beyond 1 MiB; this many bytes of UTF-8 leave it some room."""

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_SHORTENED = {
    "vi": "Danh sách quá dài nên bị cắt ở đây; chạy «bangvang check --all» để xem cả ({} vấn đề).",
    "en": "The list is too long and ends here; «bangvang check --all» prints all of it ({} problems).",
}


def github(judged: Judged, wish: Wish) -> str:
    """Workflow commands, the gravest first, since GitHub shows ten of each severity; then what there is in all."""
    commands = [_command(problem, wish) for problem in gravest_first(judged.problems)]
    return "".join(f"{line}\n" for line in (*commands, f"{closing_line(judged, wish.language)}."))


def github_summary(judged: Judged, wish: Wish) -> str:
    """The whole report as Markdown, for the file that $GITHUB_STEP_SUMMARY names."""
    listed = escape(text(judged, Wish(language=wish.language, source=wish.source, show_all=True)), quote=False)
    encoded = listed.encode("utf-8", "replace")
    ending = ""
    if len(encoded) > SUMMARY_LIMIT:
        listed = encoded[:SUMMARY_LIMIT].decode("utf-8", "ignore").rpartition("\n\n")[0] + "\n"
        ending = f"\n{_SHORTENED[wish.language].format(number(len(judged.problems), wish.language))}\n"
    return f"### Bảng Vàng: {closing_line(judged, wish.language)}\n\n<pre>\n{listed}</pre>\n{ending}"


def _command(problem: Problem, wish: Wish) -> str:
    place = problem.place
    told = [("file", f"{wish.prefix}{place.path}"), ("line", str(place.line))]
    if place.end_line == place.line:  # GitHub takes columns only within one line
        told += [("col", str(place.column)), ("endLine", str(place.end_line)), ("endColumn", str(place.end_column))]
    else:
        told.append(("endLine", str(place.end_line)))
    told.append(("title", _title(problem, wish.language)))
    properties = ",".join(f"{name}={_property(value)}" for name, value in told)
    said = (problem.message(wish.language), problem.hint(wish.language))
    message = "\n".join(safe(sentence) for sentence in said if sentence is not None)
    return f"::{_COMMANDS[problem.severity]} {properties}::{_data(message)}"


def _title(problem: Problem, language: Language) -> str:
    return f"{SEVERITY_NAMES[problem.severity].say(language)}[{problem.code}]"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(safe(value)).replace(":", "%3A").replace(",", "%2C")
