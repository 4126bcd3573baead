"""A person is taken out of the roll: a tombstone without a name keeps the id, and rows keep their place and their count."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bangvang.editing.bearers import Bearer
from bangvang.editing.changing import Changes
from bangvang.editing.files_edited import FilesEdited
from bangvang.editing.refusal import Refused
from bangvang.model.annex import ANNEX_COLUMNS
from bangvang.model.fields import fields_of
from bangvang.model.kinds import KIND_NAMES
from bangvang.model.links import keys_of, links
from bangvang.model.person import Person
from bangvang.model.writing import writable
from bangvang.problems.problem import Keys
from bangvang.roll.roll import Roll
from bangvang.source.csv_reader import csv_spans
from bangvang.source.files import LARGEST_ANNEX, read_bytes
from bangvang.source.spans import Spans
from bangvang.source.splicing import Splice
from bangvang.source.text import decode
from bangvang.source.walk import walk
from bangvang.source.yaml_places import yaml_spans
from bangvang.source.yaml_reader import Plain, read_yaml
from bangvang.source.yaml_text import prepare
from bangvang.source.yaml_writing import written, written_key, written_text
from bangvang.words.folding import fold

NAMELESS = "Đã xóa"
"""What a tombstone bears where others have a name; it is never shown."""
_KEPT = ("id", "formerly")
_OF_ROWS = frozenset(
    ("name", "of_name", "role", "role_group", "reason", "work", "description", "doubts", "note", "translations")
)
"""What rows and roles say of a person beside who it is; the unit stays, for it is counted."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A text that still holds the name: its file and line."""

    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Erased:
    """What it takes to erase a person.

    `holders` counts the rows and roles that lose what they say of the person, by file; `mentions` are texts that nobody
    but a human being can mend.
    """

    changes: Changes
    holders: dict[str, int]
    mentions: tuple[Mention, ...]


def erased(data: Path, roll: Roll, bearer: Bearer) -> Erased:
    """What it takes to erase a person of the roll in the folder `data`.

    Raises:
        Refused: it is no person, erased already, or its files cannot be edited.
    """
    person = bearer.record
    if not isinstance(person, Person):
        raise Refused(
            f"«{bearer.id}» là đơn vị; chỉ xóa được cá nhân.", f"«{bearer.id}» is a unit; only people can be erased."
        )
    if person.erased:
        raise Refused(f"«{bearer.id}» đã được xóa.", f"«{bearer.id}» is erased already.")
    files = FilesEdited(data.parent)
    _bury(files, bearer)
    holders: dict[str, list[Keys]] = {}
    for path, keys in sorted(set(_holders(roll, bearer.id)), key=str):
        holders.setdefault(path, []).append(keys)
    for path, spots in holders.items():
        files.splice(path, _bared(files.bytes_of(path), path, spots))
    changes = files.changes()
    mentions = tuple(_mentions(data, changes, bearer.id, (person.name, *person.aliases)))
    return Erased(changes, {path: len(spots) for path, spots in sorted(holders.items())}, mentions)


def _bury(files: FilesEdited, bearer: Bearer) -> None:
    """Leave a tombstone in the place of a record; a file of its own is written anew, for its comments may tell of the person."""
    left: dict[str, Plain] = {"name": NAMELESS, "visibility": "withheld", "erased": "true"}
    if bearer.origin.prefix:
        gone: dict[str, Plain] = {field.key: None for field in fields_of(Person) if field.key not in _KEPT}
        files.set_fields(bearer.origin, Person, gone | left)
        return
    path = bearer.origin.path
    kept = {key: value for key, value in files.typed(bearer.origin).items() if key in _KEPT}
    text, _ = decode(files.bytes_of(path), path)
    files.splice(path, [Splice(0, len(text or ""), written(writable(Person, kept | left)))])


def _holders(roll: Roll, person: str) -> Iterator[tuple[str, Keys]]:
    """Every mapping that points at a person, but for lists of ids: its file, and its keys there."""
    for kind, record in roll.all_records():
        for of_kind, value, path in links(record):
            keys = keys_of(path)
            if of_kind == "people" and value == person and keys[-1] == "person" and len(keys) > 1:
                file, spot = roll.origins[kind, record.id].spot(keys)
                yield file, spot[:-1]


def _bared(data: bytes, path: str, spots: list[Keys]) -> list[Splice]:
    """The splices that take from mappings of a file what they say of the person."""
    if path.endswith(".csv"):
        spans, _ = csv_spans(data, path, ANNEX_COLUMNS)
        cells = (spans.values[keys] for keys in spans.values if keys[:-1] in spots and keys[-1] in _OF_ROWS)
        return [Splice(start, end, "") for start, end in cells]
    ready, _ = prepare(data, path)
    value, _ = read_yaml(data, path)
    assert ready is not None
    spans = yaml_spans(ready)
    return [_without(ready.text, spans, value, keys, path) for keys in spots]


def _without(text: str, spans: Spans, value: Any, keys: Keys, path: str) -> Splice:
    """A mapping written anew without what it says of the person."""
    for key in keys:
        value = value[key]
    kept = {key: inner for key, inner in value.items() if key not in _OF_ROWS}
    inner = [spot for held, spot in spans.values.items() if held[: len(keys)] == keys and held != keys]
    start = min(spot[0] for held, spot in spans.keys.items() if held[: len(keys)] == keys and held != keys)
    end = len(text[: max(end for _, end in inner)].rstrip())
    opened = len(text[:start].rstrip()) - 1
    if opened < 0 or text[opened] != "{":
        column = start - text.rfind("\n", 0, start) - 1
        return Splice(start, end, written(kept, column).strip())
    if any(not isinstance(one, str) for one in kept.values()):
        raise Refused(
            f"Chạy «bangvang fmt {path}» rồi làm lại: có dòng viết trong ngoặc.",
            f"Run «bangvang fmt {path}» first: rows stand in brackets there.",
        )
    inside = ", ".join(f"{written_key(key)}: {written_text(one)}" for key, one in kept.items())
    return Splice(opened, text.index("}", end) + 1, f"{{{inside}}}")


def _mentions(data: Path, changes: Changes, person: str, names: tuple[str, ...]) -> Iterator[Mention]:
    """The lines of the roll that would still hold one of the names, with or without accents; links by the id are none."""
    called = re.compile(rf"(?<![\w-]){re.escape(person)}(?![\w-])")
    wanted = [f" {fold(name)} " for name in names if len(fold(name).split()) > 1]
    for entry in walk(data.parent, data.name, KIND_NAMES)[0]:
        content = (
            changes.get(entry.path) if entry.path in changes else read_bytes(data.parent, entry.path, LARGEST_ANNEX)[0]
        )
        if content is None or entry.role == "photo":
            continue
        for number, line in enumerate(re.split(r"\r\n|\r|\n", content.decode("utf-8", "replace")), start=1):
            if any(name in f" {fold(called.sub(' ', line))} " for name in wanted):
                yield Mention(entry.path, number)
