"""The pages of the build before: each with what it was made of, so that it is made again only where that has changed."""

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, Protocol

from bangvang.roll.roll import Roll
from bangvang.site.frames import Frame
from bangvang.site.tracing import Look, Looks, Trace, packed, unpacked

PAGE = "index.html"


class Keeps(Protocol):
    """What keeps bytes under a key, and gives them back as they were or not at all."""

    def get(self, key: bytes) -> bytes | None:
        """What is kept."""

    def put(self, key: bytes, content: bytes) -> None:
        """Keep it."""


class Kept(NamedTuple):
    """A page as it was written: its address, the SHA-256 of its bytes, whether searchers may list it, and its date."""

    path: str
    sha256: str
    listed: bool
    modified: str | None


@dataclass(frozen=True, slots=True)
class Made:
    """The pages of one key of a route: what was looked at for them, and what was seen there, as a digest."""

    looks: tuple[Look, ...]
    seen: str
    pages: tuple[Kept, ...]


Pages = Mapping[str, Made]
"""By language, number of the route and key."""


@dataclass(frozen=True, slots=True)
class Memory:
    """The pages of the build before, of which the site stands in `standing`. `alike` is a digest of what all pages depend on."""

    alike: bytes
    before: Pages
    standing: Path
    looks: Looks
    trace: Trace

    def of(self, name: str) -> list[tuple[Kept, bytes]] | None:
        """The pages of a key with their bytes, if they are what would be made now; else None."""
        made = self.before.get(name)
        if made is None or self.looks.answer(made.looks).hex() != made.seen:
            return None
        found = []
        for kept in made.pages:
            try:
                content = (self.standing / kept.path / PAGE).read_bytes()
            except OSError:
                return None
            if sha256(content).hexdigest() != kept.sha256:
                return None
            found.append((kept, content))
        return found

    def place(self, kept: Kept, folder: Path) -> None:
        """Put a page of the build before where it belongs now: the same file, if the disk can, else a copy."""
        old, new = self.standing / kept.path / PAGE, folder / kept.path / PAGE
        try:
            os.link(old, new)
        except OSError:
            new.write_bytes(old.read_bytes())

    def noted(self, pages: Iterable[Kept]) -> Made:
        """What was looked at since the trace began, for these pages."""
        looks = tuple(self.trace.looks)
        return Made(looks, self.looks.answer(looks).hex(), tuple(pages))


def names(language: str, number: int, key: str) -> str:
    """By what the pages of a key are known."""
    return f"{language} {number} {key}"


def pack(pages: Pages) -> bytes:
    """Pages as bytes: JSON, each look written once."""
    table: dict[Look, int] = {}
    told = {
        name: [[table.setdefault(look, len(table)) for look in made.looks], made.seen, made.pages]
        for name, made in pages.items()
    }
    return json.dumps({"looks": [packed(look) for look in table], "pages": told}, separators=(",", ":")).encode()


def unpack(content: bytes) -> Pages:
    """The pages that were packed."""
    told = json.loads(content)
    table = [unpacked(text) for text in told["looks"]]
    return {
        name: Made(tuple(table[place] for place in looks), seen, tuple(Kept(*one) for one in pages))
        for name, (looks, seen, pages) in told["pages"].items()
    }


@dataclass(frozen=True, slots=True)
class Remembering:
    """How builds remember: they keep bytes, made by a `program`, of which records with these `digests` were typed."""

    keeps: Keeps
    program: bytes
    digests: Mapping[tuple[str, str], bytes]

    def memory(self, standing: Path, roll: Roll, url: str, frames: Mapping[str, Frame]) -> Memory:
        """What is remembered of the site that stands in a folder, as far as it was made alike: by settings, frames, program."""
        common = (
            roll.settings,
            roll.abbreviations,
            roll.answers,
            sorted(roll.partial),
            url,
            sorted(roll.photos.items()),
        )
        whole = sha256(repr(common).encode())
        for language, frame in frames.items():
            whole.update(f"{language} {len(frame.html)} {frame.html}".encode())
        whole.update(self.program)
        alike = whole.digest()
        content = self.keeps.get(_key(standing))
        before = unpack(content[len(alike) :]) if content is not None and content.startswith(alike) else {}
        return Memory(alike, before, standing, Looks(roll, self.digests), Trace())

    def keep(self, memory: Memory, pages: Pages) -> None:
        """Remember these pages, in the place of those of the build before."""
        self.keeps.put(_key(memory.standing), memory.alike + pack(pages))


def _key(standing: Path) -> bytes:
    return b"pages 1 " + os.fsencode(standing)
