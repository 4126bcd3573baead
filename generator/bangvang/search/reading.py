"""Reads an index: asks for the shards and blocks that a query needs, each once."""

import json
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bangvang.search.manifest import FOLDER, SUFFIX, Manifest, name_at
from bangvang.search.shards import Listed, order, parse

Load = Callable[[str], bytes]
"""Gives the bytes of a file, by its path beside the manifest."""
Words = dict[str, tuple[Listed, ...]]
Columns = tuple[Sequence[str], Sequence[str], Sequence[str], Sequence[int], Sequence[str]]
_LAST = b"\xff\xff\xff\xff"


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that was found, as it is shown."""

    kind: str
    title: str
    about: str
    path: str
    weight: int
    untold: str
    """The folded words around it that its second line does not tell."""


@dataclass
class Index:
    """An index and what of it was read so far."""

    manifest: Manifest
    load: Load
    _shards: dict[str, Words] = field(default_factory=dict)
    _blocks: dict[int, Columns] = field(default_factory=dict)
    _pages: dict[int, str] = field(default_factory=dict)

    def names(self, token: str, *, prefix: bool) -> Iterator[tuple[str, tuple[Listed, ...]]]:
        """The words of names that are the token, or begin with it, with their lists."""
        return self._words(self.manifest.names, token, prefix=prefix)

    def contexts(self, token: str, *, prefix: bool) -> Iterator[tuple[str, tuple[Listed, ...]]]:
        """The words of contexts that are the token, or begin with it, with their lists."""
        return self._words(self.manifest.contexts, token, prefix=prefix)

    @cached_property
    def lexicon(self) -> Sequence[str]:
        """All words, in their order."""
        return self._content(self.manifest.lexicon).decode().split("\n")

    @cached_property
    def _order(self) -> Sequence[bytes]:
        return [order(token) for token in self.lexicon]

    def known(self, token: str, *, prefix: bool) -> bool:
        """Whether there is such a word, or one that begins so."""
        place = bisect_left(self._order, order(token))
        return place < len(self.lexicon) and (
            self.lexicon[place].startswith(token) if prefix else self.lexicon[place] == token
        )

    def group(self, number: int) -> Sequence[int]:
        """The group that a document belongs to: its first document, kind, length of name, class of weight."""
        return self.manifest.groups[bisect_right(self._starts, number) - 1]

    def kind(self, number: int) -> str:
        """The kind of a document."""
        return self.manifest.kinds[self.group(number)[1]]

    @cached_property
    def _starts(self) -> Sequence[int]:
        return [group[0] for group in self.manifest.groups]

    def hits(self, numbers: Iterable[int]) -> list[Hit]:
        """Documents by their numbers."""
        return [self._hit(number) for number in numbers]

    def _hit(self, number: int) -> Hit:
        place, row = divmod(number, self.manifest.block)
        if place not in self._blocks:
            self._blocks[place] = json.loads(self._content(self._block_name(place)))
        titles, abouts, paths, weights, untold = self._blocks[place]
        return Hit(self.kind(number), titles[row], abouts[row], paths[row], weights[row], untold[row])

    def _block_name(self, place: int) -> str:
        manifest = self.manifest
        if not manifest.pages:
            return name_at(manifest.blocks, place)
        page, row = divmod(place, manifest.page)
        if page not in self._pages:
            self._pages[page] = self._content(name_at(manifest.pages, page)).decode("ascii")
        return name_at(self._pages[page], row)

    def _words(
        self, listed: Sequence[tuple[str, str, int]], token: str, *, prefix: bool
    ) -> Iterator[tuple[str, tuple[Listed, ...]]]:
        firsts = [order(first) for first, *_ in listed]
        start = max(0, bisect_right(firsts, order(token)) - 1)
        end = bisect_left(firsts, order(token) + _LAST) if prefix else start + 1
        for _, name, _ in listed[start:end]:
            if name not in self._shards:
                self._shards[name] = parse(self._content(name))
            words = self._shards[name]
            if prefix:
                yield from ((word, lists) for word, lists in words.items() if word.startswith(token))
            elif token in words:
                yield token, words[token]

    def _content(self, name: str) -> bytes:
        return zlib.decompress(self.load(f"{FOLDER}/{name}{SUFFIX}"))
