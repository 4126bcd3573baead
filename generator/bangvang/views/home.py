"""What the home page shows of the roll: its numbers, years, latest decisions, movements, exemplars, ways in."""

from dataclasses import dataclass, replace

from bangvang.roll.roll import Roll
from bangvang.views.amounts import caveats, kind_name, totals_note
from bangvang.views.blocks import Block, Inline, Note, Number, Ref
from bangvang.views.chart_of_years import chart_of_years
from bangvang.views.counting import PARTS, WORK, counted, fallen, tally
from bangvang.views.listed import item
from bangvang.views.lists import LISTED_KINDS, ordered
from bangvang.views.results import years_table
from bangvang.views.sight import Sight
from bangvang.views.spans import year_spans
from bangvang.words.dates import could_overlap

YEARS, DECISIONS, MOVEMENTS, EXEMPLARS, CLUSTERS = 10, 5, 6, 6, 6


@dataclass(frozen=True, slots=True)
class Panel:
    """A few records of a kind, with the way to all of them."""

    kind: str
    title: str
    anchor: str
    items: tuple[Inline, ...]
    every: Ref


@dataclass(frozen=True, slots=True)
class Way:
    """A way into the roll: a list with how many records it holds, or a page of its own (no number)."""

    icon: str
    ref: Ref
    number: Number | None = None


@dataclass(frozen=True, slots=True)
class Home:
    """The home page of a language.

    `awarded` are the numbers of those honoured, with what they count, `notes` what must be known to read them rightly,
    `years` the last years side by side, `all_years` where they all stand; `search` is the address of the search.
    """

    search: str

    awarded: tuple[tuple[Number, str], ...]
    notes: tuple[Note, ...]
    years: tuple[Block, ...]
    all_years: Ref
    panels: tuple[Panel, ...]
    ways: tuple[Way, ...]


def home_page(sight: Sight) -> Home:
    """The roll at a glance, from its numbers to all its sections."""
    return Home(
        sight.addresses.search(sight.language),
        _awarded(sight),
        _notes(sight),
        _years(sight),
        Ref(sight.own(sight.say("All years")), sight.addresses.section(sight.language, "results")),
        _panels(sight),
        _ways(sight),
    )


def under_way_now(roll: Roll) -> tuple[str, ...]:
    """The movements under way at the roll's date, the last begun first; those whose start is unknown are left out."""
    today = roll.settings.as_of
    found = [
        movement
        for movement in roll.movements.values()
        if movement.period.start is not None and could_overlap(movement.period, today)
    ]
    found.sort(key=lambda movement: movement.period.sort_key(), reverse=True)
    return tuple(movement.id for movement in found)


def _awarded(sight: Sight) -> tuple[tuple[Number, str], ...]:
    """How many are honoured, by kind; a kind of which nothing is known is left out."""
    total = tally(sight.roll, counted(sight.roll, sight.roll.index.lines))
    known = ((part, total.number(part)) for part in (*PARTS, WORK))
    return tuple((sight.number(number), kind_name(sight, part)) for part, number in known if number is not None)


def _notes(sight: Sight) -> tuple[Note, ...]:
    roll = sight.roll
    lines = counted(roll, roll.index.lines)
    unsure = sum(decision.acts != "one" for decision in roll.decisions.values())
    return (
        *((totals_note(sight),) if lines else ()),
        *caveats(sight, tally(roll, lines), len(fallen(roll, roll.index.lines))),
        *((_unsure(sight, unsure),) if unsure else ()),
    )


def _unsure(sight: Sight, number: int) -> Note:
    """Records of decisions that may be more acts than one are not among the decisions counted."""
    return Note(
        sight.count(
            "%(num)s record tells of awards without the number of their decisions, and is not counted as a decision.",
            "%(num)s records tell of awards without the number of their decisions, and are not counted as decisions.",
            number,
        )
    )


def _years(sight: Sight) -> tuple[Block, ...]:
    """A chart of the last years, with its numbers to be opened; a table where there is nothing to draw."""
    last = sorted(year_spans(sight.roll), key=lambda span: (span.last, span.first))[-YEARS:]
    charts = chart_of_years(sight, last)
    drawn = tuple(replace(chart, title=sight.say("Year by year"), listed=False) for chart in charts)
    return drawn or years_table(sight, last)


def _panels(sight: Sight) -> tuple[Panel, ...]:
    """Decisions, movements, exemplars and clusters; nothing of a kind of which there is none."""
    exemplars = sorted(ordered(sight, "exemplars"), key=lambda one: _exemplar_year(sight.roll, one), reverse=True)
    shown = (
        ("decisions", sight.say("Latest decisions"), "quyet-dinh", ordered(sight, "decisions")[:DECISIONS]),
        ("movements", sight.say("Campaigns under way"), "phong-trao", under_way_now(sight.roll)[:MOVEMENTS]),
        ("exemplars", sight.kinds("exemplars"), "dien-hinh", tuple(exemplars[:EXEMPLARS])),
        ("clusters", sight.kinds("clusters"), "cum-khoi", ordered(sight, "clusters")[:CLUSTERS]),
    )
    return tuple(_panel(sight, *one) for one in shown if one[-1])


def _panel(sight: Sight, kind: str, title: str, anchor: str, ids: tuple[str, ...]) -> Panel:
    every = Ref(sight.own(sight.say("All of them")), sight.addresses.section(sight.language, kind))
    return Panel(kind, title, anchor, tuple(item(sight, kind, one) for one in ids), every)


def _ways(sight: Sight) -> tuple[Way, ...]:
    """Every list that holds something, the years, the data and the honest numbers."""
    language, addresses = sight.language, sight.addresses
    lists = [
        Way(kind, Ref(sight.own(sight.kinds(kind)), addresses.section(language, kind)), sight.number(known))
        for kind in LISTED_KINDS
        if (known := len(sight.roll.of_kind(kind)))
    ]
    years = Ref(sight.own(sight.kinds("results")), addresses.section(language, "results"))
    numbers = Ref(sight.own(sight.say("The honest numbers")), addresses.numbers(language))
    dictionary = Ref(sight.own(sight.say("Data dictionary")), addresses.data(language))
    return (*lists, Way("results", years), Way("data", numbers), Way("data", dictionary))


def _exemplar_year(roll: Roll, exemplar: str) -> int:
    period = roll.exemplars[exemplar].period
    return 0 if period is None else period.last_year or period.latest.year
