"""All the files that the generator adds to a site: pages in every language, redirects, the sitemap's paths."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bangvang.language import Interface
from bangvang.roll.roll import Roll
from bangvang.site.closing import Closer
from bangvang.site.frames import Frame
from bangvang.site.pages import all_pages, page_at, pages_of
from bangvang.site.redirects import redirect_page, redirects
from bangvang.site.rendering import Renderer
from bangvang.views.downloads import Download, downloads_page
from bangvang.views.following import NONE, amount
from bangvang.views.home import home_page
from bangvang.views.page import Page
from bangvang.views.sight import Sight


@dataclass(frozen=True, slots=True)
class Written:
    """One file of the site. `path` is that of its folder (`don-vi/so-y-te/`).

    `listed` pages belong into the sitemap, with their date (ISO 8601) where it is known.
    """

    path: str
    content: bytes
    listed: bool
    modified: str | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """The roll in one language, with what prints it; `downloads` tells which files of a roll there are to take away."""

    sight: Sight
    renderer: Renderer
    site_url: str
    downloads: Callable[[Roll], tuple[Download, ...]]

    def home(self, words: str) -> str:
        """The home page, as HTML, around the hand-written words that open it (HTML too)."""
        return self.renderer.home(home_page(self.sight), words, self.sight.addresses.home(self.sight.language))

    def files(self, frame: Frame) -> Iterator[Written]:
        """Every page of this language in its frame, then the redirects."""
        yield from self._printed(all_pages(self.sight), frame)
        yield from self.offering(self.downloads(self.sight.roll), frame)
        yield from self.redirects()

    def share(self, number: int, keys: Iterable[str], frame: Frame) -> Iterator[Written]:
        """Those pages of this language that are one of the `shares`, each in its frame."""
        return self._printed(pages_of(self.sight, number, keys), frame)

    def offering(self, files: tuple[Download, ...], frame: Frame) -> Iterator[Written]:
        """The page of the downloads, where there are any."""
        if amount(self.sight) != NONE:
            yield from self._printed((downloads_page(self.sight, files, self.site_url),), frame)

    def redirects(self) -> Iterator[Written]:
        """The pages that lead from old addresses to new ones."""
        for old, new in redirects(self.sight):
            yield Written(old, redirect_page(old, new, self.sight.language), listed=False)

    def _printed(self, pages: Iterable[Page], frame: Frame) -> Iterator[Written]:
        for page in pages:
            yield Written(page.path, self.renderer.page(page, frame), page.indexed, page.modified)

    def file(self, path: str, frame: Frame) -> bytes | None:
        """The one file at a path, the same bytes as among all `files`; None where there is none."""
        page = page_at(self.sight, path)
        if page is None and path == self.sight.addresses.downloads(self.sight.language):
            return next((one.content for one in self.offering(self.downloads(self.sight.roll), frame)), None)
        if page is not None:
            return self.renderer.page(page, frame)
        new = dict(redirects(self.sight)).get(path)
        return redirect_page(path, new, self.sight.language) if new is not None else None

    def of(self, roll: Roll) -> "Edition":
        """Another roll with the same settings, printed by the same means."""
        return replace(self, sight=Sight.of(roll, self.sight.interface))


def editions(
    roll: Roll, theme: Path, site_url: str, downloads: Callable[[Roll], tuple[Download, ...]]
) -> Mapping[str, Edition]:
    """The roll in each of its languages. `site_url` is absolute with a trailing slash, or empty where it is unknown."""
    made: dict[str, Edition] = {}
    for language in roll.settings.languages:
        sight = Sight.of(roll, Interface.of(theme / "locales", language))
        closer = Closer(sight, site_url)
        made[language] = Edition(
            sight, Renderer(theme, sight.interface, roll.settings.languages, closer), site_url, downloads
        )
    return made
