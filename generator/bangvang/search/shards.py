"""Shards: the words of the index in the order of their keys, each with the documents that bear it.

A shard is a row of words, each: the number of letters (bytes of UTF-8) that it shares with the word before, of letters
of its own, these; how many lists follow; each list: its form (see below), its role, how many bytes its runs take, these.
A form is the exact key: the number of its bytes and these, none where it is the same as the folded key.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bangvang.search.numbers import put, put_runs, take

FIRST, MIDDLE, LAST, LOOSE = range(4)
"""Where in a name a word stands; `LOOSE` words belong to no name as a whole. Beyond it stand words of other names,
`LOOSE` plus the number of that name's words."""
LONGEST_ALIAS = 12
"""Other names of more words are loose."""
CONTEXT = "", 0
"""The form and role of a word that is a context's."""

ListKey = tuple[str, int]
Lists = Mapping[ListKey, "array[int]"]
"""Exact key and role → documents, ascending."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One list of a shard: whose runs stand between two places of it."""

    form: str
    role: int
    data: bytes
    start: int
    end: int


def order(token: str) -> bytes:
    """The order of words: by UTF-16, as JavaScript compares texts."""
    return token.encode("utf-16-be", "surrogatepass")


def shards(words: Mapping[str, Lists], size: int) -> Iterator[tuple[str, bytes]]:
    """All words in shards of about `size` bytes, each with its first word; no small word shares one with a large one."""
    first, before, shard = "", b"", bytearray()
    for token in sorted(words, key=order):
        word = bytearray()
        letters = _put_word(token, before, words[token], word)
        if shard and len(shard) + len(word) > size:
            yield first, bytes(shard)
            shard, word = bytearray(), bytearray()
            _put_word(token, b"", words[token], word)
        if not shard:
            first = token
        before = letters
        shard += word
    if shard:
        yield first, bytes(shard)


def parse(shard: bytes) -> dict[str, tuple[Listed, ...]]:
    """The words of a shard with their lists, in their order."""
    found: dict[str, tuple[Listed, ...]] = {}
    place, letters = 0, b""
    while place < len(shard):
        shared, place = take(shard, place)
        own, place = take(shard, place)
        letters = letters[:shared] + shard[place : place + own]
        place += own
        token = letters.decode()
        lists, place = _lists(shard, place, token)
        found[token] = tuple(lists)
    return found


def _put_word(token: str, before: bytes, lists: Lists, into: bytearray) -> bytes:
    letters = token.encode()
    shared = 0
    while shared < min(len(before), len(letters)) and before[shared] == letters[shared]:
        shared += 1
    put(shared, into)
    put(len(letters) - shared, into)
    into += letters[shared:]
    put(len(lists), into)
    for (form, role), ids in sorted(lists.items()):
        spelt = b"" if form == token else form.encode()
        runs = bytearray()
        put_runs(ids, runs)
        put(len(spelt), into)
        into += spelt
        put(role, into)
        put(len(runs), into)
        into += runs
    return letters


def _lists(shard: bytes, place: int, token: str) -> tuple[Iterable[Listed], int]:
    number, place = take(shard, place)
    lists = []
    for _ in range(number):
        length, place = take(shard, place)
        form = shard[place : place + length].decode() or token
        role, place = take(shard, place + length)
        length, place = take(shard, place)
        lists.append(Listed(form, role, shard, place, place + length))
        place += length
    return lists, place
