"""The menu of a language: the sections of the roll, then the hand-written pages."""

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
"""The tabs, with short names."""
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
    """One entry of the menu, in the shape that the theme's templates read."""

    title: str
    url: str
    children: tuple["NavItem", ...] = ()
    active: bool = False
    hole: str = ""
    is_page: bool = False
    is_link: bool = True
    is_section: bool = False
    is_index: bool = False
    meta: None = None
    encrypted: bool = False
    typeset: None = None
    pages: None = None


@dataclass(frozen=True, slots=True)
class Homepage:
    """Where the logo leads."""

    url: str


@dataclass(frozen=True, slots=True)
class NavView:
    """The menu as a page shows it."""

    items: tuple[NavItem, ...]
    homepage: Homepage
    pages: tuple[NavItem, ...] = ()

    @classmethod
    def of(cls, items: tuple[NavItem, ...], url: str | None, sight: Sight) -> "NavView":
        """The menu on the page at `url`, its entry lit; in a frame (None) the entries keep their holes."""
        home = Homepage(sight.addresses.home(sight.language) or ".")
        if url is None:
            return cls(items, home)
        return cls(tuple(_lit(item, url) for item in items), home)


def navigation(sight: Sight, pages: tuple[HandWritten, ...]) -> tuple[NavItem, ...]:
    """Home, every section that holds something, the data, and what people wrote beside it."""
    home = sight.addresses.home(sight.language)
    items = [NavItem(sight.say("Home"), home or ".", hole=hole("tab-home"))]
    for kind, name in SECTIONS.items():
        if sight.roll.of_kind(kind) or kind == "results":
            items.append(NavItem(sight.both(name), home + FOLDERS[kind] + "/", hole=hole(f"tab-{kind}")))
    items.append(NavItem(sight.say("Data"), home + "du-lieu/", hole=hole(f"tab-{DATA}")))
    return (*items, *_written(home, pages, sight))


def _written(home: str, pages: tuple[HandWritten, ...], sight: Sight) -> list[NavItem]:
    """Hand-written pages: those of a folder under its index, the others by themselves."""
    by_source = {page.source.removeprefix(home): page for page in pages}
    items = []
    for source in sorted(by_source, key=lambda name: (0 if "/" in name else 1, name)):
        page = by_source[source]
        if source == HOME or ("/" in source and not source.endswith(INDEX)):
            continue
        folder = source.removesuffix("index.md") if source.endswith(INDEX) else None
        children = [
            NavItem(other.title, other.url)
            for name, other in sorted(by_source.items())
            if folder is not None and name.startswith(folder) and name != source
        ]
        if folder == "huong-dan/":
            children.append(NavItem(sight.say("Problems and how to mend them"), f"{home}huong-dan/loi/"))
        tab = hole(f"tab-{GUIDE}") if folder == "huong-dan/" else ""
        first = (NavItem(page.title, page.url), *children) if children else ()
        items.append(NavItem(page.title, page.url, first, hole=tab, is_section=bool(first), is_link=not first))
    return items


def _lit(item: NavItem, url: str) -> NavItem:
    children = tuple(_lit(child, url) for child in item.children)
    active = item.url.rstrip("./") == url.rstrip("./") or any(child.active for child in children)
    return replace(item, children=children, active=active, hole="")
