"""Editions of a roll where they are needed: at hand in this process, and made again from the files by those that are elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any

from bangvang.problems.both import Both
from bangvang.resources import theme_folder
from bangvang.roll.loading import load
from bangvang.roll.locating import located
from bangvang.roll.roll import Roll
from bangvang.site.build import Edition, editions
from bangvang.site.whole import SiteRefused
from bangvang.source.fingerprint import fingerprint
from bangvang.views.downloads import Download

DIFFERENT = Both(
    "Máy khác trong cụm đọc thấy dữ liệu khác: «$where» phải là cùng một thư mục, không ai sửa trong khi dựng, cùng phiên bản bangvang.",
    "A machine of the cluster reads other data: «$where» must be the same folder, which nobody edits meanwhile, with the same version of bangvang.",
)


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to make editions again: the folder `data`, the site's address (or none), and the folder's fingerprint as it was read."""

    data: Path
    site_url: str
    fingerprint: bytes | None

    def editions(self) -> Mapping[str, Edition]:
        """The roll in each of its languages, made once in a process.

        Raises:
            SiteRefused: the folder holds something else.
        """
        with _LOCK:
            if self not in _MADE:
                _MADE.clear()
                _MADE[self] = self._made()
            return _MADE[self]

    def _made(self) -> Mapping[str, Edition]:
        if not self.data.is_dir() or fingerprint(self.data) != self.fingerprint:
            raise SiteRefused(Both(*(words.replace("$where", str(self.data)) for words in DIFFERENT)))
        return editions(located(load(self.data).roll, self.data.parent), theme_folder(), self.site_url, _none)


class AtHand:
    """Editions that this process has made. Packed, only the recipe travels."""

    def __init__(self, made: Mapping[str, Edition], recipe: Recipe) -> None:
        self._made = made
        self._recipe = recipe

    def editions(self) -> Mapping[str, Edition]:
        """The roll in each of its languages."""
        return self._made

    def __reduce__(self) -> tuple[Any, ...]:
        """Whoever unpacks it has the recipe in its place."""
        return Recipe, (self._recipe.data, self._recipe.site_url, self._recipe.fingerprint)


_MADE: dict[Recipe, Mapping[str, Edition]] = {}
_LOCK = Lock()


def _none(_: Roll) -> tuple[Download, ...]:
    """Those who are elsewhere write no page that tells of downloads."""
    return ()
