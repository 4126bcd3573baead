"""The page of an honour: what it is, who may receive and confer it, under which law, and who has received it."""

from bangvang.model.honour import Honour, InForce
from bangvang.views.awards import class_name, lines_table
from bangvang.views.blocks import Block, Inline, Mark, Note, Run, Several
from bangvang.views.chart_of_years import recipients_by_year
from bangvang.views.common import Pairs, aliases, description, documents, facts, refs
from bangvang.views.nomination import nomination_lines
from bangvang.views.page import Page
from bangvang.views.record import record_page
from bangvang.views.record_blocks import Moment, Tense, Timeline
from bangvang.views.sight import Sight


def honour_page(sight: Sight, honour: Honour) -> Page:
    """An honour of the catalogue, its awards by year and the nominations for it."""
    index = sight.roll.index
    former = tuple(one.id for one in sight.roll.honours.values() if one.successor == honour.id)
    awarded = index.lines_of_honour.get(honour.id, ())
    nominated = index.nominated_honour.get(honour.id, ())
    return record_page(
        sight,
        "honours",
        honour,
        lead=description(sight, honour),
        state=_state(sight, honour),
        blocks=(
            *facts(_facts(sight, honour)),
            *_in_force(sight, honour),
            *refs(sight, sight.say("It took the place of"), "thay-cho", "honours", former),
            *_kept_apart(sight, honour),
            *recipients_by_year(sight, awarded, "theo-nam", sight.say("Recipients by year")),
            *lines_table(sight, awarded, sight.say("Awards, year by year"), "khen-thuong"),
            *nomination_lines(
                sight, nominated, sight.say("Nominations for it (not awards)"), "de-nghi", honour=False, where=True
            ),
        ),
        data=_data(sight, honour),
    )


def _state(sight: Sight, honour: Honour) -> Mark | None:
    """Whether a law provides for it at the roll's date; None where the roll does not say."""
    if not honour.in_force:
        return None
    today = sight.roll.settings.as_of
    begun = [law for law in honour.in_force if law.from_ is None or law.from_.earliest <= today.latest]
    if not begun:
        return Mark(sight.say("not yet in force"), "plain")
    if any(law.to is None or law.to.latest >= today.earliest for law in begun):
        return Mark(sight.say("in force"), "good")
    return Mark(sight.say("no longer in force"), "warn")


def _facts(sight: Sight, honour: Honour) -> Pairs:
    rows: Pairs = []
    short = sight.words(honour, "short")
    if short is not None:
        rows.append((sight.label(Honour, "short"), short))
    rows += aliases(sight, honour)
    rows += [
        (sight.label(Honour, "form"), sight.choice(Honour, "form", honour.form)),
        (sight.label(Honour, "recipients"), _choices(sight, "recipients", honour.recipients)),
        (sight.label(Honour, "conferred_by"), _choices(sight, "conferred_by", honour.conferred_by)),
    ]
    if honour.classes:
        rows.append((sight.say("Classes, from the highest down"), _classes(sight, honour.classes)))
    rows += [
        (sight.label(Honour, "state_level"), sight.say("yes") if honour.state_level else sight.say("no")),
        (sight.label(Honour, "regime"), sight.choice(Honour, "regime", honour.regime)),
        (sight.say("Precedence (a lower number stands higher)"), sight.number(honour.precedence)),
    ]
    if honour.successor is not None:
        rows.append((sight.label(Honour, "successor"), sight.ref("honours", honour.successor)))
    return rows + documents(sight, honour)


def _in_force(sight: Sight, honour: Honour) -> tuple[Block, ...]:
    """Each law with its days, the oldest first, and where it differs from what the page says."""
    laws = sorted(honour.in_force, key=lambda law: law.from_.sort_key() if law.from_ is not None else ())
    told = tuple(_law(sight, law) for law in laws)
    return (Timeline(told, sight.label(Honour, "in_force"), "hieu-luc"),) if told else ()


def _law(sight: Sight, law: InForce) -> Moment:
    today = sight.roll.settings.as_of
    now: Tense = "now"
    if law.from_ is not None and law.from_.earliest > today.latest:
        now = "ahead"
    elif law.to is not None and law.to.latest < today.earliest:
        now = "past"
    words = {
        "now": sight.say("in force"),
        "ahead": sight.say("not yet in force"),
        "past": sight.say("no longer in force"),
    }
    mark = Mark(words[now], "good" if now == "now" else "plain")
    what = Run((sight.ref("documents", law.law), " ", mark))
    return Moment(_days(sight, law), what, now, _differences(sight, law))


def _days(sight: Sight, law: InForce) -> str:
    begins = sight.date(law.from_) if law.from_ is not None else None
    ends = sight.date(law.to) if law.to is not None else None
    if begins is not None and ends is not None:
        return f"{begins} – {ends}"
    if begins is not None:
        return sight.say("since %(date)s", date=begins)
    return sight.say("until %(date)s", date=ends) if ends is not None else sight.say("date unknown")


def _differences(sight: Sight, law: InForce) -> tuple[Inline, ...]:
    told: list[Inline] = []
    for key, values in (("recipients", law.recipients), ("conferred_by", law.conferred_by)):
        if values:
            names = ", ".join(sight.choice(InForce, key, value) for value in values)
            told.append(f"{sight.label(InForce, key)}: {names}")
    if law.classes:
        names = ", ".join(class_name(sight, one) for one in law.classes)
        told.append(f"{sight.label(InForce, 'classes')}: {names}")
    return tuple(told)


def _kept_apart(sight: Sight, honour: Honour) -> tuple[Block, ...]:
    """A recognition is told apart from awards, in whose totals it has no part."""
    return (Note(sight.say("A recognition is not counted among awards.")),) if honour.form == "recognition" else ()


def _choices(sight: Sight, key: str, values: tuple[str, ...]) -> Several:
    return Several(tuple(sight.choice(Honour, key, value) for value in values))


def _classes(sight: Sight, classes: tuple[str, ...]) -> Several:
    return Several(tuple(class_name(sight, one) for one in classes))


def _data(sight: Sight, honour: Honour) -> dict[str, object]:
    names = [sight.words(honour, "short"), *sight.tongue.list(honour, "aliases")]
    told: dict[str, object] = {"@type": "Thing"}
    others = [str(name) for name in names if name is not None]
    return {**told, "alternateName": others} if others else told
