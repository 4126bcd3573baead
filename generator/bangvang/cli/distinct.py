"""`bangvang distinct`: two records of one name are two units or people."""

import click

from bangvang.checks.called import called
from bangvang.checks.judging import judge
from bangvang.cli.changing import bearers, dry_run_option, settled
from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import data_folder
from bangvang.cli.spoken import SpokenCommand, data_option
from bangvang.cli.talk import WrongUse, write
from bangvang.editing.bearers import pair
from bangvang.editing.difference import judged_distinct
from bangvang.editing.refusal import Refused
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe

_TOLD = Both("$one và $other là hai.", "$one and $other are two.")


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (*bearers(), dry_run_option(language), data_option(language))
    return SpokenCommand("distinct", language, COMMANDS["distinct"].help, run, params)


def run(language: Language, *, first: str, second: str, dry_run: bool, data: str) -> int:
    """Tell the two records apart. Gives the exit code: 1 where the roll would have new errors, and then nothing is done.

    Raises:
        WrongUse: there are no such two.
    """
    folder = data_folder(data)
    judgement = judge(folder)
    try:
        two = pair(judgement, first, second)
        changes = judged_distinct(folder, *two)
    except Refused as refused:
        raise WrongUse(Both(*(safe(words) for words in refused.message))) from refused
    names = [safe(called(one.kind.name, one.record).say(language)) for one in two]
    write(f"{_TOLD.say(language).replace('$one', names[0]).replace('$other', names[1])}\n")
    return settled(folder, judgement, changes, language, dry_run=dry_run)
