"""Making the indexes, in one pass over each kind."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from bangvang.model.base import Record
from bangvang.model.kinds import KIND_NAMES
from bangvang.model.result import Result
from bangvang.roll.award_line import AwardLine, Row, award_year
from bangvang.roll.citing import CITED, cited
from bangvang.roll.effects import effects
from bangvang.roll.index import Index, Membership, Nominated, group, unnumbered_key
from bangvang.roll.inheritance import inheritance
from bangvang.roll.parts import parts
from bangvang.roll.records import Records

RecordKey = tuple[str, str]
RecordType = TypeVar("RecordType", bound=Record)
Key = TypeVar("Key")


def build_index(records: Records) -> Index:
    """All indexes of the records. Costs time and memory in proportion to the roll, once."""
    lines = award_lines(records)
    rows = _rows(lines)
    all_parts = tuple(parts(records))
    citing = _citations(records)
    nominated = tuple(_nominated(records))
    return Index(
        lines=lines,
        lines_of_honour=group(lines, lambda line: (line.award.honour,)),
        lines_of_movement=group(lines, lambda line: _known(line.award.movement)),
        lines_of_cluster=group(lines, lambda line: _known(line.award.cluster)),
        lines_of_place=group(lines, lambda line: _known(line.award.place)),
        lines_of_year=group(lines, lambda line: (line.year,)),
        rows_of_unit=rows.of_unit,
        rows_of_person=rows.of_person,
        rows_within_unit=rows.within_unit,
        rows_of_cluster=rows.of_cluster,
        inherited=inheritance(records.units, rows.of_unit),
        effects=effects(records),
        memberships=group(
            (Membership(cluster, year) for cluster in records.clusters.values() for year in cluster.years),
            lambda m: dict.fromkeys((*m.year.members, *_known(m.year.head), *m.year.deputies)),
        ),
        clusters_of_organiser=_ids(records.clusters, lambda c: (c.organiser,)),
        answers_to=_ids(records.movements, lambda m: m.answers),
        parts_of=_ids(records.movements, lambda m: _known(m.part_of)),
        movements_of_place=_ids(records.movements, lambda m: _known(m.place)),
        movements_of_cluster=_ids(records.movements, lambda m: _known(m.cluster)),
        exemplars_of_unit=_ids(records.exemplars, lambda e: _known(e.unit)),
        exemplars_of_person=_ids(records.exemplars, lambda e: _known(e.person)),
        exemplars_of_movement=_ids(records.exemplars, lambda e: e.movements),
        spread_to=_ids(records.exemplars, lambda e: dict.fromkeys(s.unit for s in e.spread_to)),
        unnumbered=_ids(records.decisions, lambda d: () if d.number else (unnumbered_key(d),)),
        children=_ids(records.units, lambda u: _known(u.parent)),
        predecessors=_ids(records.units, lambda u: dict.fromkeys(s.unit for s in u.succeeded_by)),
        people_of_unit=_ids(records.people, lambda p: _known(p.unit)),
        results_of_unit=_ids(records.results, lambda r: _known(r.unit)),
        results_of_cluster=_ids(records.results, lambda r: _known(r.cluster)),
        results_of_movement=_ids(records.results, _movements_told),
        events_of_unit=_ids(records.events, lambda e: dict.fromkeys((*_known(e.organiser), *_known(e.place)))),
        decisions_of_unit=_ids(records.decisions, lambda d: dict.fromkeys((d.issuer, *d.joint_issuers))),
        documents_of_unit=_ids(records.documents, lambda d: _known(d.issuer)),
        nominated_unit=group(nominated, lambda n: _known(n.line.unit)),
        nominated_person=group(nominated, lambda n: _known(n.line.person)),
        nominated_honour=group(nominated, lambda n: (n.line.honour,)),
        parts_of_unit=group(all_parts, lambda p: dict.fromkeys((*_known(p.role.unit), *_known(p.role.of)))),
        parts_of_person=group(all_parts, lambda p: _known(p.role.person)),
        at_event=citing["events"],
        cites_document=citing["documents"],
        cites_source=citing["sources"],
    )


def award_lines(records: Records) -> tuple[AwardLine, ...]:
    """Every award of every decision: by the decision's date (unknown ones first), its id, and its place in it."""
    decisions = sorted(records.decisions.values(), key=lambda d: (d.date.sort_key() if d.date else (), d.id))
    return tuple(
        AwardLine(decision, number, award, award_year(decision, award))
        for decision in decisions
        for number, award in enumerate(decision.awards)
    )


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows that bear a unit, a person, or belong to a unit or cluster: a name alone points at nobody."""

    of_unit: Mapping[str, tuple[Row, ...]]
    of_person: Mapping[str, tuple[Row, ...]]
    within_unit: Mapping[str, tuple[Row, ...]]
    of_cluster: Mapping[str, tuple[Row, ...]]


def _rows(lines: Iterable[AwardLine]) -> _Rows:
    """All rows by those they point at, in one pass over them."""
    of_unit: dict[str, list[Row]] = {}
    of_person: dict[str, list[Row]] = {}
    within_unit: dict[str, list[Row]] = {}
    of_cluster: dict[str, list[Row]] = {}
    for line in lines:
        for number, one in enumerate(line.award.recipients):
            row = Row(line, number)
            if one.unit is not None:
                of_unit.setdefault(one.unit, []).append(row)
            if one.person is not None:
                of_person.setdefault(one.person, []).append(row)
            if one.of is not None:
                within_unit.setdefault(one.of, []).append(row)
            if one.cluster is not None:
                of_cluster.setdefault(one.cluster, []).append(row)
    return _Rows(
        *({key: tuple(rows) for key, rows in one.items()} for one in (of_unit, of_person, within_unit, of_cluster))
    )


def _known(value: str | None) -> tuple[str, ...]:
    return () if value is None else (value,)


def _ids(records: Mapping[str, RecordType], keys: Callable[[RecordType], Iterable[Key]]) -> dict[Key, tuple[str, ...]]:
    groups = group(records.values(), keys)
    return {key: tuple(record.id for record in found) for key, found in groups.items()}


def _citations(records: Records) -> dict[str, dict[str, tuple[RecordKey, ...]]]:
    """Which records point at events, documents and sources, each record once."""
    by_target: dict[str, dict[str, dict[RecordKey, None]]] = {target: {} for target in CITED}
    for kind in KIND_NAMES:
        for record in records.of_kind(kind).values():
            for target, target_id in cited(record):
                by_target[target].setdefault(target_id, {})[(kind, record.id)] = None
    return {target: {key: tuple(found) for key, found in by_id.items()} for target, by_id in by_target.items()}


def _movements_told(result: Result) -> Iterable[str]:
    return dict.fromkeys(figure.movement for figure in result.figures if figure.movement is not None)


def _nominated(records: Records) -> Iterable[Nominated]:
    for nomination in records.nominations.values():
        for number, line in enumerate(nomination.lines):
            yield Nominated("nominations", nomination.id, None, number, line)
    for cluster in records.clusters.values():
        for year in cluster.years:
            for number, line in enumerate(year.nominations):
                yield Nominated("clusters", cluster.id, year.year, number, line)
