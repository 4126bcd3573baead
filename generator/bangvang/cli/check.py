"""`bangvang check`: judges the roll and reports every problem."""

import os
import sys
from pathlib import Path

import click

from bangvang.cache.readings import Recalling
from bangvang.cache.store import Store
from bangvang.cache.verdicts import program, verdict
from bangvang.checks.judging import Verdict
from bangvang.cli.commands import COMMANDS, program_version
from bangvang.cli.folder import PROBLEMS, data_folder
from bangvang.cli.spoken import SpokenCommand, choice, data_option, flag
from bangvang.cli.talk import said_of, talk, wants_colour, write
from bangvang.problems.both import Both, Language
from bangvang.reports.formats import FORMATS
from bangvang.reports.github import github_summary
from bangvang.reports.source_lines import SourceLines
from bangvang.reports.wish import Wish
from bangvang.work.workers import Workers

_FORMAT = Both(
    "Dạng báo cáo (mặc định: text).",
    "The report's format (default: text).",
)
_STRICT = Both("Coi cảnh báo như lỗi.", "Let warnings fail too.")
_ALL = Both("In mọi vấn đề, không dừng ở 100.", "Print every problem, not only the first 100.")
NO_CACHE = Both(
    "Không dùng và không ghi .cache/bangvang/: đọc và xét lại tất cả.",
    "Neither use nor write .cache/bangvang/: read and judge everything anew.",
)


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        data_option(language),
        choice("--format", "format_name", tuple(FORMATS), _FORMAT, language, default="text"),
        flag("--strict", "strict", _STRICT, language),
        flag("--all", "show_all", _ALL, language),
        flag("--no-cache", "no_cache", NO_CACHE, language),
    )
    return SpokenCommand("check", language, COMMANDS["check"].help, run, params)


def run(language: Language, *, data: str, format_name: str, strict: bool, show_all: bool, no_cache: bool) -> int:
    """Judge the roll in the folder `data` and print the report. Gives the exit code."""
    folder = data_folder(data)
    store = None if no_cache else Store.beside(folder)
    with Workers().reading() as executor:
        found = verdict(folder, Recalling(executor, store, program()), store)
    wish = Wish(
        language=language,
        source=SourceLines(folder.parent),
        colour=wants_colour(sys.stdout, os.environ),
        show_all=show_all,
        prefix=_prefix(folder.parent),
        version=program_version(),
    )
    write(FORMATS[format_name](found, wish))
    if format_name == "github":
        _summarise(found, wish)
    return PROBLEMS if fails(found, strict=strict) else 0


def fails(found: Verdict, *, strict: bool) -> bool:
    """Whether the roll's problems make a run fail: errors always, warnings when strict, notes never."""
    return found.count("error") > 0 or (strict and found.count("warning") > 0)


def _prefix(root: Path) -> str:
    """What stands before the paths for a build service, which counts them from where it runs."""
    here = Path.cwd()
    if root == here or not root.is_relative_to(here):
        return ""
    return f"{root.relative_to(here).as_posix()}/"


def _summarise(found: Verdict, wish: Wish) -> None:
    """Add the whole report to the step's summary page, where GitHub has one."""
    path = os.environ.get("GITHUB_STEP_SUMMARY")
    if not path:
        return
    try:
        with Path(path).open("a", encoding="utf-8", errors="replace") as page:
            page.write(github_summary(found, wish))
    except OSError as error:
        talk(said_of(error), wish.language)
