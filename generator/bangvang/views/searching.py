"""The page of the search. Without JavaScript it leads to the lists; with it, it shows what its address asks for."""

from bangvang.views.blocks import Block, Bullets, Number, Ref, Run, SearchForm
from bangvang.views.lists import LISTED_KINDS, ordered
from bangvang.views.own_page import home_trail, own_page
from bangvang.views.page import Page
from bangvang.views.sight import Sight

SECTION = "search"
RESULTS = "ket-qua-tra-cuu"
"""Where the hits are shown on the page."""


def search_page(sight: Sight) -> Page:
    """The search box, room for what it finds, and every list of the roll."""
    return own_page(
        sight,
        sight.addresses.search(sight.language),
        SECTION,
        sight.say("Search the roll"),
        kicker=sight.say("Search"),
        lead=sight.say(
            "By name, unit, award, campaign, year or number of a decision; with or without accents, in full or in part."
        ),
        trail=home_trail(sight),
        blocks=(search_form(sight), *_lists(sight)),
    )


def search_form(sight: Sight) -> SearchForm:
    """The search box of the page."""
    return SearchForm(
        sight.addresses.search(sight.language),
        label=sight.say("Search the roll"),
        placeholder=sight.say("Name, unit, award, number of a decision…"),
        button=sight.say("Search"),
        results=RESULTS,
        without=sight.say("The search needs JavaScript. Without it, look in the lists below."),
    )


def _lists(sight: Sight) -> tuple[Block, ...]:
    """The list of every kind that the roll has records of, then the years."""
    kinds = [kind for kind in LISTED_KINDS if sight.roll.of_kind(kind)]
    items = tuple(
        Run((_list(sight, kind), " ", Number(f"({sight.interface.number(len(ordered(sight, kind)))})")))
        for kind in kinds
    )
    years = Ref(sight.own(sight.say("Yearly results")), sight.addresses.section(sight.language, "results"))
    return (Bullets((*items, years), sight.say("Look in the lists"), "danh-sach"),)


def _list(sight: Sight, kind: str) -> Ref:
    return Ref(sight.own(sight.kinds(kind)), sight.addresses.section(sight.language, kind))
