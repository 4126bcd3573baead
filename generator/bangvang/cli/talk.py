"""How the command line speaks: in which language, in colour or not, and what it says when it is used wrongly."""

import errno
import os
import sys
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from typing import TextIO

import click

from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe

_LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG")
_ERROR = Both("lỗi", "error")
_KNOWN: Mapping[int | None, Both] = {
    errno.ENOSPC: Both("Đĩa đã đầy, không ghi được$where.", "The disk is full; cannot write$where."),
    errno.EDQUOT: Both(
        "Hết phần đĩa được cấp, không ghi được$where.", "The disk quota is used up; cannot write$where."
    ),
    errno.EFBIG: Both("Tệp quá lớn, không ghi được$where.", "The file grew too large; cannot write$where."),
    errno.EROFS: Both("Ổ đĩa chỉ cho đọc, không ghi được$where.", "The disk is read-only; cannot write$where."),
    errno.EACCES: Both("Không có quyền với$where.", "Permission denied:$where."),
}
"""What the system often reports, in words that tell an editor what to do about it."""
_HELP = Both("Xem cách dùng: $command --help", "How to use it: $command --help")


class WrongUse(Exception):  # noqa: N818 - a way to stop a command, with what to tell the user
    """The command line was used in a way that cannot be served. `message` says how to do it right. Exit code 2."""

    def __init__(self, message: Both) -> None:
        super().__init__(message.en)
        self.message = message


class BrokenEnvironment(Exception):  # noqa: N818 - the same
    """Something that the program needs of this machine is not there. `message` says what to do. Exit code 2."""

    def __init__(self, message: Both) -> None:
        super().__init__(message.en)
        self.message = message


def language_of(arguments: Sequence[str], environment: Mapping[str, str]) -> Language:
    """The language to speak: the last `--lang`, else the locale where it is English or Vietnamese, else Vietnamese."""
    asked: Language | None = None
    for index, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument == "--lang" and index + 1 < len(arguments):
            asked = _language(arguments[index + 1]) or asked
        elif argument.startswith("--lang="):
            asked = _language(argument.removeprefix("--lang=")) or asked
    locale = next((environment[name] for name in _LOCALES if environment.get(name)), "")
    return asked or _language(locale.partition(".")[0].partition("_")[0].lower()) or "vi"


def wants_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether to print in colour: on a terminal that can, unless NO_COLOR is set (https://no-color.org)."""
    return stream.isatty() and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"


def speak_utf8() -> None:
    """Print UTF-8 whatever the locale; what cannot be encoded becomes `?`."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def write(text: str) -> None:
    """Print what a command gives. A reader who has gone away (`| head`) is no fault; the rest goes nowhere."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def talk(words: Both, language: Language) -> None:
    """Tell the user what is wrong, on stderr."""
    lines = words.say(language).split("\n")
    print(f"{_ERROR.say(language)}: {lines[0]}", *lines[1:], sep="\n", file=sys.stderr)


def readable_path(path: str) -> str:
    """A path of this machine as a user reads it, whatever the locale made of its bytes."""
    return safe(os.fsencode(path).decode("utf-8", "replace"))


def said_of(error: OSError | click.UsageError) -> Both:
    """What an error of the system, or of click, says to a user."""
    if isinstance(error, OSError):
        where = f" «{readable_path(str(error.filename))}»" if error.filename is not None else ""
        if error.errno in _KNOWN:
            return Both(*(words.replace("$where", where) for words in _KNOWN[error.errno]))
        return Both(f"Máy báo lỗi{where}: {error.strerror}.", f"The system reports{where}: {error.strerror}.")
    said = _misuse(error)
    if error.ctx is None:
        return said
    command = error.ctx.command_path
    return Both(*(f"{words}\n{_HELP.say(language).replace('$command', command)}" for words, language in _tongues(said)))


def _misuse(error: click.UsageError) -> Both:
    english = safe(error.format_message())
    if isinstance(error, click.NoSuchOption):
        option = safe(error.option_name)
        near = f" Có phải là {' / '.join(error.possibilities)}?" if error.possibilities else ""
        return Both(f"Không có tùy chọn «{option}».{near}", english)
    if isinstance(error, click.MissingParameter):
        name = error.param.human_readable_name if error.param is not None else ""
        return Both(f"Thiếu {name}.", english)
    if isinstance(error, click.BadOptionUsage):
        return Both(f"Tùy chọn «{safe(error.option_name)}» dùng chưa đúng (thiếu hoặc thừa giá trị).", english)
    return Both(f"Lệnh gõ chưa đúng: {english}", english)


def _tongues(words: Both) -> tuple[tuple[str, Language], tuple[str, Language]]:
    return (words.vi, "vi"), (words.en, "en")


def _language(word: str) -> Language | None:
    if word == "vi":
        return "vi"
    return "en" if word == "en" else None
