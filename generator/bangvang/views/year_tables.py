"""The tables of a year: its awards by kind of recipient, honour, place and level."""

from collections.abc import Iterable
from decimal import Decimal

from bangvang.model.localised import Words
from bangvang.model.unit import Unit
from bangvang.roll.award_line import AwardLine
from bangvang.views.amounts import change, kind_name, known_number, part_numbers
from bangvang.views.blocks import Block, Inline, Ref, Row, Table
from bangvang.views.counting import KINDS, PARTS, WORK, Tally, counted, named, stated, tallies, tally
from bangvang.views.sight import Sight
from bangvang.views.spans import Span, lines_of, place_kind
from bangvang.words.ordering import vietnamese_key


def by_kind(sight: Sight, span: Span, lines: tuple[AwardLine, ...]) -> tuple[Block, ...]:
    """Kinds of recipients as rows: counted, stated, named; and for a single year the year before and the change."""
    roll = sight.roll
    total, said, names = tally(roll, lines), stated(lines), named(roll, lines)
    before = _year_before(sight, span)
    header = [sight.say("Recipients"), sight.say("Counted"), sight.say("As stated"), sight.say("Named")]
    if span.single:
        header += [str(span.first - 1), sight.say("Change")]
    rows = []
    for part in (*PARTS, WORK):
        cells = [kind_name(sight, part), known_number(sight, total.number(part)), known_number(sight, said.get(part))]
        cells.append(sight.number(names.get(part, 0)) if part in KINDS else "")
        if span.single:
            earlier = before.number(part)
            cells += [known_number(sight, earlier), change(sight, total.number(part), earlier)]
        if any(part in of for of in (total.numbers, said, names, before.numbers)):
            rows.append(Row(tuple(cells)))
    caption = sight.say("The change compares what is known of both years; where one is unknown there is no data.")
    title = sight.say("By kind of recipient")
    table = Table(tuple(header), tuple(rows), title, "theo-doi-tuong", caption if span.single else None)
    return (table,) if rows else ()


def by_honour(sight: Sight, lines: tuple[AwardLine, ...], title: str, anchor: str) -> tuple[Block, ...]:
    """Honours as rows, the highest first."""
    honours = sight.roll.honours

    def precedence(honour: str) -> tuple[bool, Decimal, str]:
        known = honours.get(honour)
        return (known is None, known.precedence if known is not None else Decimal(0), honour)

    found = tallies(sight.roll, lines, lambda line: line.award.honour)
    rows = ((sight.ref("honours", honour), found[honour]) for honour in sorted(found, key=precedence))
    return _tally_table(sight, rows, sight.say("Honour"), title, anchor)


def by_place(sight: Sight, span: Span, lines: tuple[AwardLine, ...]) -> tuple[Block, ...]:
    """Places as rows, each leading to its page of the year; awards that name no place last."""
    found = tallies(sight.roll, lines, lambda line: line.award.place or line.award.cluster)
    ordered = sorted(
        (place for place in found if place is not None), key=lambda place: vietnamese_key(str(_place(sight, place)))
    )
    rows: list[tuple[Inline, Tally]] = [(place_ref(sight, span, place), found[place]) for place in ordered]
    if None in found:
        rows.append((sight.say("no place named"), found[None]))
    return _tally_table(sight, rows, sight.say("Place"), sight.say("By place"), "theo-dia-phuong")


def place_ref(sight: Sight, span: Span, place: str) -> Ref:
    """A place or cluster, leading to its page of the year."""
    return Ref(_place(sight, place), sight.addresses.place_in_year(sight.language, span.key, place))


def by_level(sight: Sight, lines: tuple[AwardLine, ...]) -> tuple[Block, ...]:
    """Levels of the units that decided as rows, central first; unknown last."""
    units = sight.roll.units

    def level(line: AwardLine) -> str | None:
        issuer = units.get(line.decision.issuer)
        return issuer.level if issuer is not None else None

    found = tallies(sight.roll, lines, level)
    order = ("central", "province", "district", "commune", "grassroots")
    rows: list[tuple[Inline, Tally]] = [(sight.choice(Unit, "level", one), found[one]) for one in order if one in found]
    if None in found:
        rows.append((sight.say("level unknown"), found[None]))
    return _tally_table(sight, rows, sight.say("Level"), sight.say("By level of the unit that decided"), "theo-cap")


def _year_before(sight: Sight, span: Span) -> Tally:
    if not span.single:
        return Tally({})
    before = Span(span.first - 1, span.first - 1)
    return tally(sight.roll, counted(sight.roll, lines_of(sight.roll, before)))


def _place(sight: Sight, place: str) -> Words:
    return sight.name(place_kind(sight.roll, place), place)


def _tally_table(
    sight: Sight, rows: Iterable[tuple[Inline, Tally]], what: str, title: str, anchor: str
) -> tuple[Block, ...]:
    """Tallies as rows, with a column for each part that one of them knows."""
    found = tuple(rows)
    columns = tuple(part for part in (*PARTS, WORK) if any(part in one.numbers for _, one in found))
    header = (what, sight.say("Awards"), *(kind_name(sight, part) for part in columns))
    printed = tuple(
        Row((name, sight.number(one.awards), *part_numbers(sight, one.numbers, columns))) for name, one in found
    )
    return (Table(header, printed, title, anchor),) if printed else ()
