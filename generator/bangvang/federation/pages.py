"""The pages of a portal beside its home page: its rolls, each by itself, their years, what they share, the search."""

from collections.abc import Iterator
from dataclasses import replace

from bangvang.federation.members import Portal
from bangvang.federation.places import (
    ROLLS_SECTION,
    SHARED_SECTION,
    YEARS_CSV,
    YEARS_JSON,
    YEARS_SECTION,
    roll_path,
    rolls_path,
    shared_path,
    years_path,
)
from bangvang.federation.sights import SeenPortal, SeenRoll
from bangvang.federation.tables import honours_table, rolls_table, shared_table, years_table
from bangvang.federation.totals import by_honour, by_year, counts_of, counts_of_all
from bangvang.model.localised import Words
from bangvang.model.settings import Settings
from bangvang.site.inline import SAFE_SCHEMES
from bangvang.views.amounts import big, caveats, totals_note
from bangvang.views.blocks import Block, Bullets, Facts, Inline, Note, Outside, Ref, Row, Run, Section, Table
from bangvang.views.lists import LISTED_KINDS, ordered
from bangvang.views.own_page import home_trail, own_page
from bangvang.views.page import Page
from bangvang.views.parts import in_parts
from bangvang.views.searching import SECTION as SEARCH_SECTION
from bangvang.views.searching import search_form
from bangvang.views.sight import Sight

LATEST = 5
"""How many of a roll's decisions its page names."""


def pages(portal: Portal, seen: SeenPortal) -> Iterator[Page]:
    """Every page of one language but the home page."""
    yield _rolls_page(portal, seen)
    for roll in seen.rolls:
        yield _roll_page(seen, roll)
    yield from in_parts(seen.sight, _years_page(portal, seen))
    yield from in_parts(seen.sight, _shared_page(seen))
    yield _search_page(seen)


def notes(portal: Portal, seen: SeenPortal) -> tuple[Note, ...]:
    """How the numbers of all rolls together are counted."""
    sight = seen.sight
    total = counts_of_all(portal, seen.shared)
    return (
        totals_note(sight),
        *((_counted_once(seen),) if seen.shared else ()),
        Note(
            sight.say(
                "People and units are the pages that the rolls have: whoever has a page in two rolls is counted in both, "
                "for nobody has judged them the same."
            )
        ),
        *caveats(sight, total.tally, total.taken_back),
    )


def _counted_once(seen: SeenPortal) -> Note:
    sight = seen.sight
    told = sight.count(
        "%(num)s decision stands in more than one roll and is counted once, as the roll tells it that tells most of it.",
        "%(num)s decisions stand in more than one roll and are counted once, as the roll tells them that tells most of them.",
        len(seen.shared),
    )
    return Note(Run((told, " ", Ref(sight.own(sight.say("Decisions in several rolls")), shared_path(sight)))))


def _rolls_page(portal: Portal, seen: SeenPortal) -> Page:
    sight = seen.sight
    return own_page(
        sight,
        rolls_path(sight),
        ROLLS_SECTION,
        sight.say("The rolls"),
        kicker=sight.say("Portal"),
        lead=sight.say("Every roll of honour that this portal brings together, as its own site tells it."),
        trail=home_trail(sight),
        blocks=(rolls_table(seen, counts_of_all(portal, seen.shared)), *notes(portal, seen)),
    )


def _roll_page(seen: SeenPortal, roll: SeenRoll) -> Page:
    """A roll at a glance; everything on it leads on to the roll's own site."""
    sight = seen.sight
    member = roll.member
    total = counts_of(member)
    held = tuple(one for one in seen.shared if any(held.member.id == member.id for held in one.held))
    years = by_year((member,), ())
    table = years_table(sight, years, {}, sight.say("Year by year"))
    page = own_page(
        sight,
        roll_path(sight, member.id),
        ROLLS_SECTION,
        str(roll.title),
        kicker=sight.say("Roll of honour"),
        trail=home_trail(sight, Ref(sight.own(sight.say("The rolls")), rolls_path(sight))),
        blocks=(
            _facts(sight, roll),
            *big(sight, total.tally, sight.say("Awarded"), "da-khen-thuong"),
            *_kinds(sight, roll),
            *table,
            *caveats(sight, total.tally, total.taken_back),
            *_latest(sight, roll),
            *_of_several(seen, shared_table(seen, held)),
        ),
    )
    about = roll.sight.words(member.roll.settings, "description")
    return replace(page, title=roll.title, lead=(about,) if about is not None else ())


