"""What the home page shows of the roll: its numbers, years, latest decisions, movements, exemplars, ways in."""

from bangvang.model.settings import Settings
from bangvang.roll.roll import Roll
from bangvang.views.amounts import big, caveats, totals_note
from bangvang.views.blocks import Big, Block, Bullets, Facts, Inline, Note, Number, Outside, Ref, Run
from bangvang.views.counting import counted, fallen, tally
from bangvang.views.listed import item
from bangvang.views.lists import LISTED_KINDS, ordered
from bangvang.views.results import years_table
from bangvang.views.sight import Sight
from bangvang.views.spans import year_spans
from bangvang.words.dates import could_overlap

YEARS, DECISIONS, MOVEMENTS, EXEMPLARS, CLUSTERS = 10, 5, 10, 6, 10


def home_blocks(sight: Sight) -> tuple[Block, ...]:
    """The roll at a glance, from its numbers to all its sections."""
    roll = sight.roll
    exemplars = sorted(ordered(sight, "exemplars"), key=lambda one: _exemplar_year(roll, one), reverse=True)
    return (
        *_numbers(sight),
        *years_table(sight, sorted(year_spans(roll), key=lambda span: (span.last, span.first))[-YEARS:]),
        *_some(
            sight, "decisions", ordered(sight, "decisions")[:DECISIONS], sight.say("Latest decisions"), "quyet-dinh"
        ),
        *_some(sight, "movements", under_way_now(roll)[:MOVEMENTS], sight.say("Campaigns under way"), "phong-trao"),
        *_some(sight, "exemplars", tuple(exemplars[:EXEMPLARS]), sight.kinds("exemplars"), "dien-hinh"),
        *_some(sight, "clusters", ordered(sight, "clusters")[:CLUSTERS], sight.kinds("clusters"), "cum-khoi"),
        _sections(sight),
        _about(sight),
    )


def _about(sight: Sight) -> Facts:
    """Who publishes the roll, of which date it is, under which licence, and whom to write to."""
    settings = sight.roll.settings
    rows: list[tuple[str, Inline]] = [
        (sight.label(Settings, "publisher"), sight.words(settings, "publisher") or ""),
        (sight.label(Settings, "as_of"), sight.date(settings.as_of)),
    ]
    licence = sight.words(settings, "license")
    if licence is not None:
        rows.append((sight.label(Settings, "license"), licence))
    if settings.contact is not None:
        name = settings.contact.removeprefix("mailto:")
        rows.append((sight.label(Settings, "contact"), Outside(sight.plain(name), settings.contact)))
    return Facts(tuple(rows), sight.say("About this roll"), "bang-vang-nay")


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


def _numbers(sight: Sight) -> tuple[Block, ...]:
    """How many are honoured, and how many records of each kind tell of it."""
    roll = sight.roll
    lines = counted(roll, roll.index.lines)
    total = tally(roll, lines)
    items: list[tuple[Number, Inline]] = []
    decisions = sum(decision.acts == "one" for decision in roll.decisions.values())
    if decisions:
        items.append((sight.number(decisions), sight.kinds("decisions")))
    for kind in ("movements", "clusters", "exemplars"):
        known = len(roll.of_kind(kind))
        if known:
            items.append((sight.number(known), sight.kinds(kind)))
    title = sight.say("The roll in numbers")
    unsure = len(roll.decisions) - decisions
    return (
        *big(sight, total, sight.say("Awarded"), "da-khen-thuong"),
        *((totals_note(sight),) if lines else ()),
        *caveats(sight, total, len(fallen(roll, roll.index.lines))),
        *((Big(tuple(items), title, "so-luong"),) if items else ()),
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


def _some(sight: Sight, kind: str, ids: tuple[str, ...], title: str, anchor: str) -> tuple[Block, ...]:
    """A few records of a kind, with the way to all of them; nothing where there are none."""
    if not ids:
        return ()
    every = Ref(sight.own(sight.say("All of them")), sight.addresses.section(sight.language, kind))
    return (Bullets((*(item(sight, kind, one) for one in ids), every), title, anchor),)


def _sections(sight: Sight) -> Bullets:
    """The ways into the roll: every list, the years, the data, the guide to problems."""
    roll, language, addresses = sight.roll, sight.language, sight.addresses
    items: list[Inline] = []
    for kind in LISTED_KINDS:
        known = len(roll.of_kind(kind))
        if known:
            link = Ref(sight.own(sight.kinds(kind)), addresses.section(language, kind))
            items.append(Run((link, " (", sight.number(known), ")")))
    years = Ref(sight.own(sight.kinds("results")), addresses.section(language, "results"))
    numbers = Ref(sight.own(sight.say("The honest numbers")), addresses.numbers(language))
    dictionary = Ref(sight.own(sight.say("Data dictionary")), addresses.data(language))
    return Bullets((*items, years, numbers, dictionary), sight.say("All sections"), "muc-luc")


def _exemplar_year(roll: Roll, exemplar: str) -> int:
    period = roll.exemplars[exemplar].period
    return 0 if period is None else period.last_year or period.latest.year
