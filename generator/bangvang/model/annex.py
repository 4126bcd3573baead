"""The columns of an annex: the scalar fields of a recipient, by key or Vietnamese title."""

from bangvang.model.fields import fields_of
from bangvang.model.recipient import Recipient
from bangvang.words.folding import fold

ANNEX_FIELDS = tuple(f for f in fields_of(Recipient) if not f.many and f.shape not in ("mapping", "translations"))
"""The fields of a recipient that a column may hold."""
ANNEX_COLUMNS: dict[str, str] = {
    name: field.key for field in ANNEX_FIELDS for name in (fold(field.key), fold(field.told.title_vi))
}
"""Folded header → key of the recipient's field."""
ANNEX_FLAGS: frozenset[str] = frozenset(field.key for field in ANNEX_FIELDS if field.shape == "flag")
