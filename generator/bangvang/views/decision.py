"""The page of a decision: the document, and its lists."""

from bangvang.model.decision import Decision, Effect
from bangvang.roll.award_line import AwardLine, award_year
from bangvang.roll.effects import targets
from bangvang.views.award_section import award_pages, award_section, own_facts, shared_facts
from bangvang.views.awards import how_many, place_of_award, stands, states
from bangvang.views.blocks import Block, Bullets, Inline, Mark, Note, Outside, Ref, Row, Run, Section, Several, Table
from bangvang.views.common import Pairs, description, documents, facts
from bangvang.views.page import Page
from bangvang.views.record import record_page
from bangvang.views.record_blocks import Paper
from bangvang.views.roles import presentation, role, roles
from bangvang.views.row_edits import row_edits
from bangvang.views.rows import award_anchor, row_path, row_view
from bangvang.views.sight import Sight
from bangvang.views.structured import known


def decision_page(sight: Sight, decision: Decision) -> Page:
    """The decision as a document, award by award, row by row."""
    lines = _lines(decision)
    told = shared_facts(sight, lines)
    return record_page(
        sight,
        "decisions",
        decision,
        lead=description(sight, decision),
        state=_state(sight, lines),
        blocks=(
            _paper(sight, decision),
            *facts(_facts(sight, decision) + told),
            *_changed(sight, lines),
            *_awards(sight, lines, told),
            *_affects(sight, decision),
        ),
        data=_data(sight, decision, lines),
        official=True,
        row_edits=row_edits(sight, lines),
    )


def decision_pages(sight: Sight, decision: Decision) -> tuple[Page, ...]:
    """The decision's page; of one that is too long for a page the lists of its awards too, each for itself."""
    page = decision_page(sight, decision)
    return (page, *award_pages(sight, page, _lines(decision)))


def _lines(decision: Decision) -> list[AwardLine]:
    return [
        AwardLine(decision, number, award, award_year(decision, award)) for number, award in enumerate(decision.awards)
    ]


def _state(sight: Sight, lines: list[AwardLine]) -> Mark | None:
    """Whether anything that it gave still stands; None where it gives nothing."""
    if not lines:
        return None
    if any(stands(sight, line) for line in lines):
        return Mark(sight.say("awarded"), "good")
    return Mark(sight.say("taken back"), "bad")


def _paper(sight: Sight, decision: Decision) -> Paper:
    """Issuer, number and date, as a decision wears them at its head."""
    issuers = tuple(sight.ref("units", one) for one in (decision.issuer, *decision.joint_issuers))
    number = sight.plain(decision.number) if decision.number else sight.say("not published")
    date = sight.date(decision.date) if decision.date else sight.unknown()
    return Paper(
        issuers,
        Run((f"{sight.label(Decision, 'number')}: ", number)),
        Run((f"{sight.label(Decision, 'date')}: ", date)),
    )


def _changed(sight: Sight, lines: list[AwardLine]) -> tuple[Block, ...]:
    """The later decisions that changed what it gave, each once."""
    effects = sight.roll.index.effects
    later = dict.fromkeys(one.by.id for line in lines for one in effects.get((line.decision.id, line.index), ()))
    if not later:
        return ()
    pieces: list[Inline] = []
    for one in later:
        pieces += [", " if pieces else sight.say("Later decisions changed what it gave: "), sight.ref("decisions", one)]
    return (Note(Run((*pieces, ".")), "warn"),)


def _awards(sight: Sight, lines: list[AwardLine], told: Pairs) -> tuple[Block, ...]:
    """Its awards one by one; of several, a table tells first what they are."""
    sections = tuple(award_section(sight, line, told) for line in lines)
    if len(sections) < 2:  # noqa: PLR2004 - one award needs no summary
        return sections
    changed = any(states(sight, line, None) for line in lines)
    alike = len({line.award.honour for line in lines}) < len(lines)
    header = (
        sight.say("Honour"),
        *[sight.say("About")] * alike,
        sight.say("Recipients"),
        *[sight.say("State")] * changed,
    )
    rows = tuple(_summary(sight, line, changed, told if alike else None) for line in lines)
    return (
        Table(header, rows, sight.say("What it gives"), "tom-tat"),
        Section(sight.say("Award by award"), sections, "khen-thuong"),
    )


def _summary(sight: Sight, line: AwardLine, changed: bool, told: Pairs | None) -> Row:
    """An award in short; where honours stand twice, with what tells it from the others. `told` is so of all of them."""
    differs = () if told is None else (Several(tuple(value for _, value in own_facts(sight, line.award, told))),)
    state = (Several(states(sight, line, None)),) if changed else ()
    return Row((place_of_award(sight, line), *differs, how_many(sight, line.award), *state))


def _facts(sight: Sight, decision: Decision) -> Pairs:
    rows: Pairs = []
    if decision.signer is not None:
        rows.append((sight.label(Decision, "signer"), role(sight, decision.signer)))
    if decision.proposed_by:
        rows.append((sight.label(Decision, "proposed_by"), roles(sight, decision.proposed_by)))
    if decision.acts != "one":
        rows.append((sight.label(Decision, "acts"), sight.choice(Decision, "acts", decision.acts)))
    rows += [(sight.say("Handed over"), presentation(sight, one)) for one in decision.presented]
    if decision.url is not None:
        rows.append((sight.label(Decision, "url"), Outside(sight.plain(decision.url), decision.url)))
    return rows + documents(sight, decision)


def _affects(sight: Sight, decision: Decision) -> tuple[Block, ...]:
    items: list[Inline] = []
    for effect in decision.affects:
        path, anchor, hidden = _touched(sight, effect)
        pieces: list[Inline] = [sight.choice(type(effect), "effect", effect.effect), ": "]
        pieces.append(Ref(sight.name("decisions", effect.decision), path, anchor))
        reason = sight.words(effect, "reason")
        if reason is not None and not hidden:
            pieces += [" — ", reason]
        items.append(Run(tuple(pieces)))
    return (Bullets(tuple(items), sight.label(Decision, "affects"), "tac-dong"),) if items else ()


def _touched(sight: Sight, effect: Effect) -> tuple[str | None, str | None, bool]:
    """Page and anchor of what an effect points at, and whether that is a row whose bearer is not named in full."""
    whole = sight.path("decisions", effect.decision)
    if effect.award is None and effect.recipient is None:
        return whole, None, False
    for (decision_id, number), row in targets(sight.roll, effect):
        decision = sight.roll.decisions[decision_id]
        award = decision.awards[number]
        line = AwardLine(decision, number, award, award_year(decision, award))
        if row is None:
            return whole, award_anchor(line), False
        view = row_view(sight, line, row)
        return row_path(sight, line, row), view.anchor, view.hidden
    return whole, None, False


def _data(sight: Sight, decision: Decision, lines: list[AwardLine]) -> dict[str, object]:
    issuer = known(_type="Organization", name=str(sight.name("units", decision.issuer)))
    told: dict[str, object] = {"@type": "Legislation", "legislationPassedBy": issuer}
    if decision.number is not None:
        told["legislationIdentifier"] = decision.number
    if decision.date is not None and not decision.date.not_later:
        told["legislationDate"] = str(decision.date)
    honours = sorted({str(sight.name("honours", line.award.honour)) for line in lines})
    told["about"] = [known(_type="Thing", name=name) for name in honours]
    return told
