"""All records by id, before the indexes are made."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bangvang.model.base import Record
from bangvang.model.cluster import Cluster
from bangvang.model.decision import Decision
from bangvang.model.document import Document, Source
from bangvang.model.event import Event
from bangvang.model.exemplar import Exemplar
from bangvang.model.honour import Honour
from bangvang.model.kinds import KIND_NAMES
from bangvang.model.movement import Movement
from bangvang.model.nomination import Nomination
from bangvang.model.person import Person
from bangvang.model.result import Result
from bangvang.model.unit import Unit


@dataclass(frozen=True, slots=True)
class Records:
    """Every record by id, kind by kind, in the order of the ids."""

    honours: Mapping[str, Honour]
    units: Mapping[str, Unit]
    people: Mapping[str, Person]
    movements: Mapping[str, Movement]
    clusters: Mapping[str, Cluster]
    decisions: Mapping[str, Decision]
    nominations: Mapping[str, Nomination]
    exemplars: Mapping[str, Exemplar]
    results: Mapping[str, Result]
    events: Mapping[str, Event]
    documents: Mapping[str, Document]
    sources: Mapping[str, Source]

    @classmethod
    def of(cls, by_kind: Mapping[str, Mapping[str, Any]]) -> "Records":
        """Records sorted by id; a kind that is not there is empty."""
        return cls(**{kind: dict(sorted(by_kind.get(kind, {}).items())) for kind in KIND_NAMES})

    def of_kind(self, kind: str) -> Mapping[str, Record]:
        """The records of a kind (the name of its folder)."""
        records: Mapping[str, Record] = getattr(self, kind)
        return records

    def all_records(self) -> Iterator[tuple[str, Record]]:
        """Every record with its kind: kinds in their fixed order, records by id."""
        for kind in KIND_NAMES:
            for record in self.of_kind(kind).values():
                yield kind, record
