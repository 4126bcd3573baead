"""The recipients of a decision as annexes: the CSV files that could stand beside it in place of its rows."""

from dataclasses import dataclass

from bangvang.model.annex import ANNEX_FIELDS, annex_cell, beyond_annex
from bangvang.model.decision import Decision
from bangvang.problems.both import Language
from bangvang.roll.anchors import award_keys
from bangvang.source.csv_writing import csv_bytes


@dataclass(frozen=True, slots=True)
class Annex:
    """The rows of one award as a CSV file.

    `award` is the award's anchor. `lost` counts the rows that say more than a row of an annex can.
    """

    award: str
    name: str
    data: bytes
    rows: int
    lost: int


def annexes_of(decision: Decision, language: Language) -> list[Annex]:
    """An annex for each award that names recipients; columns that no row fills are left out.

    The header has the titles of the fields in Vietnamese, their keys in English. For editors, not for publishing: it names
    whom the site hides.
    """
    listed = [
        (key, award) for key, award in zip(award_keys(decision), decision.awards, strict=True) if award.recipients
    ]
    made = []
    for key, award in listed:
        cells = [[annex_cell(row, field) for field in ANNEX_FIELDS] for row in award.recipients]
        used = [place for place in range(len(ANNEX_FIELDS)) if any(row[place] for row in cells)]
        fields = [ANNEX_FIELDS[place] for place in used]
        header = [field.told.title_vi if language == "vi" else field.key for field in fields]
        data = csv_bytes(header, ([row[place] for place in used] for row in cells))
        name = f"{decision.id}.csv" if len(listed) == 1 else f"{decision.id}-{key}.csv"
        made.append(Annex(key, name, data, len(cells), sum(map(beyond_annex, award.recipients))))
    return made
