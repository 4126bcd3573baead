"""Is a site whole? Every page is seen while it is written; before the site takes its place all links are followed."""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from urllib.parse import unquote

from bangvang.problems.both import Both
from bangvang.site.frames import FOLDER, depth_of, root_of

_LINK = re.compile(
    rb' (?:href|src|action)="([^"#?:/][^"#?:]*)(?:[#?][^"]*)?"(?=[^<>]*>)(?! rel="noopener external")',
)
"""Relative links, without what follows `?` or `#`. Those with a scheme, or from the root of the host, lead elsewhere; what an
editor's Markdown leads to is marked as such, and is no matter of the site's own. Text that looks like a link stands in no tag."""
_TOLD = 5


class SiteRefused(Exception):  # noqa: N818 - a refusal rather than a fault of the program
    """The site cannot be built as things stand. `message` says why."""

    def __init__(self, message: Both) -> None:
        super().__init__(message.en)
        self.message = message

    def __reduce__(self) -> tuple[type["SiteRefused"], tuple[Both]]:
        """It may come from another process."""
        return SiteRefused, (self.message,)


@dataclass(slots=True)
class Whole:
    """Notes every page (`note`), then judges the folder that they were written to (`refuse_parts`)."""

    pages: set[str] = field(default_factory=set)
    leads: dict[str, str] = field(default_factory=dict)
    """What is led to, from the site's root, and a page that leads there."""
    _seen: dict[str, set[bytes]] = field(default_factory=dict)
    """Links that were followed already, by the way to the root that they begin with."""

    def note(self, path: str, content: bytes) -> None:
        """A page as it is written: its address from the site's root (`don-vi/so/`, `404.html`) and its bytes."""
        self.pages.add(path)
        root = root_of(depth_of(path))
        seen = self._seen.setdefault(root, set())
        # A link by way of the root leads to the same place from every page of this depth.
        for link in set(_LINK.findall(content)) - seen:
            way = link.decode()
            if root and way.startswith(root):
                seen.add(link)
            self.leads.setdefault(posixpath.normpath(posixpath.join(posixpath.dirname(path), way)), path)

    def add(self, other: "Whole") -> None:
        """What was noted elsewhere of other pages."""
        self.pages |= other.pages
        self.leads |= other.leads

    def refuse_parts(self, folder: Path) -> None:
        """Judge the site in a folder.

        Raises:
            SiteRefused: a page is not there, a link within the site leads nowhere, or something was left over.
        """
        missing = [path for path in sorted(self.pages) if not _stands(folder, path)]
        if missing:
            raise SiteRefused(_told(missing, "Thiếu trang", "Pages are missing"))
        dead = list(self._dead(folder))
        if dead:
            raise SiteRefused(_told(dead, "Liên kết không dẫn tới đâu", "Links lead nowhere"))
        if (folder / FOLDER).exists():
            raise SiteRefused(_told([FOLDER], "Còn sót khung trang", "A frame was left over"))

    def _dead(self, folder: Path) -> Iterator[str]:
        for target, page in sorted(self.leads.items()):
            if f"{target}/" in self.pages or target.startswith("..") or _stands(folder, target):
                continue
            if not _stands(folder, unquote(unescape(target))):
                yield f"{page or './'} → {target}"


def in_the_way(place: Path) -> SiteRefused:
    """What to raise where a hand-written page has taken the place of one that the roll makes: its folder, or a file, from the root."""
    name = place.as_posix() if place.suffix else f"{place.as_posix()}/"
    return SiteRefused(
        Both(
            f"Một trang viết tay chiếm chỗ của một trang bảng vàng: {name}",
            f"a hand-written page stands where a page of the roll belongs: {name}",
        )
    )


def _stands(folder: Path, path: str) -> bool:
    page = path == "" or path.endswith("/")
    return (folder / path / "index.html").is_file() or (not page and (folder / path).is_file())


def _told(found: Iterable[str], vi: str, en: str) -> Both:
    listed = list(found)
    shown = ", ".join(listed[:_TOLD])
    more = len(listed) - _TOLD
    return Both(
        f"{vi}: {shown}{f' và {more} chỗ nữa' if more > 0 else ''}.",
        f"{en}: {shown}{f' and {more} more' if more > 0 else ''}.",
    )
