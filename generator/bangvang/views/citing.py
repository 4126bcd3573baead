"""Which records name a document or a source, kind by kind."""

from collections.abc import Iterable

from bangvang.addresses import FOLDERS
from bangvang.model.kinds import KIND_NAMES
from bangvang.roll.roll import RecordKey
from bangvang.views.blocks import Block, Inline, Section
from bangvang.views.record_blocks import Names
from bangvang.views.sight import Sight

SHOWN = 200
"""How many records of a kind are shown; the rest is only counted, so that a page does not grow with the roll."""


def citing(sight: Sight, title: str, anchor: str, records: Iterable[RecordKey]) -> tuple[Block, ...]:
    """Records by kind, each leading to its page; nothing where there are none. People who are hidden stand in no list."""
    by_kind: dict[str, list[str]] = {}
    for kind, record in records:
        if kind != "people" or sight.privacy.named(record):
            by_kind.setdefault(kind, []).append(record)
    blocks = tuple(_of_kind(sight, kind, by_kind[kind], anchor) for kind in KIND_NAMES if kind in by_kind)
    return (Section(title, blocks, anchor),) if blocks else ()


def _of_kind(sight: Sight, kind: str, ids: list[str], anchor: str) -> Names:
    items: list[Inline] = [sight.ref(kind, one) for one in ids[:SHOWN]]
    if len(ids) > SHOWN:
        items.append(sight.count("and %(num)s more", "and %(num)s more", len(ids) - SHOWN))
    return Names(tuple(items), sight.kinds(kind), f"{anchor}--{FOLDERS[kind]}")
