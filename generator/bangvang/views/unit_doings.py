"""What a unit did: clusters, campaigns, exemplars, decisions, results, events, papers, roles; and who is in it."""

from collections.abc import Iterable

from bangvang.model.unit import Unit
from bangvang.roll.index import Membership, Part
from bangvang.views.blocks import Block, Inline, Row, Run, Table
from bangvang.views.chart_of_figures import figures_over_years
from bangvang.views.common import links, refs
from bangvang.views.played import parts_table
from bangvang.views.roles import hidden_role
from bangvang.views.sight import Sight
from bangvang.views.standings import rank_text
from bangvang.views.years_of_place import years_of_place
from bangvang.words.ordering import person_key


def doings(sight: Sight, unit: Unit) -> tuple[Block, ...]:
    """Everything that points at the unit beside awards; nothing of what there is not."""
    index, key = sight.roll.index, unit.id
    organised = index.clusters_of_organiser.get(key, ())
    decisions = tuple(reversed(_by_date(sight, index.decisions_of_unit.get(key, ()))))
    papers = index.documents_of_unit.get(key, ())
    return (
        *_clusters(sight, key, index.memberships.get(key, ())),
        *refs(sight, sight.say("Clusters that it set up"), "to-chuc-cum", "clusters", organised),
        *refs(sight, sight.kinds("movements"), "phong-trao", "movements", index.movements_of_place.get(key, ())),
        *refs(sight, sight.kinds("exemplars"), "dien-hinh", "exemplars", index.exemplars_of_unit.get(key, ())),
        *links(sight, sight.say("Models that it copied"), "lam-theo", tuple(_copied(sight, key))),
        *figures_over_years(sight, key),
        *years_of_place(sight, key),
        *refs(sight, sight.say("Decisions that it issued"), "quyet-dinh", "decisions", decisions),
        *refs(sight, sight.kinds("events"), "su-kien", "events", index.events_of_unit.get(key, ())),
        *refs(sight, sight.say("Documents that it issued"), "van-ban", "documents", papers),
        *refs(sight, sight.kinds("people"), "ca-nhan", "people", _people(sight, key)),
        *parts_table(sight, _played(sight, key), sight.say("Roles played"), "vai-tro", named=True),
    )


def _clusters(sight: Sight, unit: str, memberships: Iterable[Membership]) -> tuple[Block, ...]:
    """The clusters it was in, the newest year first: as what, and where it stood in the ranking."""
    newest = sorted(memberships, key=lambda one: -one.year.year)
    rows = tuple(
        Row(
            (
                str(one.year.year),
                sight.ref("clusters", one.cluster.id, f"nam-{one.year.year}"),
                _place_in(sight, unit, one),
                ", ".join(rank_text(sight, one.year, two) for two in one.year.standings if two.unit == unit),
            )
        )
        for one in newest
    )
    header = (sight.say("Year"), sight.kind("clusters").capitalize(), sight.say("As"), sight.say("Rank"))
    return (Table(header, rows, sight.kinds("clusters"), "cum-khoi"),) if rows else ()


def _place_in(sight: Sight, unit: str, one: Membership) -> str:
    if unit == one.year.head:
        return sight.say("head")
    return sight.say("deputy") if unit in one.year.deputies else sight.say("member")


def _copied(sight: Sight, unit: str) -> Iterable[Inline]:
    for exemplar in sight.roll.index.spread_to.get(unit, ()):
        dates = [one.since for one in sight.roll.exemplars[exemplar].spread_to if one.unit == unit]
        ref = sight.ref("exemplars", exemplar)
        since = next((date for date in dates if date is not None), None)
        yield ref if since is None else Run((ref, " – ", sight.say("since %(date)s", date=sight.date(since))))


def _by_date(sight: Sight, ids: tuple[str, ...]) -> list[str]:
    dates = {one: sight.roll.decisions[one].date for one in ids}
    return sorted(ids, key=lambda one: date.sort_key() if (date := dates[one]) is not None else ())


def _people(sight: Sight, unit: str) -> tuple[str, ...]:
    """Its people in the order of their given names; those who are not named in full stand nowhere."""
    people = sight.roll.people
    named = [one for one in sight.roll.index.people_of_unit.get(unit, ()) if sight.privacy.named(one)]
    return tuple(sorted(named, key=lambda one: person_key(people[one].name, people[one].sort_name)))


def _played(sight: Sight, unit: str) -> Iterable[Part]:
    """Roles of the unit and of its people; nothing of those who are not named in full."""
    parts = sight.roll.index.parts_of_unit.get(unit, ())
    return (part for part in parts if part.role.unit == unit or not hidden_role(sight, part.role))
