"""Whole sites: built by the real command line in another process, and read page by page."""

import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from commanded import environment
from forked import run_forked
from parsed import Parsed, parse
from world import world

HOUSE = Path(__file__).parents[1]
"""The project, with the real roll in `data/`."""
BASE_URL = "http://bang-vang.vi-du.vn/goc/"
"""The address that sites are built for: not at the root of its host, so that no link may forget that."""
SOME_MORE: Mapping[str, str] = {
    "roll.yml": """
        format: 1
        title: Bảng vàng thử
        publisher: Ban Thi đua
        languages: [vi, en]
        as_of: 2024-06-30
    """,
    "decisions/qd-1.yml": """
        number: 1/QĐ-UBND
        date: 2023-01-05
        issuer: ubnd
        awards:
          - honour: bang-khen
            period: 2022
            complete: true
            recipients: [{person: an, of: so-y-te}, {unit: so-tai-chinh}]
        sources: [{source: bao}]
    """,
}
"""A roll of two languages with a decision, beside what is found in every world."""


@dataclass
class Site:
    """A built site in a folder."""

    root: Path
    base: str = BASE_URL
    _parsed: dict[str, Parsed] = field(default_factory=dict, repr=False)

    @cached_property
    def paths(self) -> list[str]:
        """The addresses of all pages, relative to the root: `don-vi/so-y-te/`, empty for the home page, `404.html`."""
        found = (path.relative_to(self.root).as_posix() for path in self.root.rglob("*.html"))
        return sorted(path.removesuffix("index.html") for path in found)

    def page(self, path: str) -> Parsed:
        """A page by its address."""
        if path not in self._parsed:
            self._parsed[path] = parse(self.html(path))
        return self._parsed[path]

    def html(self, path: str) -> str:
        """A page as it is written."""
        return (self.root / (f"{path}index.html" if path == "" or path.endswith("/") else path)).read_text("utf-8")

    def pages(self) -> Iterator[tuple[str, Parsed]]:
        """Every page with its address."""
        for path in self.paths:
            yield path, self.page(path)

    def is_redirect(self, path: str) -> bool:
        """Whether a page only leads on to another."""
        return any(one.attributes.get("http-equiv") == "refresh" for one in self.page(path).all("meta"))

    def follow(self, path: str, link: str) -> tuple[str, str] | None:
        """Where a link on a page leads: a path within the site and an anchor; None where it leads out of it."""
        url = urlsplit(urljoin(self.base + path, link))
        whole = url._replace(fragment="", query="").geturl()
        if not whole.startswith(self.base):
            return None
        return unquote(whole.removeprefix(self.base)), unquote(url.fragment)


def few(found: Sequence[str]) -> list[str]:
    """The first of what was found, and how many more: a report for people, which pytest can compare in a moment."""
    limit = 12
    return [*found[:limit], *([f"… and {len(found) - limit} more"] if len(found) > limit else [])]


def run_build(
    folder: Path, *arguments: str, env: Mapping[str, str] | None = None, umask: int = -1
) -> subprocess.CompletedProcess[str]:
    """Run `bangvang build` in a folder, in another process. Where a test changes the environment, Python starts anew."""
    if not env:
        return run_forked(["build", *arguments], folder, environment(), umask=umask)
    return subprocess.run(
        [sys.executable, "-m", "bangvang", "build", *arguments],
        cwd=folder,
        env=environment(**env),
        umask=umask,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def built(folder: Path, *arguments: str, env: Mapping[str, str] | None = None, umask: int = -1) -> Path:
    """Build the roll of a folder and give the folder of its site. AssertionError, with what was said, where that fails."""
    done = run_build(folder, *arguments, env=env, umask=umask)
    assert done.returncode == 0, (done.stdout + done.stderr)[-800:]
    return folder / "site"


def small_roll(folder: Path, files: Mapping[str, str | bytes] | None = None) -> Path:
    """A roll that builds in a moment, `files` beside or in place of its own. Gives the folder that holds `data/`."""
    return world(folder, {**SOME_MORE, **(files or {})}).parent


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def differences(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> list[str]:
    """The names of files that two trees do not share, or that are not the same in both."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
