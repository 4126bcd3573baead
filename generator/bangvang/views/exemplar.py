"""The page of an exemplar: who or what it is, its story, how it was raised, and where it was copied."""

from bangvang.model.exemplar import Exemplar, Stages
from bangvang.views.blocks import Block, Facts, Inline, Row, Story, Table
from bangvang.views.common import Pairs, description, documents, facts, figures
from bangvang.views.page import Page
from bangvang.views.privacy import FULL, shown
from bangvang.views.record import record_page
from bangvang.views.sight import Sight

STAGES = ("found", "nurtured", "reviewed", "spread")


def exemplar_page(sight: Sight, exemplar: Exemplar) -> Page:
    """An exemplar: bearer, campaigns, story, the four stages, where it spread, figures."""
    return record_page(
        sight,
        "exemplars",
        exemplar,
        lead=description(sight, exemplar),
        blocks=(
            *facts(_facts(sight, exemplar)),
            *_story(sight, exemplar),
            _stages(sight, exemplar),
            *_spread(sight, exemplar),
            *figures(sight, exemplar.figures),
        ),
        data=_data(sight, exemplar),
    )


def _facts(sight: Sight, exemplar: Exemplar) -> Pairs:
    period = exemplar.period
    rows: Pairs = [(sight.label(Exemplar, "kind"), sight.choice(Exemplar, "kind", exemplar.kind))]
    who = _bearer(sight, exemplar)
    if who is not None:
        rows.append((sight.say("Whose example"), who))
    if exemplar.movements:
        rows.append((sight.label(Exemplar, "movements"), sight.refs("movements", exemplar.movements)))
    rows.append((sight.label(Exemplar, "period"), sight.period(period) if period is not None else sight.say("unknown")))
    return rows + documents(sight, exemplar)


def _bearer(sight: Sight, exemplar: Exemplar) -> Inline | None:
    if exemplar.unit is not None:
        return sight.ref("units", exemplar.unit)
    if exemplar.person is not None:
        return sight.ref("people", exemplar.person)
    if exemplar.name is not None:
        return sight.plain(shown(exemplar.name, _visibility(sight, exemplar), sight))
    return None


def _visibility(sight: Sight, exemplar: Exemplar) -> str:
    """full, initials or withheld, for the name as printed; a model's is no human being's."""
    kind = "collective" if exemplar.kind == "model" else exemplar.kind
    return sight.privacy.of_name(kind)


def _story(sight: Sight, exemplar: Exemplar) -> tuple[Block, ...]:
    story = sight.words(exemplar, "story")
    title = sight.label(Exemplar, "story")
    return (Story(story, title, "cau-chuyen"),) if story is not None else ()


def _stages(sight: Sight, exemplar: Exemplar) -> Facts:
    """All four stages, each with its date or the word that it is unknown."""
    stages = exemplar.stages or Stages()
    dates = ((key, getattr(stages, key)) for key in STAGES)
    rows = tuple(
        (sight.label(Stages, key), sight.date(date) if date is not None else sight.say("unknown"))
        for key, date in dates
    )
    return Facts(rows, sight.label(Exemplar, "stages"), "bon-buoc")


def _spread(sight: Sight, exemplar: Exemplar) -> tuple[Block, ...]:
    rows = tuple(
        Row((sight.ref("units", one.unit), sight.date(one.since) if one.since is not None else sight.say("unknown")))
        for one in exemplar.spread_to
    )
    header = (sight.say("Unit"), sight.say("Since"))
    return (Table(header, rows, sight.label(Exemplar, "spread_to"), "nhan-rong"),) if rows else ()


def _data(sight: Sight, exemplar: Exemplar) -> dict[str, object]:
    told: dict[str, object] = {"@type": "CreativeWork"}
    if exemplar.unit is not None:
        told["about"] = {"@type": "Organization", "name": str(sight.name("units", exemplar.unit))}
    elif exemplar.person is not None and sight.privacy.named(exemplar.person):
        told["about"] = {"@type": "Person", "name": str(sight.name("people", exemplar.person))}
    elif exemplar.name is not None and _visibility(sight, exemplar) == FULL:
        kind = "Person" if exemplar.kind == "individual" else "Thing"
        told["about"] = {"@type": kind, "name": exemplar.name}
    if exemplar.period is not None:
        told["temporalCoverage"] = str(exemplar.period)
    return told
