"""`bangvang init`: a new empty roll that checks and builds."""

import datetime as dt
from pathlib import Path

import click

from bangvang.cli.commands import COMMANDS
from bangvang.cli.spoken import SpokenCommand
from bangvang.cli.talk import WrongUse, write
from bangvang.editing.starting import NotEmpty, start
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe

_DONE = Both(
    "Đã tạo $files tệp trong «$folder».\nTiếp theo: sửa data/roll.yml, rồi chạy\n  cd $folder\n  bangvang check\n  bangvang serve\n",
    "Made $files files in «$folder».\nNext: edit data/roll.yml, then\n  cd $folder\n  bangvang check\n  bangvang serve\n",
)


def make(language: Language) -> click.Command:
    """The command in one language."""
    return SpokenCommand("init", language, COMMANDS["init"].help, run, (click.Argument(["folder"], metavar="DIR"),))


def run(language: Language, *, folder: str) -> int:
    """Make the roll. Gives the exit code."""
    try:
        written = start(Path(folder), dt.date.today())  # noqa: DTZ011 - the day where the user is
    except NotEmpty as refused:
        raise WrongUse(refused.message) from refused
    write(_DONE.say(language).replace("$files", str(len(written))).replace("$folder", safe(folder)))
    return 0
