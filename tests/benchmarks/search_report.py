"""What the search of a roll costs, as rows of the report, beside Material's own search and Pagefind on the same documents."""

from collections.abc import Iterator, Mapping
from typing import Any

SIGNS = {True: "yes", False: "NO"}
KILOBYTE, SECOND = 1000, 1000
"""Bytes and milliseconds."""
MILLION = 1_000_000


def ours(awards: int, written: Mapping[str, float], found: Mapping[str, Any]) -> Iterator[str]:
    """What `searching.py` measured, each against its budget, then query by query and class by class."""
    what = f"search, {awards:,} awards"
    first, most = ("the first hit", 200) if awards >= MILLION else ("the first hit, median", 100)
    told = f"{what}, {found['documents']:,.0f} documents: index written, {written['cpu']:.1f} s CPU"
    yield _row(told, written["seconds"], None if awards >= MILLION else 15, "s")
    yield _row(f"{what}: memory of that", written["memory"], 4096 if awards >= MILLION else None, "MB")
    yield _row(f"{what}: bytes an award, {found['files']:,.0f} files", found["index_bytes"] / awards, 120, "B")
    yield _row(f"{what}: fetched before {first}", found["first_bytes"] / KILOBYTE, most, "kB")
    yield _row(f"{what}: the same, worst", found["first_bytes_worst"] / KILOBYTE, most, "kB")
    slow = None if awards >= MILLION else 1.8
    yield _row(f"{what}: from focus to hits, 150 ms and 1.6 Mbit/s, median", found["first_slow"] / SECOND, slow, "s")
    yield _row(f"{what}: the same, worst", found["first_slow_worst"] / SECOND, slow, "s")
    warm, slowed = (None, None) if awards >= MILLION else (10, 40)
    yield _row(f"{what}: warm, p95", found["warm"], warm, "ms")
    yield _row(f"{what}: warm, p95, a quarter of the CPU", found["warm_slowed"], slowed, "ms")
    yield _plain(f"{what}: queries that find what was meant", f"{found['found']:.1%}")
    yield _plain(f"{what}: names typed with accents that stand first", f"{found['exact_first']:.1%}")
    yield from _explorer(awards, found)
    for cold in found["cold"]:
        cost = f"{cold['bytes'] / KILOBYTE:.0f} kB, {cold['requests']} files, {cold['slow'] / SECOND:.2f} s"
        yield _plain(f"{what}: first asked for “{cold['text']}”", cost)
    for name, share in found["recall"].items():
        yield _plain(f"{what}: found of the class “{name}”", f"{share:.1%}")


def _explorer(awards: int, found: Mapping[str, Any]) -> Iterator[str]:
    """What a choice or words cost in the table of awards."""
    what = f"explorer, {awards:,} awards"
    facets, everything = found["explorer_facets"] / KILOBYTE, found["explorer_bytes"] / KILOBYTE
    yield _plain(f"{what}: its files, the facets of names", f"{everything:,.0f} kB, {facets:,.0f} kB")
    yield _row(f"{what}: a facet, p95", found["facet"], 80, "ms")
    yield _row(f"{what}: the same, a quarter of the CPU", found["facet_slowed"], 200, "ms")
    yield _row(f"{what}: words, p95", found["text"], 80, "ms")
    yield _row(f"{what}: the same, a quarter of the CPU", found["text_slowed"], 200, "ms")


def theirs(name: str, figures: Mapping[str, float]) -> Iterator[str]:
    """What `rival_search.py` measured of another search."""
    yield _plain(f"{name}: indexed in", f"{figures['indexed']:.1f} s")
    fetched = f"{figures['first_bytes'] / KILOBYTE:,.0f} kB, {figures['requests']:.0f} files"
    yield _plain(f"{name}: fetched before the first hits", fetched)
    took = f"{figures['first']:.2f} s, {figures['first_slow']:.2f} s"
    yield _plain(f"{name}: until the first hits, on a fast line and at 150 ms and 1.6 Mbit/s", took)
    yield _plain(f"{name}: warm, p95", f"{figures['warm']:,.0f} ms")
    yield _plain(
        f"{name}: of {figures['queries']:.0f} queries, those that find what was meant", f"{figures['found']:.1%}"
    )


def _row(what: str, figure: float, budget: float | None, unit: str) -> str:
    limit, held = (f"{budget:g} {unit}", SIGNS[figure <= budget]) if budget is not None else ("", "")
    return f"| {what} | {figure:.2f} {unit} | | | | {limit} | {held} |"


def _plain(what: str, told: str) -> str:
    return f"| {what} | {told} | | | | | |"
