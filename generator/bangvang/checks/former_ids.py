"""A former id leads to one record only, and to none that is alive under it."""

from bangvang.checks.found import Found
from bangvang.model.kinds import KIND_NAMES
from bangvang.model.types import BLANK_ID
from bangvang.roll.roll import Roll
from bangvang.words.ids import is_id


def check_former_ids(roll: Roll, found: Found) -> None:
    """`bad-id`: no record could ever have borne it. `formerly-taken`: the id is borne by a record of the kind, or told as the former id of another one."""
    for kind in KIND_NAMES:
        records = roll.of_kind(kind)
        claimed: dict[str, str] = {}
        for record in records.values():
            for number, former in enumerate(record.formerly):
                if not is_id(former) and former != BLANK_ID:
                    found.add("bad-id", kind, record.id, ("formerly", number), written=former, key="formerly")
                other = former if former in records else claimed.get(former)
                if other is not None and former != BLANK_ID:
                    found.add(
                        "formerly-taken", kind, record.id, ("formerly", number), written=former, other=f"{kind}/{other}"
                    )
                claimed.setdefault(former, record.id)
