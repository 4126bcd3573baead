"""Writing all pages of a site, shared out over processes."""

from collections.abc import Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from bangvang.site.build import Written
from bangvang.site.frames import Frame
from bangvang.site.pages import shares
from bangvang.site.recipe import AtHand, Recipe
from bangvang.site.whole import Whole, in_the_way
from bangvang.source.garbage import garbage_left
from bangvang.views.downloads import Download

SHARE = 40
"""How many records, lists or years are given to a process at once: enough to be worth it, few enough for all to end together."""
_PAGE = "index.html"

Listed = dict[str, str | None]
"""Paths of pages that searchers may list, with the dates that their records tell."""


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes shares of the pages of every language below `folder`. `taken` are the addresses at which other pages stand already."""

    folder: Path
    roll: AtHand | Recipe
    frames: Mapping[str, Frame]
    taken: frozenset[str]

    @garbage_left()
    def share(self, language: str, number: int, keys: tuple[str, ...]) -> tuple[Listed, Whole]:
        """Write one share. Gives what may be listed, and what was noted of the pages. Raises as `write_pages` does."""
        return self._write(self.roll.editions()[language].share(number, keys, self.frames[language]))

    def redirects(self, language: str) -> tuple[Listed, Whole]:
        """Write the pages that lead from old addresses to new ones, as `share` does."""
        return self._write(self.roll.editions()[language].redirects())

    def offering(self, language: str, files: tuple[Download, ...]) -> tuple[Listed, Whole]:
        """Write the page of the downloads, as `share` does."""
        return self._write(self.roll.editions()[language].offering(files, self.frames[language]))

    def _write(self, pages: Iterator[Written]) -> tuple[Listed, Whole]:
        listed: Listed = {}
        whole = Whole()
        for written in pages:
            if written.path in self.taken:
                raise in_the_way(Path(written.path))
            whole.note(written.path, written.content)
            place = self.folder / written.path
            place.mkdir(parents=True, exist_ok=True)
            (place / _PAGE).write_bytes(written.content)
            if written.listed:
                listed[written.path] = written.modified
        return listed, whole


def write_pages(
    folder: Path, roll: AtHand, frames: Mapping[str, Frame], executor: Executor
) -> Iterator[tuple[Listed, Whole]]:
    """Write every page of every language below `folder`, with the help of an executor.

    The work begins at once. The answers, to be waited for, give what searchers may list, and what was noted of the pages.

    Raises:
        SiteRefused: a hand-written page stands where a page of the roll belongs.
    """
    made = roll.editions()
    writer = Writer(folder, roll, frames, _standing(folder))
    tasks = [
        (language, number, keys) for language, edition in made.items() for number, keys in shares(edition.sight, SHARE)
    ]
    answers = executor.map(writer.share, *zip(*tasks, strict=True))
    redirected = [writer.redirects(language) for language in made]
    return _in_order(answers, redirected)


def write_downloads(
    folder: Path, roll: AtHand, frames: Mapping[str, Frame], files: tuple[Download, ...]
) -> Iterator[tuple[Listed, Whole]]:
    """Write the page of the downloads in every language, where there are any. Gives what `write_pages` gives."""
    made = roll.editions()
    pages = (edition.sight.addresses.downloads(language) for language, edition in made.items())
    writer = Writer(folder, roll, frames, frozenset(path for path in pages if (folder / path / _PAGE).exists()))
    yield from (writer.offering(language, files) for language in made)


def _in_order(*several: Iterator[tuple[Listed, Whole]] | list[tuple[Listed, Whole]]) -> Iterator[tuple[Listed, Whole]]:
    for answers in several:
        yield from answers


def _standing(folder: Path) -> frozenset[str]:
    """The addresses at which pages stand."""
    found = (page.parent.relative_to(folder).as_posix() for page in folder.rglob(_PAGE))
    return frozenset(f"{path}/" for path in found)
