"""What a page was made of: every look into the roll, noted while the page is made.

A roll is looked at through its mappings: records by id, the indexes by what they lead from. A traced roll notes each of these looks,
also those that found nothing. A page is the same as long as all that it looked at is the same.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, replace
from functools import partial
from hashlib import blake2b
from typing import Any

from bangvang.model.base import Record
from bangvang.model.kinds import KIND_BY_NAME, KIND_NAMES
from bangvang.roll.award_line import AppliedEffect, AwardLine, Row
from bangvang.roll.index import Index, Inherited, Membership, Nominated, Part
from bangvang.roll.roll import Roll

Look = tuple[str, Any]
"""A mapping by its name, and a key in it; `ALL` where all of it was looked at."""
ALL = "*"
_SIZE = 16
_BESIDE = ("origins", "photos")
"""What else is looked up in a roll, beside its records and indexes."""


class Trace:
    """Notes looks, from one `begin` to the next."""

    def __init__(self) -> None:
        self.looks: set[Look] = set()

    def begin(self) -> None:
        """Forget what was noted."""
        self.looks.clear()

    def note(self, name: str) -> None:
        """A look at all of a mapping."""
        self.looks.add((name, ALL))


class Traced(dict[Any, Any]):
    """A mapping that notes what is looked at."""

    def __init__(self, name: str, content: Mapping[Any, Any], trace: Trace) -> None:
        super().__init__(content)
        self._name = name
        self._trace = trace
        self._add = trace.looks.add

    def __getitem__(self, key: Any) -> Any:
        """One value."""
        self._add((self._name, key))
        return super().__getitem__(key)

    def get(self, key: Any, default: Any = None) -> Any:
        """One value, or the default."""
        self._add((self._name, key))
        return super().get(key, default)

    def __contains__(self, key: object) -> bool:
        """Whether there is one."""
        self._add((self._name, key))
        return super().__contains__(key)

    def __iter__(self) -> Iterator[Any]:
        """All keys."""
        self._trace.note(self._name)
        return super().__iter__()

    def __len__(self) -> int:
        """How many there are."""
        self._trace.note(self._name)
        return super().__len__()

    def __eq__(self, other: object) -> bool:
        """Whether all is the same."""
        self._trace.note(self._name)
        return super().__eq__(other)

    __hash__ = None

    def keys(self) -> Any:
        """All keys."""
        self._trace.note(self._name)
        return super().keys()

    def values(self) -> Any:
        """All values."""
        self._trace.note(self._name)
        return super().values()

    def items(self) -> Any:
        """All keys and values."""
        self._trace.note(self._name)
        return super().items()


class _TracedLines(tuple[AwardLine, ...]):  # noqa: SLOT001 - it has something to hold
    """All awards of a roll, which note that they were looked at."""

    trace: Trace

    def __iter__(self) -> Iterator[AwardLine]:
        self.trace.note("lines")
        return super().__iter__()

    def __len__(self) -> int:
        self.trace.note("lines")
        return super().__len__()

    def __getitem__(self, place: Any) -> Any:
        self.trace.note("lines")
        return super().__getitem__(place)


def traced(roll: Roll, trace: Trace) -> Roll:
    """The same roll, of which every look is noted. Its settings and abbreviations count for all pages and are not."""
    lines = _TracedLines(roll.index.lines)
    lines.trace = trace
    index = {
        one.name: Traced(one.name, getattr(roll.index, one.name), trace) for one in fields(Index) if one.name != "lines"
    }
    records: dict[str, Any] = {name: Traced(name, getattr(roll, name), trace) for name in (*KIND_NAMES, *_BESIDE)}
    return replace(roll, **records, index=Index(lines=lines, **index))


class Looks:
    """Tells what a roll shows to looks: `digests` are those of its records as they were typed, by kind and id.

    A part of a record is known by the record and its place there.
    """

    def __init__(self, roll: Roll, digests: Mapping[tuple[str, str], bytes]) -> None:
        self._roll = roll
        self._digests = digests
        self._answers: dict[Look, bytes] = {}
        self._tell: dict[type[Any], Callable[[Any], Any]] = {
            tuple: lambda several: [self._told(one) for one in several],
            AwardLine: self._line,
            Row: lambda row: (self._line(row.line), row.index),
            AppliedEffect: lambda effect: (self._of("decisions", effect.by.id), effect.index, effect.row),
            Inherited: lambda one: (self._line(one.row.line), one.row.index, one.chain),
            Membership: lambda one: (self._of("clusters", one.cluster.id), one.year.year),
            Nominated: lambda one: (self._of(one.kind, one.record), one.year, one.index),
            Part: lambda part: (self._of(part.kind, part.record), part.what),
            **{KIND_BY_NAME[kind].model: partial(self._record, kind) for kind in KIND_NAMES},
        }

    def answer(self, looks: Iterable[Look]) -> bytes:
        """What all these looks show, in their order, as a digest."""
        known = self._answers
        shown = [known.get(look) or self._anew(look) for look in looks]
        return blake2b(b"".join(shown), digest_size=_SIZE).digest()

    def _anew(self, look: Look) -> bytes:
        shown = self._told(self._shown(*look))
        answer = self._answers[look] = blake2b(repr(shown).encode(), digest_size=_SIZE).digest()
        return answer

    def _shown(self, name: str, key: Any) -> Any:
        if name == "lines":
            return self._roll.index.lines
        holder: Any = self._roll if name in KIND_BY_NAME or name in _BESIDE else self._roll.index
        held: Mapping[Any, Any] = getattr(holder, name)
        if key == ALL:
            return tuple(held.items())
        return (held[key],) if key in held else ()

    def _told(self, shown: Any) -> Any:
        """What stands for a value: plain ones for themselves."""
        tell = self._tell.get(type(shown))
        return shown if tell is None else tell(shown)

    def _line(self, line: AwardLine) -> Any:
        return self._of("decisions", line.decision.id), line.index

    def _record(self, kind: str, record: Record) -> Any:
        return self._of(kind, record.id)

    def _of(self, kind: str, record_id: str) -> Any:
        return kind, record_id, self._digests[kind, record_id]


def packed(look: Look) -> str:
    """A look as a text."""
    name, key = look
    return f"{name} {key}" if isinstance(key, str) else f"{name}\t{json.dumps(key)}"


def unpacked(text: str) -> Look:
    """The look that was packed."""
    plain = text.find(" ")
    told = text.find("\t")
    if told < 0 or 0 <= plain < told:
        return text[:plain], text[plain + 1 :]
    key = json.loads(text[told + 1 :])
    return text[:told], tuple(key) if isinstance(key, list) else key
