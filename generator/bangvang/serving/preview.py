"""Keeping what is shown up to date with the files: what is read, in which order it is judged, and when it is told.

A roll is read, and judged on the ground that pages rest on. If that holds, its pages can be shown; the other checks
may take longer than a moment in a large roll, and are then waited for while its pages are seen already, marked as
still being checked. With an error the site that stood before stands again. What is good news is shown at once; errors
only when the files have been quiet for a while, since half-written files are full of them.
"""

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import NoReturn

from bangvang.checks.judging import Hearing, Judgement
from bangvang.problems.both import Both
from bangvang.roll.loading import Loaded, load
from bangvang.serving.board import NO_SITE, Board, Scene, Told
from bangvang.serving.remembering import Memory
from bangvang.serving.watching import Snapshot, of_editors, settled, snapshot
from bangvang.site.shell import Shell
from bangvang.source.garbage import garbage_left

PAUSE = 0.1
"""Seconds between two looks at the files."""
MOMENT = 0.05
"""Seconds that judging may take before pages are shown without the rest of it."""
STILL = 0.25
"""Seconds for which files must have been quiet before errors are told."""
TAKEN = Both(
    "Một trang viết tay đứng vào chỗ của trang dựng từ dữ liệu: $path",
    "A hand-written page stands where a page of the roll belongs: $path",
)


class NotRendered(Exception):  # noqa: N818 - a refusal rather than a fault of the program
    """The site's hand-written part cannot be made as things stand. `message` says why."""

    def __init__(self, message: Both) -> None:
        super().__init__(message.en)
        self.message = message


@dataclass(frozen=True, slots=True)
class Means:
    """What a preview is given: how the shell of a site is made in a folder, and how problems are told.

    `render` raises NotRendered. `told` and `refused` give what open pages are told, and may print it as well.
    """

    render: Callable[[Judgement, Path], Shell]
    told: Callable[[Judgement], Told]
    refused: Callable[[Both], Told]


@dataclass(slots=True)
class Preview:
    """A roll in the folder `data` that is shown on a board. Shells are made in new folders below `work`.

    `name` sets the versions of this run apart from those of others; `surroundings` are watched until a shell tells what it is made of.
    """

    data: Path
    work: Path
    name: str
    surroundings: tuple[Path, ...]
    means: Means
    board: Board = field(default_factory=Board)
    memory: Memory = field(default_factory=Memory)
    _numbers: "count[int]" = field(default_factory=lambda: count(1))
    _rendered: tuple[Shell, Snapshot] | None = None
    _good: tuple[Shell | None, str] = (None, NO_SITE)

    def run(self) -> NoReturn:
        """Show the roll, and look for changes, for ever."""
        places = self.watched()
        seen = snapshot(places)
        self.update(seen)
        while True:
            time.sleep(PAUSE)
            seen = {**snapshot(place for place in self.watched() if place not in places), **seen}
            places = self.watched()
            now = snapshot(places)
            if now != seen:
                seen = settled(places, now)
                self.update(seen)

    def update(self, seen: Snapshot) -> None:
        """Read the roll and show what has become of it. Where files change again meanwhile, errors are left untold."""
        began = time.monotonic()
        self.memory.begin()
        try:
            with garbage_left():
                self._show(Hearing(_without_editors(load(self.data, self.memory)), self.data))
        except NotRendered as refused:
            self._stand(partial(self.means.refused, refused.message), began, seen)
        except _Faulty as found:
            self._stand(partial(self.means.told, found.judgement), began, seen)
        self._sweep()

    def _show(self, hearing: Hearing) -> None:
        """Show a roll that stands on its ground, before it is wholly judged where that takes long; then what is wrong with it."""
        until = time.monotonic() + MOMENT
        hearing.hear(lambda: time.monotonic() > until)
        first = hearing.judgement()
        if not first.publishable:
            raise _Faulty(_ended(hearing))
        site, version = self._site(first), f"{self.name}-{next(self._numbers)}"
        if not hearing.ended:
            self.board.post(Scene(site, version, {}, checking=True))
        judgement = _ended(hearing)
        if not judgement.publishable:
            raise _Faulty(judgement)
        self._good = (site, version)
        self.board.post(Scene(site, version, self.means.told(judgement)))

    def _stand(self, tell: Callable[[], Told], began: float, seen: Snapshot) -> None:
        """Something is wrong: the site stays as it was."""
        if self._good[0] is not None:
            time.sleep(max(0.0, began + STILL - time.monotonic()))
            if snapshot(self.watched()) != seen:
                return
        self.board.post(Scene(*self._good, tell()))

    def _site(self, judgement: Judgement) -> Shell:
        """The site of a roll: the shell that there is, where it fits, else a new one."""
        places, roll = self._places(), judgement.roll
        stands = snapshot(places)
        if self._rendered is not None and self._rendered[1] == stands and self._rendered[0].fits(roll):
            site = self._rendered[0].of(roll)
        else:
            site = self.means.render(judgement, self.work / f"{next(self._numbers)}")
            self._rendered = (site, stands)
            if self._places() != places:
                self._rendered = (site, snapshot(self._places()))
        taken = site.taken()
        if taken is not None:
            raise NotRendered(Both(*(words.replace("$path", taken) for words in TAKEN)))
        return site

    def _sweep(self) -> None:
        """Take away the shells that nobody sees any more."""
        shells = (self._good[0], self._rendered[0] if self._rendered is not None else None)
        kept = {shell.folder for shell in shells if shell is not None}
        for folder in self.work.iterdir():
            if folder.is_dir() and folder not in kept:
                shutil.rmtree(folder, ignore_errors=True)

    def _places(self) -> tuple[Path, ...]:
        """All that shells are made of."""
        known = self._rendered[0].made_of if self._rendered is not None else ()
        return tuple(sorted({*self.surroundings, *known}))

    def watched(self) -> tuple[Path, ...]:
        """All that is looked at for changes."""
        return (self.data, *self._places())


def _without_editors(loaded: Loaded) -> Loaded:
    """The roll as read, without what is wrong with files of editors: that they lie there is no fault while somebody edits."""
    return replace(loaded, problems=tuple(one for one in loaded.problems if not of_editors(one.place.path)))


def _ended(hearing: Hearing) -> Judgement:
    hearing.hear(lambda: False)
    return hearing.judgement()


class _Faulty(Exception):  # noqa: N818 - a way to the one place where errors are told
    """The roll has errors."""

    def __init__(self, judgement: Judgement) -> None:
        super().__init__()
        self.judgement = judgement
