"""What `same` and `distinct` share: their arguments, and the end: judged first, then all written or nothing."""

import sys
from pathlib import Path

import click

from bangvang.checks.judging import Judgement
from bangvang.cli.folder import PROBLEMS
from bangvang.cli.spoken import flag
from bangvang.cli.talk import talk, write
from bangvang.editing.changing import Changes, make, new_problems
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe
from bangvang.reports.text import problem_text
from bangvang.reports.wish import Wish

_DRY = Both("Chỉ nói sẽ làm gì, không ghi tệp nào.", "Only tell what would be done, write no file.")
_NOTHING = Both("Không có gì phải đổi.", "There is nothing to change.")
_WROTE = Both("Đã ghi: $paths", "Written: $paths")
_GONE = Both("Đã xóa: $paths", "Removed: $paths")
_WOULD = Both("Sẽ ghi: $paths", "Would write: $paths")
_WOULD_GO = Both("Sẽ xóa: $paths", "Would remove: $paths")
_FRESH = Both("Dữ liệu sẽ có thêm lỗi, nên không đổi gì:", "The roll would have new errors, so nothing was changed:")
_WARNED = Both("Từ nay check còn nhắc:", "From now on check warns too:")


def bearers() -> tuple[click.Parameter, click.Parameter]:
    """The two arguments."""
    return click.Argument(["first"], metavar="A"), click.Argument(["second"], metavar="B")


def dry_run_option(language: Language) -> click.Option:
    """`--dry-run`."""
    return flag("--dry-run", "dry_run", _DRY, language)


def settled(folder: Path, judgement: Judgement, changes: Changes, language: Language, *, dry_run: bool) -> int:
    """Write the changes to the roll in a folder, unless it would have new errors or this is but a trial. Gives the exit code."""
    if not changes:
        write(f"{_NOTHING.say(language)}\n")
        return 0
    fresh = new_problems(folder, changes, judgement.problems)
    errors = [problem for problem in fresh if problem.severity == "error"]
    if errors:
        talk(_FRESH, language)
    elif fresh:
        print(_WARNED.say(language), file=sys.stderr)
    for problem in errors or fresh:
        print(problem_text(problem, Wish(language=language)), file=sys.stderr)
    if errors:
        return PROBLEMS
    if not dry_run:
        make(folder, changes)
    kept = [safe(path) for path, content in changes.items() if content is not None]
    gone = [safe(path) for path, content in changes.items() if content is None]
    for words, paths in ((_WOULD if dry_run else _WROTE, kept), (_WOULD_GO if dry_run else _GONE, gone)):
        if paths:
            write(f"{words.say(language).replace('$paths', ', '.join(paths))}\n")
    return 0
