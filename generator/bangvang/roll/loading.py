"""Reading a roll: every file once, every fault noted, then one frozen whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bangvang.model.kinds import KIND_NAMES
from bangvang.model.settings import Settings
from bangvang.problems.problem import Finding, Problem
from bangvang.roll.draft import Draft, Reader
from bangvang.roll.indexing import build_index
from bangvang.roll.records import Records
from bangvang.roll.roll import Roll
from bangvang.source.walk import walk

ROLL_FILES = ("roll.yml", "roll.yaml")


@dataclass(frozen=True, slots=True)
class Loaded:
    """A roll as read: the whole, what was wrong with it, and how many files it took.

    `problems` know their place; `findings` know their file and keys.
    """

    roll: Roll
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]
    files: int = field(default=0)


def load(data: Path, reader: Reader | None = None) -> Loaded:
    """Read the roll in the folder `data`, its YAML files by a reader that may remember them. Never raises on what stands in it.

    Raises:
        NotADirectoryError: there is no such folder.
        LibyamlMissing: PyYAML was built without libyaml.
    """
    entries, problems = walk(data.parent, data.name, KIND_NAMES)
    draft = Draft(data.parent, data.name, reader or Reader())
    draft.problems.extend(problems)
    draft.photos.update(entry.path for entry in entries if entry.role == "photo")
    for entry in entries:
        if entry.role == "roll":
            draft.read_settings(entry.path)
        elif entry.role == "abbreviations":
            draft.read_abbreviations(entry.path)
        elif entry.role == "record":
            draft.read_records(entry.path, entry.kind)
    draft.finish([entry.path for entry in entries if entry.role == "annex"])
    return Loaded(_frozen(draft), tuple(draft.problems), tuple(draft.findings), len(entries))


def settings_of(data: Path) -> Settings | None:
    """The settings of the roll in the folder `data`; None where they are not there or cannot be used."""
    for name in ROLL_FILES:
        if (data / name).is_file():
            draft = Draft(data.parent, data.name)
            draft.read_settings(f"{data.name}/{name}")
            return draft.settings
    return None


def _frozen(draft: Draft) -> Roll:
    records = Records.of(draft.records)
    fields: Mapping[str, object] = {kind: records.of_kind(kind) for kind in KIND_NAMES}
    return Roll(
        **fields,  # type: ignore[arg-type] # the fields of Records, one by one
        settings=draft.settings_or_blank(),
        abbreviations=dict(sorted(draft.abbreviations.items())),
        photos=frozenset(draft.photos),
        origins=draft.origins,
        partial=frozenset(draft.partial),
        index=build_index(records),
    )
