"""`bangvang new`: the file of a new record, to be filled in."""

import click
from click.core import ParameterSource

from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import data_folder
from bangvang.cli.spoken import SpokenCommand, data_option, flag
from bangvang.cli.talk import WrongUse, write
from bangvang.editing.adding import kind_called, new_path
from bangvang.editing.refusal import Refused
from bangvang.editing.templates import template
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe
from bangvang.roll.loading import load
from bangvang.roll.roll import Roll
from bangvang.source.storing import replace_file

_KIND = Both("LOẠI", "KIND")
_ID = Both("MÃ", "ID")
_PRINT = Both("Chỉ in ra, không ghi tệp.", "Only print it, write no file.")
_DONE = Both(
    "Đã tạo $path\nĐiền vào các dòng trống, rồi chạy: bangvang check\n",
    "Made $path\nFill in what is left empty, then run: bangvang check\n",
)


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        click.Argument(["kind"], metavar=_KIND.say(language)),
        click.Argument(["record_id"], metavar=_ID.say(language)),
        flag("--print", "only_print", _PRINT, language),
        data_option(language),
    )
    return SpokenCommand("new", language, COMMANDS["new"].help, run, params)


def run(language: Language, *, kind: str, record_id: str, only_print: bool, data: str) -> int:
    """Write the file. Gives the exit code.

    Raises:
        WrongUse: there is no such kind, or the id cannot be used.
    """
    folder = data_folder(data)
    roll = load(folder).roll
    try:
        told = kind_called(kind)
        path = new_path(folder, roll, told, record_id)
    except Refused as refused:
        raise WrongUse(Both(*(_safe_lines(words) for words in refused.message))) from refused
    text = template(told, record_id, _language(language, roll))
    if only_print:
        write(text)
        return 0
    replace_file(path, text.encode())
    write(_DONE.say(language).replace("$path", f"{folder.name}/{told.name}/{path.name}"))
    return 0


def _language(asked: Language, roll: Roll) -> Language:
    """The language of the explanations: the one asked for, else the roll's first where it is Vietnamese or English."""
    context = click.get_current_context(silent=True)
    typed = context is not None and context.get_parameter_source("lang") is ParameterSource.COMMANDLINE
    first = roll.settings.languages[0]
    return first if not typed and first in ("vi", "en") else asked


def _safe_lines(words: str) -> str:
    return "\n".join(safe(line) for line in words.split("\n"))
