"""A cluster year's ranking as printed: the places, ties shown as `=2`, unknown ones said to be unknown."""

from collections import Counter

from bangvang.model.cluster import ClusterYear, Standing
from bangvang.views.blocks import Block, Row, Table
from bangvang.views.sight import Sight


def standings_table(sight: Sight, year: ClusterYear, anchor: str) -> tuple[Block, ...]:
    """The ranking, the best first, those of unknown place last; nothing where there is none."""
    ranked = sorted(year.standings, key=lambda one: (one.rank is None, one.rank or 0))
    header = tuple(sight.label(Standing, key) for key in ("rank", "unit", "score", "label"))
    rows = tuple(
        Row(
            (
                rank_text(sight, year, one),
                sight.ref("units", one.unit),
                sight.number(one.score) if one.score is not None else "",
                sight.words(one, "label") or "",
            )
        )
        for one in ranked
    )
    return (Table(header, rows, sight.label(ClusterYear, "standings"), anchor),) if rows else ()


def rank_text(sight: Sight, year: ClusterYear, standing: Standing) -> str:
    """The place: `2`, or `=2` where it is shared."""
    if standing.rank is None:
        return sight.say("unknown")
    shared = Counter(one.rank for one in year.standings)[standing.rank] > 1
    return f"={standing.rank}" if shared else str(standing.rank)
