"""Filling a folder with all of a portal: pages in their frames, the search, the data, the sitemap."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from bangvang.federation.data import data_files
from bangvang.federation.finding import search_files
from bangvang.federation.home import home, home_head, home_words
from bangvang.federation.members import Portal
from bangvang.federation.pages import pages
from bangvang.federation.places import menu, ways
from bangvang.federation.rolls_file import address_of
from bangvang.federation.sights import SeenPortal, seen
from bangvang.language import Interface
from bangvang.open_data.sitemap import ROBOTS, robots, sitemaps
from bangvang.resources import theme_folder
from bangvang.site.assets import Assets
from bangvang.site.chrome import Chrome
from bangvang.site.closing import Closer
from bangvang.site.frames import Frame
from bangvang.site.rendering import Renderer
from bangvang.site.whole import Whole
from bangvang.views.page import Page
from bangvang.views.sight import Sight

_PAGE = "index.html"


@dataclass(frozen=True)
class PortalSite:
    """A portal in the making; `base_url` is its address where it is not the one that its settings tell.

    Without slots, so that what is read of the theme is read once.
    """

    portal: Portal
    base_url: str | None = None

    @cached_property
    def url(self) -> str:
        """The portal's address with a slash at its end, or nothing."""
        known = self.base_url or self.portal.settings.site_url
        return address_of(known) if known else ""

    @cached_property
    def seen(self) -> tuple[SeenPortal, ...]:
        """The portal in each of its languages, the first one first."""
        locales = theme_folder() / "locales"
        return seen(self.portal, [Interface.of(locales, one) for one in self.portal.settings.languages])

    @cached_property
    def sights(self) -> Mapping[str, Sight]:
        """What the frames tell of, by language."""
        return {one.language: one.sight for one in self.seen}

    def chrome(self, language: str, assets: Assets) -> Chrome:
        """What stands around every page of a language."""
        sight = self.sights[language]
        return replace(Chrome.of(sight, assets, menu(sight)), ways=ways(sight))

    def fill(self, folder: Path, frames: Mapping[str, Frame]) -> None:
        """Write everything below a folder in which the frames' own files stand, then judge whether the site is whole.

        Raises:
            SiteRefused: it is not.
        """
        whole = Whole()
        listed: dict[str, str | None] = {}
        for page, content in self._pages(frames):
            whole.note(page.path, content)
            _write(folder, f"{page.path}{_PAGE}", content)
            if page.indexed:
                listed[page.path] = page.modified
        for name, content in self._files(listed):
            _write(folder, name, content)
        whole.refuse_parts(folder)

    def _pages(self, frames: Mapping[str, Frame]) -> Iterator[tuple[Page, bytes]]:
        """Every page of every language, and its bytes."""
        for one in self.seen:
            frame = frames[one.language]
            languages = self.portal.settings.languages
            renderer = Renderer(theme_folder(), one.sight.interface, languages, Closer(one.sight, self.url))
            head = home_head(one)
            yield head, renderer.front(head, home(self.portal, one), home_words(one), frame)
            for page in pages(self.portal, one):
                yield page, renderer.page(page, frame)

    def _files(self, listed: Mapping[str, str | None]) -> Iterator[tuple[str, bytes]]:
        """Every file that is no page: its path from the root, and its bytes."""
        yield from search_files(self.seen, theme_folder())
        yield from data_files(self.portal, self.seen, self.url)
        if self.url:
            yield from sitemaps(self.url, listed).items()
            yield ROBOTS, robots(self.url)


def _write(folder: Path, path: str, content: bytes) -> None:
    place = folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
