"""A built site as its folder tells it: its files, its address, what leads on, and which scripts its pages hold."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from bangvang.addresses import API, DOWNLOADS
from bangvang.publishing.policy import has_own_policy, script_hashes
from bangvang.publishing.stage import MARK

INDEX = "index.html"
_CANONICAL = re.compile(rb'<link rel="canonical" href="([^"]*)">')
_REFRESH = re.compile(rb'<meta http-equiv="refresh" content="0; url=([^"]*)">')
_PLAIN = re.compile(r"[A-Za-z0-9._~-]+")
_SHORT = 2048
"""A page that leads on is shorter than that."""


@dataclass(frozen=True, slots=True)
class BuiltSite:
    """What a host has to know of a site.

    `files`: the path of every file with its size, sorted; `base`: the address that it was built for, with a slash at
    its end, or empty; `redirects`: the old and the new path of every page that leads on; `hashes`: of the scripts in
    its pages; `apart`: folders at its root whose pages bring a policy of their own.
    """

    folder: Path
    files: tuple[tuple[str, int], ...]
    base: str
    redirects: tuple[tuple[str, str], ...]
    hashes: frozenset[str]
    apart: tuple[str, ...]

    @property
    def prefix(self) -> str:
        """The path of the site on its host: `/` or `/kho/`."""
        return urlsplit(self.base).path or "/"

    @property
    def plainly_placed(self) -> bool:
        """Whether that path may be the name of a folder, and stand in the rules of hosts as it is."""
        return all(_PLAIN.fullmatch(part) and part.strip(".") for part in self.prefix.strip("/").split("/") if part)

    @classmethod
    def of(cls, folder: Path) -> "BuiltSite":
        """The site in a folder. OSError where it cannot be read."""
        files = tuple(sorted(_files(folder)))
        redirects: list[tuple[str, str]] = []
        hashes: set[str] = set()
        apart: set[str] = set()
        for path, size in files:
            if not path.endswith(".html"):
                continue
            page = (folder / path).read_bytes()
            if has_own_policy(page) and "/" in path:
                apart.add(path.partition("/")[0])
                continue
            hashes |= script_hashes(page)
            leads_on = _REFRESH.search(page) if size < _SHORT else None
            if leads_on is not None:
                old = path.removesuffix(INDEX)
                redirects.append((old, urljoin(f"/{old}", unescape(leads_on[1].decode())).removeprefix("/")))
        return cls(folder, files, _base(folder), tuple(redirects), frozenset(hashes), tuple(sorted(apart)))

    @property
    def shared(self) -> tuple[str, ...]:
        """The folders of open data, which pages of other sites may read too."""
        return tuple(one for one in (API, DOWNLOADS) if any(path.startswith(one) for path, _ in self.files))

    def is_apart(self, path: str) -> bool:
        """Whether a file belongs to a folder with a policy of its own."""
        return path.partition("/")[0] in self.apart

    def at_root(self) -> Iterator[str]:
        """What stands at the site's root: `404.html`, and folders with a slash at their end, in the order of their names."""
        yield from sorted({path.partition("/")[0] + ("/" if "/" in path else "") for path, _ in self.files})


def _files(folder: Path) -> Iterator[tuple[str, int]]:
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            if name != MARK:
                yield path.relative_to(folder).as_posix(), path.stat().st_size


def _base(folder: Path) -> str:
    told = _CANONICAL.search((folder / INDEX).read_bytes())
    return unescape(told[1].decode()) if told is not None else ""
