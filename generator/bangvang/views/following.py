"""Which pages can be followed by feeds, and where these stand: the site, campaigns, years, and units that were honoured.

Feeds of records are in the roll's first language only, beside the pages of that language.
"""

from bangvang.roll.award_line import AwardLine
from bangvang.views.rows import hidden_row
from bangvang.views.sight import Sight

FULL, SMALL, NONE = "full", "small", "none"
"""How much open data there is, as roll.yml says."""


def amount(sight: Sight) -> str:
    """full, small or none."""
    return sight.roll.settings.open_data


def feed_folder(sight: Sight, kind: str, record_id: str) -> str | None:
    """The folder of a record's feeds; None where it has none: they tell of awards only."""
    if kind == "movements":
        followed = amount(sight) != NONE and bool(sight.roll.index.lines_of_movement.get(record_id))
    else:
        followed = kind == "units" and amount(sight) == FULL and bool(lines_to_unit(sight, record_id))
    return sight.addresses.record(sight.addresses.first_language, kind, record_id) if followed else None


def site_feed_folder(sight: Sight) -> str | None:
    """The folder of the site's own feeds in the sight's language; None where it has none."""
    return sight.addresses.home(sight.language) if amount(sight) != NONE else None


def year_feed_folder(sight: Sight, year: int) -> str | None:
    """The folder of the feeds of a year; None where it has none."""
    if amount(sight) == NONE or not sight.roll.index.lines_of_year.get(year):
        return None
    return sight.addresses.year(sight.addresses.first_language, str(year))


def lines_to_unit(sight: Sight, unit: str) -> tuple[AwardLine, ...]:
    """The awards that a unit received under its name, each once."""
    rows = sight.roll.index.rows_of_unit.get(unit, ())
    shown = {(row.line.decision.id, row.line.index): row.line for row in rows if not hidden_row(sight, row.recipient)}
    return tuple(shown.values())
