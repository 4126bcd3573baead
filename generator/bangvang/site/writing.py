"""Writing all pages of a site, shared out over processes."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from bangvang.site.build import Written
from bangvang.site.frames import Frame
from bangvang.site.pages import shares
from bangvang.site.recipe import AtHand, Recipe
from bangvang.site.remembering import PAGE, Kept, Made, Memory, names
from bangvang.site.whole import Whole, in_the_way
from bangvang.source.garbage import garbage_left
from bangvang.views.downloads import Download

SHARE = 40
"""How many records, lists or years are given to a process at once: enough to be worth it, few enough for all to end together."""

Listed = dict[str, str | None]
"""Paths of pages that searchers may list, with the dates that their records tell."""


class Answer(NamedTuple):
    """What comes of writing: what searchers may list, what was noted of the pages, and what is to be remembered of them."""

    listed: Listed
    whole: Whole
    made: dict[str, Made]


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes shares of the pages of every language below `folder`. `taken` are the addresses at which other pages stand already.

    With a `memory` the editions are those of a traced roll, and a page that was written before is not made again.
    """

    folder: Path
    roll: AtHand | Recipe
    frames: Mapping[str, Frame]
    taken: frozenset[str]
    memory: Memory | None = None

    @garbage_left()
    def share(self, language: str, number: int, keys: tuple[str, ...]) -> Answer:
        """Write one share. Raises as `write_pages` does."""
        answer = Answer({}, Whole(), {})
        edition, frame = self.roll.editions()[language], self.frames[language]
        if self.memory is None:
            for written in edition.share(number, keys, frame):
                self._write(written, answer)
            return answer
        for key in keys:
            name = names(language, number, key)
            answer.made[name] = self._again(name, self.memory, answer) or self._anew(
                edition.share(number, (key,), frame), self.memory, answer
            )
        return answer

    def redirects(self, language: str) -> Answer:
        """Write the pages that lead from old addresses to new ones, as `share` does."""
        return self._all(self.roll.editions()[language].redirects())

    def offering(self, language: str, files: tuple[Download, ...]) -> Answer:
        """Write the page of the downloads, as `share` does."""
        return self._all(self.roll.editions()[language].offering(files, self.frames[language]))

    def _all(self, pages: Iterator[Written]) -> Answer:
        answer = Answer({}, Whole(), {})
        for written in pages:
            self._write(written, answer)
        return answer

    def _again(self, name: str, memory: Memory, answer: Answer) -> Made | None:
        """Take the pages of a key from the site that stands, if they are what would be made; what is remembered of them."""
        found = memory.of(name)
        if found is None:
            return None
        for kept, content in found:
            self._note(Written(kept.path, content, kept.listed, kept.modified), answer)
            memory.place(kept, self.folder)
        return memory.before[name]

    def _anew(self, pages: Iterator[Written], memory: Memory, answer: Answer) -> Made:
        """Make the pages of a key; what is to be remembered of them."""
        memory.trace.begin()
        kept = []
        for written in pages:
            self._write(written, answer)
            kept.append(Kept(written.path, sha256(written.content).hexdigest(), written.listed, written.modified))
        return memory.noted(kept)

    def _write(self, written: Written, answer: Answer) -> None:
        self._note(written, answer)
        (self.folder / written.path / PAGE).write_bytes(written.content)

    def _note(self, written: Written, answer: Answer) -> None:
        """Note a page, and make its folder."""
        if written.path in self.taken:
            raise in_the_way(Path(written.path))
        answer.whole.note(written.path, written.content)
        (self.folder / written.path).mkdir(parents=True, exist_ok=True)
        if written.listed:
            answer.listed[written.path] = written.modified


def page_jobs(
    folder: Path, roll: AtHand, frames: Mapping[str, Frame], memory: Memory | None = None
) -> Sequence[Callable[[], Answer]]:
    """What is to be done to write every page of every language below `folder`, in jobs that may be sent to other processes.

    With a `memory` the editions are those of a traced roll. A job raises SiteRefused where a hand-written page stands in the way.
    """
    writer = Writer(folder, roll, frames, _standing(folder), memory)
    made = roll.editions()
    redirected = [partial(writer.redirects, language) for language in made]
    return redirected + [
        partial(writer.share, language, number, keys)
        for language, edition in made.items()
        for number, keys in shares(edition.sight, SHARE)
    ]


def write_downloads(
    folder: Path, roll: AtHand, frames: Mapping[str, Frame], files: tuple[Download, ...]
) -> Iterator[Answer]:
    """Write the page of the downloads in every language, where there are any. Gives what `write_pages` gives."""
    made = roll.editions()
    pages = (edition.sight.addresses.downloads(language) for language, edition in made.items())
    writer = Writer(folder, roll, frames, frozenset(path for path in pages if (folder / path / PAGE).exists()))
    yield from (writer.offering(language, files) for language in made)


def _standing(folder: Path) -> frozenset[str]:
    """The addresses at which pages stand."""
    found = (page.parent.relative_to(folder).as_posix() for page in folder.rglob(PAGE))
    return frozenset(f"{path}/" for path in found)
