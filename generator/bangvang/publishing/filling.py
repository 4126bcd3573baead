"""Filling a folder with all that is made of a roll, beside the hand-written pages that stand there already."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from bangvang.open_data.sitemap import ROBOTS, robots, sitemaps
from bangvang.open_data.writing import write_open_data
from bangvang.resources import theme_folder
from bangvang.search.site_index import write_search
from bangvang.site.build import Edition
from bangvang.site.frames import Frame
from bangvang.site.photos import PhotoDamaged, write_photos
from bangvang.site.recipe import AtHand, Recipe
from bangvang.site.whole import SiteRefused, Whole, in_the_way
from bangvang.site.writing import Listed, write_downloads, write_pages
from bangvang.views.downloads import Download
from bangvang.views.sight import Sight
from bangvang.work.workers import Workers


@dataclass(frozen=True, slots=True)
class Site:
    """A site in the making: its folder, the roll in each language with its frame, its address (or none), its folder `data`, and who works.

    `fingerprint` is that of `data` before it was read: those who work elsewhere must see the same.
    """

    folder: Path
    editions: Mapping[str, Edition]
    frames: Mapping[str, Frame]
    url: str
    data: Path
    workers: Workers
    fingerprint: bytes | None = None

    def fill(self, written: Iterable[str], whole: Whole) -> None:
        """Write pages, photos, search, open data and sitemap, then judge whether the site is whole.

        `written` are the addresses of the hand-written pages, which are noted in `whole` already. Other processes write pages while
        this one makes the search.

        Raises:
            SiteRefused: a page cannot stand where it belongs, a photo is damaged, or the site is not whole.
        """
        listed: Listed = dict.fromkeys(written)
        sights = [edition.sight for edition in self.editions.values()]
        roll = AtHand(self.editions, Recipe(self.data, self.url, self.fingerprint))
        with self.workers.writing() as executor:
            answers = write_pages(self.folder, roll, self.frames, executor)
            write_search(self.folder, sights, theme_folder())
            self._write_photos()
            offered = write_downloads(self.folder, roll, self.frames, self._write_open_data(sights))
            for some, noted in chain(answers, offered):
                listed |= some
                whole.add(noted)
        if self.url:
            self._tell_crawlers(listed)
        whole.refuse_parts(self.folder)

    def _write_open_data(self, sights: Sequence[Sight]) -> tuple[Download, ...]:
        try:
            return write_open_data(self.folder, sights, self.url)
        except FileExistsError as taken:
            raise in_the_way(Path(taken.filename).relative_to(self.folder)) from None

    def _tell_crawlers(self, listed: Listed) -> None:
        """The sitemap, and robots.txt where nobody wrote one."""
        for name, content in sitemaps(self.url, listed).items():
            (self.folder / name).write_bytes(content)
        if not (self.folder / ROBOTS).exists():
            (self.folder / ROBOTS).write_bytes(robots(self.url))

    def _write_photos(self) -> None:
        first = next(iter(self.editions.values()))
        try:
            write_photos(self.folder, first.sight.roll, self.data.parent)
        except PhotoDamaged as damaged:
            raise SiteRefused(damaged.message) from None
