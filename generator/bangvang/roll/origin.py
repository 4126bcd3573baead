"""Where a record was written."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bangvang.problems.problem import Keys

SETTINGS_KEY = ("roll", "")
"""Stands for roll.yml where others have a kind and an id; it has an origin only where it could be read."""


@dataclass(frozen=True, slots=True)
class AnnexRows:
    """The rows of an award that come from its annex: the file, and how many rows stand before them."""

    path: str
    own: int


@dataclass(frozen=True, slots=True)
class Origin:
    """The file of a record, and its row where the file is a list. Annexes by the index of their award.

    `line` is where the record starts, from 1; in lists it is known only where the roll says how to edit it. `rows` are the
    lines of a decision's recipients, award by award, once they were located.
    """

    path: str
    prefix: Keys = ()
    annexes: Mapping[int, AnnexRows] = field(default_factory=dict)
    line: int = 1
    rows: tuple[tuple[int, ...], ...] = ()

    def spot(self, keys: Keys) -> tuple[str, Keys]:
        """The file and the keys in it of a part of the record: rows of an annex stand in the annex."""
        if len(keys) > 3 and keys[0] == "awards" and keys[2] == "recipients":  # noqa: PLR2004 - awards, i, recipients, j
            rows = self.annexes.get(int(keys[1]))
            row = int(keys[3])
            if rows is not None and row >= rows.own:
                return rows.path, (row - rows.own, *keys[4:])
        return self.path, self.prefix + keys
