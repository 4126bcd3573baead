"""Filling a folder with all that is made of a roll, beside the hand-written pages that stand there already."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bangvang.open_data.sitemap import sitemaps
from bangvang.resources import theme_folder
from bangvang.search.site_index import write_search
from bangvang.site.build import Edition
from bangvang.site.frames import Frame
from bangvang.site.photos import PhotoDamaged, write_photos
from bangvang.site.whole import SiteRefused, Whole
from bangvang.site.writing import write_pages
from bangvang.work import forks


@dataclass(frozen=True, slots=True)
class Site:
    """A site in the making: its folder, the roll in each language with its frame, its address (or none), and what holds `data/`."""

    folder: Path
    editions: Mapping[str, Edition]
    frames: Mapping[str, Frame]
    url: str
    root: Path

    def fill(self, written: Iterable[str], whole: Whole) -> None:
        """Write pages, photos, search and sitemap, then judge whether the site is whole.

        `written` are the addresses of the hand-written pages, which are noted in `whole` already. Other processes write pages while
        this one makes the search.

        Raises:
            SiteRefused: a page cannot stand where it belongs, a photo is damaged, or the site is not whole.
        """
        listed = list(written)
        with forks() as executor:
            answers = write_pages(self.folder, self.editions, self.frames, executor)
            write_search(self.folder, (edition.sight for edition in self.editions.values()), theme_folder())
            self._write_photos()
            for some, noted in answers:
                listed += some
                whole.add(noted)
        if self.url:
            for name, content in sitemaps(self.url, listed).items():
                (self.folder / name).write_bytes(content)
        whole.refuse_parts(self.folder)

    def _write_photos(self) -> None:
        first = next(iter(self.editions.values()))
        try:
            write_photos(self.folder, first.sight.roll, self.root)
        except PhotoDamaged as damaged:
            raise SiteRefused(damaged.message) from None
