"""Filling a folder with all that is made of a roll, beside the hand-written pages that stand there already."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any

from bangvang.open_data.sitemap import ROBOTS, robots, sitemaps
from bangvang.open_data.writing import write_open_data
from bangvang.resources import theme_folder
from bangvang.search.site_index import write_search
from bangvang.site.build import Edition
from bangvang.site.frames import Frame
from bangvang.site.photos import PhotoDamaged, write_photos
from bangvang.site.recipe import AtHand, Recipe
from bangvang.site.remembering import Made, Memory, Remembering
from bangvang.site.tracing import traced
from bangvang.site.ways import Way, Ways, ways_of_stories
from bangvang.site.whole import SiteRefused, Whole, in_the_way
from bangvang.site.writing import Listed, page_jobs, write_downloads
from bangvang.views.downloads import Download
from bangvang.views.sight import Sight
from bangvang.work.workers import Workers


@dataclass(frozen=True, slots=True)
class Site:
    """A site in the making: its folder, the roll in each language with its frame, its address (or none), its folder `data`, and who works.

    `fingerprint` is that of `data` before it was read: those who work elsewhere must see the same.
    `remembering` helps where a site is `standing` already that this one is to replace as it is filled.
    """

    folder: Path
    editions: Mapping[str, Edition]
    frames: Mapping[str, Frame]
    url: str
    data: Path
    workers: Workers
    fingerprint: bytes | None = None
    remembering: Remembering | None = None
    standing: Path | None = None

    def fill(self, written: Iterable[str], whole: Whole, ways: Iterable[Way] = ()) -> None:
        """Write pages, photos, search, open data and sitemap, then judge whether the site is whole.

        `written` are the addresses of the hand-written pages, which are noted in `whole` already, and `ways` where their links lead.
        Other processes write open data and pages while this one makes the search; then it takes its part of the pages.

        Raises:
            SiteRefused: a page cannot stand where it belongs, a photo is damaged, or the site is not whole.
        """
        listed: Listed = dict.fromkeys(written)
        sights = [edition.sight for edition in self.editions.values()]
        memory = self._memory()
        roll = AtHand(self._seen(memory), Recipe(self.data, self.url, self.fingerprint))
        made: dict[str, Made] = {}
        open_data = partial(self._write_open_data, sights)
        pages = page_jobs(self.folder, roll, self.frames, memory)
        with self.workers.writing() as executor:
            # The longest job begins first. Those who are elsewhere know pages only.
            answers = executor.map(_do, pages if self.workers.elsewhere else [open_data, *pages])
            write_search(self.folder, sights, theme_folder())
            self._write_photos()
            offered = open_data() if self.workers.elsewhere else next(answers)
            for answer in chain(answers, write_downloads(self.folder, roll, self.frames, offered)):
                listed |= answer.listed
                whole.add(answer.whole)
                made |= answer.made
        if self.url:
            self._tell_crawlers(listed)
        Ways(self.folder).refuse_dead(chain(ways, ways_of_stories(self.editions, self.data.parent)), self.data.parent)
        whole.refuse_parts(self.folder)
        if memory is not None and self.remembering is not None:
            self.remembering.keep(memory, made)

    def _memory(self) -> Memory | None:
        if self.remembering is None or self.standing is None or self.workers.elsewhere:
            return None
        return self.remembering.memory(self.standing, self._first.sight.roll, self.url, self.frames)

    def _seen(self, memory: Memory | None) -> Mapping[str, Edition]:
        """The editions with which pages are made: where there is a memory, each look into the roll is noted."""
        if memory is None:
            return self.editions
        roll = traced(self._first.sight.roll, memory.trace)
        return {language: edition.of(roll) for language, edition in self.editions.items()}

    @property
    def _first(self) -> Edition:
        return next(iter(self.editions.values()))

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
        try:
            write_photos(self.folder, self._first.sight.roll, self.data.parent)
        except PhotoDamaged as damaged:
            raise SiteRefused(damaged.message) from None


def _do(job: Callable[[], Any]) -> Any:
    return job()
