"""The page of a year or span: totals by honour, place, level and kind of recipient, and what changed."""

from dataclasses import replace

from bangvang.model.result import Result
from bangvang.roll.award_line import AwardLine
from bangvang.views.amounts import big, caveats, totals_note
from bangvang.views.awards import lines_table
from bangvang.views.blocks import Block, Bullets, Note, Ref, Run
from bangvang.views.booklet import booklet_link
from bangvang.views.chart_of_year import honours_of_year, kinds_of_year
from bangvang.views.charting import illustrated
from bangvang.views.common import figures
from bangvang.views.counting import counted, fallen, recognised, tally
from bangvang.views.following import year_feed_folder
from bangvang.views.nomination import nomination_lines
from bangvang.views.own_page import home_trail, own_page
from bangvang.views.page import Page
from bangvang.views.parts import in_parts
from bangvang.views.results import span_name, span_ref
from bangvang.views.sight import Sight
from bangvang.views.spans import Span, lines_of, nominations_by_year, results_of, year_spans
from bangvang.views.year_tables import (
    by_honour,
    by_kind,
    by_level,
    by_place,
)

NOMINATIONS_SHOWN = 500
FIGURES_SHOWN = 200
"""Beyond so many figures the year's page only leads to the places that report them."""


def year_page(sight: Sight, span: Span) -> tuple[Page, ...]:
    """A year's numbers, and all its awards, in as many pages as they take; the first holds the numbers."""
    lines = sorted(lines_of(sight.roll, span), key=_newest_first)
    page = own_page(
        sight,
        sight.addresses.year(sight.language, span.key),
        "results",
        sight.say("Results of %(year)s", year=span_name(span)),
        kicker=sight.kind("results"),
        lead=sight.say(
            "Awards, nominations and figures of %(year)s, as far as the roll knows them.", year=span_name(span)
        ),
        trail=results_trail(sight),
        official=True,
        blocks=(
            *booklet_link(sight, span),
            *_totals(sight, span, tuple(lines)),
            *_figures(sight, results_of(sight.roll, span)),
            *_nominations(sight, span),
            *_neighbours(sight, span),
            *lines_table(sight, lines, sight.say("Awards of %(year)s", year=span_name(span)), "khen-thuong"),
        ),
    )
    feed = year_feed_folder(sight, span.first) if span.single else None
    return in_parts(sight, replace(page, feed=feed))


def results_trail(sight: Sight, *further: Ref) -> tuple[Ref, ...]:
    """The way from the home page to the years."""
    years = Ref(sight.own(sight.kinds("results")), sight.addresses.section(sight.language, "results"))
    return home_trail(sight, years, *further)


def _newest_first(line: AwardLine) -> tuple[tuple[int, ...], str, int]:
    date = line.decision.date
    return (tuple(-part for part in date.sort_key()) if date is not None else (0,), line.decision.id, line.index)


def _totals(sight: Sight, span: Span, lines: tuple[AwardLine, ...]) -> tuple[Block, ...]:
    roll = sight.roll
    standing = counted(roll, lines)
    if not lines:
        return (Note(sight.say("The roll knows no award of %(year)s.", year=span_name(span))),)
    total = tally(roll, standing)
    several = () if span.single else (Note(sight.say("Awards for several years count in the last of these years.")),)
    return (
        *big(sight, total),
        totals_note(sight),
        *several,
        *caveats(sight, total, len(fallen(roll, lines))),
        *illustrated(by_kind(sight, span, standing), kinds_of_year(sight, span, standing)),
        *illustrated(
            by_honour(sight, standing, sight.say("By honour"), "theo-danh-hieu"),
            honours_of_year(sight, standing),
        ),
        *by_place(sight, span, standing),
        *by_level(sight, standing),
        *by_honour(sight, recognised(roll, lines), sight.say("Recognitions, outside the totals"), "bieu-duong"),
    )


def _figures(sight: Sight, results: tuple[Result, ...]) -> tuple[Block, ...]:
    """The figures that places and clusters reported; where they are many, only the way to them."""
    if not results:
        return ()
    items = tuple(
        Run((sight.ref("results", one.id), " — ", sight.count("%(num)s figure", "%(num)s figures", len(one.figures))))
        for one in results
    )
    reported = Bullets(items, sight.say("Reported results"), "ket-qua")
    if sum(len(one.figures) for one in results) > FIGURES_SHOWN:
        return (reported,)
    tables = [figures(sight, one.figures, str(sight.name("results", one.id)), f"so-lieu-{one.id}") for one in results]
    return (reported, *(block for table in tables for block in table))


def _nominations(sight: Sight, span: Span) -> tuple[Block, ...]:
    """The year's nominations, apart from all awards; beyond so many, the rest is only counted."""
    if not span.single:
        return ()
    nominated = nominations_by_year(sight.roll).get(span.first, ())
    title = sight.say("Nominated (not awards)")
    table = nomination_lines(sight, nominated[:NOMINATIONS_SHOWN], title, "de-nghi", where=True)
    more = len(nominated) - NOMINATIONS_SHOWN
    if more <= 0:
        return table
    return (*table, Note(sight.count("and %(num)s more", "and %(num)s more", more)))


def _neighbours(sight: Sight, span: Span) -> tuple[Block, ...]:
    """The years before and after of which something is known."""
    spans = year_spans(sight.roll)
    place = spans.index(span) if span in spans else None
    if place is None:
        return ()
    near = [*spans[max(place - 1, 0) : place], *spans[place + 1 : place + 2]]
    return (Bullets(tuple(span_ref(sight, one) for one in near), sight.say("Other years"), "nam-khac"),) if near else ()
