"""`bangvang diff`: what a change does to the roll, in people's words."""

from functools import partial
from pathlib import Path

import click

from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import PROBLEMS, data_folder
from bangvang.cli.spoken import SpokenCommand, choice, data_option, flag
from bangvang.cli.talk import BrokenEnvironment, WrongUse, readable_path, write
from bangvang.history.git import NoGit, NoHistory, Repository
from bangvang.history.markdown import as_markdown
from bangvang.history.reading import asked, read
from bangvang.history.story import Story
from bangvang.history.telling import tell
from bangvang.history.text import More, as_text
from bangvang.language import Interface
from bangvang.problems.both import Both, Language
from bangvang.resources import theme_folder
from bangvang.source.libyaml import require_libyaml

FORMATS = ("text", "markdown")

_BASE = Both("GỐC", "BASE")
_HEAD = Both("[MỚI]", "[HEAD]")
_FORMAT = Both("Dạng in ra (mặc định: text).", "The format (default: text).")
_ALL = Both("In mọi dòng, không cắt danh sách dài.", "Print every line; cut no long list.")


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        click.Argument(["base"], metavar=_BASE.say(language)),
        click.Argument(["head"], required=False, metavar=_HEAD.say(language)),
        data_option(language),
        choice("--format", "format_name", FORMATS, _FORMAT, language, default="text"),
        flag("--all", "whole", _ALL, language),
    )
    return SpokenCommand("diff", language, COMMANDS["diff"].help, run, params)


def run(language: Language, *, base: str, head: str | None, data: str, format_name: str, whole: bool) -> int:
    """Print what lies between two revisions (or between one and the files as they stand). Gives the exit code: 1 where the change brings errors.

    Raises:
        WrongUse: there is no such folder, repository or revision.
        BrokenEnvironment: git is not installed.
    """
    one_word = head is None and ".." in base
    folder = _kept_folder(data) if head is not None or one_word else data_folder(data)
    try:
        repository = Repository.around(folder.parent)
        wanted = asked(repository, base, head)
        reading = read(repository, folder, wanted)
    except NoGit as missing:
        raise BrokenEnvironment(missing.message) from missing
    except NoHistory as refused:
        raise WrongUse(refused.message) from refused
    speak = partial(Interface.of, theme_folder() / "locales")
    write(_printed(tell(reading, wanted, speak, language), speak(language), format_name, whole=whole))
    return PROBLEMS if reading.faults.new_errors else 0


def _printed(story: Story, interface: Interface, format_name: str, *, whole: bool) -> str:
    def cut(number: int) -> str:
        return interface.count("… and %(num)s more line (--all)", "… and %(num)s more lines (--all)", number)

    more: More = cut
    return as_markdown(story, more) if format_name == "markdown" else as_text(story, more, whole=whole)


def _kept_folder(typed: str) -> Path:
    """The folder of the data in both revisions: it need not be there now, what holds it must."""
    require_libyaml()
    folder = Path.cwd() / typed
    if folder.parent.is_dir():
        return folder
    name = readable_path(typed)
    raise WrongUse(Both(f"Không có thư mục chứa «{name}».", f"There is no folder that could hold «{name}»."))
