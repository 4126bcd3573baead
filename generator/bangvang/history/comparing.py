"""Two states of a roll, record by record: what came, what went, what bears another id, what says something else."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bangvang.history.edits import Comparer, Edit
from bangvang.history.renaming import RecordKey, Renames
from bangvang.model.decision import Decision
from bangvang.model.kinds import KIND_NAMES
from bangvang.model.recipient import Recipient
from bangvang.model.settings import Settings
from bangvang.roll.origin import SETTINGS_KEY
from bangvang.roll.roll import Roll


@dataclass(frozen=True, slots=True)
class Changed:
    """A record that says something else, under its old id and its new one (mostly the same)."""

    kind: str
    old: str
    new: str
    edits: tuple[Edit, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a row stands: in which decision, and in the award of which index."""

    decision: str
    award: int


@dataclass(frozen=True, slots=True)
class Moved:
    """A row that stands in another award, word for word."""

    recipient: Recipient
    old: Spot
    new: Spot


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs between the records of two rolls.

    `merged` gives the records that another took in beside it: they are neither removed nor renamed. `moves` are rows that
    are in no edit. `followed` are records, by their ids now, that only call others by their new ids; `refiled` counts those
    that stand in another file.
    """

    before: Roll
    after: Roll
    renames: Renames
    added: tuple[RecordKey, ...]
    removed: tuple[RecordKey, ...]
    changed: tuple[Changed, ...]
    settings: tuple[Edit, ...]
    moves: tuple[Moved, ...]
    followed: tuple[RecordKey, ...]
    refiled: int

    def changes(self, kind: str) -> Iterator[Changed]:
        """The records of a kind that say something else."""
        return (one for one in self.changed if one.kind == kind)


def compare(before: Roll, after: Roll) -> Comparison:
    """What differs. Records that are one object in both are not looked at."""
    renames = Renames.between(before, after)
    comparer = Comparer(renames)
    went = {(one.kind, one.old) for one in renames.all}
    came = {(one.kind, one.new) for one in renames.all if one.how != "merged"}
    changed = tuple(_changed(comparer, before, after))
    settings = tuple(comparer.edits(Settings, before.settings, after.settings)) if _both_set(before, after) else ()
    found = Comparison(
        before=before,
        after=after,
        renames=renames,
        added=tuple(key for key in _only(after, before) if key not in came),
        removed=tuple(key for key in _only(before, after) if key not in went),
        changed=tuple(one for one in changed if one.edits),
        settings=settings,
        moves=(),
        followed=tuple((one.kind, one.new) for one in changed if not one.edits),
        refiled=_refiled(before, after, renames),
    )
    return _with_moves(found)


def _both_set(before: Roll, after: Roll) -> bool:
    return SETTINGS_KEY in before.origins and SETTINGS_KEY in after.origins


def _only(one: Roll, other: Roll) -> Iterator[RecordKey]:
    """The records that only one of the two has."""
    for kind in KIND_NAMES:
        known = other.of_kind(kind)
        yield from ((kind, record_id) for record_id in one.of_kind(kind) if record_id not in known)


def _changed(comparer: Comparer, before: Roll, after: Roll) -> Iterator[Changed]:
    """The records that differ; those without an edit only in the ids by which they call others."""
    for kind in KIND_NAMES:
        old_ids = {one.new: one.old for one in comparer.renames.all if one.kind == kind and one.how != "merged"}
        records = before.of_kind(kind)
        for new, record in after.of_kind(kind).items():
            old = old_ids.get(new, new)
            if old not in records or records[old] is record:
                continue
            edits = tuple(comparer.edits(type(record), records[old], record))
            if edits or (comparer.renames and old == new and records[old] != record):
                yield Changed(kind, old, new, edits)


def _refiled(before: Roll, after: Roll, renames: Renames) -> int:
    """How many records stand in another file under the same id."""
    return sum(
        origin.path != after.origins[key].path
        for key, origin in before.origins.items()
        if key in after.origins and key[1] not in {one.old for one in renames.all if one.kind == key[0]}
    )


def _with_moves(found: Comparison) -> Comparison:
    """The same with rows that went to another award told as moved, out of the edits."""
    lost, gained = list(_rows(found, "removed")), list(_rows(found, "added"))
    if not any(edited for _, edited, _ in lost) and not any(edited for _, edited, _ in gained):
        return found
    waiting: dict[str, list[tuple[Spot, Recipient]]] = {}
    for spot, _, row in gained:
        waiting.setdefault(repr(row), []).append((spot, row))
    moves: list[Moved] = []
    taken: set[int] = set()
    for spot, _, row in lost:
        places = waiting.get(repr(row), [])
        if places:
            new, other = places.pop(0)
            moves.append(Moved(other, spot, new))
            taken |= {id(row), id(other)}
    changed = (replace(one, edits=tuple(e for e in one.edits if not _is_taken(e, taken))) for one in found.changed)
    return replace(found, moves=tuple(moves), changed=tuple(one for one in changed if one.edits or one.old != one.new))


def _is_taken(edit: Edit, taken: set[int]) -> bool:
    return edit.what in {"added", "removed"} and not taken.isdisjoint({id(edit.before), id(edit.after)} - {id(None)})


def _rows(found: Comparison, what: str) -> Iterator[tuple[Spot, bool, Recipient]]:
    """The rows that came or went: alone (True), or with their whole decision."""
    for one in found.changes("decisions"):
        roll, record_id = (found.before, one.old) if what == "removed" else (found.after, one.new)
        awards = roll.decisions[record_id].awards
        numbers = {id(award): number for number, award in enumerate(awards)}
        for edit in one.edits:
            row = edit.before if what == "removed" else edit.after
            if edit.what == what and isinstance(row, Recipient):
                award = edit.trail[0].before if what == "removed" else edit.trail[0].after
                yield Spot(record_id, numbers.get(id(award), 0)), True, row
    roll, keys = (found.before, found.removed) if what == "removed" else (found.after, found.added)
    decisions: Mapping[str, Decision] = roll.decisions
    for kind, record_id in keys:
        if kind == "decisions":
            for number, award in enumerate(decisions[record_id].awards):
                yield from ((Spot(record_id, number), False, row) for row in award.recipients)
