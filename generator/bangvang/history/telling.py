"""Tells a change from beginning to end, in one language."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from bangvang.history.awards import AwardTeller
from bangvang.history.comparing import Comparison
from bangvang.history.naming import Naming
from bangvang.history.pages import PageChanges, page_changes
from bangvang.history.people import PeopleTeller
from bangvang.history.reading import Range, Reading
from bangvang.history.records import RecordTeller
from bangvang.history.story import Line, Section, Story
from bangvang.history.surroundings import SurroundingsTeller
from bangvang.history.vanished import VanishedTeller
from bangvang.language import Interface
from bangvang.model.kinds import KIND_BY_NAME, KIND_NAMES
from bangvang.roll.roll import Roll
from bangvang.source.garbage import garbage_left
from bangvang.views.sight import Sight

Speak = Callable[[str], Interface]


@garbage_left()
def tell(reading: Reading, wanted: Range, speak: Speak, language: str) -> Story:
    """The story of what was read: names of hidden people are in none of it. `speak` gives the interface of a language."""
    found = reading.found
    speaking = {code: speak(code) for code in {language, *_languages(reading)}}
    naming = Naming.of(found, Sight.of(found.before, speaking[language]), Sight.of(found.after, speaking[language]))
    around = SurroundingsTeller(naming, reading, _pages(reading, speaking))
    records, awards = RecordTeller.of(naming), AwardTeller.of(naming)
    sections = [
        Section(naming.after.say("To be looked at"), tuple(_alarms(naming, reading, around))),
        *awards.sections(),
        *records.sections(),
        PeopleTeller(naming).section(),
        *around.sections(),
    ]
    kept = tuple(_clean(naming, section) for section in sections if section.lines)
    return Story(
        _title(naming, wanted), tuple(_summary(naming, reading, changed=bool(kept))), _without_idle(kept, naming)
    )


def _languages(reading: Reading) -> Iterable[str]:
    return (*reading.before.roll.settings.languages, *reading.after.roll.settings.languages)


def _pages(reading: Reading, speaking: Mapping[str, Interface]) -> PageChanges | None:
    """The pages of both states; None where a state has errors, for then it has no site."""
    sides = list(zip((reading.before, reading.after), reading.there, strict=True))
    if any(there and not judged.publishable for judged, there in sides):
        return None
    before, after = (_sights(judged.roll, speaking) if there else {} for judged, there in sides)
    return page_changes(reading.found, before, after) if reading.files else PageChanges((), (), (), True, (), (), 0)


def _sights(roll: Roll, speaking: Mapping[str, Interface]) -> dict[str, Sight]:
    return {code: Sight.of(roll, speaking[code]) for code in roll.settings.languages}


def _alarms(naming: Naming, reading: Reading, around: SurroundingsTeller) -> Iterator[Line]:
    """What a reviewer must not overlook."""
    sight, errors = naming.after, reading.faults.new_errors
    if errors:
        yield Line(
            sight.count(
                "%(num)s new error: the site cannot be built with it",
                "%(num)s new errors: the site cannot be built with them",
                errors,
            ),
            "!",
        )
    for there, words in zip(
        reading.there,
        (
            sight.say("There was no data before: everything is new"),
            sight.say("There is no data after it: everything goes"),
        ),
        strict=True,
    ):
        if not there:
            yield Line(words, "!")
    yield from around.broken()
    yield from VanishedTeller(naming, around.pages).lines()


def _clean(naming: Naming, section: Section) -> Section:
    return replace(section, lines=tuple(_clean_line(naming, line) for line in section.lines))


def _clean_line(naming: Naming, line: Line) -> Line:
    return Line(naming.clean(line.text), line.sign, tuple(_clean_line(naming, one) for one in line.inner))


def _without_idle(sections: tuple[Section, ...], naming: Naming) -> tuple[Section, ...]:
    """Nothing is told of pages that were not compared where nothing else is told."""
    idle = naming.after.say("Pages")
    return sections if any(section.title != idle for section in sections) else ()


def _title(naming: Naming, wanted: Range) -> str:
    say = naming.after.say
    before, after = wanted.names
    return say(
        "Changes to the roll: %(before)s → %(after)s", before=before, after=after or say("the files as they stand")
    )


def _summary(naming: Naming, reading: Reading, *, changed: bool) -> Iterator[str]:
    """How much came, changed and went, kind by kind; or that nothing did."""
    found, say = naming.found, naming.after.say
    if not changed or not (reading.files or reading.faults.new or reading.faults.mended):
        yield say("Nothing has changed.")
        return
    renamed = [one.kind for one in found.renames.all if one.how != "merged"]
    merged = [one.kind for one in found.renames.all if one.how == "merged"]
    several = (
        (say("Added: %(what)s.", what="%s"), [kind for kind, _ in found.added]),
        (say("New ids: %(what)s.", what="%s"), renamed),
        (say("Merged: %(what)s.", what="%s"), merged),
        (say("Changed: %(what)s.", what="%s"), _changed_kinds(found)),
        (say("Removed: %(what)s.", what="%s"), [kind for kind, _ in found.removed]),
    )
    told = [words % ", ".join(_kinds(naming, kinds)) for words, kinds in several if kinds]
    yield " ".join(told) if told else say("No record has changed.")


def _changed_kinds(found: Comparison) -> list[str]:
    moved = {spot.decision for one in found.moves for spot in (one.new,)}
    known = {one.new for one in found.changes("decisions")} | {key[1] for key in found.added}
    return [one.kind for one in found.changed if one.edits] + ["decisions" for one in moved if one not in known]


def _kinds(naming: Naming, kinds: list[str]) -> Iterator[str]:
    counts = Counter(kinds)
    for kind in KIND_NAMES:
        if counts[kind]:
            told = KIND_BY_NAME[kind]
            words = told.one if counts[kind] == 1 or naming.after.language == "vi" else told.many
            said = naming.after.both(words)
            yield f"{naming.after.interface.number(counts[kind])} {said[:1].lower()}{said[1:]}"
