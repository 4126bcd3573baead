"""Every id that a record points with must be there."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from typing import Any

from bangvang.checks.found import Found
from bangvang.model.fields import fields_of
from bangvang.model.kinds import KIND_BY_NAME, KINDS
from bangvang.model.links import keys_of, links
from bangvang.model.types import BLANK_ID
from bangvang.problems.problem import Filling
from bangvang.roll.roll import Roll
from bangvang.words.ids import Nearest


def check_links(roll: Roll, found: Found) -> None:
    """`unknown-id`: no record of that kind bears the id. Ids of records that could not be read are passed by."""
    unknown = _unknown(roll)
    if not any(unknown.values()):
        return
    meant = _Meant(roll)
    for kind, record in roll.all_records():
        for target, written, path in links(record):
            if written in unknown[target]:
                told = KIND_BY_NAME[target]
                near = meant.find(target, written)
                values: dict[str, Filling] = {"written": written, "kind": told.one, "folder": told.name}
                found.add("unknown-id", kind, record.id, keys_of(path), part="value", near=near, **values)


def _unknown(roll: Roll) -> Mapping[str, frozenset[str]]:
    """The ids that records point with and nobody bears, by kind. Most rolls have none, and need no closer look."""
    pointed: dict[str, set[str]] = {kind.name: set() for kind in KINDS}
    for kind in KINDS:
        _gather(kind.model, list(roll.of_kind(kind.name).values()), pointed)
    missing = {kind: ids - roll.of_kind(kind).keys() - {BLANK_ID} for kind, ids in pointed.items()}
    return {kind: frozenset(one for one in ids if one and roll.whole(kind, one)) for kind, ids in missing.items()}


def _gather(model: type[Any], holders: Sequence[Any], pointed: Mapping[str, set[str]]) -> None:
    """All ids that mappings of one model point with, field by field: row by row it would take six times as long."""
    for field in fields_of(model) if holders else ():
        values: Iterable[Any] = map(attrgetter(field.attribute), holders)
        if field.many:
            values = chain.from_iterable(values)
        if field.link is not None:
            pointed[field.link].update(values)
        elif field.model is not None:
            _gather(field.model, [value for value in values if value is not None], pointed)


class _Meant:
    """Which id was probably meant: of the record that bore it formerly, else the nearest. Prepared when first asked."""

    def __init__(self, roll: Roll) -> None:
        self._roll = roll
        self._former: dict[str, dict[str, str]] = {}
        self._nearest: dict[str, Nearest] = {}

    def find(self, kind: str, written: str) -> str | None:
        """The id that was probably meant, or None."""
        records = self._roll.of_kind(kind)
        if kind not in self._nearest:
            self._nearest[kind] = Nearest(records)
            self._former[kind] = {former: record.id for record in records.values() for former in record.formerly}
        return self._former[kind].get(written) or self._nearest[kind].find(written)
