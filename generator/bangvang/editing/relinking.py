"""Every link of a roll that leads to one record, made to lead to another one: where it stands, and what takes its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bangvang.model.annex import ANNEX_COLUMNS
from bangvang.model.links import keys_of, links
from bangvang.model.recipient import Recipient
from bangvang.problems.problem import Keys
from bangvang.roll.anchors import bearer_of, row_keys
from bangvang.roll.effects import targets
from bangvang.roll.roll import RecordKey, Roll
from bangvang.source.csv_reader import csv_spans
from bangvang.source.splicing import Splice
from bangvang.source.yaml_places import yaml_spans
from bangvang.source.yaml_text import prepare
from bangvang.source.yaml_writing import written_text


@dataclass(frozen=True, slots=True)
class Turn:
    """A value in a file that is to become another one; where that is None, the value is to leave its list."""

    path: str
    keys: Keys
    to: str | None


def turns(roll: Roll, kind: str, old: str, new: str) -> Iterator[Turn]:
    """What must change so that whatever points at `old` points at `new`; the two records themselves are left out.

    A list that would name `new` twice loses `old` instead.
    """
    for key, record in _records(roll, kind, (old, new)):
        spots = [
            (value, keys_of(path)) for of_kind, value, path in links(record) if of_kind == kind and value in (old, new)
        ]
        lists = {keys[:-1] for value, keys in spots if value == new and isinstance(keys[-1], int)}
        for value, keys in spots:
            if value == old:
                yield Turn(*roll.origins[key].spot(keys), None if keys[:-1] in lists else new)
    yield from _turned_effects(roll, kind, old, new)


def _records(roll: Roll, kind: str, besides: tuple[str, str]) -> Iterator[tuple[RecordKey, Any]]:
    for of_kind, record in roll.all_records():
        if of_kind != kind or record.id not in besides:
            yield (of_kind, record.id), record


def _turned_effects(roll: Roll, kind: str, old: str, new: str) -> Iterator[Turn]:
    """`affects` calls a row by its bearer: where the bearer is called anew, so is the row."""

    def bearer(row: Recipient) -> str | None:
        own = row.unit if kind == "units" else row.person
        return new if own == old else bearer_of(row)

    for decision in roll.decisions.values():
        for number, effect in enumerate(decision.affects):
            for (given, award), row in targets(roll, effect):
                key = row_keys(roll.decisions[given].awards[award], bearer)[row] if row is not None else None
                if key != effect.recipient and key is not None:
                    yield Turn(*roll.origins["decisions", decision.id].spot(("affects", number, "recipient")), key)


def turned_splices(data: bytes, path: str, wanted: list[Turn]) -> list[Splice]:
    """The splices that make the turns of one file, in the text that `source.text.decode` gives for it."""
    if path.endswith(".csv"):
        spans, text = csv_spans(data, path, ANNEX_COLUMNS)
        return [Splice(*spans.values[turn.keys], turn.to or "") for turn in wanted]
    ready, _ = prepare(data, path)
    assert ready is not None
    values = yaml_spans(ready).values
    text = ready.text
    return [_splice(text, *values[turn.keys], turn.to) for turn in wanted]


def _splice(text: str, start: int, end: int, to: str | None) -> Splice:
    if to is not None:
        return Splice(start, end, written_text(to))
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    if re.fullmatch(r"[ \t]*-[ \t]+", text[line_start:start]):
        return Splice(line_start, len(text) if line_end < 0 else line_end + 1, "")
    after = re.compile(r"\s*,\s*").match(text, end)
    if after is not None:
        return Splice(start, after.end(), "")
    return Splice(text.rfind(",", 0, start), end, "")
