"""The tables of a portal: its rolls, its years, honours by year, and the decisions that several rolls hold."""

from collections.abc import Iterable, Mapping

from bangvang.federation.places import roll_path, years_path
from bangvang.federation.shared import Shared
from bangvang.federation.sights import SeenPortal, SeenRoll
from bangvang.federation.totals import Counts, HonourInYear, Year, counts_of
from bangvang.views.amounts import kind_name, known_number, no_data, part_numbers
from bangvang.views.blocks import Block, Inline, Outside, Ref, Row, Run, Several, Table
from bangvang.views.chart_of_years import columns_of_years
from bangvang.views.counting import KINDS, Tally
from bangvang.views.results import TOGETHER, at_least
from bangvang.views.sight import Sight
from bangvang.words.ordering import vietnamese_key


def rolls_table(portal: SeenPortal, total: Counts, title: str | None = None) -> Table:
    """The rolls as rows, in their order, and all of them together below."""
    sight = portal.sight
    rows = [_roll_row(portal, roll) for roll in portal.rolls]
    together = sight.say("All rolls, each award once") if portal.shared else sight.say("All rolls")
    rows.append(Row((sight.own(together), *_counts(sight, total), "", "")))
    header = (
        sight.say("Roll of honour"),
        sight.say("Awards"),
        sight.kinds("decisions"),
        sight.kinds("people"),
        sight.kinds("units"),
        sight.say("Data as of"),
        sight.say("Address"),
    )
    return Table(header, tuple(rows), title, "bang-vang", sight.say("Awards that stand, recognitions apart"))


def years_table(
    sight: Sight, found: Mapping[int | None, Year], paths: Mapping[int, str], title: str
) -> tuple[Block, ...]:
    """Years as rows, the newest first, and a chart of them; nothing where there are none. `paths` lead on from years."""
    header = (sight.say("Year"), sight.say("Awards"), *_kinds(sight), sight.kinds("decisions"))
    rows = tuple(
        Row(
            (
                _year(sight, year, paths),
                *_numbers(sight, one.tally),
                at_least(sight, one.decisions, one.unsure),
            ),
            f"nam-{year}" if year is not None else None,
        )
        for year, one in _newest_first(found)
    )
    known = {year: one.tally for year, one in found.items() if year is not None}
    charts = columns_of_years(sight, known, {}, sight.say("Recipients by year and kind"), "bieu-do", listed=True)
    caption = sight.say("Awards that stand, recognitions apart")
    return (Table(header, rows, title, "theo-nam", caption, charts=charts),) if rows else ()


def honours_table(portal: SeenPortal, found: Iterable[HonourInYear]) -> tuple[Block, ...]:
    """Honours by year as rows, the newest year first; nothing where there are none."""
    sight = portal.sight
    titles = {roll.member.id: roll for roll in portal.rolls}
    header = (sight.say("Year"), sight.say("Honour"), sight.say("Awards"), *_kinds(sight), sight.say("The rolls"))
    ordered = sorted(found, key=lambda one: (-(one.year or 0), vietnamese_key(one.name), one.honour))
    rows = tuple(
        Row(
            (
                _year(sight, one.year, {}),
                _honour(one, titles),
                *_numbers(sight, one.tally),
                Several(tuple(titles[roll].title for roll in one.rolls)),
            )
        )
        for one in ordered
    )
    title = sight.say("Honours by year")
    return (Table(header, rows, title, "danh-hieu-theo-nam", heading=1),) if rows else ()


def shared_table(portal: SeenPortal, shared: Iterable[Shared], title: str | None = None) -> tuple[Block, ...]:
    """Decisions as rows, each with its pages in all rolls that hold it; nothing where there are none."""
    sight = portal.sight
    by_id = {roll.member.id: roll for roll in portal.rolls}
    rows = tuple(_shared_row(sight, one, by_id) for one in shared)
    header = (
        sight.kinds("decisions"),
        sight.say("Issued by"),
        sight.say("Date"),
        sight.say("It stands in"),
        sight.say("Counted as told by"),
    )
    caption = sight.say("Each with its page in every roll that holds it")
    return (Table(header, rows, title, "quyet-dinh-chung", caption),) if rows else ()


def _roll_row(portal: SeenPortal, roll: SeenRoll) -> Row:
    sight = portal.sight
    return Row(
        (
            Ref(roll.title, roll_path(sight, roll.member.id)),
            *_counts(sight, counts_of(roll.member)),
            sight.when(roll.member.roll.settings.as_of),
            Outside(sight.plain(roll.member.url), roll.member.url),
        ),
        f"bang-vang-{roll.member.id}",
    )


def _counts(sight: Sight, one: Counts) -> tuple[Inline, ...]:
    return (
        sight.number(one.tally.awards),
        at_least(sight, one.decisions, bool(one.unsure)),
        sight.number(one.people),
        sight.number(one.units),
    )


def _kinds(sight: Sight) -> tuple[str, ...]:
    return (*(kind_name(sight, kind) for kind in KINDS), sight.say("Kind not told apart"))


def _numbers(sight: Sight, tally: Tally) -> tuple[Inline, ...]:
    together = [number for part in TOGETHER if (number := tally.number(part)) is not None]
    return (
        sight.number(tally.awards),
        *part_numbers(sight, tally.numbers, KINDS),
        known_number(sight, sum(together) if together else None),
    )


def _year(sight: Sight, year: int | None, paths: Mapping[int, str]) -> Inline:
    if year is None:
        return sight.unknown()
    return Ref(sight.own(str(year)), paths.get(year), f"nam-{year}" if year in paths else None)


def _newest_first(found: Mapping[int | None, Year]) -> list[tuple[int | None, Year]]:
    return sorted(found.items(), key=lambda one: -(one[0] or 0))


def _honour(one: HonourInYear, rolls: Mapping[str, SeenRoll]) -> Inline:
    first = rolls[one.rolls[0]]
    return Outside(first.sight.name("honours", one.honour), first.address(str(first.sight.path("honours", one.honour))))


def _shared_row(sight: Sight, one: Shared, rolls: Mapping[str, SeenRoll]) -> Row:
    counted = one.counted
    roll = rolls[counted.member.id]
    date = counted.decision.date
    return Row(
        (
            roll.sight.name("decisions", counted.decision.id),
            roll.sight.name("units", counted.decision.issuer),
            sight.when(date) if date is not None else no_data(sight),
            Several(tuple(_held(sight, rolls[held.member.id], held.decision.id, held.tally) for held in one.held)),
            roll.title,
        )
    )


def _held(sight: Sight, roll: SeenRoll, decision: str, tally: Tally) -> Inline:
    awards = sight.count("%(num)s award", "%(num)s awards", tally.awards)
    page = Outside(roll.title, roll.address(str(roll.sight.path("decisions", decision))))
    return Run((page, f" ({awards})"))


def years_of(sight: Sight, found: Iterable[int | None]) -> dict[int, str]:
    """Where years lead that have no page of their own: to their row on the page of all years."""
    return {year: years_path(sight) for year in found if year is not None}
