"""Pages that are not of a record: results, lists, numbers, guides."""

from bangvang.views.blocks import Block, Inline, Ref
from bangvang.views.page import Page
from bangvang.views.record import citation
from bangvang.views.sight import Sight


def own_page(
    sight: Sight,
    path: str,
    section: str,
    title: str,
    *,
    kicker: str,
    blocks: tuple[Block, ...],
    trail: tuple[Ref, ...],
    lead: str | None = None,
    sources: tuple[Inline, ...] = (),
    official: bool = False,
) -> Page:
    """A page that the program makes of its own. `title` and `lead` are texts of the interface."""
    words = sight.own(title)
    return Page(
        path=path,
        language=sight.language,
        section=section,
        title=words,
        kicker=kicker,
        blocks=blocks,
        lead=(sight.own(lead),) if lead is not None else (),
        trail=trail,
        sources=sources,
        key=path.removeprefix(sight.addresses.home(sight.language)).strip("/").replace("/", "-"),
        citation=citation(sight, words),
        official=official,
        description=lead or _about(sight, title),
    )


def _about(sight: Sight, title: str) -> str:
    """What a page is, for search engines, where nothing else says it."""
    roll = str(sight.words(sight.roll.settings, "title"))
    return sight.say("%(title)s in %(roll)s: every entry leads on to its page and its sources.", title=title, roll=roll)


def home_trail(sight: Sight, *further: Ref) -> tuple[Ref, ...]:
    """The way from the home page."""
    return (Ref(sight.own(sight.say("Home")), sight.addresses.home(sight.language)), *further)


def data_trail(sight: Sight) -> tuple[Ref, ...]:
    """The way from the home page to the open data."""
    return home_trail(sight, Ref(sight.own(sight.say("Data")), sight.addresses.data(sight.language)))
