"""Honours as they are remembered: each once, with the years in which it was received."""

from collections.abc import Iterable

from bangvang.roll.award_line import Row
from bangvang.roll.index import Inherited
from bangvang.views.awards import honour_name, stands
from bangvang.views.blocks import Block, Inline, Mark, Ref, Run
from bangvang.views.record_blocks import Groups
from bangvang.views.rows import hidden_row, row_anchor, row_path
from bangvang.views.sight import Sight

Key = tuple[str, str, str | None]
"""An honour, its class, and the unit that it was inherited from."""

FEWEST, MOST = 2, 200
"""How many awards there are to be for a summary of them."""


def laurels(
    sight: Sight, rows: Iterable[Row], inherited: Iterable[Inherited] = (), anchor: str = "danh-hieu"
) -> tuple[Block, ...]:
    """Honours by precedence, each with its years, leading to the rows; only those that still stand.

    What was inherited stands apart from what was received, marked and with the unit that received it. Nothing where
    there are fewer than two, which the table of awards tells as well, or too many for a summary.
    """
    found: dict[Key, list[Row]] = {}
    for row in rows:
        _put(sight, found, row, None)
    for one in inherited:
        _put(sight, found, one.row, one.chain[0])
    if not FEWEST <= sum(map(len, found.values())) <= MOST:
        return ()
    ordered = sorted(found, key=lambda key: _rank(sight, key))
    groups = tuple((_name(sight, found[key][0], key[2]), tuple(_years(sight, found[key]))) for key in ordered)
    return (Groups(groups, sight.say("Honours and years"), anchor),)


def _put(sight: Sight, found: dict[Key, list[Row]], row: Row, source: str | None) -> None:
    if hidden_row(sight, row.recipient) or not stands(sight, row.line, row.index):
        return
    award = row.line.award
    found.setdefault((award.honour, row.recipient.class_ or award.class_ or "", source), []).append(row)


def _rank(sight: Sight, key: Key) -> tuple[bool, float, str, int, str, str]:
    """Own honours before inherited ones; the highest first, its classes in their order."""
    name, class_, source = key
    honour = sight.roll.honours.get(name)
    precedence = float(honour.precedence) if honour is not None else float("inf")
    classes = honour.classes if honour is not None else ()
    place = classes.index(class_) if class_ in classes else len(classes)
    return (source is not None, precedence, name, place, class_, source or "")


def _name(sight: Sight, row: Row, source: str | None) -> Inline:
    name = honour_name(sight, row.line, row.index)
    if source is None:
        return name
    mark = Mark(sight.say("inherited"), "inherited")
    return Run((name, " ", mark, " ", sight.say("from "), sight.ref("units", source)))


def _years(sight: Sight, rows: list[Row]) -> Iterable[Inline]:
    """The years, the earliest first and unknown ones last, each leading to its row."""
    for row in sorted(rows, key=lambda row: (row.line.year is None, row.line.year or 0)):
        said = str(row.line.year) if row.line.year is not None else sight.say("year unknown")
        yield Ref(sight.own(said), row_path(sight, row.line, row.index), row_anchor(sight, row.line, row.index))
