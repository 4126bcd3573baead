"""The page of all years: side by side, what was awarded, decided, under way and reported in each."""

from collections.abc import Iterable

from bangvang.model.result import Result
from bangvang.roll.award_line import AwardLine
from bangvang.views.amounts import kind_name, no_data
from bangvang.views.blocks import Block, Inline, Note, Ref, Row, Run, Section, Several, Table
from bangvang.views.chart_of_years import chart_of_years, grid_of_places
from bangvang.views.charting import illustrated
from bangvang.views.common import description, figures
from bangvang.views.counting import KINDS, counted, named, tally
from bangvang.views.own_page import home_trail, own_page
from bangvang.views.page import Page
from bangvang.views.sight import Sight
from bangvang.views.spans import (
    Span,
    lines_of,
    movements_in,
    movements_perhaps_in,
    nominations_by_year,
    open_results,
    results_of,
    year_spans,
)

TOGETHER = ("mixed", "undivided")


def results_page(sight: Sight) -> Page:
    """Every year and span of years as a row; awards of no known year and results without an end below."""
    return own_page(
        sight,
        sight.addresses.section(sight.language, "results"),
        "results",
        sight.kinds("results"),
        kicker=sight.say("Years side by side"),
        lead=sight.say("What was awarded, decided, under way and reported, year by year. Unknown is not zero."),
        trail=home_trail(sight),
        blocks=(*_years(sight), *grid_of_places(sight), *_of_no_year(sight), *_open(sight)),
    )


def _years(sight: Sight) -> tuple[Block, ...]:
    spans = year_spans(sight.roll)
    return illustrated(years_table(sight, spans), chart_of_years(sight, spans))


def years_table(sight: Sight, spans: Iterable[Span]) -> tuple[Block, ...]:
    """Years as rows, the newest first: awards by kind of recipient, decisions, campaigns, figures."""
    nominated = nominations_by_year(sight.roll)
    rows = tuple(
        _year_row(sight, span, len(nominated.get(span.first, ())) if span.single else 0)
        for span in sorted(spans, key=lambda span: (-span.last, span.first))
    )
    header = (
        sight.say("Year"),
        sight.say("Awards"),
        *(kind_name(sight, kind) for kind in KINDS),
        sight.say("Kind not told apart"),
        sight.kinds("decisions"),
        sight.say("Campaigns under way"),
        sight.say("Figures reported"),
        sight.say("Nominated (not awards)"),
    )
    caption = sight.say("Awards that stand, recognitions apart; in brackets how many of them are named")
    return (Table(header, rows, sight.say("Year by year"), "theo-nam", caption),) if rows else ()


def span_ref(sight: Sight, span: Span) -> Ref:
    """A year or span, leading to its page."""
    return Ref(sight.own(span_name(span)), sight.addresses.year(sight.language, span.key))


def span_name(span: Span) -> str:
    """A year or span as readers write it: 2022, 2020–2025."""
    return str(span.first) if span.single else f"{span.first}–{span.last}"


def number_of_decisions(sight: Sight, lines: Iterable[AwardLine]) -> Inline:
    """How many decisions gave these awards: only those known to be one act are counted, others make it unsure."""
    one = dict.fromkeys(line.decision.id for line in lines if line.decision.acts == "one")
    unsure = any(line.decision.acts != "one" for line in lines)
    return at_least(sight, len(one), unsure) if one or unsure else no_data(sight)


def at_least(sight: Sight, number: int, unsure: bool) -> Inline:
    """A number of which it is known whether it is all."""
    if not unsure:
        return sight.number(number)
    return sight.say("at least %(number)s", number=sight.interface.number(number)) if number else sight.say("unknown")


def _year_row(sight: Sight, span: Span, nominated: int) -> Row:
    roll = sight.roll
    lines = counted(roll, lines_of(roll, span))
    total, rows = tally(roll, lines), named(roll, lines)
    together = [number for part in TOGETHER if (number := total.number(part)) is not None]
    reported = results_of(roll, span)
    return Row(
        (
            span_ref(sight, span),
            sight.number(len(lines)) if lines else no_data(sight),
            *(_counted_and_named(sight, total.number(kind), rows.get(kind, 0)) for kind in KINDS),
            sight.number(sum(together)) if together else no_data(sight),
            number_of_decisions(sight, lines),
            at_least(sight, len(movements_in(roll, span)), movements_perhaps_in(roll, span)),
            sight.number(sum(len(one.figures) for one in reported)) if reported else no_data(sight),
            sight.number(nominated) if nominated else no_data(sight),
        ),
        f"nam-{span.key}",
    )


def _counted_and_named(sight: Sight, number: int | None, names: int) -> Inline:
    if number is None:
        return no_data(sight)
    said = sight.count("%(num)s named", "%(num)s named", names)
    return Run((sight.number(number), f" ({said})"))


def _of_no_year(sight: Sight) -> tuple[Block, ...]:
    """How many awards belong to no known year: they stand on their decisions' pages and in no row above."""
    lines = counted(sight.roll, sight.roll.index.lines_of_year.get(None, ()))
    if not lines:
        return ()
    said = sight.count(
        "%(num)s award whose year is unknown is in no year above: see",
        "%(num)s awards whose year is unknown are in no year above: see",
        len(lines),
    )
    decisions = tuple(dict.fromkeys(line.decision.id for line in lines))
    return (Note(Run((said, " ", Several(tuple(sight.ref("decisions", one) for one in decisions[:20]))))),)


def _open(sight: Sight) -> tuple[Block, ...]:
    """Results of a period that has not ended, or whose beginning is unknown: they stand here, for they have no year."""
    return tuple(_open_result(sight, result) for result in open_results(sight.roll))


def _open_result(sight: Sight, result: Result) -> Section:
    texts = tuple(Note(text) for text in description(sight, result))
    blocks = (*texts, *figures(sight, result.figures, anchor=f"so-lieu-{result.id}"))
    return Section(sight.name("results", result.id), blocks, f"ket-qua-{result.id}")
