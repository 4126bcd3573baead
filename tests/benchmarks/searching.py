"""The search of a large roll: how large its index is, how soon it answers on a slow line, how fast when it is warm.

`index DATA OUT` writes the index and tells what that took; `measure OUT` does the rest in a real Chromium. By hand: `python tests/benchmarks/run.py --only search`.
"""

import json
import resource
import statistics
import sys
import time
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1])]  # so that this file runs by itself, too

from playwright.sync_api import Page  # noqa: E402

from asked import Asked, asked  # noqa: E402
from bangvang.language import Interface  # noqa: E402
from bangvang.resources import theme_folder  # noqa: E402
from bangvang.roll.loading import load  # noqa: E402
from bangvang.search.explorer import MANIFEST as EXPLORER  # noqa: E402
from bangvang.search.explorer_columns import NAME_LENGTH  # noqa: E402
from bangvang.search.manifest import MANIFEST, Manifest  # noqa: E402
from bangvang.search.reading import Hit, Index  # noqa: E402
from bangvang.search.site_index import write_search  # noqa: E402
from bangvang.views.sight import Sight  # noqa: E402
from benchmarks.serving import page_at, sent, served  # noqa: E402

PAGE = "tra-cuu"
EACH = 40
COLD = ("without accents", "with accents", "begun", "name and year", "name and unit", "unit", "decision", "misspelt")
"""The classes of which one query each is asked with an empty cache."""
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000}
"""150 ms and 1.6 Mbit/s."""
HTML = """<!doctype html><html lang="vi"><title>x</title><body><form role="search" data-bv-search action="{page}/">
<input type="search" name="q"></form><script src="search.js"></script></body></html>"""
RUN = """async ([texts, times]) => {
  const url = new URL("tra-cuu/chi-muc.json", location.href), manifest = await (await fetch(url)).json();
  const { Engine } = await import(new URL(manifest.scripts.engine, location.href));
  const engine = new Engine(manifest, url), answers = [], took = [];
  for (const text of texts) answers.push((await engine.search(text, { limit: 10 })).hits);
  for (let time = 0; time < times; time++) for (const text of texts) {
    const start = performance.now();
    await engine.search(text, { limit: 10 });
    took.push(performance.now() - start);
  }
  return [answers, took];
}"""

FIRST = """(text) => new Promise((told) => {
  const start = performance.now(), input = document.querySelector("input");
  new MutationObserver(() => {
    if (document.querySelector(".bv-hits [role=option] .bv-hit__title")) told(performance.now() - start);
  }).observe(document.body, { childList: true, subtree: true });
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
})"""


@dataclass(frozen=True, slots=True)
class Cold:
    """A query with nothing cached: bytes, requests, milliseconds on a slow line."""

    text: str
    bytes: int
    requests: int
    slow: float


EXPLORE = """async ([texts, times]) => {
  const url = new URL("tra-cuu/chi-muc.json", location.href), manifest = await (await fetch(url)).json();
  const load = (name) => import(new URL(manifest.scripts[name], location.href));
  const [{ Engine }, { Explorer }] = await Promise.all([load("engine"), load("explorer")]);
  const explorer = await Explorer.of(new Engine(manifest, url), url, "vi", location.href, () => {});
  document.body.append(explorer.views, explorer.part);
  explorer.asked = "names";
  const took = { facet: [], text: [] };
  const show = async (kind, text) => {
    const start = performance.now();
    explorer.showView(text);
    await explorer.show(text, 20, () => true);
    explorer.part.getBoundingClientRect();
    if (kind) took[kind].push(performance.now() - start);
  };
  const table = async () => (await explorer.tables.names).facets;
  await show("", "");
  for (const text of texts) await show("", text);
  for (let time = 0; time < times; time++) {
    for (const { key, choices } of await table()) for (const [id] of choices.slice(0, 4)) {
      explorer.chosen = { [key]: [id] };
      await show("", "");
      await show("facet", "");
    }
    explorer.chosen = {};
    for (const text of texts) {
      await show("text", text);
      await show("", "");
    }
  }
  return took;
}"""
"""What a filter costs from the choice until its rows and counts are on the page; the rows that are shown had been fetched."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What the search of a roll costs. Bytes are as they are sent; times are milliseconds."""

    documents: int
    files: int
    index_bytes: int
    first_bytes: float
    first_bytes_worst: float
    first_slow: float
    first_slow_worst: float
    warm: float
    warm_slowed: float
    found: float
    exact_first: float
    cold: Sequence[Cold]
    recall: Mapping[str, float]
    explorer_bytes: int
    explorer_facets: int
    facet: float
    facet_slowed: float
    text: float
    text_slowed: float


def index(data: Path, out: Path) -> None:
    """Write the index of a roll into a folder, and print what it took: seconds (of CPU, too) and megabytes."""
    roll = load(data).roll
    sight = Sight.of(roll, Interface.of(theme_folder() / "locales", roll.settings.languages[0]))
    started, worked = time.perf_counter(), time.process_time()
    write_search(out, [sight], theme_folder())
    seconds, cpu = time.perf_counter() - started, time.process_time() - worked
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    _tell({"seconds": seconds, "cpu": cpu, "memory": memory})


