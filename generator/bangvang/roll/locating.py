"""The lines of rows: for the links that correct a row of a decision where it was written."""

from dataclasses import replace
from pathlib import Path

from bangvang.model.annex import ANNEX_COLUMNS
from bangvang.model.decision import Decision
from bangvang.roll.origin import Origin
from bangvang.roll.roll import Roll
from bangvang.source.places import Places


def located(roll: Roll, root: Path) -> Roll:
    """The roll with the line of every row of its decisions, where it says how lines are edited; else as it is.

    `root` is the folder that holds `data/`. The files of decisions are read once more.
    """
    edit_url = roll.settings.edit_url
    if edit_url is None or "{line}" not in edit_url:
        return roll
    places = Places(root, ANNEX_COLUMNS)
    known = ((one, roll.origins["decisions", one]) for one in roll.decisions if ("decisions", one) in roll.origins)
    rows = {
        ("decisions", one): replace(origin, rows=_rows(roll.decisions[one], origin, places))
        for one, origin in sorted(known, key=lambda pair: pair[1].path)
    }
    return replace(roll, origins={**roll.origins, **rows})


def _rows(decision: Decision, origin: Origin, places: Places) -> tuple[tuple[int, ...], ...]:
    """Award by award, row by row."""
    return tuple(
        tuple(
            places.place(*origin.spot(("awards", number, "recipients", row))).line
            for row in range(len(award.recipients))
        )
        for number, award in enumerate(decision.awards)
    )
