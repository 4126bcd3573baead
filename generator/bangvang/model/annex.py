"""The columns of an annex: the scalar fields of a recipient, by key or Vietnamese title; and a recipient as its cells."""

from bangvang.model.fields import Field, fields_of
from bangvang.model.recipient import Recipient
from bangvang.words.folding import fold

ANNEX_FIELDS = tuple(f for f in fields_of(Recipient) if not f.many and f.shape not in ("mapping", "translations"))
"""The fields of a recipient that a column may hold, in the order of a row."""
ANNEX_COLUMNS: dict[str, str] = {
    name: field.key for field in ANNEX_FIELDS for name in (fold(field.key), fold(field.told.title_vi))
}
"""Folded header → key of the recipient's field."""
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
