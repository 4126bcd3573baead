"""The two units or people that someone judges to be one, or not."""

from dataclasses import dataclass

from bangvang.checks.judging import Judgement
from bangvang.editing.refusal import Refused
from bangvang.model.kinds import KIND_BY_NAME, Kind
from bangvang.model.person import Person
from bangvang.model.unit import Unit
from bangvang.roll.origin import Origin
from bangvang.roll.roll import Roll
from bangvang.words.ids import nearest

_KINDS = ("units", "people")


@dataclass(frozen=True, slots=True)
class Bearer:
    """A unit or a person, and where it was written."""

    kind: Kind
    record: Unit | Person
    origin: Origin

    @property
    def id(self) -> str:
        """The id within its kind."""
        return self.record.id


def pair(judgement: Judgement, typed_first: str, typed_second: str) -> tuple[Bearer, Bearer]:
    """The two that were called so: by id, or by kind and id where both kinds have one (`units/a`).

    Raises:
        Refused: one is not there, they are of two kinds or one and the same, one is erased, or their files have errors.
    """
    roll = judgement.roll
    first, second = bearer(roll, typed_first), bearer(roll, typed_second)
    if first.kind != second.kind:
        raise Refused(
            f"«{first.id}» là {first.kind.one.vi}, «{second.id}» là {second.kind.one.vi}: không thể là một.",
            f"«{first.id}» is a {first.kind.one.en}, «{second.id}» a {second.kind.one.en}: they cannot be one.",
        )
    if first.id == second.id:
        raise Refused(f"«{first.id}» được nêu hai lần.", f"«{first.id}» is named twice.")
    for one in (first, second):
        if isinstance(one.record, Person) and one.record.erased:
            raise Refused(
                f"Hồ sơ «{one.id}» đã được xóa, không còn tên để so với ai.",
                f"The record «{one.id}» is erased; there is no name left to compare.",
            )
        if not roll.whole(one.kind.name, one.id):
            raise Refused(
                f"Hồ sơ «{one.id}» có lỗi. Hãy sửa trước: bangvang check",
                f"The record «{one.id}» has errors. Mend them first: bangvang check",
            )
    return first, second


def bearer(roll: Roll, typed: str) -> Bearer:
    """The unit or person that was called so.

    Raises:
        Refused: there is none; it bears another id now; or both kinds have one.
    """
    kind, _, record_id = typed.rpartition("/")
    kinds = [one for one in _KINDS if kind in ("", one)]
    if not kinds:
        raise Refused(
            f"«{typed}»: chỉ gộp hoặc tách được đơn vị (units/…) và cá nhân (people/…).",
            f"«{typed}»: only units (units/…) and people (people/…) can be judged so.",
        )
    found = [one for one in kinds if record_id in roll.of_kind(one)]
    if len(found) > 1:
        raise Refused(
            f"Cả đơn vị và cá nhân đều có mã «{record_id}». Hãy viết units/{record_id} hoặc people/{record_id}.",
            f"A unit and a person have the id «{record_id}». Write units/{record_id} or people/{record_id}.",
        )
    if not found:
        raise _unknown(roll, kinds, record_id)
    record = roll.of_kind(found[0])[record_id]
    assert isinstance(record, Unit | Person)
    return Bearer(KIND_BY_NAME[found[0]], record, roll.origins[found[0], record_id])


def _unknown(roll: Roll, kinds: list[str], record_id: str) -> Refused:
    """Why there is no such record: it was merged into another, is misspelt, or never was."""
    heirs = [record.id for kind in kinds for record in roll.of_kind(kind).values() if record_id in record.formerly]
    if heirs:
        return Refused(
            f"«{record_id}» là mã cũ của «{heirs[0]}»: hai hồ sơ đã gộp làm một.",
            f"«{record_id}» is a former id of «{heirs[0]}»: the two are one already.",
        )
    near = nearest(record_id, [known for kind in kinds for known in roll.of_kind(kind)])
    vi, en = (f" Có phải là «{near}»?", f" Did you mean «{near}»?") if near is not None else ("", "")
    return Refused(
        f"Không có đơn vị hay cá nhân nào mang mã «{record_id}».{vi}",
        f"There is no unit and no person «{record_id}».{en}",
    )
