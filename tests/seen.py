"""What readers see: tiny rolls looked at in one language, and the texts of a page or of a part of it."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from bangvang.language import Interface
from bangvang.resources import theme_folder
from bangvang.roll.loading import load
from bangvang.views.blocks import Block, Facts, Mark, Ref, Table
from bangvang.views.page import Page
from bangvang.views.sight import Sight
from world import world

BOTH_LANGUAGES = """
    format: 1
    title: Bảng vàng thử
    publisher: Ban Thi đua
    languages: [vi, en]
    as_of: 2024-06-30
"""
"""A roll.yml of two languages."""


def seen(folder: Path, files: Mapping[str, str], language: str = "en") -> Sight:
    """A tiny roll (files beside those of every world) as readers of a language see it. It must have no fault of shape."""
    loaded = load(world(folder, {"roll.yml": BOTH_LANGUAGES, **files}))
    assert not loaded.problems
    assert not loaded.findings
    return Sight.of(loaded.roll, Interface.of(theme_folder() / "locales", language))


def block(page: Page, anchor: str) -> Any:
    """The block of a page, however deep, that stands under an anchor; AssertionError where there is none."""
    found = next((one for one in _blocks(page.blocks) if getattr(one, "anchor", None) == anchor), None)
    assert found is not None, f"no block #{anchor}; there are {anchors(page)}"
    return found


def every_block(page: Page) -> Iterator[Block]:
    """Every block of a page, however deep, in their order."""
    return _blocks(page.blocks)


def anchors(page: Page) -> list[str]:
    """The anchors of all blocks of a page, in their order."""
    found = (getattr(one, "anchor", None) for one in _blocks(page.blocks))
    return [anchor for anchor in found if anchor is not None]


def cells(page: Page, anchor: str) -> list[list[str]]:
    """The rows of the table under an anchor, each cell as one line of text."""
    table = block(page, anchor)
    assert isinstance(table, Table)
    return [[said(cell) for cell in row.cells] for row in table.rows]


def facts(page: Page) -> dict[str, str]:
    """The names and values at the top of a page."""
    first = next(one for one in page.blocks if isinstance(one, Facts))
    return facts_of(first)


def facts_of(one: Facts) -> dict[str, str]:
    """Names and values, as text."""
    return {name: said(value) for name, value in one.rows}


def items(page: Page, anchor: str) -> list[str]:
    """The items of the list under an anchor, as text."""
    return [said(item) for item in block(page, anchor).items]


def told_by(page: Page, anchor: str) -> list[str]:
    """The moments of the timeline under an anchor: when, what, its tense, and what else is told."""
    moments = block(page, anchor).moments
    return [
        f"{said(one.when)}: {said(one.what)} ({one.tense})" + "".join(f"; {said(detail)}" for detail in one.details)
        for one in moments
    ]


def said(piece: object) -> str:
    """All texts of a piece in their order: pieces of a run joined as they are, others by `; `."""
    if isinstance(piece, str):
        return piece
    pieces = getattr(piece, "pieces", None)
    if pieces is not None:
        return "".join(said(one) for one in pieces)
    keyed = getattr(piece, "piece", None)
    if keyed is not None:
        return said(keyed)
    parts = getattr(piece, "items", None)
    if parts is not None:
        return "; ".join(said(one) for one in parts)
    text = getattr(piece, "text", None)
    return str(getattr(piece, "words", "")) if text is None else str(text)


def refs(value: object) -> list[Ref]:
    """Every link in a page or a part of it."""
    return [one for one in _walk(value) if isinstance(one, Ref)]


def marks(value: object) -> list[Mark]:
    """Every mark in a page or a part of it."""
    return [one for one in _walk(value) if isinstance(one, Mark)]


def _blocks(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for one in blocks:
        yield one
        for inner in ("blocks", "above", "below"):
            yield from _blocks(getattr(one, inner, ()))


def _walk(value: object) -> Iterator[object]:
    if isinstance(value, tuple | list):
        for one in value:
            yield from _walk(one)
    elif is_dataclass(value) and not isinstance(value, type):
        yield value
        for field in fields(value):
            yield from _walk(getattr(value, field.name))
