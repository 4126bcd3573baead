"""The explorer's columns: codes of a dictionary, one a row, and everything else of a table in small files.

A file is compressed by zlib and named by its content. A column of codes has as many planes as its largest code has
bytes: the lowest bytes of all rows, then the next ones.
"""

import json
import zlib
from array import array
from base64 import b32encode
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Generic, TypeVar

from bangvang.search.explorer_choices import Choice
from bangvang.search.explorer_rows import FACETS, UNSTATED, Choices, Entry
from bangvang.search.manifest import FOLDER, SUFFIX
from bangvang.search.naming import Namer

BLOCK = 512
"""How many rows a block holds."""
NAME_LENGTH = 12
"""How many characters the name of a file has; those of the index are shorter, so that none can be the same."""
_LEVEL = 7
_BYTE = 256
_KIND = FACETS.index("kind")

Value = TypeVar("Value", bound=Hashable)
File = tuple[str, bytes]
Choose = Callable[[str, Iterable[str]], list[Choice]]
"""Gives the choices of a facet, of which these ids were met, in their order."""


@dataclass(slots=True)
class Column(Generic[Value]):
    """Codes, one a row, and the values that they stand for, in the order in which these came."""

    known: dict[Value, int] = field(default_factory=dict)
    codes: "array[int]" = field(default_factory=lambda: array("I"))

    def add(self, value: Value) -> None:
        """Append a row."""
        self.codes.append(self.known.setdefault(value, len(self.known)))

    def ordered(self, key: Callable[[Value], Any]) -> "Column[Value]":
        """The same with its values in an order of their own: then the codes tell the order of the rows, too."""
        values = sorted(self.known, key=key)
        known = {value: code for code, value in enumerate(values)}
        codes = array("I", [known[value] for value in self.known])
        return Column(known, array("I", (codes[code] for code in self.codes)))

    def planes(self) -> bytes:
        """The codes as bytes."""
        width = max(1, (max(len(self.known) - 1, 0).bit_length() + 7) // 8)
        return b"".join(bytes(code >> shift & (_BYTE - 1) for code in self.codes) for shift in range(0, 8 * width, 8))


Named = tuple[str, str, str | None]
"""Key in the alphabet, name, and other words."""


@dataclass(slots=True)
class TableWriter:
    """Writes a table while its rows pass by. What is held is codes and the values that they stand for.

    `keys` are the facets of its rows: FACETS, and perhaps more behind them.
    """

    choose: Choose
    namer: Namer
    keys: tuple[str, ...] = FACETS
    facets: tuple[Column[Choices], ...] = ()
    names: Column[Named] = field(default_factory=Column)
    abouts: Column[str] = field(default_factory=Column)
    decisions: Column[str] = field(default_factory=Column)
    blocks: list[str] = field(default_factory=list)
    waiting: list[Entry] = field(default_factory=list)
    head: str = ""

    def files(self, rows: Iterable[Entry]) -> Iterator[File]:
        """Every file of the table; then `head` is the name of the one that tells of the others."""
        self.facets = tuple(Column() for _ in self.keys)
        for row in rows:
            self._add(row)
            if len(self.waiting) == BLOCK:
                yield self._block()
        if self.waiting:
            yield self._block()
        codes, content = _named(b"".join(column.planes() for column in self.facets))
        yield codes, content
        told: dict[str, Any] = {
            "rows": len(self.names.codes),
            "facets": [self._facet(key, column) for key, column in zip(self.keys, self.facets, strict=True)],
            "codes": _name(codes),
            "block": BLOCK,
            "blocks": "".join(self.blocks),
        }
        ordered = self.names.ordered(lambda named: (named[0], named[1], named[2] or ""))
        texts = [name for _, name, _ in ordered.known]
        extras = [extra for _, _, extra in ordered.known]
        yield from _searched(told, "names", ordered, texts, extras)
        for key, column in (("abouts", self.abouts), ("decisions", self.decisions)):
            yield from _searched(told, key, column, list(column.known), [self._extra(one) for one in column.known])
        path, content = _named(_json(told))
        self.head = _name(path)
        yield path, content

    def _add(self, row: Entry) -> None:
        for column, value in zip(self.facets, row.facets, strict=True):
            known = column.known
            column.codes.append(known.setdefault(value, len(known)))
        is_person = row.facets[_KIND] == ("individual",)
        extra = row.extra if row.extra is None or is_person else self._extra(row.name, row.extra)
        self.names.add((row.key, row.name, extra))
        self.abouts.add(row.about)
        self.decisions.add(row.decision)
        self.waiting.append(row)

    def _facet(self, key: str, column: Column[Choices]) -> dict[str, Any]:
        """The choices of a facet, and for every code those that it stands for, by their place."""
        found = dict.fromkeys(one for several in column.known for one in several)
        ordered = self.choose(key, found)
        place = {one: number for number, (one, _, _) in enumerate(ordered)}
        return {
            "key": key,
            "choices": ordered,
            "unstated": place.get(UNSTATED, -1),
            "sets": [[place[one] for one in several] for several in column.known],
        }

    def _block(self) -> File:
        """The waiting rows as a file: a list of each of what is shown of them."""
        fields = ("name", "about", "path", "decision", "decision_path", "date")
        path, content = _named(_json([[getattr(row, one) for row in self.waiting] for one in fields]))
        self.waiting.clear()
        self.blocks.append(_name(path))
        return path, content

    def _extra(self, name: str, others: str = "") -> str:
        return " ".join((others, *self.namer.extras(name))).strip()


def _searched(
    told: dict[str, Any], key: str, column: Column[Any], texts: Sequence[str], extras: Sequence[str | None]
) -> Iterator[File]:
    """A column that is searched, in two files: its values, and its codes."""
    values, content = _named(_json([texts, extras]))
    yield values, content
    codes, content = _named(column.planes())
    yield codes, content
    told[key] = {"values": _name(values), "codes": _name(codes), "size": len(texts)}


def _json(told: object) -> bytes:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()


def _named(content: bytes) -> File:
    name = b32encode(sha256(content).digest()).decode().lower()[:NAME_LENGTH]
    return f"{FOLDER}/{name}{SUFFIX}", zlib.compress(content, _LEVEL)


def _name(path: str) -> str:
    return path.removeprefix(f"{FOLDER}/").removesuffix(SUFFIX)
