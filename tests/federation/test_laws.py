"""Whatever decisions rolls hold and share: the whole is counted as if each stood in one roll alone."""

from collections.abc import Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bangvang.federation.members import Member, Portal
from bangvang.federation.shared import passed_by, shared_decisions
from bangvang.federation.totals import by_honour, by_year, counts_of_all
from bangvang.model.decision import Decision
from bangvang.model.honour import Honour
from bangvang.model.portal import PortalRoll, PortalSettings
from bangvang.model.reading import shape
from bangvang.model.settings import Settings
from bangvang.model.unit import Unit
from bangvang.problems.both import Both
from bangvang.roll.loading import assembled

THING = Both("thử", "trial")
ISSUERS = (("Ủy ban nhân dân", "ủy ban NHÂN DÂN", "UY BAN NHAN DAN"), ("Sở Y tế", "SO Y TE", "Sở Y  tế"))
DAYS = ("2023-01-05", "2023-01-06", "2023-02", None)

Held = tuple[int, int, int, int]
"""Issuer, number, day, and how many were honoured: what tells two decisions apart but for the last."""

held = st.tuples(st.integers(0, 1), st.integers(1, 3), st.integers(0, 3), st.integers(1, 4))
rolls = st.lists(st.lists(held, max_size=6, unique_by=lambda one: one[:3]), min_size=1, max_size=4)


def made(model: type[Any], **keys: Any) -> Any:
    shaped = shape(model, {key.rstrip("_"): value for key, value in keys.items() if value is not None}, THING)
    assert shaped.faults == ()
    return shaped.value


def member(number: int, several: Sequence[Held]) -> Member:
    """A roll that holds these decisions, each name spelt as nobody else spells it."""
    spelling = number % 3
    units = {
        f"u{one}": made(Unit, id=f"u{one}", name=names[spelling], kind="agency") for one, names in enumerate(ISSUERS)
    }
    honour = made(
        Honour, id="co", name="Cờ", form="flag", recipients=["collective"], conferred_by=["province"], precedence="1"
    )
    slash = ("/", " / ", "/ ")[spelling]
    decisions = {
        f"d{place}": made(
            Decision,
            id=f"d{place}",
            number=f"{digits}{slash}QĐ-UB",
            date=DAYS[day],
            issuer=f"u{issuer}",
            awards=[{"honour": "co", "stated": {"collectives": str(many)}}],
        )
        for place, (issuer, digits, day, many) in enumerate(several)
    }
    settings = made(Settings, format="1", title="T", publisher="P", languages=["vi"], as_of="2024")
    told = made(PortalRoll, id=f"r{number}", from_="x", url="https://x.vn/")
    return Member(
        told,
        assembled({"units": units, "honours": {"co": honour}, "decisions": decisions}, settings, {}),
        "https://x.vn/",
    )


def portal(several: Sequence[Sequence[Held]]) -> Portal:
    members = tuple(member(number, one) for number, one in enumerate(several))
    settings = made(PortalSettings, title="T", rolls=[{"id": "a", "from": "x", "url": "https://x.vn/"}])
    return Portal(settings, {}, members, 0)


@given(rolls)
def test_every_decision_counts_once_and_as_the_roll_tells_it_that_tells_most(several: list[list[Held]]) -> None:
    found = portal(several)
    shared = shared_decisions(found)

    most: dict[object, int] = {}
    for number, one in enumerate(several):
        for issuer, digits, day, many in one:
            known = DAYS[day] is not None and len(str(DAYS[day])) == 10
            key = (issuer, digits, day) if known else (issuer, digits, day, number)
            most[key] = max(most.get(key, 0), many)
    total = counts_of_all(found, shared)
    assert total.decisions == total.tally.awards == len(most)
    assert (total.tally.recipients or 0) == sum(most.values())


@given(rolls)
def test_years_and_honours_add_up_to_the_whole(several: list[list[Held]]) -> None:
    found = portal(several)
    shared = shared_decisions(found)
    whole = counts_of_all(found, shared).tally

    years = by_year(found.members, shared).values()
    honours = list(by_honour(found.members, shared))
    assert sum(one.tally.awards for one in years) == sum(one.tally.awards for one in honours) == whole.awards
    assert sum(one.decisions for one in years) == whole.awards
    assert sum(one.tally.recipients or 0 for one in honours) == (whole.recipients or 0)


@given(rolls)
def test_of_all_that_hold_a_decision_exactly_one_is_counted(several: list[list[Held]]) -> None:
    shared = shared_decisions(portal(several))
    without = passed_by(shared)

    for one in shared:
        counted = [held for held in one.held if (held.member.id, held.decision.id) not in without]
        assert counted == [one.counted]
        assert len({held.member.id for held in one.held}) == len(one.held) > 1
