"""Where the rows of a decision are corrected: for the browser, which knows what row is looked at."""

from collections.abc import Iterable, Mapping
from urllib.parse import quote

from bangvang.roll.award_line import AwardLine
from bangvang.views.rows import hidden_row, row_anchor
from bangvang.views.sight import Sight

MOST = 1000
"""Decisions with more rows do not stand on one page; their rows are corrected from the decision's own line."""


def row_edits(sight: Sight, lines: Iterable[AwardLine]) -> Mapping[str, Mapping[str, int]]:
    """File by file, as an address with `{line}` in it, the anchors of rows and their lines. Of hidden rows nothing is told."""
    pattern = sight.roll.settings.edit_url
    awards = tuple(lines)
    if pattern is None or sum(len(line.award.recipients) for line in awards) > MOST:
        return {}
    told: dict[str, dict[str, int]] = {}
    for line in awards:
        origin = sight.roll.origins["decisions", line.decision.id]
        known = origin.rows[line.index] if line.index < len(origin.rows) else ()
        for row, number in enumerate(known):
            if not hidden_row(sight, line.award.recipients[row]):
                path, _ = origin.spot(("awards", line.index, "recipients", row))
                file = pattern.replace("{path}", quote(path))
                told.setdefault(file, {})[row_anchor(sight, line, row)] = number
    return told
