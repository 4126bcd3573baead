"""What there is to see at the moment, for all who ask or wait for news."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Condition
from typing import Any

from bangvang.site.shell import Shell

Told = Mapping[str, Any]
"""What is wrong with the roll, in plain values and in the reader's language."""

NO_SITE = "0"
"""The version of a site that there is not yet."""


@dataclass(frozen=True, slots=True)
class Scene:
    """The site that is shown, None before there is one, and what is told of the roll.

    `version` names the site: pages that show another one are to be loaded anew. While `checking`, the roll is shown before
    it is wholly judged.
    """

    site: Shell | None
    version: str
    told: Told
    checking: bool = False


class Board:
    """Holds the newest scene; one thread posts, many read and wait."""

    def __init__(self) -> None:
        self._news = Condition()
        self._scene: Scene | None = None
        self._open = True

    def post(self, scene: Scene) -> None:
        """Show a scene instead of the one before, and wake those who wait."""
        with self._news:
            self._scene = scene
            self._news.notify_all()

    def close(self) -> None:
        """Let nobody wait any more."""
        with self._news:
            self._open = False
            self._news.notify_all()

    @property
    def closed(self) -> bool:
        """Whether there will be no more news."""
        return not self._open

    def wait(self, awaited: Callable[[Scene], bool], seconds: float) -> Scene | None:
        """The first scene that is as awaited; after so many seconds, or when all is over, the newest one whatever it is."""
        with self._news:
            self._news.wait_for(lambda: self.closed or (self._scene is not None and awaited(self._scene)), seconds)
            return self._scene