def measure(out: Path) -> Measured:
    """Measure the index in a folder that `index` wrote. Starts a browser."""
    manifest = Manifest.from_json((out / PAGE / MANIFEST).read_bytes())
    reader = Index(manifest, lambda path: (out / PAGE / path).read_bytes())
    queries = list(asked(reader.hits(range(manifest.documents)), EACH))
    (out / "index.html").write_text(HTML.format(page=PAGE), encoding="utf-8")
    (out / "search.js").write_bytes((theme_folder() / "scripts" / "search.js").read_bytes())
    cold = [next(one.text for one in queries if one.name == name) for name in COLD]
    every = [path for path in (out / PAGE).rglob("*") if path.is_file()]
    files = [path for path in every if not _of_explorer(path)]
    with served(out) as address, page_at(address) as (page, session):
        first = [_first(page, session, address, text) for text in cold]
        session.send("Network.emulateNetworkConditions", SLOW)
        slow = [_first(page, session, address, text)[2] for text in cold]
        session.send(
            "Network.emulateNetworkConditions", SLOW | {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
        )
        answers, took = page.evaluate(RUN, [[one.text for one in queries], 2])
        session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
        _, slowed = page.evaluate(RUN, [[one.text for one in queries], 1])
        explored_slowed = page.evaluate(EXPLORE, [cold, 2])
        session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        explored = page.evaluate(EXPLORE, [cold, 2])
    sizes = [size for size, _, _ in first]
    return Measured(
        documents=manifest.documents,
        files=len(files),
        index_bytes=sum(len(sent(path)) for path in files),
        first_bytes=statistics.median(sizes),
        first_bytes_worst=max(sizes),
        first_slow=statistics.median(slow),
        first_slow_worst=max(slow),
        warm=_p95(took),
        warm_slowed=_p95(slowed),
        cold=[
            Cold(text, size, requests, took) for text, (size, requests, _), took in zip(cold, first, slow, strict=True)
        ],
        **_quality(queries, answers),
        explorer_bytes=sum(len(sent(path)) for path in every if _of_explorer(path)),
        explorer_facets=_facet_bytes(out / PAGE),
        facet=_p95(explored["facet"]),
        facet_slowed=_p95(explored_slowed["facet"]),
        text=_p95(explored["text"]),
        text_slowed=_p95(explored_slowed["text"]),
    )


def _of_explorer(path: Path) -> bool:
    """Whether a file beside the page of the search is the explorer's: its names are longer than the index's."""
    return path.name == EXPLORER or len(path.stem) == NAME_LENGTH


def _facet_bytes(folder: Path) -> int:
    """How much the facets of all names take: their choices and their codes."""
    head = folder / "chi-muc" / f"{json.loads((folder / EXPLORER).read_bytes())['tables']['names']}.bin"
    codes = folder / "chi-muc" / f"{json.loads(zlib.decompress(head.read_bytes()))['codes']}.bin"
    return head.stat().st_size + codes.stat().st_size


def _tell(figures: Mapping[str, Any]) -> None:
    print(json.dumps(figures))  # noqa: T201 - a command line


def _quality(queries: Sequence[Asked], answers: Sequence[Sequence[dict[str, Any]]]) -> dict[str, Any]:
    """The share of queries that found what was meant, by class too; of those with accents, the share whose name is first."""
    by_class: dict[str, list[bool]] = {}
    exact = []
    for one, answer in zip(queries, answers, strict=True):
        hits = [Hit(**hit) for hit in answer]
        by_class.setdefault(one.name, []).append(one.found_by(hits))
        if one.name == "with accents":
            exact.append(hits[0].title == one.hit.title)
    every = [found for several in by_class.values() for found in several]
    recall = {name: sum(several) / len(several) for name, several in by_class.items()}
    return {"found": sum(every) / len(every), "exact_first": sum(exact) / len(exact), "recall": recall}


def _first(page: Page, session: Any, address: str, text: str) -> tuple[int, int, float]:
    """With nothing cached, from the first touch of the box to the first hit: bytes, in how many files, how long it takes."""
    session.send("Network.clearBrowserCache")
    page.goto(address, wait_until="load")
    sizes: list[int] = []

    def count(event: dict[str, Any]) -> None:
        sizes.append(int(event["encodedDataLength"]))

    session.on("Network.loadingFinished", count)
    took: float = page.evaluate(FIRST, text)
    session.remove_listener("Network.loadingFinished", count)
    return sum(sizes), len(sizes), took


def _p95(took: Sequence[float]) -> float:
    return sorted(took)[int(len(took) * 0.95)]


if __name__ == "__main__":
    if sys.argv[1] == "index":
        index(Path(sys.argv[2]), Path(sys.argv[3]))
    else:
        _tell(asdict(measure(Path(sys.argv[2]))))
