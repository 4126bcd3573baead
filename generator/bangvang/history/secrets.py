"""Keeps the names of hidden people out of what is told, wherever they may have been written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from bangvang.words.ids import slug

_WORD = re.compile(r"[^\W_]+")
_ALONE = re.compile(r"(?:people/|ca-nhan/|«|» \()$")
"""What stands before a name or id of one word, where it is surely meant: one word alone may be any word."""

Words = tuple[str, ...]


@dataclass(slots=True)
class Secrets:
    """Names and ids that nobody may read, with or without accents, run together by blanks or hyphens."""

    _by_first: dict[str, set[Words]] = field(default_factory=dict)

    @classmethod
    def of(cls, names: Iterable[str]) -> "Secrets":
        """These names and ids, and the names without their accents."""
        found = cls()
        for name in names:
            for written in (name, slug(name)):
                words = tuple(word.casefold() for word in _WORD.findall(written))
                if words:
                    found._by_first.setdefault(words[0], set()).add(words)
        return found

    def without(self, text: str, instead: str) -> str:
        """The text with something else in the place of every secret."""
        if not self._by_first:
            return text
        pieces, end = [], 0
        for start, stop in self._spans(text):
            pieces += [text[end:start], instead]
            end = stop
        return "".join((*pieces, text[end:]))

    def _spans(self, text: str) -> Iterator[tuple[int, int]]:
        words = [(match.group().casefold(), match.start(), match.end()) for match in _WORD.finditer(text)]
        place = 0
        while place < len(words):
            length = self._length(text, words, place)
            if length:
                yield words[place][1], words[place + length - 1][2]
            place += length or 1

    def _length(self, text: str, words: list[tuple[str, int, int]], place: int) -> int:
        """How many words the longest secret has that begins here."""
        longest = 0
        for secret in self._by_first.get(words[place][0], ()):
            here = words[place : place + len(secret)]
            if tuple(word for word, _, _ in here) != secret or not _together(text, here):
                continue
            if len(secret) > 1 or _ALONE.search(text, max(0, here[0][1] - 10), here[0][1]):
                longest = max(longest, len(secret))
        return longest


def _together(text: str, words: list[tuple[str, int, int]]) -> bool:
    """Whether nothing but blanks or hyphens stands between words."""
    return all(not text[one[2] : other[1]].strip(" -_\u00a0") for one, other in pairwise(words))
