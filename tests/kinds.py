"""The kinds of pages of sites, found by their addresses: a new kind of address is a new kind, with no list to keep."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bangvang.addresses import FOLDERS
from bangvang.words.ids import RESERVED
from built import Site

OF_RECORDS = frozenset(FOLDERS.values())
"""Folders below which addresses are made of ids."""
OF_TASKS = "huong-dan/bien-tap/"
"""The folder of the guide's tasks, which are written alike."""
NUMBER = re.compile(r"\d+")
SPAN = re.compile(r"\d{4}-\d{4}")
CLASSES = re.compile(r'class="([^"]*)"')
REDIRECT = 'http-equiv="refresh"'


@dataclass(frozen=True, slots=True, eq=False)
class Stop:
    """A page to be looked at: its site, its address there, the page as it is written."""

    site: Site
    path: str
    html: str

    @property
    def url(self) -> str:
        """Where a browser finds it."""
        return self.site.base + self.path

    @property
    def classes(self) -> frozenset[str]:
        """The classes of all its elements."""
        return frozenset(" ".join(CLASSES.findall(self.html)).split())


def kind_of(path: str) -> str:
    """The shape of an address: `don-vi/so-y-te/` is `don-vi/*/`, `en/ket-qua/2022/` is `ket-qua/N/`."""
    path = path.removeprefix("en/")
    if path.startswith(OF_TASKS) and path != OF_TASKS:
        return f"{OF_TASKS}*/"
    first, *others = path.split("/")
    return "/".join((first, *(_shape(part, first in OF_RECORDS) for part in others)))


def _shape(part: str, may_be_id: bool) -> str:
    if NUMBER.fullmatch(part):
        return "N"
    if SPAN.fullmatch(part):
        return "N-N"
    return "*" if may_be_id and part and part not in RESERVED else part


def of_every_kind(sites: Sequence[Site], language: str) -> list[Stop]:
    """Pages that stand for all of a language: of every kind the largest, then as many as hold the other classes.

    A later site gives only what the ones before it have not. Redirects are left out; the page for what is not there
    belongs to the first language.
    """
    chosen: list[Stop] = []
    for site in sites:
        stops = all_stops(site, language)
        kinds = {kind_of(stop.path) for stop in chosen}
        chosen += [stop for stop in _largest(stops) if kind_of(stop.path) not in kinds]
        missing = frozenset().union(*(stop.classes for stop in stops)).difference(*(stop.classes for stop in chosen))
        while missing:
            best = max(stops, key=lambda stop: len(stop.classes & missing))
            chosen.append(best)
            missing -= best.classes
    return chosen


def all_stops(site: Site, language: str) -> list[Stop]:
    """Every page of a language but redirects."""
    paths = (path for path in site.paths if path.startswith("en/") == (language == "en"))
    return [Stop(site, path, html) for path in paths if REDIRECT not in (html := site.html(path))]


def _largest(stops: Sequence[Stop]) -> list[Stop]:
    best: dict[str, Stop] = {}
    for stop in stops:
        kind = kind_of(stop.path)
        if kind not in best or len(stop.html) > len(best[kind].html):
            best[kind] = stop
    return list(best.values())
