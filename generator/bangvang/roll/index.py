"""The reverse indexes of a roll: who points at whom, in stable order."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from bangvang.model.cluster import Cluster, ClusterYear
from bangvang.model.decision import Decision
from bangvang.model.nomination import NominationLine
from bangvang.model.role import Role
from bangvang.roll.award_line import AppliedEffect, AwardLine, Row

Key = TypeVar("Key")
Value = TypeVar("Value")
RecordKey = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Part:
    """A role that a unit or person played: in which record, and as what (`launched`, `signer`…)."""

    kind: str
    record: str
    what: str
    role: Role


@dataclass(frozen=True, slots=True)
class Membership:
    """A unit in a cluster in one year."""

    cluster: Cluster
    year: ClusterYear


@dataclass(frozen=True, slots=True)
class Nominated:
    """A line of a nomination, and where it stands: a nomination, or a cluster with its year; and its index there."""

    kind: str
    record: str
    year: int | None
    index: int
    line: NominationLine


@dataclass(frozen=True, slots=True)
class Inherited:
    """A row that a predecessor received, and how it came down: the chain of units from the bearer."""

    row: Row
    chain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Index:
    """Everything that points at a record, by its id. Lists are in the order of time, then id.

    `unnumbered` are the decisions without a number, by issuer and date as written (empty where unknown).
    """

    lines: tuple[AwardLine, ...]
    lines_of_honour: Mapping[str, tuple[AwardLine, ...]]
    lines_of_movement: Mapping[str, tuple[AwardLine, ...]]
    lines_of_cluster: Mapping[str, tuple[AwardLine, ...]]
    lines_of_place: Mapping[str, tuple[AwardLine, ...]]
    lines_of_year: Mapping[int | None, tuple[AwardLine, ...]]
    rows_of_unit: Mapping[str, tuple[Row, ...]]
    rows_of_person: Mapping[str, tuple[Row, ...]]
    rows_within_unit: Mapping[str, tuple[Row, ...]]
    rows_of_cluster: Mapping[str, tuple[Row, ...]]
    inherited: Mapping[str, tuple[Inherited, ...]]
    effects: Mapping[tuple[str, int], tuple[AppliedEffect, ...]]
    memberships: Mapping[str, tuple[Membership, ...]]
    clusters_of_organiser: Mapping[str, tuple[str, ...]]
    answers_to: Mapping[str, tuple[str, ...]]
    parts_of: Mapping[str, tuple[str, ...]]
    movements_of_place: Mapping[str, tuple[str, ...]]
    movements_of_cluster: Mapping[str, tuple[str, ...]]
    exemplars_of_unit: Mapping[str, tuple[str, ...]]
    exemplars_of_person: Mapping[str, tuple[str, ...]]
    exemplars_of_movement: Mapping[str, tuple[str, ...]]
    spread_to: Mapping[str, tuple[str, ...]]
    children: Mapping[str, tuple[str, ...]]
    predecessors: Mapping[str, tuple[str, ...]]
    people_of_unit: Mapping[str, tuple[str, ...]]
    results_of_unit: Mapping[str, tuple[str, ...]]
    results_of_cluster: Mapping[str, tuple[str, ...]]
    results_of_movement: Mapping[str, tuple[str, ...]]
    events_of_unit: Mapping[str, tuple[str, ...]]
    decisions_of_unit: Mapping[str, tuple[str, ...]]
    unnumbered: Mapping[tuple[str, str], tuple[str, ...]]
    documents_of_unit: Mapping[str, tuple[str, ...]]
    nominated_unit: Mapping[str, tuple[Nominated, ...]]
    nominated_person: Mapping[str, tuple[Nominated, ...]]
    nominated_honour: Mapping[str, tuple[Nominated, ...]]
    parts_of_unit: Mapping[str, tuple[Part, ...]]
    parts_of_person: Mapping[str, tuple[Part, ...]]
    at_event: Mapping[str, tuple[RecordKey, ...]]
    cites_document: Mapping[str, tuple[RecordKey, ...]]
    cites_source: Mapping[str, tuple[RecordKey, ...]]


def unnumbered_key(decision: Decision) -> tuple[str, str]:
    """What a decision without a number is known by: its issuer and its date as written, empty where unknown."""
    return decision.issuer, str(decision.date or "")


def group(items: Iterable[Value], keys: Callable[[Value], Iterable[Key]]) -> dict[Key, tuple[Value, ...]]:
    """Items by each of their keys, in the items' own order."""
    groups: dict[Key, list[Value]] = {}
    for item in items:
        for key in keys(item):
            groups.setdefault(key, []).append(item)
    return {key: tuple(found) for key, found in groups.items()}
