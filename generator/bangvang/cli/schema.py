"""`bangvang schema`: JSON Schemas, so that a text editor explains, proposes and judges what is typed."""

from pathlib import Path

import click

from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import PROBLEMS
from bangvang.cli.spoken import SpokenCommand, data_option, flag
from bangvang.cli.talk import readable_path, talk, write
from bangvang.editing.schemas import outdated, write_schemas
from bangvang.forms.schema.files import FOLDER
from bangvang.problems.both import Both, Language
from bangvang.roll.loading import settings_of
from bangvang.source.libyaml import require_libyaml

_OUT = Both(
    f"Thư mục ghi lược đồ và thiết lập của trình soạn thảo (mặc định: {FOLDER}).",
    f"The folder of the schemas and the editor's settings (default: {FOLDER}).",
)
_CHECK = Both("Không ghi, chỉ xem đã đúng chưa.", "Write nothing; only see whether all is up to date.")
_FRESH = Both("Lược đồ đã đúng, không phải ghi gì.", "The schemas are up to date; nothing was written.")
_STALE = Both("Chưa đúng: $paths.\nChạy: bangvang schema", "Out of date: $paths.\nRun: bangvang schema")


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        data_option(language),
        click.Option(["--out"], default=FOLDER, metavar="DIR", help=_OUT.say(language)),
        flag("--check", "only_check", _CHECK, language),
    )
    return SpokenCommand("schema", language, COMMANDS["schema"].help, run, params)


def run(language: Language, *, data: str, out: str, only_check: bool) -> int:
    """Write the schemas in the first language of the roll in `data` (without one, in the reader's), and tell which files changed.

    Gives the exit code: 1 where they were only to be checked and are out of date.
    """
    require_libyaml()
    settings = settings_of(Path(data).absolute())
    spoken: Language = settings.languages[0] if settings is not None else language
    if not only_check:
        written = [readable_path(str(path)) for path in write_schemas(Path(out), spoken)]
        write("".join(f"{path}\n" for path in written) or f"{_FRESH.say(language)}\n")
        return 0
    stale = [readable_path(str(path)) for path, _ in outdated(Path(out), spoken)]
    if not stale:
        write(f"{_FRESH.say(language)}\n")
        return 0
    talk(Both(*(words.replace("$paths", ", ".join(stale)) for words in _STALE)), language)
    return PROBLEMS
