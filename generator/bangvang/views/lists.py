"""The list of all records of a kind, in the order that people look for them in, in pages of 200."""

from bangvang.addresses import FOLDERS
from bangvang.views.arranging import Arrangement, Listed, arrangements
from bangvang.views.blocks import Block, Bullets, Note, Ref, Step, Strip
from bangvang.views.listed import item
from bangvang.views.own_page import home_trail, own_page
from bangvang.views.page import Page
from bangvang.views.parts import PAGE_SIZE, numbered
from bangvang.views.sight import Sight

LISTED_KINDS = tuple(kind for kind in FOLDERS if kind != "results")
"""The kinds that have a list: all but results, which stand by year."""

STRIP_FROM = 30
"""A list of fewer records is seen at a glance: it has no strip, and no letters."""
SHORT = ("people", "units", "clusters")
"""Kinds whose items are short enough for two columns."""


def list_page(sight: Sight, kind: str) -> tuple[Page, ...]:
    """All records of a kind (any of LISTED_KINDS), in as many pages as it takes; there is always one.

    People stand by given name, decisions, nominations and events by year, honours by precedence in their forms,
    movements in their scopes, all others by the Vietnamese alphabet. People who are hidden are only counted.
    """
    return _pages(sight, kind, arrangements(kind)[0])


def year_list(sight: Sight, kind: str) -> tuple[Page, ...]:
    """The same records year by year, of a kind whose list stands otherwise; none where they bear no dates."""
    return tuple(page for one in arrangements(kind)[1:] for page in _pages(sight, kind, one))


def ordered(sight: Sight, kind: str) -> tuple[str, ...]:
    """The ids of a kind's records in the order of their list, without hidden people."""
    return tuple(one.id for one in arrangements(kind)[0].order(sight, kind))


def _pages(sight: Sight, kind: str, arrangement: Arrangement) -> tuple[Page, ...]:
    records = arrangement.order(sight, kind)
    title = sight.kinds(kind)
    if arrangement.apart:
        title = sight.say("%(kinds)s by year", kinds=title)
    path = arrangement.path(sight, kind)
    first = own_page(
        sight,
        path,
        kind,
        title,
        kicker=sight.count("%(num)s record", "%(num)s records", len(records)),
        trail=_trail(sight, kind) if arrangement.apart else home_trail(sight),
        blocks=_beforehand(sight, kind, len(records)),
    )
    few = len(records) < STRIP_FROM
    plain = arrangement.letters and few
    parts = [records[start : start + PAGE_SIZE] for start in range(0, len(records), PAGE_SIZE)] or [()]
    steps = () if few else _places(sight, path, parts)
    pages = []
    for number, part in enumerate(parts, start=1):
        blocks = (
            *_other_ways(sight, kind, arrangement),
            *_strip(sight, arrangement, steps, number if len(parts) > 1 else 0),
            *(first.blocks if number == 1 else ()),
            *_bullets(sight, kind, arrangement, part, plain),
        )
        pages.append(numbered(sight, first, blocks, number, len(parts)))
    return tuple(pages)


def _trail(sight: Sight, kind: str) -> tuple[Ref, ...]:
    return home_trail(sight, Ref(sight.own(sight.kinds(kind)), sight.addresses.section(sight.language, kind)))


def _beforehand(sight: Sight, kind: str, shown: int) -> tuple[Block, ...]:
    hidden = len(sight.roll.of_kind(kind)) - shown
    if hidden:
        said = sight.count("%(num)s person is not named here.", "%(num)s people are not named here.", hidden)
        return (Note(said),)
    return () if shown else (Note(sight.say("The roll has none yet.")),)


def _other_ways(sight: Sight, kind: str, shown: Arrangement) -> tuple[Block, ...]:
    """The ways in which the list can be looked at, where there are several."""
    ways = arrangements(kind)
    if len(ways) == 1 or not sight.roll.of_kind(kind):
        return ()
    steps = tuple(Step(Ref(sight.own(one.name(sight)), one.path(sight, kind)), one == shown) for one in ways)
    return (Strip(sight.say("Order of the list"), steps, "ways"),)


def _places(sight: Sight, path: str, parts: list[tuple[Listed, ...]]) -> tuple[tuple[Ref, str, range], ...]:
    """Every group of the list: its short name, leading to where it begins; its name; and the pages on which it stands."""
    found: dict[str, tuple[Ref, str, range]] = {}
    for number, part in enumerate(parts, start=1):
        for group in dict.fromkeys(one.group for one in part if one.group is not None):
            ref = Ref(sight.own(group.short), sight.addresses.page(path, number), group.anchor)
            before = found.get(group.anchor, (ref, group.title, range(number, number)))
            found[group.anchor] = (*before[:2], range(before[2].start, number + 1))
    return tuple(found.values())


def _strip(
    sight: Sight, arrangement: Arrangement, places: tuple[tuple[Ref, str, range], ...], number: int
) -> tuple[Block, ...]:
    """The letters, years or groups of the whole list, those on page `number` marked; 0 where all stand on one page."""
    if len(places) <= 1:
        return ()
    steps = tuple(Step(ref, number in pages, title) for ref, title, pages in places)
    if arrangement.by_year:
        return (Strip(sight.say("Years"), steps, "letters"),)
    if arrangement.letters:
        return (Strip(sight.say("Alphabet"), steps, "letters"),)
    return (Strip(sight.say("Groups"), steps),)


def _bullets(
    sight: Sight, kind: str, arrangement: Arrangement, part: tuple[Listed, ...], plain: bool
) -> tuple[Block, ...]:
    """The items of one page, each group under its heading."""
    groups: dict[str | None, list[Listed]] = {}
    for one in part:
        groups.setdefault(one.group.anchor if one.group is not None and not plain else None, []).append(one)
    marginal = (arrangement.letters or arrangement.by_year) and not plain
    blocks = []
    for anchor, listed in groups.items():
        group = listed[0].group
        title = group.title if group is not None and anchor is not None else None
        items = tuple(item(sight, kind, one.id) for one in listed)
        blocks.append(Bullets(items, title, anchor, short=kind in SHORT, marginal=marginal))
    return tuple(blocks)
