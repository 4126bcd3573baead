"""`bangvang serve`: the site on this machine, its pages made when they are asked for, kept up to date with the files."""

import errno
import os
import secrets
import signal
import sys
import tempfile
import traceback
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click

from bangvang.cache.readings import Recalling
from bangvang.cache.store import Store
from bangvang.cache.verdicts import program
from bangvang.checks.judging import Judgement
from bangvang.cli.build import config_file
from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import data_folder
from bangvang.cli.spoken import SpokenCommand, data_option
from bangvang.cli.talk import WrongUse, wants_colour
from bangvang.mkdocs_plugin import build_shell
from bangvang.problems.both import Both, Language
from bangvang.reports.open_page import open_page_report, refusal_report
from bangvang.reports.plain import safe
from bangvang.reports.source_lines import SourceLines
from bangvang.reports.text import problem_text
from bangvang.reports.wish import Wish
from bangvang.reports.wording import closing_line
from bangvang.resources import theme_folder
from bangvang.serving.board import Board, Told
from bangvang.serving.pages import OwnPages
from bangvang.serving.preview import Means, NotRendered, Preview
from bangvang.serving.remembering import Memory
from bangvang.serving.server import Server
from bangvang.site.settings import Wanted
from bangvang.site.shell import Shell
from bangvang.site.whole import SiteRefused

_PORT = Both("Cổng (mặc định: 8000; 0: cổng trống bất kỳ).", "The port (default: 8000; 0: any free one).")
_CONFIG = Both(
    "Tệp mkdocs.yml (mặc định: mkdocs.yml, nếu có).", "The file mkdocs.yml (default: mkdocs.yml, if there is one)."
)
_AT = Both("Trang ở $address (Ctrl-C để dừng)", "The site is at $address (Ctrl-C ends it)")
TOLD = 20
"""So many errors are told in the terminal; open pages show all of them."""
_SHOWN = Both("Đã cập nhật trang: $closing.", "The site is up to date: $closing.")
_STANDS = Both(
    "Có lỗi: trang vẫn như trước; sửa xong là trang tự cập nhật.",
    "There are errors: the site stays as it was until they are mended.",
)
_TAKEN = Both(
    "Cổng $port đang có chương trình khác dùng.\nChọn cổng khác, ví dụ: bangvang serve --port $other",
    "Port $port is in use by another program.\nChoose another one: bangvang serve --port $other",
)
_FORBIDDEN = Both(
    "Máy không cho dùng cổng $port.\nChọn cổng khác, ví dụ: bangvang serve --port $other",
    "This machine does not let you use port $port.\nChoose another one: bangvang serve --port $other",
)
_FAULT = Both("Không dựng được trang: $why", "The site cannot be built: $why")


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        data_option(language),
        click.Option(["--config"], default=None, metavar="FILE", help=_CONFIG.say(language)),
        click.Option(["--port"], type=click.IntRange(0, 65535), default=8000, metavar="PORT", help=_PORT.say(language)),
    )
    return SpokenCommand("serve", language, COMMANDS["serve"].help, run, params)


def run(language: Language, *, data: str, config: str | None, port: int) -> int:
    """Serve until interrupted. Gives the exit code."""
    folder, settings = data_folder(data), config_file(config)
    board = Board()
    server = _server(board, port, OwnPages(language))
    teller = _Teller(folder.parent, language)
    around = (folder.parent / "content", theme_folder(), settings or Path("mkdocs.yml").absolute())
    with tempfile.TemporaryDirectory(prefix="bangvang-", ignore_cleanup_errors=True) as place:
        render = partial(_render, typed=config, data=folder, address=server.address)
        means = Means(render, teller.told, teller.refused)
        memory = Memory(first=Recalling(None, Store.beside(folder), program()))
        preview = Preview(folder, Path(place), secrets.token_hex(4), around, means, board, memory)
        # Whoever ends it by SIGTERM (a terminal that is closed, a container) leaves nothing behind either.
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        server.start()
        print(_AT.say(language).replace("$address", server.address), file=sys.stderr, flush=True)
        try:
            preview.run()
        except KeyboardInterrupt:
            return 0
        finally:
            server.close()


@dataclass(frozen=True, slots=True)
class _Teller:
    """Tells what is wrong in the terminal, and gives what open pages are to be told."""

    root: Path
    language: Language

    def told(self, judgement: Judgement) -> Told:
        """All that is wrong with the roll. The terminal is told the errors at length, and the rest in a line."""
        source = SourceLines(self.root)
        if judgement.publishable:
            self._print(_SHOWN.say(self.language).replace("$closing", closing_line(judgement, self.language)))
        else:
            colour = wants_colour(sys.stderr, os.environ)
            wish = Wish(language=self.language, source=source, colour=colour)
            errors = [problem for problem in judgement.problems if problem.severity == "error"]
            self._print("\n".join(problem_text(problem, wish) for problem in errors[:TOLD]))
            self._print(f"{closing_line(judgement, self.language)}.")
            self._print(_STANDS.say(self.language))
        return open_page_report(judgement, Wish(language=self.language, source=source))

    def refused(self, message: Both) -> Told:
        """What keeps the site from being made."""
        said = Both(*(safe(words) for words in message))
        self._print(said.say(self.language))
        self._print(_STANDS.say(self.language))
        return refusal_report(said, self.language)

    def _print(self, words: str) -> None:
        print(words, file=sys.stderr, flush=True)


def _server(board: Board, port: int, pages: OwnPages) -> Server:
    try:
        return Server(board, port, pages)
    except OSError as error:
        forbidden = isinstance(error, PermissionError) and error.errno == errno.EACCES
        other = str(port + 1 if 1023 < port < 65535 else 8000)  # noqa: PLR2004 - the ports that anybody may use
        told = (words.replace("$port", str(port)) for words in (_FORBIDDEN if forbidden else _TAKEN))
        raise WrongUse(Both(*(words.replace("$other", other) for words in told))) from error


def _render(judgement: Judgement, out: Path, *, typed: str | None, data: Path, address: str) -> Shell:
    """The shell of the site; what MkDocs or a template of the theme says where it cannot be made."""
    try:
        return build_shell(judgement, Wanted(config_file(typed), data, out, address))
    except (SiteRefused, WrongUse) as refused:
        raise NotRendered(refused.message) from refused
    except Exception as fault:
        traceback.print_exc()
        why = f"{type(fault).__name__}: {fault}"
        raise NotRendered(Both(*(words.replace("$why", why) for words in _FAULT))) from fault
