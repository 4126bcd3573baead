"""Which records are the same under another id: as `formerly` says, or as their contents tell."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from bangvang.model.base import Record
from bangvang.model.fields import fields_of
from bangvang.model.kinds import KIND_NAMES
from bangvang.roll.records import Records

RecordKey = tuple[str, str]
"""A kind and an id."""
_IDS = ("id", "formerly")
How = Literal["renamed", "merged", "alike"]
"""A new id that tells its old one; a record that took in another; a new id that does not tell its old one (an older id taken up again among them)."""


@dataclass(frozen=True, slots=True)
class Renaming:
    """The records of a kind that went to another id."""

    kind: str
    old: str
    new: str
    how: How


@dataclass(frozen=True, slots=True)
class Renames:
    """All records that bear another id now. Those that are not named here kept theirs."""

    all: tuple[Renaming, ...]
    _ids: Mapping[RecordKey, str] = field(repr=False)

    @classmethod
    def between(cls, before: Records, after: Records) -> "Renames":
        """Those between two states of a roll."""
        found: list[Renaming] = []
        for kind in KIND_NAMES:
            found += _of_kind(kind, before.of_kind(kind), after.of_kind(kind))
        return cls(tuple(found), {(one.kind, one.old): one.new for one in found})

    def now(self, kind: str, old: str) -> str:
        """The id that a record bears now."""
        return self._ids.get((kind, old), old)

    def __bool__(self) -> bool:
        return bool(self.all)


def _of_kind(kind: str, before: Mapping[str, Record], after: Mapping[str, Record]) -> list[Renaming]:
    if before.keys() == after.keys():
        return []
    gone = {old: record for old, record in before.items() if old not in after}
    told: list[Renaming] = []
    for record in after.values():
        for old in record.formerly:
            if old in gone:
                told.append(Renaming(kind, old, record.id, "merged" if record.id in before else "renamed"))
                del gone[old]
    taken = {one.new for one in told}
    fresh = {new: record for new, record in after.items() if new not in before and new not in taken}
    for old, record in list(gone.items()):
        new = next((one for one in record.formerly if one in fresh), None)
        if new is not None:
            told.append(Renaming(kind, old, new, "alike"))
            del gone[old], fresh[new]
    return told + _alike(kind, gone, fresh.values())


def _alike(kind: str, gone: Mapping[str, Record], fresh: Iterable[Record]) -> list[Renaming]:
    """New records that say, word for word, what one that is gone said; where several do, nobody knows which it is."""
    if not gone:
        return []
    by_content: dict[str, list[str]] = {}
    for old, record in gone.items():
        by_content.setdefault(_content(record), []).append(old)
    found: dict[str, list[str]] = {}
    for record in fresh:
        found.setdefault(_content(record), []).append(record.id)
    return [
        Renaming(kind, by_content[content][0], news[0], "alike")
        for content, news in found.items()
        if len(news) == 1 and len(by_content.get(content, ())) == 1
    ]


def _content(record: Record) -> str:
    """All that a record says but its ids."""
    attributes = (field.attribute for field in fields_of(type(record)) if field.key not in _IDS)
    return repr([getattr(record, attribute) for attribute in attributes])
