"""The menu of a language: the sections of the roll, then the hand-written pages."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from bangvang.addresses import FOLDERS
from bangvang.problems.both import Both
from bangvang.site.frames import hole
from bangvang.views.sight import Sight

SECTIONS = {
    "movements": Both("Phong trào", "Campaigns"),
    "exemplars": Both("Điển hình", "Exemplars"),
    "results": Both("Kết quả", "Results"),
    "clusters": Both("Cụm khối", "Clusters"),
    "units": Both("Đơn vị", "Units"),
    "people": Both("Cá nhân", "People"),
    "honours": Both("Danh hiệu", "Honours"),
    "decisions": Both("Quyết định", "Decisions"),
    "nominations": Both("Đề nghị", "Nominations"),
    "events": Both("Sự kiện", "Events"),
    "documents": Both("Văn bản", "Documents"),
    "sources": Both("Nguồn", "Sources"),
}
"""The sections, with short names."""
FIRST = ("movements", "exemplars", "results", "clusters", "units", "people", "honours", "decisions")
"""Sections that always stand in the menu; the others open from it."""
DATA, GUIDE = "data", "guide"
HOME, INDEX = "index.md", "/index.md"


@dataclass(frozen=True, slots=True)
class HandWritten:
    """A page that somebody wrote: its file, title and address."""

    source: str
    title: str
    url: str


@dataclass(frozen=True, slots=True)
class NavItem:
    """One entry of the menu. `hole` is where a frame says that it is lit; `active` says so elsewhere."""

    title: str
    url: str
    active: bool = False
    hole: str = ""


@dataclass(frozen=True, slots=True)
class Menu:
    """What the menu shows at once, and what opens from it."""

    first: tuple[NavItem, ...]
    more: tuple[NavItem, ...]

    def lit(self, url: str | None) -> "Menu":
        """The menu on the page at `url`, its entry lit; in a frame (None) the entries keep their holes."""
        if url is None:
            return self
        return Menu(_lit(self.first, url), _lit(self.more, url))


def navigation(sight: Sight, pages: tuple[HandWritten, ...]) -> Menu:
    """Every section that holds something, the data, and what people wrote beside it."""
    home = sight.addresses.home(sight.language)
    sections = {
        kind: NavItem(sight.both(name), home + FOLDERS[kind] + "/", hole=hole(f"tab-{kind}"))
        for kind, name in SECTIONS.items()
        if sight.roll.of_kind(kind) or kind == "results"
    }
    data = NavItem(sight.say("Data"), sight.addresses.data(sight.language), hole=hole(f"tab-{DATA}"))
    first = tuple(item for kind, item in sections.items() if kind in FIRST)
    more = tuple(item for kind, item in sections.items() if kind not in FIRST)
    return Menu(first, (*more, data, *_written(home, pages)))


def _written(home: str, pages: tuple[HandWritten, ...]) -> Iterable[NavItem]:
    """Hand-written pages: those at the top, and of every folder its index, which leads to the others."""
    by_source = {page.source.removeprefix(home): page for page in pages}
    for source in sorted(by_source, key=lambda name: (0 if "/" in name else 1, name)):
        if source == HOME or ("/" in source and not source.endswith(INDEX)):
            continue
        tab = hole(f"tab-{GUIDE}") if source.startswith("huong-dan/") else ""
        yield NavItem(by_source[source].title, by_source[source].url, hole=tab)


def _lit(items: tuple[NavItem, ...], url: str) -> tuple[NavItem, ...]:
    return tuple(replace(item, active=item.url.rstrip("./") == url.rstrip("./"), hole="") for item in items)
