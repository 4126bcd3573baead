"""The documents of a search index in Material's own search and in Pagefind, asked the same queries in a real Chromium.

`python rival_search.py material|pagefind OUT WORK`, where OUT holds an index that `searching.py` wrote. Each is told the
title and the second line of every document, and nothing else. Bytes are those of the files alone; the line is as slow for
workers as for pages. Prints its figures as JSON.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1])]  # so that this file runs by itself, too

from playwright.sync_api import Page  # noqa: E402

from asked import Asked, asked  # noqa: E402
from bangvang.search.manifest import MANIFEST, Manifest  # noqa: E402
from bangvang.search.reading import Hit, Index  # noqa: E402
from benchmarks.serving import Line, page_at, served  # noqa: E402

PAGE = "tra-cuu"
PAGEFIND = Path(__file__).parent / "pagefind"
EACH, FIRST = 5, "nguyen thi lan"
MKDOCS = "site_name: x\ntheme: {name: material, font: false, language: vi}\nplugins: [{search: {lang: vi}}]\n"
MATERIAL = """async ([texts]) => {
  const { search, base } = JSON.parse(document.getElementById("__config").textContent);
  const index = await (await fetch(new URL("search/search_index.json", location.href))).json();
  const worker = new Worker(new URL(`${base}/${search}`, location.href));
  const ask = (type, data, wanted) => new Promise((told) => {
    worker.onmessage = ({ data: answer }) => answer.type === wanted && told(answer.data);
    worker.postMessage({ type, data });
  });
  await ask(0, { ...index, options: { suggest: false } }, 1);
  const answers = [], took = [];
  for (const text of texts) {
    const start = performance.now(), { items } = await ask(2, text, 3);
    took.push(performance.now() - start);
    answers.push(items.slice(0, 10).map((item) => item[0].location));
  }
  return [answers, took];
}"""
PAGEFIND_RUN = """async ([texts]) => {
  const pagefind = await import(new URL("pagefind/pagefind.js", location.href));
  await pagefind.init();
  const answers = [], took = [];
  for (const text of texts) {
    const start = performance.now(), { results } = await pagefind.search(text);
    const first = await Promise.all(results.slice(0, 10).map((one) => one.data()));
    took.push(performance.now() - start);
    answers.push(first.map((one) => one.raw_url ?? one.url));
  }
  return [answers, took];
}"""


def main() -> None:
    """Index the documents and measure."""
    rival, out, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    manifest = Manifest.from_json((out / PAGE / MANIFEST).read_bytes())
    hits = Index(manifest, lambda path: (out / PAGE / path).read_bytes()).hits(range(manifest.documents))
    started = time.perf_counter()
    {"material": material, "pagefind": pagefind}[rival](hits, work)
    indexed = time.perf_counter() - started
    first, run = (_first_of_material, MATERIAL) if rival == "material" else (_first_of_pagefind, PAGEFIND_RUN)
    line = Line(("search", "lunr") if rival == "material" else ("",))
    figures = measure(work / "site", line, list(asked(hits, EACH)), hits, first, run)
    print(json.dumps({"indexed": indexed, **figures}))  # noqa: T201 - a command line


def material(hits: Sequence[Hit], work: Path) -> None:
    """A site of one page with Material's search, into whose index all documents are put, in its own form."""
    (work / "docs").mkdir(parents=True)
    (work / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
    (work / "docs" / "index.md").write_text("# x\n", encoding="utf-8")
    command = (sys.executable, "-m", "mkdocs", "build", "--quiet")
    subprocess.run(command, cwd=work, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    place = work / "site" / "search" / "search_index.json"
    index = json.loads(place.read_text(encoding="utf-8"))
    index["docs"] = [
        {"location": f"p/{number}/", "title": hit.title, "text": hit.about} for number, hit in enumerate(hits)
    ]
    place.write_text(json.dumps(index, sort_keys=True, separators=(",", ":")), encoding="utf-8")


def pagefind(hits: Sequence[Hit], work: Path) -> None:
    """A page beside an index that Pagefind made of all documents."""
    site = work / "site"
    site.mkdir(parents=True)
    (site / "index.html").write_text('<!doctype html><html lang="vi"><title>x</title>', encoding="utf-8")
    records = work / "records.json"
    records.write_text(json.dumps([(f"/p/{n}/", hit.title, hit.about) for n, hit in enumerate(hits)]), encoding="utf-8")
    subprocess.run(("node", "index.mjs", str(records), str(site / "pagefind")), cwd=PAGEFIND, check=True)


def measure(
    site: Path,
    line: Line,
    queries: Sequence[Asked],
    hits: Sequence[Hit],
    first: Callable[[Page], float],
    run: str,
) -> Mapping[str, Any]:
    """Bytes and seconds before the first hits, on a fast line and a slow one; then all queries, one after the other."""
    with served(site, line) as address:
        fast, slow = (_cold(address, line, first, slow=slow) for slow in (False, True))
        carried, requests = fast[1:]
        line.slow = False
        with page_at(address) as (page, _):
            answers, took = page.evaluate(run, [[one.text for one in queries]])
    found = [
        one.found_by([hits[int(place.strip("/").rpartition("/")[2])] for place in several])
        for one, several in zip(queries, answers, strict=True)
    ]
    return {
        "first_bytes": carried,
        "requests": requests,
        "first": fast[0],
        "first_slow": slow[0],
        "warm": sorted(took)[int(len(took) * 0.95)],
        "found": sum(found) / len(found),
        "queries": len(queries),
    }


def _cold(address: str, line: Line, first: Callable[[Page], float], *, slow: bool) -> tuple[float, int, int]:
    """Seconds, bytes and files until the first hits, with a browser of its own."""
    line.slow, carried, requests = slow, line.carried, line.requests
    with page_at(address) as (page, _):
        seconds = first(page)
        return seconds, line.carried - carried, line.requests - requests


def _first_of_material(page: Page) -> float:
    """From the page's beginning, for Material asks for its index as soon as there is a page."""
    page.locator("input.md-search__input").focus()
    page.keyboard.type(FIRST)
    page.wait_for_selector(".md-search-result__item a", state="attached", timeout=600_000)
    return float(page.evaluate("performance.now()")) / 1000


def _first_of_pagefind(page: Page) -> float:
    """From the moment at which its script is asked for."""
    started = time.perf_counter()
    page.evaluate(PAGEFIND_RUN, [[FIRST]])
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
