"""`bangvang fmt`: the files of a roll in their one form."""

import difflib
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import PROBLEMS, data_folder
from bangvang.cli.spoken import SpokenCommand, data_option, flag
from bangvang.cli.talk import WrongUse, readable_path, wants_colour, write
from bangvang.editing.formatting import Formatted, format_file, yaml_entries
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe
from bangvang.reports.source_lines import SourceLines
from bangvang.reports.text import problem_text
from bangvang.reports.wish import Wish
from bangvang.source.garbage import garbage_left
from bangvang.source.storing import replace_file

_PATHS = Both("[TỆP HOẶC THƯ MỤC …]", "[FILE OR FOLDER …]")
_CHECK = Both("Không sửa gì, chỉ nêu tệp nào sẽ đổi; có thì mã thoát là 1.", "Change nothing, name the files that would change; exit 1 if any.")  # fmt: skip
_DIFF = Both("Như --check, và in ra từng chỗ sẽ đổi.", "As --check, and print what would change.")
_DONE = Both("Đã viết lại $count/$all tệp.", "$count of $all files rewritten.")
_WOULD = Both("$count/$all tệp chưa đúng dạng chuẩn. Sửa: bangvang fmt", "$count of $all files are not in canonical form. Mend them: bangvang fmt")  # fmt: skip
_GOOD = Both("Cả $all tệp đã đúng dạng chuẩn.", "All $all files are in canonical form.")
_FAULTY = Both("$count tệp có lỗi, để nguyên không sửa.", "Files with errors, left as they are: $count.")


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        click.Argument(["paths"], nargs=-1, metavar=_PATHS.say(language)),
        flag("--check", "check", _CHECK, language),
        flag("--diff", "diff", _DIFF, language),
        data_option(language),
    )
    return SpokenCommand("fmt", language, COMMANDS["fmt"].help, run, params)


def run(language: Language, *, paths: tuple[str, ...], check: bool, diff: bool, data: str) -> int:
    """Rewrite the files, or tell which would change. Gives the exit code: 1 for files with errors, and where `--check` finds any."""
    folder = data_folder(data)
    only = [_path(typed, folder) for typed in paths]
    tally = _Tally()
    with garbage_left():
        for entry in yaml_entries(folder, only):
            done = format_file(folder.parent, entry)
            tally.count(done)
            if done.is_faulty:
                _tell(done, folder.parent, language)
            elif done.after is not None:
                write("".join(_differences(done, done.after)) if diff else f"{safe(done.path)}\n")
                if not (check or diff):
                    replace_file(folder.parent / done.path, done.after)
    print(tally.told(language, kept=check or diff), file=sys.stderr)
    return PROBLEMS if tally.faulty or (tally.changed and (check or diff)) else 0


@dataclass(slots=True)
class _Tally:
    """How many files there were, how many of them changed (or would), and how many have errors."""

    all: int = 0
    changed: int = 0
    faulty: int = 0

    def count(self, done: Formatted) -> None:
        self.all += 1
        self.faulty += done.is_faulty
        self.changed += done.after is not None

    def told(self, language: Language, *, kept: bool) -> str:
        """The closing lines; `kept`: nothing was rewritten."""
        lines = []
        if self.changed:
            words = _WOULD if kept else _DONE
            lines.append(words.say(language).replace("$count", str(self.changed)).replace("$all", str(self.all)))
        elif not self.faulty:
            lines.append(_GOOD.say(language).replace("$all", str(self.all)))
        if self.faulty:
            lines.append(_FAULTY.say(language).replace("$count", str(self.faulty)))
        return "\n".join(lines)


def _path(typed: str, data: Path) -> Path:
    """A file or folder that was named. Raises WrongUse where it is not there, or no part of the roll."""
    path = Path(os.path.abspath(typed))  # noqa: PTH100 - Path.resolve would follow a link
    name = readable_path(typed)
    if not os.path.lexists(path):
        raise WrongUse(Both(f"Không có «{name}».", f"There is no «{name}»."))
    if path != data and data not in path.parents and path not in data.parents:
        where = readable_path(str(data))
        raise WrongUse(
            Both(
                f"«{name}» không nằm trong thư mục dữ liệu {where}. Chỉ thư mục khác bằng --data.",
                f"«{name}» is not in the folder of the data {where}. Name another one with --data.",
            )
        )
    return path


def _differences(done: Formatted, after: bytes) -> Iterator[str]:
    """A unified diff."""
    old, new = (text.decode("utf-8", "replace").splitlines() for text in (done.before, after))
    for line in difflib.unified_diff(old, new, f"a/{done.path}", f"b/{done.path}", lineterm=""):
        yield f"{line[:1]}{safe(line[1:])}\n"


def _tell(done: Formatted, root: Path, language: Language) -> None:
    wish = Wish(language=language, source=SourceLines(root), colour=wants_colour(sys.stderr, os.environ))
    for problem in done.problems:
        if problem.severity == "error":
            print(problem_text(problem, wish), file=sys.stderr)
