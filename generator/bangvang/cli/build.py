"""`bangvang build`: checks the roll, builds the site beside the one that stands, and puts it in its place."""

import os
import re
import sys
import time
from concurrent.futures import BrokenExecutor
from pathlib import Path

import click

from bangvang.checks.judging import Judgement, judge
from bangvang.cli.check import PROBLEMS, data_folder
from bangvang.cli.commands import COMMANDS
from bangvang.cli.spoken import SpokenCommand, data_option, flag
from bangvang.cli.stopping import Stopped, stoppable
from bangvang.cli.talk import BrokenEnvironment, WrongUse, said_of, wants_colour, write
from bangvang.mkdocs_plugin import build_site
from bangvang.problems.both import Both, Language
from bangvang.publishing.offline import make_offline
from bangvang.reports.plain import safe
from bangvang.reports.source_lines import SourceLines
from bangvang.reports.text import text
from bangvang.reports.wish import Wish
from bangvang.roll.ahead import Ahead
from bangvang.site.settings import Wanted
from bangvang.site.whole import SiteRefused
from bangvang.work import processes

_OUT = Both("Thư mục của trang (mặc định: site).", "The folder of the site (default: site).")
_CONFIG = Both(
    "Tệp mkdocs.yml (mặc định: mkdocs.yml, nếu có).", "The file mkdocs.yml (default: mkdocs.yml, if there is one)."
)
_BASE = Both("Địa chỉ của trang, thay cho site_url.", "The site's address, instead of site_url.")
_OFFLINE = Both(
    "Bản mang theo (USB): mở thẳng từ đĩa, tra cứu được, không cần máy chủ.",
    "A copy to carry (USB stick): opened from the disk itself, search included, without a server.",
)
_REFUSED = Both("Không có gì được ghi; trang cũ còn nguyên.", "Nothing was written; the old site stands.")
_KILLED = Both(
    "Một tiến trình của lần dựng đã bị dừng từ bên ngoài; có thể bộ nhớ đã đầy.",
    "A process that the build had started was killed from outside; perhaps the memory was full.",
)
_NO_ADDRESS = re.compile(r"""[\s<>"'?#\\;{}$`]|/\.\.?(/|$)""")
"""What no site's address holds: ends of attributes and rules, a query, an anchor, ways up."""
_STOPPED = Both("Đã dừng giữa chừng; trang đang có vẫn trọn vẹn.", "Stopped half-way; the site that stands is whole.")
_NOT_BUILT = Both("Không dựng được trang: $why", "The site cannot be built: $why")
_BUILT = Both(
    "Đã dựng $pages trang ($megabytes MB) vào «$out»: đọc và kiểm tra $judged giây, dựng $built giây.",
    "Built $pages pages ($megabytes MB) into «$out»: read and judged in $judged s, built in $built s.",
)


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        data_option(language),
        click.Option(["--config"], default=None, metavar="FILE", help=_CONFIG.say(language)),
        click.Option(["--out"], default="site", metavar="DIR", help=_OUT.say(language)),
        click.Option(["--base-url"], default=None, metavar="URL", help=_BASE.say(language)),
        flag("--offline", "offline", _OFFLINE, language),
    )
    return SpokenCommand("build", language, COMMANDS["build"].help, run, params)


def run(language: Language, *, data: str, config: str | None, out: str, base_url: str | None, offline: bool) -> int:
    """Judge the roll and build its site. Gives the exit code."""
    folder = data_folder(data)
    started = time.perf_counter()
    with processes() as executor:
        judgement = judge(folder, Ahead(executor))
    judged = time.perf_counter()
    if not judgement.publishable:
        _refuse(judgement, folder, language)
        return PROBLEMS
    target = Path(out)
    _refuse_within(folder, target)
    try:
        with stoppable():
            wanted = Wanted(config_file(config), folder, target.absolute(), address(base_url))
            build_site(judgement, wanted, make_offline if offline else None)
    except SiteRefused as refused:
        told = zip(_NOT_BUILT, refused.message, strict=True)
        raise WrongUse(Both(*(words.replace("$why", _lines(why)) for words, why in told))) from refused
    except OSError as error:
        raise BrokenEnvironment(Both(*map("{}\n{}".format, said_of(error), _REFUSED))) from error
    except BrokenExecutor as broken:
        raise BrokenEnvironment(Both(*map("{}\n{}".format, _KILLED, _REFUSED))) from broken
    except Stopped:
        print(_STOPPED.say(language), file=sys.stderr)
        raise
    _tell(target, judged - started, time.perf_counter() - judged, language)
    return 0


def config_file(typed: str | None) -> Path | None:
    """The mkdocs.yml to build with: the one that was named, else the one here, else none.

    Raises:
        WrongUse: the named one is not there.
    """
    path = Path(typed or "mkdocs.yml").absolute()
    if path.is_file():
        return path
    if typed is not None:
        raise WrongUse(Both(f"Không có tệp «{safe(typed)}».", f"There is no file «{safe(typed)}»."))
    return None


def address(typed: str | None) -> str | None:
    """The site's address, ending with a slash.

    Raises:
        WrongUse: it is not an address of the web.
    """
    if typed is None:
        return None
    if not typed.startswith(("https://", "http://")) or _NO_ADDRESS.search(typed) is not None:
        raise WrongUse(
            Both(f"«{safe(typed)}» không phải là địa chỉ trang web.", f"«{safe(typed)}» is not an address of the web.")
        )
    return typed if typed.endswith("/") else f"{typed}/"


def _refuse_within(data: Path, target: Path) -> None:
    """A site among the data would be a fault of the roll at the next run."""
    if target.resolve().is_relative_to(data.resolve()):
        name, holder = safe(str(target)), safe(str(data))
        raise WrongUse(
            Both(
                f"Không đặt trang trong thư mục dữ liệu: «{name}» nằm trong «{holder}». Hãy chọn --out khác.",
                f"The site cannot stand among the data: «{name}» is in «{holder}». Choose another --out.",
            )
        )


def _refuse(judgement: Judgement, folder: Path, language: Language) -> None:
    wish = Wish(language=language, source=SourceLines(folder.parent), colour=wants_colour(sys.stdout, os.environ))
    write(text(judgement, wish))
    print(_REFUSED.say(language), file=sys.stderr)


def _lines(why: str) -> str:
    """A message of several lines, each of them safe to be shown."""
    return "\n".join(safe(line) for line in why.split("\n"))


def _tell(out: Path, judged: float, built: float, language: Language) -> None:
    """One line about what was written. Times are for people; they stand in no file."""
    pages, size = 0, 0
    for folder, _, names in os.walk(out):
        pages += sum(name.endswith(".html") for name in names)
        size += sum(Path(folder, name).stat().st_size for name in names)
    words = _BUILT.say(language)
    told = {
        "$pages": str(pages),
        "$megabytes": f"{size / 1e6:.1f}",
        "$out": safe(str(out)),
        "$judged": f"{judged:.2f}",
        "$built": f"{built:.2f}",
    }
    for name, value in told.items():
        words = words.replace(name, value)
    print(words, file=sys.stderr)
