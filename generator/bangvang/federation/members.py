"""The rolls of a portal: each read back from its copy, judged as far as pages rest on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bangvang.checks.bearers import check_bearers
from bangvang.checks.circles import check_circles
from bangvang.checks.found import Found
from bangvang.checks.links import check_links
from bangvang.checks.required import check_required
from bangvang.federation.copies import INDEX, Copy, Unusable
from bangvang.federation.copies import Found as Record
from bangvang.federation.faults import PortalRefused
from bangvang.federation.rolls_file import address_of, folder_of, read_abbreviations
from bangvang.federation.untold import typed
from bangvang.model.kinds import KIND_BY_NAME, KIND_NAMES
from bangvang.model.links import links
from bangvang.model.portal import PortalRoll, PortalSettings
from bangvang.model.reading import Shaped, shape
from bangvang.model.settings import Settings
from bangvang.model.types import BLANK_ID
from bangvang.problems.place import Place
from bangvang.problems.problem import Filling, Finding, Problem
from bangvang.roll.draft import SETTINGS
from bangvang.roll.loading import assembled
from bangvang.roll.origin import SETTINGS_KEY, Origin
from bangvang.roll.roll import RecordKey, Roll
from bangvang.source.letters import shown
from bangvang.words.ids import is_id

GROUND = (check_bearers, check_required, check_links, check_circles)
"""What must be right of a roll that is only told of, lest a page of the portal break."""
TOLD = ("title", "publisher", "description", "license", "contact", "languages", "as_of")


@dataclass(frozen=True, slots=True)
class Member:
    """A roll of the portal: what `rolls.yml` says of it, and the roll as its copy tells it. Links begin with `url`."""

    told: PortalRoll
    roll: Roll
    url: str

    @property
    def id(self) -> str:
        """What the portal calls it by."""
        return self.told.id


@dataclass(frozen=True, slots=True)
class Portal:
    """Everything that a portal is made of. `files` is how many files were read for it."""

    settings: PortalSettings
    abbreviations: Mapping[str, tuple[str, ...]]
    members: tuple[Member, ...]
    files: int


def read_portal(path: Path, settings: PortalSettings) -> Portal:
    """Read the copy of every roll that the settings in the file `path` name.

    Raises:
        PortalRefused: a copy cannot be used; the faults of all copies are told.
    """
    abbreviations = read_abbreviations(path, settings)
    copies = [Copy(roll, folder_of(path, roll)) for roll in settings.rolls]
    members = [_member(copy) for copy in copies]
    faults = tuple(fault for copy in copies for fault in copy.faults)
    files = 1 + sum(copy.files for copy in copies)
    if faults:
        raise PortalRefused(faults, files)
    return Portal(settings, abbreviations, tuple(one for one in members if one is not None), files)


def _member(copy: Copy) -> Member | None:
    try:
        index = copy.index()
        told = {"format": "1", **{key: index[key] for key in TOLD if index.get(key) is not None}}
        settings = _used(copy, shape(Settings, told, SETTINGS), copy.path(INDEX), None)
        records: dict[str, dict[str, Any]] = {kind: {} for kind in KIND_NAMES}
        origins: dict[RecordKey, Origin] = {SETTINGS_KEY: Origin(copy.path(INDEX))}
        for kind in KIND_NAMES:
            for one in copy.records(index, kind):
                _take(copy, kind, one, records[kind], origins)
        if copy.faults or settings is None:
            return None
        roll = assembled(records, settings, origins)
        _judge(copy, roll)
    except Unusable:
        return None
    return Member(copy.roll, roll, address_of(copy.roll.url))


def _take(copy: Copy, kind: str, one: Record, records: dict[str, Any], origins: dict[RecordKey, Origin]) -> None:
    """Take in a record. Raises Unusable when there are too many faults."""
    record_id = one.told.get("id")
    told = KIND_BY_NAME[kind]
    if not isinstance(record_id, str) or not is_id(record_id):
        written = shown(record_id) if isinstance(record_id, str) else ""
        copy.add(Problem("bad-id", Place(one.path), kind, {"written": written, "key": "id"}))
    elif record_id in records:
        values: Mapping[str, Filling] = {"written": record_id, "other": one.path, "kind": told.one}
        copy.add(Problem("id-taken", Place(one.path), f"{kind}/{record_id}", values))
    else:
        shaped = shape(told.model, typed(told.model, one.told), told.one)
        record = _used(copy, shaped, one.path, f"{kind}/{record_id}")
        if record is not None:
            records[record_id] = record
            origins[kind, record_id] = Origin(one.path)


def _used(copy: Copy, shaped: Shaped, path: str, record: str | None) -> Any:
    """The value, where nothing was wrong with it. Raises Unusable when there are too many faults."""
    for fault in shaped.faults:
        copy.add(Problem(fault.code, Place(path), record, fault.values, fault.near))
    return None if shaped.faults else shaped.value


def _judge(copy: Copy, roll: Roll) -> None:
    """Note what is wrong between records. Raises Unusable when there are too many faults."""
    found = Found(roll)
    for check in GROUND:
        check(roll, found)
    for kind, record in roll.all_records():
        for target, written, _ in links(record):
            if written == BLANK_ID and target != "people":
                one = KIND_BY_NAME[target]
                found.add("unknown-id", kind, record.id, written=written, kind=one.one, folder=one.name)
    for finding in found.findings:
        problem = _placed(finding)
        if problem.severity == "error":
            copy.add(problem)


def _placed(finding: Finding) -> Problem:
    """A finding at its file: a copy is one long line, in which no column helps."""
    return finding.at(Place(finding.path))
