"""`bangvang build`: checks the roll, builds the site beside the one that stands, and puts it in its place."""

import os
import re
import sys
import time
from concurrent.futures import BrokenExecutor
from pathlib import Path

import click

from bangvang.cache.readings import Recalling
from bangvang.cache.store import Store
from bangvang.cache.verdicts import judgement as judgement_of
from bangvang.cache.verdicts import program
from bangvang.checks.judging import Judgement
from bangvang.cli.check import NO_CACHE
from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import PROBLEMS, data_folder
from bangvang.cli.spoken import SpokenCommand, data_option, flag
from bangvang.cli.stopping import Stopped, stoppable
from bangvang.cli.talk import BrokenEnvironment, WrongUse, said_of, wants_colour, write
from bangvang.mkdocs_plugin import build_site
from bangvang.problems.both import Both, Language
from bangvang.publishing.limits import too_many
from bangvang.publishing.offline import make_offline
from bangvang.publishing.stage import Finish
from bangvang.reports.plain import safe
from bangvang.reports.source_lines import SourceLines
from bangvang.reports.text import text
from bangvang.reports.wish import Wish
from bangvang.site.foretelling import files_at_least
from bangvang.site.remembering import Remembering
from bangvang.site.settings import Wanted
from bangvang.site.whole import SiteRefused
from bangvang.source.fingerprint import fingerprint
from bangvang.work.cluster import ClusterMissing
from bangvang.work.workers import INLINE, PROCESSES, Workers

_OUT = Both("Thư mục của trang (mặc định: site).", "The folder of the site (default: site).")
_CONFIG = Both(
    "Tệp mkdocs.yml (mặc định: mkdocs.yml, nếu có).", "The file mkdocs.yml (default: mkdocs.yml, if there is one)."
)
_BASE = Both("Địa chỉ của trang, thay cho site_url.", "The site's address, instead of site_url.")
_OFFLINE = Both(
    "Bản mang theo (USB): mở thẳng từ đĩa, tra cứu được, không cần máy chủ.",
    "A copy to carry (USB stick): opened from the disk itself, search included, without a server.",
)
_EXECUTOR = Both(
    "Ai làm việc: chính tiến trình này, nhiều tiến trình (mặc định), hay cụm máy Dask dùng chung thư mục.",
    "Who works: this process, several (the default), or a Dask cluster that shares the folders.",
)
_NOBODY = Both(
    "Không rõ «$typed»: --executor là inline, processes hoặc dask://MÁY:CỔNG.",
    "«$typed» is nobody: --executor is inline, processes or dask://HOST:PORT.",
)
_NO_DASK = Both(
    "Chưa cài Dask. Hãy chạy: pip install 'bangvang[cluster]'",
    "Dask is not installed. Run: pip install 'bangvang[cluster]'",
)
_NO_CLUSTER = Both(
    "Không thấy bộ điều phối Dask ở «$place». Chạy bộ điều phối bằng: dask scheduler",
    "There is no Dask scheduler at «$place». Start one with: dask scheduler",
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
        flag("--no-cache", "no_cache", NO_CACHE, language),
        click.Option(
            ["--executor"],
            default=PROCESSES,
            metavar=f"{INLINE}|{PROCESSES}|dask://HOST:PORT",
            help=_EXECUTOR.say(language),
        ),
    )
    return SpokenCommand("build", language, COMMANDS["build"].help, run, params)


def run(
    language: Language,
    *,
    data: str,
    config: str | None,
    out: str,
    base_url: str | None,
    offline: bool,
    no_cache: bool,
    executor: str,
) -> int:
    """Judge the roll and build its site. Gives the exit code."""
    folder = data_folder(data)
    workers = _workers(executor)
    started = time.perf_counter()
    before = fingerprint(folder) if workers.elsewhere else None
    store = None if no_cache else Store.beside(folder)
    judgement, remembering = _judged(folder, workers, store)
    judged = time.perf_counter()
    if not judgement.publishable:
        _refuse(judgement, folder, language)
        return PROBLEMS
    target = Path(out)
    _refuse_within(folder, target)
    if (warning := too_many(files_at_least(judgement.roll))) is not None:
        print(warning.say(language), file=sys.stderr)
    _build(
        judgement,
        Wanted(config_file(config), folder, target.absolute(), address(base_url), workers, before, remembering),
        make_offline if offline else None,
        language,
    )
    _tell(target, judged - started, time.perf_counter() - judged, language)
    return 0


def _workers(typed: str) -> Workers:
    try:
        return Workers(typed)
    except ValueError:
        raise WrongUse(Both(*(words.replace("$typed", safe(typed)) for words in _NOBODY))) from None


def _judged(folder: Path, workers: Workers, store: Store | None) -> tuple[Judgement, Remembering | None]:
    """The roll with what is wrong with it, and how its pages are remembered, where they are."""
    try:
        with workers.reading() as executor:
            reader = Recalling(executor, store, program())
            reader.digests = {} if store is not None else None
            judgement = judgement_of(folder, reader, store)
        if store is None or reader.digests is None:
            return judgement, None
        return judgement, Remembering(store, program(), reader.digests)
    except ClusterMissing as missing:
        raise _without(missing) from missing


def _without(missing: ClusterMissing) -> BrokenEnvironment:
    if missing.place is None:
        return BrokenEnvironment(_NO_DASK)
    place = safe(missing.place)
    return BrokenEnvironment(Both(*(words.replace("$place", place) for words in _NO_CLUSTER)))


def _build(judgement: Judgement, wanted: Wanted, finish: Finish | None, language: Language) -> None:
    """Build the site, and say in the reader's language why there is none."""
    try:
        with stoppable():
            build_site(judgement, wanted, finish)
    except SiteRefused as refused:
        told = zip(_NOT_BUILT, refused.message, strict=True)
        raise WrongUse(Both(*(words.replace("$why", _lines(why)) for words, why in told))) from refused
    except ClusterMissing as missing:
        raise _without(missing) from missing
    except OSError as error:
        raise BrokenEnvironment(Both(*map("{}\n{}".format, said_of(error), _REFUSED))) from error
    except BrokenExecutor as broken:
        raise BrokenEnvironment(Both(*map("{}\n{}".format, _KILLED, _REFUSED))) from broken
    except Stopped:
        print(_STOPPED.say(language), file=sys.stderr)
        raise


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
        size += sum(os.stat(os.path.join(folder, name)).st_size for name in names)  # noqa: PTH116, PTH118 - twice as fast
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
