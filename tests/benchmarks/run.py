"""`make bench`: measures what has a budget, each against its rival, and prints the ratios. A report, never a failure.

Whole processes take turns, and the medians of their runs are compared: nothing of interest happens in this one, which
stays small so that its memory is not counted as theirs.
"""

import argparse
import datetime as dt
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1])]  # so that this file runs by itself

from benchmarks import building, checking, results, sites  # noqa: E402
from benchmarks.table import HEAD, Wish, say  # noqa: E402

PARTS: Mapping[str, Callable[[Wish], None]] = {
    "reading": checking.reading,
    "edit": building.edit,
    "diff": checking.diff,
    "growth": building.growth,
    "mkdocs": building.mkdocs,
    "hugo": building.hugo,
    "dask": building.dask,
    "million": building.million,
    "search": sites.search,
    "lighthouse": sites.lighthouse,
    "visit": sites.visit,
    "serve": sites.serve,
    "export": checking.export,
    "import": checking.imports,
}


def main() -> None:
    """Measure and print; always leaves with 0."""
    typed = _typed()
    machine = f"{_machine()}, {_memory()}, Python {platform.python_version()}"
    work = Path(tempfile.mkdtemp(prefix="bangvang-bench-", dir=typed.work))
    wish = Wish(work, typed.quick, typed.long, typed.hugo, typed.zensical, tuple(filter(None, typed.only.split(","))))
    today = f"{dt.datetime.now(dt.UTC):%Y-%m-%d}"
    say(f"{machine}, {today}\nMedians of {wish.runs} alternating runs of whole processes, in {work}\n\n{HEAD}")
    try:
        for name, part in PARTS.items():
            if not wish.only or name in wish.only:
                sites.guarded(name, partial(part, wish))
    finally:
        shutil.rmtree(work, ignore_errors=True)
    if typed.keep:
        results.keep(wish.found, machine, today)


def _typed() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", type=int, default=3, metavar="N", help="how many runs of each (default: 3)")
    parser.add_argument(
        "--long",
        action="store_true",
        help="50,000 pages, MkDocs with 5,000, Hugo with 100,000, a million recipients and their search",
    )
    parser.add_argument("--work", type=Path, default=None, help="where to build (default: the system's folder)")
    parser.add_argument("--hugo", default=shutil.which("hugo"), help="Hugo's program")
    parser.add_argument("--zensical", default=shutil.which("zensical"), help="Zensical's program")
    parser.add_argument("--only", default="", help=f"some of: {','.join(PARTS)}")
    parser.add_argument("--keep", action="store_true", help="keep the figures, for the page that tells of them")
    return parser.parse_args()


def _machine() -> str:
    release = Path("/etc/os-release")
    lines = release.read_text().splitlines() if release.is_file() else []
    names = [line for line in lines if line.startswith("PRETTY_NAME")]
    system = names[0].partition("=")[2].strip('"') if names else platform.system()
    return f"{os.cpu_count()} cores, {system}"


def _memory() -> str:
    return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GB"


if __name__ == "__main__":
    main()
