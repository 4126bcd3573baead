"""An award on its decision's page: what is given, for what, to how many, and the list."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from bangvang.model.decision import Award
from bangvang.model.localised import Words
from bangvang.model.recipient import Recipient
from bangvang.roll.award_line import AwardLine
from bangvang.views.awards import class_name, honour_name, how_many, row_states, states
from bangvang.views.blocks import Block, Facts, Inline, Note, Number, Paragraphs, Ref, Row, Run, Section, Several, Table
from bangvang.views.common import Pairs, citations, description, doubts, provenance
from bangvang.views.page import Page
from bangvang.views.parts import in_parts
from bangvang.views.record import citation
from bangvang.views.roles import presentation
from bangvang.views.rows import ROWS_WHOLE, RowView, award_anchor, award_path, row_views, sortable
from bangvang.views.sight import Sight


def award_section(sight: Sight, line: AwardLine, told: Pairs | None = None) -> Section:
    """An award on its decision's page: what, for what, how many, and the list. `told` already needs not be told here."""
    award = line.award
    rows: Pairs = [(sight.say("Recipients"), how_many(sight, award))]
    if award.recipients:
        whole = sight.say("all are named") if award.complete else sight.say("not said to be whole")
        rows.append((sight.say("List of recipients"), whole))
    rows += own_facts(sight, award, told or [])
    later = states(sight, line, None)
    if later:
        rows.insert(0, (sight.say("State"), Several(later)))
    rows += provenance(sight, award)
    texts = description(sight, award)
    blocks: list[Block] = [Paragraphs(texts)] if texts else []
    blocks.append(Facts(tuple(rows), brief=True))
    blocks += _list(sight, line) if line.rows_of_decision <= ROWS_WHOLE else _elsewhere(sight, line)
    return Section(honour_name(sight, line), tuple(blocks), award_anchor(line))


def shared_facts(sight: Sight, lines: Sequence[AwardLine]) -> Pairs:
    """What is the same for every award of a decision that gives several: it is told once."""
    if len(lines) < 2:  # noqa: PLR2004 - several
        return []
    first, *others = (_about(sight, line.award) for line in lines)
    return [row for row in first if all(row in other for other in others)]


def own_facts(sight: Sight, award: Award, told: Pairs) -> Pairs:
    """What is to be told of an award beside what is `told` already."""
    return [row for row in _about(sight, award) if row not in told]


def _about(sight: Sight, award: Award) -> Pairs:
    rows: Pairs = []
    if award.as_written is not None:
        rows.append((sight.say("As printed"), sight.plain(award.as_written)))
    if award.period is not None:
        said = sight.period(award.period)
        if award.period_kind not in (None, "calendar"):
            said += f" ({sight.choice(Award, 'period_kind', award.period_kind)})"
        rows.append((sight.say("Achievement of"), said))
    if award.method is not None:
        rows.append((sight.label(Award, "method"), sight.choice(Award, "method", award.method)))
    targets: list[tuple[str, str, str | None]] = [
        ("movement", "movements", award.movement),
        ("cluster", "clusters", award.cluster),
        ("place", "units", award.place),
    ]
    rows += [(sight.label(Award, name), sight.ref(kind, one)) for name, kind, one in targets if one is not None]
    reason = sight.words(award, "reason")
    if reason is not None:
        rows.append((sight.label(Award, "reason"), reason))
    if award.money is not None:
        rows.append((sight.label(Award, "money"), Run((sight.number(award.money), " ", sight.say("dong")))))
    return rows + [(sight.say("Handed over"), presentation(sight, one)) for one in award.presented]


def award_pages(sight: Sight, decision: Page, lines: Iterable[AwardLine]) -> Iterator[Page]:
    """The lists of a decision that is too long for one page, award by award; `decision` is its own page."""
    for line in lines:
        if line.rows_of_decision <= ROWS_WHOLE or not line.award.recipients:
            continue
        name = honour_name(sight, line).words
        title = Words(f"{name.text} – {decision.title.text}", name.language)
        first = replace(
            decision,
            path=award_path(sight, line),
            title=title,
            lead=(),
            state=None,
            trail=(*decision.trail, Ref(decision.title, decision.path)),
            blocks=_list(sight, line),
            doubts=(),
            citation=citation(sight, title),
            description=title.text,
            data=None,
        )
        yield from in_parts(sight, first, ROWS_WHOLE, anchored=True)


def _elsewhere(sight: Sight, line: AwardLine) -> tuple[Block, ...]:
    """The way to the list of a long decision."""
    rows = len(line.award.recipients)
    if not rows:
        return _list(sight, line)
    said = sight.count("The list of %(num)s recipient", "The list of %(num)s recipients", rows)
    return (Note(Ref(sight.own(said), award_path(sight, line))),)


def _list(sight: Sight, line: AwardLine) -> tuple[Block, ...]:
    views = row_views(sight, line)
    if not views:
        return (Note(sight.say("No list of names was published."), "plain"),)
    header = (
        sight.say("No."),
        sight.say("Name"),
        sight.say("Unit, role"),
        sight.say("For"),
        sight.say("State"),
        sight.say("Source"),
    )
    mixed = len({one.kind for one in line.award.recipients}) > 1
    rows = tuple(_row(sight, line, number, view, mixed) for number, view in enumerate(views))
    return (Table(header, rows, None, None, sight.say("List of recipients"), heading=1),)


def _row(sight: Sight, line: AwardLine, number: int, view: RowView, mixed: bool) -> Row:
    cells = (
        Number(sight.interface.number(number + 1)),
        sortable(sight, view.recipient, view.bearer, hidden=view.hidden),
        Several(() if view.hidden else _where(sight, view.recipient, mixed)),
        Several(_what(sight, view)),
        Several(row_states(sight, line, number)),
        Several(_says(sight, view)),
    )
    return Row(cells, view.anchor)


def _where(sight: Sight, recipient: Recipient, mixed: bool) -> tuple[Inline, ...]:
    """Unit, role and group at that time; the kind too where the list is `mixed` of several."""
    where: list[Inline] = []
    if mixed and recipient.kind is not None:
        where.append(sight.choice(Recipient, "kind", recipient.kind))
    if recipient.of is not None:
        where.append(sight.ref("units", recipient.of))
    where += [text for key in ("of_name", "role") if (text := sight.words(recipient, key)) is not None]
    if recipient.role_group is not None:
        where.append(sight.choice(Recipient, "role_group", recipient.role_group))
    return tuple(where)


def _what(sight: Sight, view: RowView) -> tuple[Inline, ...]:
    """Class, cluster and achievement; of a row whose bearer is not named, the class only: the rest may tell who it is."""
    recipient = view.recipient
    what: list[Inline] = [class_name(sight, recipient.class_)] if recipient.class_ is not None else []
    if view.hidden:
        return tuple(what)
    if recipient.cluster is not None:
        what.append(sight.ref("clusters", recipient.cluster))
    what += [text for key in ("work", "reason") if (text := sight.words(recipient, key)) is not None]
    return (*what, *description(sight, recipient))


def _says(sight: Sight, view: RowView) -> tuple[Inline, ...]:
    """Documents, sources and doubts of a row of its own."""
    recipient = view.recipient
    if view.hidden:
        return ()
    papers = (sight.ref("documents", one) for one in recipient.documents)
    return (*papers, *citations(sight, recipient.sources), *doubts(sight, recipient))


def award_list(sight: Sight, line: AwardLine) -> tuple[Block, ...]:
    """The whole list of an award's recipients, row by row; the word that there is none. For pages that print it anew."""
    return _list(sight, line)
