"""`bangvang serve`: the site on this machine, built anew whenever a file changes."""

import os
import sys
import tempfile
import time
from pathlib import Path

import click

from bangvang.checks.judging import judge
from bangvang.cli.build import config_file
from bangvang.cli.check import data_folder
from bangvang.cli.commands import COMMANDS
from bangvang.cli.spoken import SpokenCommand, data_option
from bangvang.cli.talk import wants_colour
from bangvang.mkdocs_plugin import SiteRefused, build_site
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe
from bangvang.reports.source_lines import SourceLines
from bangvang.reports.text import text
from bangvang.reports.wish import Wish
from bangvang.serving.server import Server
from bangvang.serving.watching import snapshot

PAUSE = 0.2
_PORT = Both("Cổng (mặc định: 8000; 0: cổng trống bất kỳ).", "The port (default: 8000; 0: any free one).")
_CONFIG = Both(
    "Tệp mkdocs.yml (mặc định: mkdocs.yml, nếu có).", "The file mkdocs.yml (default: mkdocs.yml, if there is one)."
)
_AT = Both("Trang ở $address (Ctrl-C để dừng)", "The site is at $address (Ctrl-C ends it)")
_AGAIN = Both("Đã dựng lại.", "Built anew.")
_STANDS = Both("Có lỗi: trang vẫn như trước.", "There are errors: the site stays as it was.")


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
    watched = [folder, folder.parent / "content", folder.parent / "theme", *([settings] if settings else [])]
    with tempfile.TemporaryDirectory(prefix="bangvang-") as place:
        out = Path(place, "site")
        server = Server(out, port)
        seen = snapshot(watched)
        server.start()
        try:
            _build(server, folder, settings, out, language)
            print(_AT.say(language).replace("$address", server.address), file=sys.stderr, flush=True)
            while True:
                time.sleep(PAUSE)
                now = snapshot(watched)
                if now != seen:
                    seen = now
                    _build(server, folder, settings, out, language)
        except KeyboardInterrupt:
            return 0
        finally:
            server.close()


def _build(server: Server, data: Path, settings: Path | None, out: Path, language: Language) -> None:
    """Build the site where it can be; else say what is wrong, in the terminal and on the open pages."""
    judgement = judge(data)
    source = SourceLines(data.parent)
    if judgement.publishable:
        try:
            build_site(judgement, config_file=settings, data=data, out=out, base_url=server.address)
        except SiteRefused as refused:
            server.state.problems = safe(refused.message.say(language))
        else:
            server.state.problems = ""
            server.state.version += 1
            if server.state.version > 1:
                print(_AGAIN.say(language), file=sys.stderr, flush=True)
            return
    else:
        server.state.problems = text(judgement, Wish(language=language, source=source))
    colour = wants_colour(sys.stderr, os.environ)
    said = text(judgement, Wish(language=language, source=source, colour=colour)) if not judgement.publishable else ""
    print(
        said + (server.state.problems if not said else ""), _STANDS.say(language), sep="\n", file=sys.stderr, flush=True
    )
