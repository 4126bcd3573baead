"""The roll itself: every record by id, frozen, with its indexes."""

from collections.abc import Mapping
from dataclasses import dataclass

from bangvang.model.settings import Settings
from bangvang.roll.index import Index
from bangvang.roll.origin import Origin
from bangvang.roll.records import Records
from bangvang.roll.tables import Answers
from bangvang.source.pictures import Picture

RecordKey = tuple[str, str]
"""A kind and an id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll(Records):
    """All records by id, in the order of their ids. Points by id; nothing in it changes.

    `answers` are those that imports remember. `photos` are known by their path in `data/photos/`; of those that are no pictures nothing is known. `partial` names the records of which a part was blanked: rules that need whole records pass them by.
    """

    settings: Settings
    abbreviations: Mapping[str, tuple[str, ...]]
    answers: Answers
    photos: Mapping[str, Picture | None]
    origins: Mapping[RecordKey, Origin]
    partial: frozenset[RecordKey]
    index: Index

    def whole(self, kind: str, record_id: str) -> bool:
        """Whether the record was read without a fault of shape."""
        return (kind, record_id) not in self.partial
