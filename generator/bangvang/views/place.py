"""The page of a place or cluster in a year: what it reported, and what was awarded, under way and held there."""

from bangvang.model.base import Citation
from bangvang.model.result import Result
from bangvang.roll.award_line import AwardLine
from bangvang.roll.roll import Roll
from bangvang.views.amounts import big, caveats, totals_note
from bangvang.views.awards import lines_table
from bangvang.views.blocks import Block, Facts, Inline, Note, Quote, Section
from bangvang.views.common import Pairs, citations, description, documents, doubts, figures, refs
from bangvang.views.counting import counted, fallen, tally
from bangvang.views.own_page import own_page
from bangvang.views.page import Page
from bangvang.views.parts import in_parts
from bangvang.views.results import span_name, span_ref
from bangvang.views.sight import Sight
from bangvang.views.spans import Span, place_kind, span_of, under_way
from bangvang.views.year import results_trail


def place_page(sight: Sight, span: Span, place: str) -> tuple[Page, ...]:
    """One place or cluster (its id) in one year, in as many pages as its awards take; the first holds the rest."""
    kind = place_kind(sight.roll, place)
    name = str(sight.name(kind, place))
    lines = lines_of_place(sight.roll, span, place)
    results = results_of_place(sight.roll, span, place)
    page = own_page(
        sight,
        sight.addresses.place_in_year(sight.language, span.key, place),
        "results",
        sight.say("%(place)s in %(year)s", place=name, year=span_name(span)),
        kicker=sight.kind("results"),
        lead=sight.say("What %(place)s reported and what was awarded, %(year)s.", place=name, year=span_name(span)),
        trail=results_trail(sight, span_ref(sight, span)),
        sources=_sources(sight, results),
        blocks=(
            Facts(((sight.say("Place"), sight.ref(kind, place)),)),
            *(block for number, result in enumerate(results) for block in _result(sight, result, number)),
            *_totals(sight, lines),
            *_movements(sight, span, place),
            *_events(sight, span, place),
            *lines_table(sight, lines, sight.say("Awards of %(year)s", year=span_name(span)), "khen-thuong"),
        ),
    )
    return in_parts(sight, page)


def lines_of_place(roll: Roll, span: Span, place: str) -> tuple[AwardLine, ...]:
    """The awards of a year that name a place or cluster as theirs."""
    index = roll.index
    named = (*index.lines_of_place.get(place, ()), *index.lines_of_cluster.get(place, ()))
    found = {(line.decision.id, line.index): line for line in named}.values()
    if span.single:
        return tuple(line for line in found if line.year == span.first)
    return tuple(line for line in found if line.award.period is not None and span_of(line.award.period) == span)


def results_of_place(roll: Roll, span: Span, place: str) -> tuple[Result, ...]:
    """What a place or cluster reported of a year or span."""
    index = roll.index
    ids = dict.fromkeys((*index.results_of_unit.get(place, ()), *index.results_of_cluster.get(place, ())))
    return tuple(roll.results[one] for one in ids if span_of(roll.results[one].period) == span)


def _result(sight: Sight, result: Result, number: int) -> tuple[Block, ...]:
    """A report: its theme, what it covers, its figures. The first one's anchors are the plain ones."""
    rows: Pairs = []
    theme = sight.words(result, "theme")
    if theme is not None:
        rows.append((sight.label(Result, "theme"), Quote(theme)))
    rows.append((sight.label(Result, "period"), sight.period(result.period)))
    if result.covers:
        rows.append((sight.label(Result, "covers"), sight.refs("units", result.covers)))
    rows += documents(sight, result)
    rows += [(sight.say("In doubt"), doubt) for doubt in doubts(sight, result)]
    anchor = "so-lieu" if number == 0 else f"so-lieu-{result.id}"
    texts = tuple(Note(text) for text in description(sight, result))
    blocks = (*texts, Facts(tuple(rows)), *figures(sight, result.figures, None, anchor))
    return (Section(sight.say("Reported results"), blocks, "ket-qua" if number == 0 else f"ket-qua-{result.id}"),)


def _totals(sight: Sight, lines: tuple[AwardLine, ...]) -> tuple[Block, ...]:
    if not lines:
        return ()
    total = tally(sight.roll, counted(sight.roll, lines))
    return (
        *big(sight, total, sight.say("Awarded"), "tong-so"),
        totals_note(sight),
        *caveats(sight, total, len(fallen(sight.roll, lines))),
    )


def _movements(sight: Sight, span: Span, place: str) -> tuple[Block, ...]:
    index = sight.roll.index
    here = dict.fromkeys((*index.movements_of_place.get(place, ()), *index.movements_of_cluster.get(place, ())))
    running = tuple(movement for movement in here if under_way(sight.roll.movements[movement].period, span))
    return refs(sight, sight.say("Campaigns under way"), "phong-trao", "movements", running)


def _events(sight: Sight, span: Span, place: str) -> tuple[Block, ...]:
    here = (sight.roll.events[event] for event in sight.roll.index.events_of_unit.get(place, ()))
    held = sorted((event for event in here if under_way(event.on, span)), key=lambda event: event.on.sort_key())
    return refs(sight, sight.kinds("events"), "su-kien", "events", tuple(event.id for event in held))


def _sources(sight: Sight, results: tuple[Result, ...]) -> tuple[Inline, ...]:
    """The sources of the reports, each citation once."""
    cited: dict[tuple[str, str | None], Citation] = {}
    for result in results:
        for one in result.sources:
            cited.setdefault((one.source, one.at), one)
    return citations(sight, tuple(cited.values()))
