"""`bangvang check`: judges the roll and reports every problem."""

import os
import sys
from pathlib import Path

import click

from bangvang.cache.store import Store
from bangvang.cache.verdicts import verdict
from bangvang.checks.judging import Verdict
from bangvang.cli.commands import COMMANDS, program_version
from bangvang.cli.spoken import SpokenCommand, choice, data_option, flag
from bangvang.cli.talk import WrongUse, readable_path, said_of, talk, wants_colour, write
from bangvang.problems.both import Both, Language
from bangvang.reports.formats import FORMATS
from bangvang.reports.github import github_summary
from bangvang.reports.source_lines import SourceLines
from bangvang.reports.wish import Wish
from bangvang.roll.ahead import Ahead
from bangvang.source.libyaml import require_libyaml
from bangvang.work.workers import Workers

PROBLEMS = 1
"""The exit code when the roll has errors (with --strict: or warnings)."""

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
    with Workers().reading() as executor:
        found = verdict(folder, Ahead(executor), None if no_cache else Store.beside(folder))
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


def data_folder(typed: str) -> Path:
    """The folder of the roll, as an absolute path.

    Raises:
        WrongUse: there is no such folder.
        LibyamlMissing: PyYAML was built without libyaml.
    """
    require_libyaml()
    folder = Path(os.path.abspath(typed))  # noqa: PTH100 - Path.resolve would follow a link, and hide it from the reader
    if folder.is_dir():
        return folder
    name, where = readable_path(typed), readable_path(str(folder))
    vi, en = ("", "") if where == name else (f" (đã tìm {where})", f" (looked for {where})")
    raise WrongUse(
        Both(
            f"Không có thư mục dữ liệu «{name}»{vi}.\n"
            "Hãy chạy lệnh ở thư mục chứa nó, hoặc chỉ ra bằng --data THƯ-MỤC.",
            f"There is no folder «{name}»{en}.\nRun this in the folder that holds it, or name it with --data DIR.",
        )
    )


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
