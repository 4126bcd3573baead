"""What readers and editors feel of a site: the search, the preview, the first visit, Lighthouse."""

import shutil
import subprocess
from collections.abc import Callable, Mapping
from functools import partial

from benchmarks import search_report
from benchmarks.measuring import Failed
from benchmarks.pages import NotMeasured, scores
from benchmarks.previewing import feel
from benchmarks.table import SIGNS, Wish, figures, say, synthetic

RIVALS_AT = 100_000
"""Of how many awards the rivals of the search are asked."""
FIRST_PAGE: Mapping[int, float] = {10_000: 2.0}
AFTER_EDIT: Mapping[int, float] = {10_000: 0.5}


def guarded(name: str, part: Callable[[], None]) -> None:
    """Measure a part; what cannot be measured is told, and the others go on."""
    try:
        part()
    except (Failed, NotMeasured, subprocess.CalledProcessError, OSError) as error:
        said = " ".join(str(error).split())
        say(f"| {name}: could not be measured: {said[-300:]} | | | | | | |")


def search(wish: Wish) -> None:
    """The search of 100,000 awards, in a real browser, beside Material's own and Pagefind; if long, of a million, too."""
    for awards in (100_000, 1_000_000) if wish.long else (100_000,):
        roll = synthetic(wish, f"search-{awards}", "--awards", str(awards))
        site = str(roll / "site")
        written = figures("searching.py", "index", str(roll / "data"), site)
        measured = figures("searching.py", "measure", site)
        wish.found[f"search-{awards}"] = {"index": written, "measured": measured}
        for line in search_report.ours(awards, written, measured):
            say(line)
        if awards == RIVALS_AT:
            for rival, name in (("material", "Material's own search"), ("pagefind", "Pagefind")):
                guarded(name, partial(_rival_search, rival, name, site, wish))
        shutil.rmtree(roll)


def _rival_search(rival: str, name: str, site: str, wish: Wish) -> None:
    told = figures("rival_search.py", rival, site, str(wish.work / rival))
    wish.found[f"search-{rival}"] = told
    for line in search_report.theirs(name, told):
        say(line)


def lighthouse(wish: Wish) -> None:
    """What Lighthouse says of pages on a phone."""
    for page, category, score, budget in scores(wish.work, wish.runs):
        wish.found[f"lighthouse-{page}-{category}"] = {"ours": score, "budget": budget}
        say(f"| Lighthouse on a phone, {page}: {category} | {score:g} | | | | {budget} | {SIGNS[score >= budget]} |")


def serve(wish: Wish) -> None:
    """The live preview, as the one who edits feels it: seconds of wall time, against nothing but the budget."""
    for size in (1000, 10_000):
        roll = synthetic(wish, f"serve-{size}", "--records", str(size))
        felt = feel(roll)
        what = f"serve, {size:,} records: the first page after the start"
        wish.felt(f"serve-{size}", what, felt.first, FIRST_PAGE.get(size))
        what = f"serve, {size:,} records: the changed page after an edit (all judged after {felt.judged:.2f} s)"
        wish.felt(f"serve-{size}-edit", what, felt.edit, AFTER_EDIT.get(size))
        shutil.rmtree(roll)


def visit(wish: Wish) -> None:
    """The first visit of a phone: nothing cached, slow 4G, a quarter of the CPU."""
    for name, one in figures("visiting.py", str(wish.work)).items():
        what = f"first visit on a phone, {name}: {one['requests']} requests"
        wish.felt(f"visit-{name}-bytes", f"{what}, compressed", one["kilobytes"], None, "kB")
        wish.felt(f"visit-{name}-shown", f"{what}; first contents", one["shown"])
        wish.felt(f"visit-{name}-ready", f"{what}; ready for input", one["ready"])
