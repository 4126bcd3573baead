"""The booklet of a year: all its awards with their lists, place by place and decision by decision, to be printed.

Beyond so many rows it comes in parts, which begin with a new place wherever they can.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from bangvang.model.base import Citation
from bangvang.roll.award_line import AwardLine
from bangvang.views.amounts import big, caveats, totals_note
from bangvang.views.award_section import award_list
from bangvang.views.awards import honour_name, how_many, states
from bangvang.views.blocks import Block, Facts, Inline, Note, Ref, Run, Section, Several, Table
from bangvang.views.common import Pairs, citations
from bangvang.views.counting import counted, fallen, tally
from bangvang.views.own_page import home_trail, own_page
from bangvang.views.page import Page
from bangvang.views.results import span_name, span_ref
from bangvang.views.sight import Sight
from bangvang.views.spans import Span, lines_of, place_kind
from bangvang.views.year_tables import by_honour, by_kind
from bangvang.words.ordering import vietnamese_key

ROWS = 2000
"""How many rows of lists a part holds; a place with more stands in several parts."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An award, or as much of a very long one as a part holds: its rows from `start` to before `stop`."""

    line: AwardLine
    start: int
    stop: int

    @property
    def place(self) -> str | None:
        """The place or cluster that the award names as its own."""
        return self.line.award.place or self.line.award.cluster

    @property
    def weight(self) -> int:
        """How much room it takes: its rows, and an award without a list as much as a row."""
        return max(self.stop - self.start, 1)


def booklet_pages(sight: Sight, span: Span) -> tuple[Page, ...]:
    """The booklet of a year in as many parts as it takes; none for a span of years, or where nothing was awarded."""
    entries = _entries(sight, span)
    parts = tuple(_parts(entries)) if span.single else ()
    return tuple(_page(sight, span, part, number, len(parts)) for number, part in enumerate(parts, start=1))


def booklet_link(sight: Sight, span: Span) -> tuple[Block, ...]:
    """The way from a year's page to its booklet, where there is one."""
    if not span.single or not lines_of(sight.roll, span):
        return ()
    way = Ref(sight.own(sight.say("Print this year")), sight.addresses.booklet(sight.language, span.key))
    return (Note(Run((way, " — ", sight.say("all its awards with their lists, as a booklet")))),)


def _entries(sight: Sight, span: Span) -> list[Entry]:
    """The year's awards in the order of the booklet: by place, those without one last; then by date and decision."""

    def order(line: AwardLine) -> tuple[bool, str, str, tuple[int, ...], str, int]:
        place = line.award.place or line.award.cluster
        date = line.decision.date.sort_key() if line.decision.date is not None else ()
        name = vietnamese_key(_place_name(sight, place))
        return place is None, name, place or "", date, line.decision.id, line.index

    return [entry for line in sorted(lines_of(sight.roll, span), key=order) for entry in _cut(line)]


def _cut(line: AwardLine) -> Iterator[Entry]:
    rows = len(line.award.recipients)
    for start in range(0, max(rows, 1), ROWS):
        yield Entry(line, start, min(start + ROWS, rows))


def _parts(entries: list[Entry]) -> Iterator[list[Entry]]:
    """The entries part by part: a place begins a new one rather than be cut, unless no part could hold it."""
    part: list[Entry] = []
    room = ROWS
    for _, group in groupby(entries, key=lambda entry: entry.place):
        of_place = list(group)
        whole = sum(entry.weight for entry in of_place)
        for number, entry in enumerate(of_place):
            if part and (entry.weight > room or (number == 0 and room < whole <= ROWS)):
                yield part
                part, room = [], ROWS
            part.append(entry)
            room -= entry.weight
    if part:
        yield part


