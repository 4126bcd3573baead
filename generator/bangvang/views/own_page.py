"""Pages that are not of a record: results, lists, numbers, guides; and long ones in several parts."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from bangvang.model.localised import Words
from bangvang.views.blocks import Block, Inline, Note, Ref, Run
from bangvang.views.page import Page
from bangvang.views.record import citation
from bangvang.views.sight import Sight

PAGE_SIZE = 200
"""How many items a page of a long list holds."""

Item = TypeVar("Item")


def own_page(
    sight: Sight,
    path: str,
    section: str,
    title: str,
    *,
    kicker: str,
    blocks: tuple[Block, ...],
    trail: tuple[Ref, ...],
    lead: str | None = None,
    sources: tuple[Inline, ...] = (),
    official: bool = False,
) -> Page:
    """A page that the program makes of its own. `title` and `lead` are texts of the interface."""
    words = sight.own(title)
    return Page(
        path=path,
        language=sight.language,
        section=section,
        title=words,
        kicker=kicker,
        blocks=blocks,
        lead=(sight.own(lead),) if lead is not None else (),
        trail=trail,
        sources=sources,
        key=path.removeprefix(sight.addresses.home(sight.language)).strip("/").replace("/", "-"),
        citation=citation(sight, words),
        official=official,
        description=lead or title,
    )


def home_trail(sight: Sight, *further: Ref) -> tuple[Ref, ...]:
    """The way from the home page."""
    return (Ref(sight.own(sight.say("Home")), sight.addresses.home(sight.language)), *further)


def data_trail(sight: Sight) -> tuple[Ref, ...]:
    """The way from the home page to the open data."""
    return home_trail(sight, Ref(sight.own(sight.say("Data")), sight.addresses.data(sight.language)))


def paged(
    sight: Sight, first: Page, items: Sequence[Item], shown: Callable[[tuple[Item, ...]], tuple[Block, ...]]
) -> tuple[Page, ...]:
    """A page with a long list at its end, in as many pages as it takes; there is always one.

    `first` is the page without the list, `shown` prints a part of the list. Later pages hold nothing but their part.
    """
    parts = [tuple(items[start : start + PAGE_SIZE]) for start in range(0, len(items), PAGE_SIZE)] or [()]
    pages = []
    for number, part in enumerate(parts, start=1):
        before = first.blocks if number == 1 else ()
        blocks = (*before, *shown(part), *_pager(sight, first.path, number, len(parts)))
        path = sight.addresses.page(first.path, number)
        title = first.title if number == 1 else _numbered(sight, first.title, number)
        lead = first.lead if number == 1 else ()
        pages.append(replace(first, path=path, title=title, lead=lead, blocks=blocks))
    return tuple(pages)


def _numbered(sight: Sight, title: Words, number: int) -> Words:
    said = sight.say("page %(number)s", number=sight.interface.number(number))
    return Words(f"{title.text} ({said})", title.language)


def _pager(sight: Sight, first: str, number: int, last: int) -> tuple[Block, ...]:
    """Where one is in a long list, with the pages before and after; nothing where there is one page."""
    if last == 1:
        return ()
    pieces: list[Inline] = []
    if number > 1:
        pieces += [Ref(sight.own(sight.say("Previous page")), sight.addresses.page(first, number - 1)), " · "]
    of = {"number": sight.interface.number(number), "last": sight.interface.number(last)}
    pieces.append(sight.say("page %(number)s of %(last)s", **of))
    if number < last:
        pieces += [" · ", Ref(sight.own(sight.say("Next page")), sight.addresses.page(first, number + 1))]
    return (Note(Run(tuple(pieces))),)
