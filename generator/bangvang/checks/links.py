"""Every id that a record points with must be there."""

from bangvang.checks.found import Found
from bangvang.model.kinds import KIND_BY_NAME
from bangvang.model.links import keys_of, links
from bangvang.model.types import BLANK_ID
from bangvang.roll.roll import Roll
from bangvang.words.ids import Nearest


def check_links(roll: Roll, found: Found) -> None:
    """`unknown-id`: no record of that kind bears the id. Ids of records that could not be read are passed by."""
    known = {kind: roll.of_kind(kind) for kind in KIND_BY_NAME}
    meant = _Meant(roll)
    for kind, record in roll.all_records():
        for target, written, path in links(record):
            if written not in known[target] and written != BLANK_ID and roll.whole(target, written):
                told = KIND_BY_NAME[target]
                near = meant.find(target, written)
                found.add(
                    "unknown-id",
                    kind,
                    record.id,
                    keys_of(path),
                    near=near,
                    written=written,
                    kind=told.one,
                    folder=told.name,
                )


class _Meant:
    """Which id was probably meant: the record that bore it formerly, else the nearest. Prepared when first asked."""

    def __init__(self, roll: Roll) -> None:
        self._roll = roll
        self._former: dict[str, dict[str, str]] = {}
        self._nearest: dict[str, Nearest] = {}

    def find(self, kind: str, written: str) -> str | None:
        records = self._roll.of_kind(kind)
        if kind not in self._nearest:
            self._nearest[kind] = Nearest(records)
            self._former[kind] = {former: record.id for record in records.values() for former in record.formerly}
        return self._former[kind].get(written) or self._nearest[kind].find(written)
