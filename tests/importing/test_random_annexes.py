"""Whatever the layout, the same rows are read: annexes drawn from a grammar whose right reading is known."""

import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from hypothesis import given, settings

from annex_grammar import Drawn, Reading, lists
from annex_writers import write_xlsx
from bangvang.importing.asking import Desk
from bangvang.importing.drafting import Draft, draft
from bangvang.importing.head import Wishes
from bangvang.importing.sheets import read_sheets
from bangvang.roll.loading import load
from bangvang.roll.roll import Roll
from importing_roll import importing_roll

WISHES = Wishes(issuer="ubnd-tinh-thi-du")


@cache
def roll() -> Roll:
    """The roll that annexes are read by."""
    with tempfile.TemporaryDirectory() as folder:
        return load(importing_roll(Path(folder))).roll


def read(made: Draft) -> Iterator[Reading]:
    """The rows of a draft, by award."""
    for (honour, _), rows in made.awards.items():
        for row in rows:
            own = (
                row.get("unit") or row["name"] if row["_kind"] == "collective" else row.get("of") or row.get("of_name")
            )
            yield Reading(row["name"], row["_kind"], own, row.get("role"), honour, row.get("reason"))


@given(drawn=lists())
@settings(max_examples=150, deadline=None)
def test_an_annex_is_read_as_it_was_meant(drawn: Drawn) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write_xlsx(Path(folder) / "ds.xlsx", [drawn.page])
        sheets = read_sheets(Path(folder) / "ds.xlsx")
    desk = Desk()
    made = draft(sheets, roll(), WISHES, desk)

    assert sorted(read(made), key=str) == sorted(drawn.readings, key=str)
    assert [one.printed for one in desk.questions()] == []
