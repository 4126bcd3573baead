"""Where editors' own links lead: out of stories and hand-written pages, to pages and anchors that must be there."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from pathlib import Path

from bangvang.problems.both import Both
from bangvang.roll.story_links import relative_links, story_links, target
from bangvang.site.build import Edition
from bangvang.site.whole import SiteRefused, stands

_ID = re.compile(r' (?:id|name)="([^"]*)"')
_TOP = ("", "top")
"""Anchors that every page has."""
_TOLD = 10
_DEAD = Both("Liên kết không dẫn tới đâu:", "Links lead nowhere:")
_MEND = Both(
    "Sửa địa chỉ, hoặc bỏ liên kết và giữ lại chữ.", "Mend the address, or take out the link and keep its words."
)


@dataclass(frozen=True, slots=True)
class Way:
    """A relative link that somebody wrote: the page that bears it (its address from the root), the link, the file it stands in."""

    page: str
    written: str
    file: Path


def ways_of_page(page: str, html: str, file: Path) -> list[Way]:
    """The links of a hand-written page, which was made of a file."""
    return [Way(page, written, file) for written in relative_links(html)]


def ways_of_stories(editions: Mapping[str, Edition], root: Path) -> Iterator[Way]:
    """The links of all stories, on the page of each language that shows them. `root` is the folder that holds `data/`."""
    for language, edition in editions.items():
        sight = edition.sight
        for one in sight.roll.exemplars.values():
            own = language if "story" in one.translations.get(language, {}) else None
            page = sight.addresses.record(language, "exemplars", one.id)
            file = root / sight.roll.origins["exemplars", one.id].path
            yield from (Way(page, link.written, file) for link in story_links(one) if link.language == own)


@dataclass(frozen=True)
class Ways:
    """Follows links in the site in a folder. Without slots, so that pages are read once."""

    folder: Path

    def refuse_dead(self, ways: Iterable[Way], root: Path) -> None:
        """Follow every link. Files are told as they are seen from `root`.

        Raises:
            SiteRefused: a link leads to a page, a file or an anchor that is not there.
        """
        dead = list(dict.fromkeys(_told(way, root) for way in ways if not self.leads(way)))
        if dead:
            raise SiteRefused(_message(dead))

    def leads(self, way: Way) -> bool:
        """Whether what a link leads to is there. What lies out of the site is not asked for."""
        path, anchor = target(way.page, way.written)
        if path.startswith(".."):
            return True
        if not stands(self.folder, path):
            return False
        return anchor in _TOP or anchor.startswith(":~:") or anchor in self._anchors(path)

    def _anchors(self, path: str) -> frozenset[str]:
        if path not in self._known:
            file = self.folder / path
            file = file / "index.html" if file.is_dir() else file
            self._known[path] = frozenset(map(unescape, _ID.findall(file.read_text("utf-8", "replace"))))
        return self._known[path]

    @cached_property
    def _known(self) -> dict[str, frozenset[str]]:
        return {}


def _message(dead: Sequence[str]) -> Both:
    listed = "".join(f"\n  {one}" for one in dead[:_TOLD])
    more = len(dead) - _TOLD
    rest = Both(f"\n  … và {more} chỗ nữa", f"\n  … and {more} more") if more > 0 else Both("", "")
    return Both(f"{_DEAD.vi}{listed}{rest.vi}\n{_MEND.vi}", f"{_DEAD.en}{listed}{rest.en}\n{_MEND.en}")


def _told(way: Way, root: Path) -> str:
    """`content/gioi-thieu.md:12: ../khong-co/`; without the line where the link is written otherwise in the file."""
    try:
        name = way.file.relative_to(root).as_posix()
    except ValueError:
        name = way.file.name
    line = _line(way)
    return f"{name}{f':{line}' if line else ''}: «{' '.join(way.written.split())}»"


def _line(way: Way) -> int | None:
    """The first line of the file that holds the link; where the builder changed its path, its anchor or the name of its page."""
    path, _, anchor = way.written.partition("#")
    last = path.rstrip("/").rpartition("/")[2]
    lines = way.file.read_text("utf-8", "replace").splitlines() if way.file.is_file() else []
    for sought in (way.written, f"#{anchor}" if anchor else "", f"{last}.md" if last else ""):
        for number, line in enumerate(lines, start=1):
            if sought and sought in line:
                return number
    return None
