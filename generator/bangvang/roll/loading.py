"""Reading a roll: every file once, every fault noted, then one frozen whole."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from bangvang.model.kinds import KIND_NAMES
from bangvang.model.settings import Settings
from bangvang.problems.problem import Finding, Problem
from bangvang.roll.draft import Draft, Reader
from bangvang.roll.indexing import build_index
from bangvang.roll.origin import Origin
from bangvang.roll.records import Records
from bangvang.roll.roll import RecordKey, Roll
from bangvang.source.files import Disk, Files
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


def load(data: Path, reader: Reader | None = None, files: Files | None = None) -> Loaded:
    """Read the roll in the folder `data`, its YAML files by a reader that may remember them. Never raises on what stands in it.

    `files` are those of another place, in which only the name of `data` counts.

    Raises:
        NotADirectoryError: there is no such folder.
        LibyamlMissing: PyYAML was built without libyaml.
    """
    held = files or Disk(data.parent)
    entries, problems = walk(held, data.name, KIND_NAMES)
    draft = Draft(held, data.name, reader or Reader())
    draft.problems.extend(problems)
    draft.reader.expect(held, [entry.path for entry in entries if entry.role == "record"])
    for entry in entries:
        if entry.role == "roll":
            draft.read_settings(entry.path)
        elif entry.role == "abbreviations":
            draft.read_abbreviations(entry.path)
        elif entry.role == "import-mapping":
            draft.read_answers(entry.path)
        elif entry.role == "record":
            draft.read_records(entry.path, entry.kind)
        elif entry.role == "photo":
            draft.look_at(entry.path)
    draft.finish([entry.path for entry in entries if entry.role == "annex"])
    return Loaded(_frozen(draft), tuple(draft.problems), tuple(draft.findings), len(entries))


def settings_of(data: Path) -> Settings | None:
    """The settings of the roll in the folder `data`; None where they are not there or cannot be used."""
    for name in ROLL_FILES:
        if (data / name).is_file():
            draft = Draft(Disk(data.parent), data.name)
            draft.read_settings(f"{data.name}/{name}")
            return draft.settings
    return None


def assembled(
    records: Mapping[str, Mapping[str, Any]], settings: Settings, origins: Mapping[RecordKey, Origin]
) -> Roll:
    """A roll of records that were read elsewhere, by kind and id, each with its origin; nothing else belongs to it."""
    held = Records.of(records)
    fields: Mapping[str, object] = {kind: held.of_kind(kind) for kind in KIND_NAMES}
    return Roll(
        **fields,  # type: ignore[arg-type] # the fields of Records, one by one
        settings=settings,
        abbreviations={},
        answers={},
        photos={},
        origins=origins,
        partial=frozenset(),
        index=build_index(held),
    )


def _frozen(draft: Draft) -> Roll:
    return replace(
        assembled(draft.records, draft.settings_or_blank(), draft.origins),
        abbreviations=dict(sorted(draft.abbreviations.items())),
        answers={topic: dict(sorted(texts.items())) for topic, texts in sorted(draft.answers.items())},
        photos=dict(sorted(draft.photos.items())),
        partial=frozenset(draft.partial),
    )
