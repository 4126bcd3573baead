"""`bangvang explain`: what a problem means, why it matters and how to mend it."""

import click

from bangvang.cli.commands import COMMANDS
from bangvang.cli.spoken import SpokenCommand
from bangvang.cli.talk import WrongUse, write
from bangvang.problems.both import Both, Language
from bangvang.problems.catalogue import CATALOGUE
from bangvang.reports.entries import explanation, list_of_codes
from bangvang.reports.plain import safe
from bangvang.words.ids import nearest

_CODE = Both("[MÃ]", "[CODE]")


def make(language: Language) -> click.Command:
    """The command in one language."""
    code = click.Argument(["code"], required=False, metavar=_CODE.say(language))
    return SpokenCommand("explain", language, COMMANDS["explain"].help, run, (code,))


def run(language: Language, *, code: str | None) -> int:
    """Print what is known of a code; without one, the list of all. Gives the exit code. Raises WrongUse for an unknown code."""
    if code is None:
        write(list_of_codes(language))
        return 0
    if code not in CATALOGUE:
        raise _unknown(code)
    write(explanation(CATALOGUE[code], language))
    return 0


def _unknown(code: str) -> WrongUse:
    near = nearest(code, CATALOGUE)
    vi = f" Có phải là «{near}»?" if near is not None else ""
    en = f" Did you mean «{near}»?" if near is not None else ""
    return WrongUse(
        Both(
            f"Không có mã «{safe(code)}».{vi}\nXem mọi mã: bangvang explain",
            f"There is no code «{safe(code)}».{en}\nAll codes: bangvang explain",
        )
    )
