"""The report for people: each problem with its place, the line where it stands and what to do, as compilers print them."""

from collections import Counter
from collections.abc import Sequence
from string import Template

from bangvang.problems.both import Both, Language
from bangvang.problems.place import Place
from bangvang.problems.problem import Problem
from bangvang.reports.plain import safe
from bangvang.reports.snippet import Snippet, line_before, snippet
from bangvang.reports.wish import Judged, Wish
from bangvang.reports.wording import SEVERITIES, SEVERITY_NAMES, closing_line, gravest_first, number, severities_line

SHOWN = 100
"""So many problems are printed; the rest are counted."""

FLOOD = 20
"""After so many problems of one code in one file, more of them are printed only where there is room."""

UNQUOTED = ("personal-data", "exposed-minor", "hidden-name", "hidden-name-elsewhere")
"""Of these problems the line is not printed: a build log is read by more people than the file."""

HINT = Both("gợi ý", "hint")
_MORE = Both(
    "Còn $count vấn đề nữa chưa in ra ($kinds). Xem tất cả: bangvang check --all",
    "$count more are not shown ($kinds). To see all of them: bangvang check --all",
)
_EXPLAIN = Both("Vì sao và sửa thế nào: bangvang explain $code", "Why, and how to mend it: bangvang explain $code")
_COLOURS = {"error": "1;31", "warning": "1;33", "info": "1;36", "place": "34", "hint": "1;32"}


def text(judged: Judged, wish: Wish) -> str:
    """The report: the gravest hundred problems in the order of their places (or all of them), then what there is in all."""
    problems = list(judged.problems)
    shown, rest = (problems, []) if wish.show_all else parted(problems)
    blocks = [problem_text(problem, wish) for problem in shown]
    if rest:
        blocks.append(_told_of(rest, wish.language))
    blocks.append(_closing(judged, wish.language))
    return "\n".join(blocks)


def problem_text(problem: Problem, wish: Wish) -> str:
    """One problem: what is wrong, where, the line with carets under the culprit, and what to do. Ends with a line end."""
    name = f"{SEVERITY_NAMES[problem.severity].say(wish.language)}[{problem.code}]"
    lines = [f"{_paint(name, problem.severity, wish)}: {safe(problem.message(wish.language))}"]
    margin = len(str(problem.place.line))
    lines.append(f"{' ' * margin}{_paint('-->', 'place', wish)} {where(problem)}")
    lines += excerpt(problem, wish)
    hint = problem.hint(wish.language)
    if hint is not None:
        lines.append(
            f"{' ' * margin} {_paint('=', 'place', wish)} {_paint(HINT.say(wish.language), 'hint', wish)}: {safe(hint)}"
        )
    return "".join(f"{line.rstrip()}\n" for line in lines)


def excerpt(problem: Problem, wish: Wish) -> list[str]:
    """The line above, the line of the culprit and the carets, behind a margin with their numbers; nothing where no line may be shown."""
    hidden = problem.code in UNQUOTED or _is_whole_file(problem.place)
    source = None if hidden else wish.source(problem.place.path)
    culprit = snippet(source, problem.place) if source is not None else None
    if source is None or culprit is None:
        return []
    return _drawn(line_before(source, problem.place.line), culprit, problem, wish)


def _drawn(above: Snippet | None, culprit: Snippet, problem: Problem, wish: Wish) -> list[str]:
    margin = len(str(problem.place.line))
    bar = _paint("|", "place", wish)
    lines = [
        f"{_paint(f'{line.number:>{margin}}', 'place', wish)} {bar} {line.text}" for line in (above, culprit) if line
    ]
    indent = culprit.carets.rstrip("^")
    carets = _paint(culprit.carets.lstrip(), problem.severity, wish)
    return [f"{' ' * margin} {bar}", *lines, f"{' ' * margin} {bar} {indent}{carets}"]


def where(problem: Problem) -> str:
    """`data/units/all.yml:12:9` (only the path for a whole file), and the record where the file's name does not tell it."""
    place = problem.place
    spot = safe(place.path) if _is_whole_file(place) else f"{safe(place.path)}:{place.line}:{place.column}"
    if problem.record is None or f"/{problem.record.rpartition('/')[2]}." in place.path:
        return spot
    return f"{spot} ({safe(problem.record)})"


def _is_whole_file(place: Place) -> bool:
    """Whether a place tells no more than the file."""
    return place == Place(place.path)


def parted(problems: Sequence[Problem]) -> tuple[list[Problem], list[Problem]]:
    """Those that are printed and the rest, both in the order of their places.

    The gravest are printed; among equally grave ones, those that repeat what was said often of the same file stand back.
    """
    told: Counter[tuple[str, str]] = Counter()
    weights = []
    for index, problem in enumerate(problems):
        same = (problem.place.path, problem.code)
        weights.append((SEVERITIES.index(problem.severity), told[same] // FLOOD, index))
        told[same] += 1
    numbers = [index for _, _, index in sorted(weights)]
    shown, rest = sorted(numbers[:SHOWN]), sorted(numbers[SHOWN:])
    return [problems[index] for index in shown], [problems[index] for index in rest]


def _told_of(rest: Sequence[Problem], language: Language) -> str:
    """How many are not printed."""
    kinds = severities_line(rest, language)
    return Template(_MORE.say(language)).substitute(count=number(len(rest), language), kinds=kinds) + "\n"


def _closing(judged: Judged, language: Language) -> str:
    closing = f"{closing_line(judged, language)}.\n"
    if not judged.problems:
        return closing
    code = gravest_first(judged.problems)[0].code
    return f"{closing}{Template(_EXPLAIN.say(language)).substitute(code=code)}\n"


def _paint(words: str, what: str, wish: Wish) -> str:
    return f"\x1b[{_COLOURS[what]}m{words}\x1b[0m" if wish.colour else words
