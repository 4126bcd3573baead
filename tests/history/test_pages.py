"""Which pages a change touches: exactly, where a roll is small; and of a large one only such as it does touch."""

from itertools import pairwise

import pytest

from bangvang.history.pages import PageChanges, page_changes
from bangvang.views.sight import Sight
from history.conftest import Life
from lived import LIFE, interface, seen

STEPS = list(pairwise(LIFE))
ALWAYS = -1
"""The size up to which every page is compared, so that none is so small."""


def pages(life: Life, old: str, new: str, whole: int) -> PageChanges:
    reading = seen(life.folder, life.commits, old, new)
    before, after = (
        {str(language): Sight.of(roll, interface(language)) for language in roll.settings.languages}
        for roll in (reading.before.roll, reading.after.roll)
    )
    return page_changes(reading.found, before, after, whole)


@pytest.mark.parametrize(("old", "new"), [step for step in STEPS if "13-lam-hong" not in step], ids=str)
def test_of_a_large_roll_no_page_is_named_that_does_not_change(life: Life, old: str, new: str) -> None:
    exact, some = pages(life, old, new, 10**9), pages(life, old, new, ALWAYS)

    assert (exact.exact, some.exact) == (True, False)
    assert set(some.added) <= set(exact.added)
    assert set(some.removed) <= set(exact.removed)
    assert set(some.changed) <= set(exact.changed)
    assert (some.redirects, some.broken, some.hidden) == (exact.redirects, exact.broken, exact.hidden)


def test_a_page_whose_words_stay_is_not_told_to_change(life: Life) -> None:
    found = pages(life, "17-chuyen-lan-khen", "18-don-dep", 10**9)

    assert (found.added, found.changed, found.removed) == ((), (), ())


def test_a_renamed_unit_changes_every_page_that_names_it_and_leaves_its_old_address_leading_on(life: Life) -> None:
    found = pages(life, "03-sua-ten", "04-doi-ten-don-vi", 10**9)

    assert found.redirects == (("don-vi/so-y-te/", "don-vi/so-y-te-thanh-pho/"),)
    assert found.broken == ()
    assert {"ca-nhan/an/", "don-vi/ubnd/", "quyet-dinh/qd-1/", "ket-qua/2021/"} <= set(found.changed)
