"""What a unit inherits from the units that it took over."""

from collections.abc import Mapping

from bangvang.model.unit import Unit
from bangvang.roll.award_line import Row
from bangvang.roll.index import Inherited


def inheritance(
    units: Mapping[str, Unit], rows_of_unit: Mapping[str, tuple[Row, ...]]
) -> dict[str, tuple[Inherited, ...]]:
    """The rows of all predecessors of each unit, nearest first; each row once, circles cut."""
    heirs: dict[str, dict[tuple[str, int, int], Inherited]] = {}
    for unit, rows in sorted(rows_of_unit.items()):
        for chain in _chains(units, unit):
            found = heirs.setdefault(chain[-1], {})
            for row in rows:
                key = (row.line.decision.id, row.line.index, row.index)
                found.setdefault(key, Inherited(row, chain[:-1]))
    return {heir: tuple(found.values()) for heir, found in heirs.items()}


def _chains(units: Mapping[str, Unit], start: str) -> list[tuple[str, ...]]:
    """Every chain from a unit to a later one, the nearest first: (start, …, heir)."""
    chains: list[tuple[str, ...]] = []
    reached = {start}
    waiting: list[tuple[str, ...]] = [(start,)]
    while waiting:
        chain = waiting.pop(0)
        unit = units.get(chain[-1])
        for succession in unit.succeeded_by if unit is not None else ():
            if succession.unit not in reached:
                reached.add(succession.unit)
                chains.append((*chain, succession.unit))
                waiting.append(chains[-1])
    return chains
