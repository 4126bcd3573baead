"""The command line: the one door for people. It reads arguments and the environment, calls the rooms below, and prints."""

import os
import sys
import traceback
from collections.abc import Sequence

import click

from bangvang.cli.commands import group
from bangvang.cli.stopping import Stopped
from bangvang.cli.talk import BrokenEnvironment, WrongUse, language_of, said_of, speak_utf8, talk
from bangvang.problems.both import Both, Language
from bangvang.source.libyaml import LibyamlMissing

BAD_USE = 2
"""The exit code of wrong use and of a broken environment."""

_INTERRUPTED = 130
_FAULT = Both(
    "Đây là lỗi của chương trình, không phải của dữ liệu. Xin báo lại cùng những dòng dưới đây.",
    "This is a fault of the program, not of the data. Please report it with the lines below.",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name. Gives the exit code: 0 good, 1 problems in the roll, 2 wrong use or environment."""
    typed = list(sys.argv[1:] if arguments is None else arguments)
    speak_utf8()
    language = language_of(typed, os.environ)
    try:
        return _run(typed, language)
    except (WrongUse, BrokenEnvironment, LibyamlMissing) as error:
        talk(error.message, language)
    except OSError as error:
        talk(said_of(error), language)
    except Stopped as stopped:
        return stopped.code
    except (KeyboardInterrupt, click.Abort):
        return _INTERRUPTED
    except Exception:  # noqa: BLE001 - the last door: a fault of the program must not look like a fault of the roll
        talk(_FAULT, language)
        traceback.print_exc()
    return BAD_USE


def _run(typed: list[str], language: Language) -> int:
    """What click makes of the arguments; a command gives its exit code."""
    try:
        code = group(language).main(typed, prog_name="bangvang", standalone_mode=False)
    except click.exceptions.Exit as left:
        return left.exit_code
    except click.UsageError as error:
        raise WrongUse(said_of(error)) from error
    return int(code or 0)
