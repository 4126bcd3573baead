"""The page of an exemplar: who or what it is, how it was raised, its story, and where it was copied."""

from bangvang.model.exemplar import Exemplar, Stages
from bangvang.model.localised import Words
from bangvang.roll.privacy import FULL, shown
from bangvang.views.blocks import Block, Mark, Ref, Run, Story
from bangvang.views.common import Pairs, description, documents, facts, figures
from bangvang.views.page import Page
from bangvang.views.photos import Photograph, Photographs, copies, may_show
from bangvang.views.record import record_page
from bangvang.views.record_blocks import Step, Steps, Tense
from bangvang.views.sight import Sight
from bangvang.views.spreading import spread
from bangvang.views.timeline import tense
from bangvang.words.dates import PartialDate

STAGES = ("found", "nurtured", "reviewed", "spread")


def exemplar_page(sight: Sight, exemplar: Exemplar) -> Page:
    """An exemplar: bearer, campaigns, the four stages, story, where it spread, figures."""
    return record_page(
        sight,
        "exemplars",
        exemplar,
        lead=description(sight, exemplar),
        blocks=(
            *facts(_facts(sight, exemplar)),
            _stages(sight, exemplar),
            *_story(sight, exemplar),
            *_photos(sight, exemplar),
            *spread(sight, exemplar, _center(sight, exemplar)),
            *figures(sight, exemplar.figures),
        ),
        data=_data(sight, exemplar),
    )


def _facts(sight: Sight, exemplar: Exemplar) -> Pairs:
    period = exemplar.period
    rows: Pairs = [(sight.label(Exemplar, "kind"), sight.choice(Exemplar, "kind", exemplar.kind))]
    who = bearer_of(sight, exemplar)
    if who is not None:
        rows.append((sight.say("Whose example"), who))
    if exemplar.movements:
        rows.append((sight.label(Exemplar, "movements"), sight.refs("movements", exemplar.movements)))
    rows.append((sight.label(Exemplar, "period"), sight.period(period) if period is not None else sight.unknown()))
    return rows + documents(sight, exemplar)


def bearer_of(sight: Sight, exemplar: Exemplar) -> Ref | Words | None:
    """Whose example it is: the unit, the person or the name as printed, as far as it may be said."""
    if exemplar.unit is not None:
        return sight.ref("units", exemplar.unit)
    if exemplar.person is not None:
        return sight.ref("people", exemplar.person)
    if exemplar.name is not None:
        return sight.plain(shown(exemplar.name, _visibility(sight, exemplar), sight))
    return None


def _center(sight: Sight, exemplar: Exemplar) -> Words:
    """Whose example it is, else what it is called."""
    who = bearer_of(sight, exemplar)
    if who is None:
        return sight.name("exemplars", exemplar.id)
    return who.words if isinstance(who, Ref) else who


def _visibility(sight: Sight, exemplar: Exemplar) -> str:
    """full, initials or withheld, for the name as printed; a model's is no human being's."""
    kind = "collective" if exemplar.kind == "model" else exemplar.kind
    return sight.privacy.of_name(kind)


def _story(sight: Sight, exemplar: Exemplar) -> tuple[Block, ...]:
    story = sight.words(exemplar, "story")
    title = sight.label(Exemplar, "story")
    return (Story(story, title, "cau-chuyen"),) if story is not None else ()


def _photos(sight: Sight, exemplar: Exemplar) -> tuple[Block, ...]:
    """The photos. What one shows is told to those who do not see it; where nobody wrote that, the exemplar's title is."""
    if not may_show(sight.privacy, exemplar):
        return ()
    title = sight.name("exemplars", exemplar.id)
    pictures = ((photo, sight.roll.photos.get(photo.file)) for photo in exemplar.photos)
    shown_photos = tuple(
        Photograph(copies(photo.file, picture), sight.words(photo, "alt") or title, sight.words(photo, "credit"))
        for photo, picture in pictures
        if picture is not None
    )
    return (Photographs(shown_photos, sight.label(Exemplar, "photos"), "anh"),) if shown_photos else ()


def _stages(sight: Sight, exemplar: Exemplar) -> Steps:
    """All four stages, each with its date, or the word that it is unknown or not yet done."""
    stages = exemplar.stages or Stages()
    steps = tuple(_step(sight, sight.label(Stages, key), getattr(stages, key)) for key in STAGES)
    return Steps(steps, sight.label(Exemplar, "stages"), "bon-buoc")


def _step(sight: Sight, name: str, date: PartialDate | None) -> Step:
    if date is None:
        return Step(name, sight.unknown(), "unknown")
    when: Tense = tense(date, sight.roll.settings.as_of)
    if when == "ahead":
        return Step(name, Run((sight.date(date), " ", Mark(sight.say("not yet done")))), when)
    return Step(name, sight.date(date), when)


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
