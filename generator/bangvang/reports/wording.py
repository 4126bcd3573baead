"""The words that all printers share: severities, counts and the line that sums a report up."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from bangvang.problems.both import Both, Language
from bangvang.problems.entry import Severity
from bangvang.problems.problem import Problem
from bangvang.reports.wish import Judged

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""The gravest first."""

SEVERITY_NAMES: Mapping[Severity, Both] = {
    "error": Both("lỗi", "error"),
    "warning": Both("cảnh báo", "warning"),
    "info": Both("ghi chú", "note"),
}
ALL_WELL = Both("Không có vấn đề nào", "No problems")


def number(value: int, language: Language) -> str:
    """A whole number with its thousands set apart: 1.204 in Vietnamese, 1,204 in English."""
    return f"{value:,}".replace(",", "." if language == "vi" else ",")


def gravest_first(problems: Iterable[Problem]) -> list[Problem]:
    """Errors before warnings before notes; within each the order stays."""
    return sorted(problems, key=lambda problem: SEVERITIES.index(problem.severity))


def count_by_severity(problems: Iterable[Problem]) -> dict[Severity, int]:
    """How many problems there are of each severity, the gravest first."""
    counted = Counter(problem.severity for problem in problems)
    return {severity: counted[severity] for severity in SEVERITIES}


def severities_line(problems: Sequence[Problem], language: Language, *, zeros: bool = True) -> str:
    """`2 lỗi, 0 cảnh báo, 3 ghi chú`; without zeros only what there is: `2 lỗi, 3 ghi chú`."""
    counts = count_by_severity(problems).items()
    return ", ".join(
        _counted(count, SEVERITY_NAMES[severity], language) for severity, count in counts if count or zeros
    )


def closing_line(judged: Judged, language: Language) -> str:
    """`2 lỗi, 1 cảnh báo, 3 ghi chú trong 312 tệp, 1.204 hồ sơ`."""
    found = severities_line(judged.problems, language) if judged.problems else ALL_WELL.say(language)
    files = _counted(judged.files, Both("tệp", "file"), language)
    records = _counted(judged.records, Both("hồ sơ", "record"), language)
    inside = Both("trong", "in").say(language)
    return f"{found} {inside} {files}, {records}"


def _counted(count: int, thing: Both, language: Language) -> str:
    plural = "s" if language == "en" and count != 1 else ""
    return f"{number(count, language)} {thing.say(language)}{plural}"