def _page(sight: Sight, span: Span, part: list[Entry], number: int, last: int) -> Page:
    year = span_name(span)
    years = Ref(sight.own(sight.kinds("results")), sight.addresses.section(sight.language, "results"))
    page = own_page(
        sight,
        sight.addresses.year(sight.language, span.key),
        "results",
        sight.say("Awards of %(year)s", year=year),
        kicker=sight.say("Booklet of the year"),
        trail=home_trail(sight, years, span_ref(sight, span)),
        sources=citations(sight, _sources(part), outside=True),
        official=True,
        blocks=(
            *(_totals(sight, span) if number == 1 else ()),
            *_places(sight, part),
            *_ways(sight, span, number, last),
        ),
    )
    first = sight.addresses.booklet(sight.language, span.key)
    return replace(page, path=sight.addresses.page(first, number), permanent=page.path, indexed=False)


def _totals(sight: Sight, span: Span) -> tuple[Block, ...]:
    roll = sight.roll
    lines = lines_of(roll, span)
    standing = counted(roll, lines)
    total = tally(roll, standing)
    return (
        *big(sight, total),
        totals_note(sight),
        *caveats(sight, total, len(fallen(roll, lines))),
        *by_kind(sight, span, standing),
        *by_honour(sight, standing, sight.say("By honour"), "theo-danh-hieu"),
    )


def _places(sight: Sight, part: list[Entry]) -> Iterator[Block]:
    """The places of a part, each with its decisions; the decisions alone where no award names a place."""
    named = any(entry.place is not None for entry in part)
    for place, group in groupby(part, key=lambda entry: entry.place):
        blocks = tuple(_decisions(sight, group))
        if named:
            title = _place_name(sight, place) if place is not None else sight.say("no place named")
            yield Section(title, blocks, f"noi--{place}" if place is not None else "khong-ro-noi")
        else:
            yield from blocks


def _decisions(sight: Sight, entries: Iterable[Entry]) -> Iterator[Block]:
    for decision_id, group in groupby(entries, key=lambda entry: entry.line.decision.id):
        decision = sight.roll.decisions[decision_id]
        rows: Pairs = [(sight.label(type(decision), "issuer"), sight.ref("units", decision.issuer))]
        date = sight.date(decision.date) if decision.date is not None else sight.say("unknown")
        rows.append((sight.label(type(decision), "date"), date))
        awards = tuple(_award(sight, entry) for entry in group)
        yield Section(sight.ref("decisions", decision_id), (Facts(tuple(rows)), *awards))


def _award(sight: Sight, entry: Entry) -> Block:
    line = entry.line
    rows: list[tuple[str, Inline]] = [(sight.say("Recipients"), how_many(sight, line.award))]
    later = states(sight, line, None)
    if later:
        rows.insert(0, (sight.say("State"), Several(later)))
    if line.award.as_written is not None:
        rows.append((sight.say("As printed"), sight.plain(line.award.as_written)))
    listed = tuple(_without_anchors(block, entry) for block in award_list(sight, line))
    return Section(honour_name(sight, line), (Facts(tuple(rows)), *listed))


def _without_anchors(block: Block, entry: Entry) -> Block:
    """The entry's rows of a list. Their lasting anchors stand on the decision's page, not here."""
    if not isinstance(block, Table):
        return block
    return replace(block, rows=tuple(replace(row, anchor=None) for row in block.rows[entry.start : entry.stop]))


def _sources(part: list[Entry]) -> tuple[Citation, ...]:
    """The sources of the decisions and awards of a part, each citation once."""
    holders = [holder for entry in part for holder in (entry.line.decision, entry.line.award)]
    return tuple({(one.source, one.at): one for holder in holders for one in holder.sources}.values())


def _ways(sight: Sight, span: Span, number: int, last: int) -> tuple[Block, ...]:
    """The way to the other parts, where there are several."""
    if last == 1:
        return ()
    first = sight.addresses.booklet(sight.language, span.key)
    pieces: list[Inline] = [sight.say("Part %(number)s of %(last)s", number=number, last=last)]
    for one in range(1, last + 1):
        if one != number:
            pieces += [
                " · ",
                Ref(sight.own(sight.say("Part %(number)s", number=one)), sight.addresses.page(first, one)),
            ]
    return (Note(Run(tuple(pieces))),)


def _place_name(sight: Sight, place: str | None) -> str:
    return str(sight.name(place_kind(sight.roll, place), place)) if place is not None else ""
