"""The home page of a portal: the search, all rolls together, the rolls side by side, the years."""

from markupsafe import Markup, escape

from bangvang.federation.members import Portal
from bangvang.federation.pages import notes
from bangvang.federation.places import rolls_path, shared_path, years_path
from bangvang.federation.sights import SeenPortal, SeenRoll
from bangvang.federation.tables import rolls_table, years_of, years_table
from bangvang.federation.totals import Counts, by_year, counts_of_all
from bangvang.model.localised import Words
from bangvang.views.amounts import kind_name
from bangvang.views.blocks import Number, Outside, Ref, Run
from bangvang.views.counting import PARTS
from bangvang.views.home import Home, Panel, Way
from bangvang.views.page import Page
from bangvang.views.sight import Sight

YEARS, SHOWN = 10, 5
"""How many years and shared decisions the home page shows: the newest."""
SECTION = "home"


def home_head(seen: SeenPortal) -> Page:
    """What stands in the head of the home page."""
    sight = seen.sight
    settings = sight.roll.settings
    title = sight.words(settings, "title") or sight.own("?")
    about = sight.words(settings, "description")
    said = (
        str(about)
        if about is not None
        else sight.say("One search over %(number)s rolls of honour.", number=len(seen.rolls))
    )
    return Page(sight.addresses.home(sight.language), sight.language, SECTION, title, str(title), (), description=said)


def home_words(seen: SeenPortal) -> str:
    """What opens the home page, as HTML: the portal's title, and what it is."""
    head = home_head(seen)
    return Markup("<h1{}>{}</h1>\n<p>{}</p>").format(
        _lang(seen.sight, head.title), escape(head.title), head.description
    )


def home(portal: Portal, seen: SeenPortal) -> Home:
    """The portal at a glance."""
    sight = seen.sight
    total = counts_of_all(portal, seen.shared)
    years = by_year(portal.members, seen.shared)
    newest = dict(sorted(years.items(), key=lambda one: one[0] or 0)[-YEARS:])
    return Home(
        sight.addresses.search(sight.language),
        _board(sight, total),
        notes(portal, seen),
        (
            rolls_table(seen, total, sight.say("The rolls")),
            *years_table(sight, newest, years_of(sight, newest), sight.say("Year by year")),
        ),
        Ref(sight.own(sight.say("All years")), years_path(sight)),
        _panels(seen),
        _ways(seen),
    )


def _board(sight: Sight, total: Counts) -> tuple[tuple[Number, str], ...]:
    """Awards and decisions of all rolls together, then recipients by kind, as far as they are known."""
    known = ((part, total.tally.number(part)) for part in PARTS)
    return (
        (sight.number(total.tally.awards), sight.say("Awards")),
        (sight.number(total.decisions), sight.kinds("decisions")),
        *((sight.number(number), kind_name(sight, part)) for part, number in known if number is not None),
    )


def _panels(seen: SeenPortal) -> tuple[Panel, ...]:
    """The newest decisions that stand in several rolls; nothing where there are none."""
    sight = seen.sight
    if not seen.shared:
        return ()
    rolls = {roll.member.id: roll for roll in seen.rolls}
    items = tuple(
        _shared_item(sight, rolls[one.counted.member.id], one.counted.decision.id, len(one.held))
        for one in seen.shared[:SHOWN]
    )
    every = Ref(sight.own(sight.say("All of them")), shared_path(sight))
    return (Panel("decisions", sight.say("Decisions in several rolls"), "quyet-dinh-chung", items, every),)


def _shared_item(sight: Sight, roll: SeenRoll, decision: str, rolls: int) -> Run:
    page = Outside(roll.sight.name("decisions", decision), roll.address(str(roll.sight.path("decisions", decision))))
    return Run((page, " · ", sight.count("in %(num)s roll", "in %(num)s rolls", rolls)))


def _ways(seen: SeenPortal) -> tuple[Way, ...]:
    sight = seen.sight
    return (
        Way("search", Ref(sight.own(sight.say("Search all rolls")), sight.addresses.search(sight.language))),
        Way("honours", Ref(sight.own(sight.say("The rolls")), rolls_path(sight)), sight.number(len(seen.rolls))),
        Way("results", Ref(sight.own(sight.say("Yearly results")), years_path(sight))),
        Way(
            "decisions",
            Ref(sight.own(sight.say("Decisions in several rolls")), shared_path(sight)),
            sight.number(len(seen.shared)),
        ),
    )


def _lang(sight: Sight, words: Words) -> Markup:
    return Markup("") if words.language == sight.language else Markup(' lang="{}"').format(words.language)
