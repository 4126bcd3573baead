"""Where an exemplar spread: a drawing with a table for a few units, their names year by year for more, a table alone for very many."""

from bangvang.model.exemplar import Exemplar, Spread
from bangvang.model.localised import Words
from bangvang.views.blocks import Block, Inline, Row, Run, Table
from bangvang.views.record_blocks import Fan, Groups, Ray
from bangvang.views.sight import Sight

DRAWN = 16
"""The most units that a drawing shows; more would be a thicket."""
GROUPED = 200
"""The most units that stand in groups; a longer list is a table, which is cut into pages."""


def spread(sight: Sight, exemplar: Exemplar, center: Words) -> tuple[Block, ...]:
    """The units that copied it, the earliest first, those of unknown date last; nothing where none is known.

    `center` is whose example it is, or what it is called.
    """
    ordered = sorted(exemplar.spread_to, key=_since)
    title = sight.label(Exemplar, "spread_to")
    if not ordered:
        return ()
    rows = tuple(Row((sight.ref("units", one.unit), _said(sight, one))) for one in ordered)
    header = (sight.say("Unit"), sight.say("Since"))
    if len(ordered) > GROUPED:
        return (Table(header, rows, title, "nhan-rong"),)
    if len(ordered) > DRAWN:
        return (Groups(_by_year(sight, ordered), title, "nhan-rong"),)
    table = Table(header, rows, None, "nhan-rong-bang")
    rays = tuple(Ray(sight.name("units", one.unit), _said(sight, one)) for one in ordered)
    told = sight.count("It spread to %(num)s unit.", "It spread to %(num)s units.", len(ordered))
    return (Fan(center, rays, told, title, "nhan-rong"), table)


def _since(one: Spread) -> tuple[bool, tuple[int, ...]]:
    return one.since is None, one.since.sort_key() if one.since is not None else ()


def _said(sight: Sight, one: Spread) -> str:
    return sight.date(one.since) if one.since is not None else sight.say("unknown")


def _by_year(sight: Sight, ordered: list[Spread]) -> tuple[tuple[Inline, tuple[Inline, ...]], ...]:
    """Units under the year since when; the date itself beside a name where it tells more than the year."""
    groups: dict[str, list[Inline]] = {}
    for one in ordered:
        year = str(one.since.year) if one.since is not None else sight.say("since when: unknown")
        ref = sight.ref("units", one.unit)
        more = one.since is not None and _said(sight, one) != year
        groups.setdefault(year, []).append(Run((ref, f" ({_said(sight, one)})")) if more else ref)
    return tuple((year, tuple(units)) for year, units in groups.items())
