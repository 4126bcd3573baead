"""Long pages in several parts: what grows with the roll is cut, so that a page's bytes do not grow with it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from bangvang.model.localised import Words
from bangvang.views.blocks import Block, Bullets, Inline, Note, Ref, Run, Section, Step, Strip, Table
from bangvang.views.page import Page
from bangvang.views.record_blocks import Names
from bangvang.views.sight import Sight

PAGE_SIZE = 200
"""How many items of a long list, or rows of a long table, a page holds."""
NEAR = 2
"""So many pages before and after the one that is shown are named in its strip of pages."""


def in_parts(sight: Sight, page: Page, size: int = PAGE_SIZE, *, anchored: bool = False) -> tuple[Page, ...]:
    """The page in as many parts as its longest table or list takes: part n holds the n-th `size` rows of each long one.

    The first part holds all else too. Tables whose rows have lasting anchors stay whole, unless they may be cut as
    `anchored`: then whatever leads to a row must know the part where it stands.
    """
    last = max((_parts(block, size, anchored) for block in page.blocks), default=1)
    if last == 1:
        return (page,)
    cut = _Cut(sight, page.path, size, anchored)
    return tuple(numbered(sight, page, tuple(cut.part(page.blocks, one)), one, last) for one in range(1, last + 1))


def numbered(sight: Sight, first: Page, blocks: tuple[Block, ...], number: int, last: int) -> Page:
    """Page `number` of a long one with its strip of pages. All of them share what `first`, the whole page, tells of itself."""
    addresses = sight.addresses
    strip = pages_strip(sight, first.path, number, last)
    page = replace(
        first,
        blocks=(*blocks, *strip),
        previous=addresses.page(first.path, number - 1) if number > 1 else None,
        next=addresses.page(first.path, number + 1) if number < last else None,
    )
    if number == 1:
        return page
    said = sight.say("page %(number)s", number=sight.interface.number(number))
    return replace(
        page,
        path=addresses.page(first.path, number),
        title=Words(f"{first.title.text} ({said})", first.title.language),
        description=f"{first.description} ({said})",
        lead=(),
        doubts=(),
        data=None,
        trail=(*first.trail, Ref(first.title, first.path)),
    )


def pages_strip(sight: Sight, first: str, number: int, last: int) -> tuple[Block, ...]:
    """The pages of a long list: the one before, the first, those near by, the last, the one after. Nothing for one page."""
    if last == 1:
        return ()
    steps: list[Step | None] = []
    if number > 1:
        steps.append(Step(_to(sight, first, number - 1, sight.say("Previous page"))))
    before = 0
    for one in sorted({1, last, *range(max(number - NEAR, 1), min(number + NEAR, last) + 1)}):
        if one > before + 1:
            steps.append(None)
        shown = sight.interface.number(one)
        says = sight.say("page %(number)s", number=shown)
        steps.append(Step(_to(sight, first, one, shown), here=one == number, says=says))
        before = one
    if number < last:
        steps.append(Step(_to(sight, first, number + 1, sight.say("Next page"))))
    return (Strip(sight.say("Pages"), tuple(steps), "pages"),)


def _to(sight: Sight, first: str, number: int, words: str) -> Ref:
    return Ref(sight.own(words), sight.addresses.page(first, number))


def _long(block: Block, anchored: bool) -> Sequence[Any]:
    """What of a block may be cut."""
    if isinstance(block, Table) and (anchored or not block.rows or block.rows[0].anchor is None):
        return block.rows
    return block.items if isinstance(block, Names) or (isinstance(block, Bullets) and not block.numbered) else ()


def _parts(block: Block, size: int, anchored: bool) -> int:
    """In how many parts a block stands."""
    if isinstance(block, Section):
        return max((_parts(one, size, anchored) for one in block.blocks), default=1)
    return max(-(-len(_long(block, anchored)) // size), 1)


class _Cut:
    """Cuts the blocks of one page; knows nothing of what is in them."""

    def __init__(self, sight: Sight, path: str, size: int, anchored: bool) -> None:
        self.sight, self.path, self.size, self.anchored = sight, path, size, anchored

    def part(self, blocks: tuple[Block, ...], number: int) -> Iterator[Block]:
        """The n-th part of all blocks: of short ones the whole in the first part, and nothing later."""
        for block in blocks:
            last = _parts(block, self.size, self.anchored)
            if last == 1:
                yield from (block,) if number == 1 else ()
            elif number <= last:
                yield from self._slice(block, number, last)

    def _slice(self, block: Block, number: int, last: int) -> Iterator[Block]:
        start = (number - 1) * self.size
        if isinstance(block, Section):
            yield replace(block, blocks=tuple(self.part(block.blocks, number)))
            return
        if isinstance(block, Table):
            charts = block.charts if number == 1 else ()
            yield replace(block, rows=block.rows[start : start + self.size], charts=charts)
        elif isinstance(block, Bullets | Names):
            yield replace(block, items=block.items[start : start + self.size])
        yield self._further(start, len(_long(block, self.anchored)), getattr(block, "anchor", None), number, last)

    def _further(self, start: int, whole: int, anchor: str | None, number: int, last: int) -> Note:
        """Which of how many stand above, and the way to the next ones."""
        say, show = self.sight.say, self.sight.interface.number
        end = min(start + self.size, whole)
        pieces: list[Inline] = [
            say("%(first)s–%(last)s of %(all)s", first=show(start + 1), last=show(end), all=show(whole))
        ]
        if number < last:
            path = self.sight.addresses.page(self.path, number + 1)
            pieces += [" · ", Ref(self.sight.own(say("the next ones")), path, anchor)]
        return Note(Run(tuple(pieces)))
