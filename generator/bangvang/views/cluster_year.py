"""A cluster in one year: who was in it, what they signed, how they stood, whom they nominated."""

from bangvang.model.cluster import Cluster, ClusterYear, Covenant, Target
from bangvang.roll.index import Nominated
from bangvang.views.blocks import Block, Facts, Inline, Note, Paragraphs, Quote, Row, Run, Section, Several, Table
from bangvang.views.chart_of_targets import chart_of_targets
from bangvang.views.charting import illustrated
from bangvang.views.common import Pairs, description, facts, figures, provenance
from bangvang.views.nomination import nomination_lines
from bangvang.views.record_blocks import Names
from bangvang.views.roles import role
from bangvang.views.sight import Sight
from bangvang.views.standings import standings_table
from bangvang.views.targets import outcome_mark, outcomes_told


def year_section(sight: Sight, cluster: Cluster, year: ClusterYear) -> Section:
    """The section of a year; its anchor, and the beginning of all anchors in it, is `nam-<year>`."""
    anchor = f"nam-{year.year}"
    texts = description(sight, year)
    lines = (Nominated("clusters", cluster.id, year.year, *numbered) for numbered in enumerate(year.nominations))
    blocks: tuple[Block, ...] = (
        *((Paragraphs(texts),) if texts else ()),
        *facts(_facts(sight, year)),
        *_members(sight, year, f"{anchor}-thanh-vien"),
        *_covenant(sight, year.covenant, f"{anchor}-giao-uoc"),
        *standings_table(sight, year, f"{anchor}-xep-hang"),
        *nomination_lines(sight, lines, sight.say("Nominated (not awards)"), f"{anchor}-de-nghi"),
        *figures(sight, year.figures, anchor=f"{anchor}-so-lieu"),
    )
    return Section(sight.say("Year %(year)s", year=year.year), blocks, anchor)


def _facts(sight: Sight, year: ClusterYear) -> Pairs:
    rows: Pairs = []
    theme = sight.words(year, "theme")
    if theme is not None:
        rows.append((sight.label(ClusterYear, "theme"), Quote(theme)))
    head = sight.ref("units", year.head) if year.head is not None else sight.unknown()
    rows += [(sight.say("Number of members"), _how_many(sight, year)), (sight.label(ClusterYear, "head"), head)]
    if year.deputies:
        rows.append((sight.label(ClusterYear, "deputies"), sight.refs("units", year.deputies)))
    if year.overseer is not None:
        rows.append((sight.label(ClusterYear, "overseer"), role(sight, year.overseer)))
    if year.events:
        rows.append((sight.label(ClusterYear, "events"), sight.refs("events", year.events)))
    return rows + provenance(sight, year)


def _members(sight: Sight, year: ClusterYear, anchor: str) -> tuple[Block, ...]:
    items = tuple(sight.ref("units", one) for one in year.members)
    return (Names(items, sight.label(ClusterYear, "members"), anchor),) if items else ()


def _how_many(sight: Sight, year: ClusterYear) -> Inline:
    """How many are stated, how many are named, and whether that is all of them."""
    told: list[Inline] = []
    if year.members_stated is not None:
        told.append(sight.count("%(num)s stated", "%(num)s stated", year.members_stated))
    if year.members:
        told.append(sight.count("%(num)s named", "%(num)s named", len(year.members)))
        whole = sight.say("all are named") if year.members_complete else sight.say("not said to be whole")
        told.append(whole)
    return Several(tuple(told)) if told else sight.unknown()


def _covenant(sight: Sight, covenant: Covenant | None, anchor: str) -> tuple[Block, ...]:
    if covenant is None:
        return ()
    signed = sight.date(covenant.on) if covenant.on is not None else sight.unknown()
    rows: Pairs = [(sight.label(Covenant, "on"), signed)]
    if covenant.event is not None:
        rows.append((sight.label(Covenant, "event"), sight.ref("events", covenant.event)))
    if covenant.targets:
        rows.append((sight.say("Met or not"), Several(outcomes_told(sight, covenant.targets))))
    title = sight.label(ClusterYear, "covenant")
    return (Facts(tuple(rows), title, anchor, brief=True), *_targets(sight, covenant, f"{anchor}-noi-dung"))


def _targets(sight: Sight, covenant: Covenant, anchor: str) -> tuple[Block, ...]:
    if not covenant.targets:
        return (Note(sight.say("The targets were not published.")),)
    header = tuple(sight.label(Target, key) for key in ("text", "measure", "aim", "result"))
    rows = tuple(
        Row(
            (
                sight.words(one, "text") or "",
                sight.words(one, "measure") or "",
                _aim(sight, one),
                sight.words(one, "result") or sight.unknown(),
                outcome_mark(sight, one),
            )
        )
        for one in covenant.targets
    )
    caption = sight.say("Judged only where aim and result are plain numbers that can be compared")
    table = Table((*header, sight.say("Met or not")), rows, None, anchor, caption)
    return illustrated((table,), chart_of_targets(sight, covenant.targets, anchor))


def _aim(sight: Sight, target: Target) -> Inline:
    """«at least 95%»."""
    aim = sight.words(target, "aim")
    if target.qualifier is None:
        return aim or ""
    qualifier = sight.choice(Target, "qualifier", target.qualifier)
    return Run((f"{qualifier} ", aim)) if aim is not None else qualifier
