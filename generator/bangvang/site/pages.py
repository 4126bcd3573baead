"""Every page of a roll in one language: one table of routes, by which all pages are made, or one that is asked for."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from bangvang.addresses import BY_YEAR, FOLDERS
from bangvang.views.booklet import booklet_pages
from bangvang.views.cluster import cluster_page
from bangvang.views.decision import decision_pages
from bangvang.views.dictionary import dictionary_page
from bangvang.views.document import document_page
from bangvang.views.event import event_page
from bangvang.views.exemplar import exemplar_page
from bangvang.views.honour import honour_page
from bangvang.views.lists import LISTED_KINDS, list_page, year_list
from bangvang.views.movement import movement_page
from bangvang.views.nomination import nomination_page
from bangvang.views.numbers import numbers_page
from bangvang.views.page import Page
from bangvang.views.parts import in_parts
from bangvang.views.person import person_page
from bangvang.views.place import place_page
from bangvang.views.problems_page import problems_page
from bangvang.views.results import results_page
from bangvang.views.searching import search_page
from bangvang.views.sight import Sight
from bangvang.views.source import source_page
from bangvang.views.spans import Span, places_of, year_spans
from bangvang.views.unit import unit_page
from bangvang.views.year import year_page

_PART = re.compile(r"trang/[0-9]+/$")
"""How the address of a later part of a page ends."""
_SPAN = re.compile(r"([0-9]{4})(?:-([0-9]{4}))?")


@dataclass(frozen=True, slots=True)
class Route:
    """Pages of one sort, which stand in one folder of a language.

    `keys` gives what follows the folder in their addresses, without the last slash, of all that there are; `make` the
    page of a key in all its parts, the first one at that address: none where there is no such page. What a `long` one
    tells grows with the roll.
    """

    folder: str
    keys: Callable[[Sight], Iterable[str]]
    make: Callable[[Sight, str], tuple[Page, ...]]
    long: bool = False


def all_pages(sight: Sight) -> Iterator[Page]:
    """Every page but the hand-written ones: records, lists, years, numbers and guides made from tables."""
    for route in ROUTES:
        for key in route.keys(sight):
            yield from route.make(sight, key)


def shares(sight: Sight, most: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """All pages in shares of at most `most` keys: the number of their route, and their keys, for `pages_of`.

    Long pages come first and one by one, so that no process is left alone with them when all others are done.
    """
    for number, route in sorted(enumerate(ROUTES), key=lambda one: not one[1].long):
        keys, size = tuple(route.keys(sight)), 1 if route.long else most
        for start in range(0, len(keys), size):
            yield number, keys[start : start + size]


def pages_of(sight: Sight, number: int, keys: Iterable[str]) -> Iterator[Page]:
    """The pages of one share."""
    for key in keys:
        yield from ROUTES[number].make(sight, key)


def page_at(sight: Sight, path: str) -> Page | None:
    """The page at an address of the sight's language, made by itself as among all; None where there is none."""
    home = sight.addresses.home(sight.language)
    first = _PART.sub("", path)
    for route in ROUTES:
        folder = home + route.folder
        if first.startswith(folder):
            parts = route.make(sight, first.removeprefix(folder).removesuffix("/"))
            found = next((page for page in parts if page.path == path), None)
            if found is not None:
                return found
    return None


def _records(kind: str, make: Callable[[Sight, Any], tuple[Page, ...]], *, long: bool = False) -> Route:
    """The pages of every record of a kind that has one."""

    def one(sight: Sight, key: str) -> tuple[Page, ...]:
        record_id = key.partition("/")[0]
        record = sight.roll.of_kind(kind).get(record_id)
        return make(sight, record) if record is not None and sight.path(kind, record_id) is not None else ()

    return Route(f"{FOLDERS[kind]}/", lambda sight: sight.roll.of_kind(kind), one, long)


def _parted(make: Callable[[Sight, Any], Page]) -> Callable[[Sight, Any], tuple[Page, ...]]:
    """Pages in as many parts as their longest table takes."""
    return lambda sight, record: tuple(in_parts(sight, make(sight, record)))


def _list(kind: str) -> Route:
    """The list of a kind of which there are records."""

    def one(sight: Sight, key: str) -> tuple[Page, ...]:
        return list_page(sight, kind) if not key and sight.roll.of_kind(kind) else ()

    return Route(f"{FOLDERS[kind]}/", lambda _: ("",), one, long=True)


def _list_by_year(kind: str) -> Route:
    """The same list year by year, of a kind that has one."""

    def one(sight: Sight, key: str) -> tuple[Page, ...]:
        return year_list(sight, kind) if key == BY_YEAR and sight.roll.of_kind(kind) else ()

    return Route(f"{FOLDERS[kind]}/", lambda _: (BY_YEAR,), one, long=True)


def _single(folder: str, make: Callable[[Sight], Page]) -> Route:
    """A page of which there is one."""
    return Route(folder, lambda _: ("",), lambda sight, key: () if key else (make(sight),), long=True)


def _year(sight: Sight, key: str) -> tuple[Page, ...]:
    span = next((span for span in year_spans(sight.roll) if span.key == key), None)
    return year_page(sight, span) if span is not None else ()


def _booklet(sight: Sight, key: str) -> tuple[Page, ...]:
    """A year's booklet, whichever of its parts is asked for: they hang together."""
    year, _, rest = key.partition("/")
    span = next((span for span in year_spans(sight.roll) if span.key == year), None)
    return booklet_pages(sight, span) if span is not None and rest == "in" else ()


def _place(sight: Sight, key: str) -> tuple[Page, ...]:
    year, _, place = key.partition("/")
    years = _SPAN.fullmatch(year)
    if years is None:
        return ()
    span = Span(int(years[1]), int(years[2] or years[1]))
    return place_page(sight, span, place) if place in places_of(sight.roll, span) else ()


def _years(sight: Sight) -> Iterable[str]:
    return (span.key for span in year_spans(sight.roll))


def _booklets(sight: Sight) -> Iterable[str]:
    return (f"{span.key}/in" for span in year_spans(sight.roll))


def _places(sight: Sight) -> Iterable[str]:
    return (f"{span.key}/{place}" for span in year_spans(sight.roll) for place in places_of(sight.roll, span))


ROUTES: tuple[Route, ...] = (
    _records("honours", _parted(honour_page), long=True),
    _records("units", _parted(unit_page)),
    _records("people", _parted(person_page)),
    _records("movements", _parted(movement_page)),
    _records("clusters", _parted(cluster_page)),
    _records("decisions", decision_pages),
    _records("nominations", _parted(nomination_page)),
    _records("exemplars", _parted(exemplar_page)),
    _records("events", _parted(event_page)),
    _records("documents", _parted(document_page)),
    _records("sources", _parted(source_page)),
    *(_list(kind) for kind in LISTED_KINDS),
    *(_list_by_year(kind) for kind in LISTED_KINDS),
    _single("ket-qua/", results_page),
    Route("ket-qua/", _years, _year, long=True),
    Route("ket-qua/", _booklets, _booklet, long=True),
    Route("ket-qua/", _places, _place),
    _single("tra-cuu/", search_page),
    _single("du-lieu/", dictionary_page),
    _single("du-lieu/so-lieu/", numbers_page),
    _single("huong-dan/loi/", problems_page),
)
"""All the pages that a roll can have. The addresses themselves are those that the views give to their pages."""
