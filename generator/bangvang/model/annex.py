"""The columns of an annex: the scalar fields of a recipient, by key, title or usual heading; and a recipient as its cells."""

from bangvang.model.fields import Field, fields_of
from bangvang.model.recipient import Recipient
from bangvang.words.folding import fold

ANNEX_FIELDS = tuple(f for f in fields_of(Recipient) if not f.many and f.shape not in ("mapping", "translations"))
"""The fields of a recipient that a column may hold, in the order of a row."""
USUAL_HEADINGS: dict[str, tuple[str, ...]] = {
    "name": ("Họ và tên", "Họ tên", "Tên", "Tên tập thể", "Tên đơn vị", "Tên tập thể, cá nhân", "Tập thể", "Cá nhân"),
    "of_name": ("Đơn vị", "Nơi công tác", "Cơ quan, đơn vị", "Cơ quan công tác", "Cơ quan, đơn vị công tác"),
    "role": ("Chức danh", "Chức vụ, chức danh"),
    "kind": ("Đối tượng", "Loại đối tượng"),
    "reason": ("Lý do", "Nội dung khen thưởng"),
    "work": ("Tên công trình", "Tác phẩm", "Đề tài", "Sáng kiến"),
}
"""What people who make an annex by hand call the columns of these fields, beside the keys and titles."""
ANNEX_COLUMNS: dict[str, str] = {
    **{fold(name): key for key, names in USUAL_HEADINGS.items() for name in names},
    **{name: field.key for field in ANNEX_FIELDS for name in (fold(field.key), fold(field.told.title_vi))},
}
"""Folded header → key of the recipient's field."""
ANNEX_CHOICES: dict[str, dict[str, str]] = {
    field.key: {fold(name): choice for choice, names in field.choices.labels.items() for name in names}
    for field in ANNEX_FIELDS
    if field.choices is not None
}
"""Key of a field of choices → what each choice is called in Vietnamese or English, folded → the choice."""
ANNEX_FLAGS: frozenset[str] = frozenset(field.key for field in ANNEX_FIELDS if field.shape == "flag")


def annex_cell(recipient: Recipient, field: Field) -> str:
    """What stands in a column of a recipient's row; "" where nothing does."""
    value = getattr(recipient, field.attribute)
    if isinstance(value, bool):
        return "x" if value else ""
    return "" if value is None else str(value)


def beyond_annex(recipient: Recipient) -> bool:
    """Whether a recipient says more than a row can hold: sources, doubts, documents, translations."""
    return bool(recipient.sources or recipient.doubts or recipient.documents or recipient.translations)
