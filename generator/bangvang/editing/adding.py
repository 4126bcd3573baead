"""Where a new record's file goes, and why an id may not be used."""

from pathlib import Path

from bangvang.editing.refusal import Refused
from bangvang.model.kinds import KINDS, Kind
from bangvang.roll.roll import Roll
from bangvang.words.folding import fold
from bangvang.words.ids import is_id, nearest, slug

_SUFFIXES = (".yml", ".yaml")


def kind_called(typed: str) -> Kind:
    """The kind that someone calls so: by its folder (`decisions`), or by its name in Vietnamese or English, accents or not.

    Raises:
        Refused: there is none; the nearest is proposed.
    """
    names = {fold(name): kind for kind in KINDS for name in _names(kind)}
    kind = names.get(fold(typed))
    if kind is not None:
        return kind
    near = nearest(fold(typed), names)
    folders = ", ".join(one.name for one in KINDS)
    vi = f" Có phải là «{names[near].name}»?" if near is not None else ""
    en = f" Did you mean «{names[near].name}»?" if near is not None else ""
    raise Refused(
        f"Không có loại hồ sơ «{typed}».{vi}\nCác loại: {folders}.",
        f"There is no kind of record «{typed}».{en}\nThe kinds: {folders}.",
    )


def new_path(data: Path, roll: Roll, kind: Kind, record_id: str) -> Path:
    """The file of a new record of a kind.

    Raises:
        Refused: nothing may be called so, or something is, or was.
    """
    if not is_id(record_id):
        better = slug(record_id)
        raise Refused(
            f"«{record_id}» không dùng làm mã được: mã chỉ gồm chữ thường không dấu, chữ số và gạch nối. Có thể dùng: {better}",
            f"«{record_id}» will not do for an id: lower-case ASCII letters, digits and hyphens only. This would: {better}",
        )
    records = roll.of_kind(kind.name)
    former = next((record.id for record in records.values() if record_id in record.formerly), None)
    path = data / kind.name / f"{record_id}.yml"
    if record_id in records or any(path.with_suffix(suffix).exists() for suffix in _SUFFIXES):
        origin = roll.origins.get((kind.name, record_id))
        where = origin.path if origin is not None else f"{data.name}/{kind.name}/{path.name}"
        raise Refused(
            f"Mã «{record_id}» đã có {kind.one.vi} mang rồi: {where}",
            f"The id «{record_id}» is borne already: {where}",
        )
    if former is not None:
        raise Refused(
            f"«{record_id}» là mã cũ của «{former}»; địa chỉ cũ phải dẫn về đó mãi. Hãy chọn mã khác.",
            f"«{record_id}» is a former id of «{former}», and its address leads there for good. Choose another one.",
        )
    return path


def _names(kind: Kind) -> list[str]:
    """All that a kind is called."""
    told = [name for both in (kind.one, kind.many) for name in both]
    return [kind.name, *told, *(part for name in told for part in name.split(","))]
