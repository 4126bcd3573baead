"""Where the pages of a portal stand, relative to its root, and what its menu leads to."""

from bangvang.addresses import API
from bangvang.site.frames import hole
from bangvang.site.navigation import Menu, NavItem
from bangvang.views.sight import Sight

ROLLS, SHARED, YEARS = "bang-vang/", "quyet-dinh-chung/", "ket-qua/"
ROLLS_SECTION, SHARED_SECTION, YEARS_SECTION = "honours", "decisions", "results"
"""What lights the menu, and tells which picture and icon a page has."""
ROLLS_FILE, YEARS_JSON, YEARS_CSV = f"{API}rolls.json", f"{API}years.json", f"{API}years.csv"
"""What programs read of a portal."""


def rolls_path(sight: Sight) -> str:
    """The list of the rolls."""
    return sight.addresses.home(sight.language) + ROLLS


def roll_path(sight: Sight, roll_id: str) -> str:
    """The page of a roll."""
    return f"{rolls_path(sight)}{roll_id}/"


def shared_path(sight: Sight) -> str:
    """The decisions that stand in more than one roll."""
    return sight.addresses.home(sight.language) + SHARED


def years_path(sight: Sight) -> str:
    """The years side by side."""
    return sight.addresses.home(sight.language) + YEARS


def ways(sight: Sight) -> tuple[NavItem, ...]:
    """Where the foot of every page leads."""
    return (NavItem(sight.say("Search"), sight.addresses.search(sight.language)), *_sections(sight))


def menu(sight: Sight) -> Menu:
    """The menu of every page."""
    return Menu(_sections(sight), ())


def _sections(sight: Sight) -> tuple[NavItem, ...]:
    sections = (
        (sight.say("The rolls"), rolls_path(sight), ROLLS_SECTION),
        (sight.say("Yearly results"), years_path(sight), YEARS_SECTION),
        (sight.say("Decisions in several rolls"), shared_path(sight), SHARED_SECTION),
    )
    return tuple(NavItem(title, url, hole=hole(f"tab-{section}")) for title, url, section in sections)