def _facts(sight: Sight, roll: SeenRoll) -> Facts:
    settings = roll.member.roll.settings
    home = roll.address(roll.sight.addresses.home(roll.sight.language))
    rows: list[tuple[str, Inline]] = [(sight.say("Address"), Outside(sight.plain(roll.member.url), home))]
    for key in ("publisher", "license"):
        words = roll.sight.words(settings, key)
        if words is not None:
            rows.append((sight.label(Settings, key), words))
    rows.append((sight.label(Settings, "as_of"), sight.date(settings.as_of)))
    if settings.contact is not None and settings.contact.startswith(SAFE_SCHEMES):
        shown = sight.plain(settings.contact.removeprefix("mailto:"))
        rows.append((sight.label(Settings, "contact"), Outside(shown, settings.contact)))
    return Facts(tuple(rows))


def _kinds(sight: Sight, roll: SeenRoll) -> tuple[Block, ...]:
    """How many records of each kind the roll has, each leading to its list there."""
    own = roll.sight
    known = [(kind, len(own.roll.of_kind(kind))) for kind in LISTED_KINDS]
    rows = tuple(
        Row(
            (
                Outside(sight.own(sight.kinds(kind)), roll.address(own.addresses.section(own.language, kind))),
                sight.number(number),
            )
        )
        for kind, number in known
        if number
    )
    title = sight.say("What it holds")
    return (Table((sight.say("Kind"), sight.say("Number")), rows, title, "muc-luc"),) if rows else ()


def _latest(sight: Sight, roll: SeenRoll) -> tuple[Block, ...]:
    latest = tuple(
        Outside(roll.sight.name("decisions", one), roll.address(str(roll.sight.path("decisions", one))))
        for one in ordered(roll.sight, "decisions")[:LATEST]
    )
    return (Bullets(latest, sight.say("Latest decisions"), "quyet-dinh"),) if latest else ()


def _of_several(seen: SeenPortal, table: tuple[Block, ...]) -> tuple[Block, ...]:
    return (Section(seen.sight.say("Decisions in several rolls"), table, "chung"),) if table else ()


def _years_page(portal: Portal, seen: SeenPortal) -> Page:
    sight = seen.sight
    files = (
        Ref(sight.own("CSV"), YEARS_CSV),
        Ref(sight.own("JSON"), YEARS_JSON),
    )
    return own_page(
        sight,
        years_path(sight),
        YEARS_SECTION,
        sight.say("Yearly results"),
        kicker=sight.say("Years side by side"),
        lead=sight.say("What was awarded in all rolls, year by year, each award once. Unknown is not zero."),
        trail=home_trail(sight),
        blocks=(
            *years_table(sight, by_year(portal.members, seen.shared), {}, sight.say("Year by year")),
            *notes(portal, seen),
            *honours_table(seen, by_honour(portal.members, seen.shared)),
            Bullets(files, sight.say("Honours by year, to take away"), "tai-ve"),
        ),
    )


def _shared_page(seen: SeenPortal) -> Page:
    sight = seen.sight
    none = (Note(sight.say("No decision stands in more than one roll.")),)
    told = (
        Note(
            sight.say(
                "Two decisions are one where issuer, number and day are the same, however they are spelt; where the day is "
                "not known they stay two."
            )
        ),
    )
    return own_page(
        sight,
        shared_path(sight),
        SHARED_SECTION,
        sight.say("Decisions in several rolls"),
        kicker=sight.say("Portal"),
        lead=sight.say(
            "Decisions that more than one roll holds: where each stands, and which roll's telling is counted."
        ),
        trail=home_trail(sight),
        blocks=(*(shared_table(seen, seen.shared) or none), *told),
    )


def _search_page(seen: SeenPortal) -> Page:
    sight = seen.sight
    lists = tuple(_own_search(roll) for roll in seen.rolls)
    return own_page(
        sight,
        sight.addresses.search(sight.language),
        SEARCH_SECTION,
        sight.say("Search all rolls"),
        kicker=sight.say("Search"),
        lead=sight.say(
            "By name, unit, award, campaign, year or number of a decision, in every roll at once; with or without accents."
        ),
        trail=home_trail(sight),
        blocks=(search_form(sight), Bullets(lists, sight.say("Look in the rolls"), "danh-sach")),
    )


def _own_search(roll: SeenRoll) -> Outside:
    return Outside(
        Words(roll.title.text, roll.title.language), roll.address(roll.sight.addresses.search(roll.sight.language))
    )
