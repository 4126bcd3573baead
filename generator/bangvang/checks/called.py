"""What problems call a record: its name and its id, as its author knows it."""

from bangvang.model.base import Record
from bangvang.model.kinds import KIND_BY_NAME
from bangvang.problems.both import Both
from bangvang.roll.award_line import AwardLine
from bangvang.roll.roll import Roll

_NAMES = ("name", "title", "number")


def called(kind: str, record: Record) -> Both:
    """`«Sở Y tế» (so-y-te)`; a record without a name goes by its kind and id: `Quyết định «bang-khen-2016»`."""
    name = next((text for key in _NAMES if (text := getattr(record, key, None)) is not None), None)
    if name is not None:
        return Both(f"«{name}» ({record.id})", f"«{name}» ({record.id})")
    one = KIND_BY_NAME[kind].one
    return Both(f"{one.vi[:1].upper()}{one.vi[1:]} «{record.id}»", f"{one.en[:1].upper()}{one.en[1:]} «{record.id}»")


def called_award(roll: Roll, line: AwardLine) -> Both:
    """`Lần khen «Bằng khen» (bang-khen)`: the honour as printed, else its name, and the award's key."""
    honour = roll.honours.get(line.award.honour)
    name = line.award.as_written or (honour.name if honour is not None else line.award.honour)
    return Both(f"Lần khen «{name}» ({line.key})", f"The award «{name}» ({line.key})")
