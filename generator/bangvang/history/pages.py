"""Which pages of the site a change adds, takes away or alters, and which addresses lead nowhere after it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bangvang.history.comparing import Changed, Comparison
from bangvang.history.renaming import RecordKey
from bangvang.model.decision import Decision
from bangvang.model.fields import fields_of
from bangvang.roll.award_line import award_year
from bangvang.roll.roll import Roll
from bangvang.site.pages import all_pages, page_at
from bangvang.site.redirects import redirects
from bangvang.views.page import Page
from bangvang.views.sight import Sight

WHOLE = 1500
"""Up to so many records every page of both states is made and compared; beyond, only those of what changed and of what it names."""
ASKED = 100
"""So many pages are made and compared of a larger roll."""

Sights = Mapping[str, Sight]
"""A roll in each of its languages."""


@dataclass(frozen=True, slots=True)
class PageChanges:
    """Addresses of pages, in order. Where not `exact`, there may be more of them.

    `redirects` are new: the old address and where it leads. `broken` led somewhere and lead nowhere now; `hidden` counts the
    pages of people who have none any more because they are not to be named.
    """

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    exact: bool
    redirects: tuple[tuple[str, str], ...]
    broken: tuple[str, ...]
    hidden: int


def page_changes(found: Comparison, before: Sights, after: Sights, whole: int = WHOLE) -> PageChanges:
    """What the change does to the pages of both rolls, which have no errors. A roll without languages has no pages.

    Up to the size `whole` of a roll this is exact.
    """
    exact = max(_size(found.before), _size(found.after)) <= whole
    one, other = (_all(before), _all(after)) if exact else _some(found, before, after)
    leads, led = _redirects(after), _redirects(before)
    had, has = dict.fromkeys(_records(before)), dict.fromkeys(_records(after))
    gone_people = _lost_people(found, before, after)
    added, removed = {*other} - {*one} | {*has} - {*had}, {*one} - {*other} | {*had} - {*has}
    return PageChanges(
        added=tuple(sorted(added)),
        removed=tuple(sorted(removed - gone_people)),
        changed=tuple(sorted(path for path, page in other.items() if path in one and one[path] != page)),
        exact=exact,
        redirects=tuple(sorted((old, new) for old, new in leads.items() if led.get(old) != new)),
        broken=tuple(sorted({*had, *led} - {*has, *leads} - gone_people)),
        hidden=len({path.rsplit("/", 2)[-2] for path in gone_people}),
    )


def _size(roll: Roll) -> int:
    return sum(1 for _ in roll.all_records()) + sum(len(line.award.recipients) for line in roll.index.lines) // 10


def _all(sights: Sights) -> dict[str, Page]:
    return {page.path: _plain(page) for sight in sights.values() for page in all_pages(sight)}


def _plain(page: Page) -> Page:
    """A page without the lines of its source: they move when something above them changes."""
    return replace(page, edit=None, row_edits={})


def _some(found: Comparison, before: Sights, after: Sights) -> tuple[dict[str, Page], dict[str, Page]]:
    """The pages of what came, went or changed, and of what these name, of both rolls in the first language."""
    old, new = (next(iter(sights.values()), None) for sights in (before, after))
    paths: dict[str, None] = {}
    for sight, roll in ((new, found.after), (old, found.before)):
        if sight is not None:
            paths |= dict.fromkeys(_near(found, sight, roll))
    chosen = list(paths)[:ASKED]
    return _made(old, chosen), _made(new, chosen)


def _made(sight: Sight | None, paths: Iterable[str]) -> dict[str, Page]:
    pages = (page_at(sight, path) for path in paths) if sight is not None else ()
    return {page.path: _plain(page) for page in pages if page is not None}


def _near(found: Comparison, sight: Sight, roll: Roll) -> list[str]:
    """The addresses of pages that most probably differ: those of records that changed, then of what they name."""
    own = [*(found.removed if roll is found.before else found.added), *_changed_keys(found, roll)]
    keys: dict[RecordKey, None] = dict.fromkeys(own)
    paths: dict[str, None] = {}
    for kind, record_id in own:
        record = roll.of_kind(kind).get(record_id)
        paths |= dict.fromkeys(_years(sight, roll, kind, record_id))
        if record is not None and len(keys) < ASKED:
            keys |= dict.fromkeys(_named(record))
    known = (sight.path(kind, record_id) for kind, record_id in keys if record_id in roll.of_kind(kind))
    return [*dict.fromkeys(path for path in known if path is not None), *paths][:ASKED]


def _changed_keys(found: Comparison, roll: Roll) -> Iterator[RecordKey]:
    """The records that changed, and those that differ in what they name now or named before."""
    for one in found.changed:
        yield (one.kind, one.old if roll is found.before else one.new)
        yield from _edited(one)


def _edited(one: Changed) -> Iterator[RecordKey]:
    for edit in one.edits:
        for value in (edit.before, edit.after):
            if edit.last.field.link is not None and isinstance(value, str):
                yield edit.last.field.link, value
            elif edit.last.field.model is not None and value is not None:
                yield from _named(value)


def _named(part: Any) -> Iterator[RecordKey]:
    """The records that a mapping and those within it point at."""
    for field in fields_of(type(part)):
        if field.link is None and field.model is None:
            continue
        value = getattr(part, field.attribute)
        several: Iterable[Any] = value if field.many else () if value is None else (value,)
        for one in several:
            if field.link is not None:
                yield field.link, one
            else:
                yield from _named(one)


def _years(sight: Sight, roll: Roll, kind: str, record_id: str) -> Iterator[str]:
    record = roll.of_kind(kind).get(record_id)
    if isinstance(record, Decision):
        for award in record.awards:
            year = award_year(record, award)
            if year is not None:
                yield sight.addresses.year(sight.language, str(year))


def _records(sights: Sights) -> Iterator[str]:
    """The addresses of all records, in the first language: the others have the same ones below their own."""
    for sight in list(sights.values())[:1]:
        for kind, record in sight.roll.all_records():
            path = sight.path(kind, record.id)
            if path is not None and kind != "results":
                yield path


def _redirects(sights: Sights) -> dict[str, str]:
    return {old: new for sight in list(sights.values())[:1] for old, new in redirects(sight)}


def _lost_people(found: Comparison, before: Sights, after: Sights) -> set[str]:
    """The pages of people who are still there and have none now, in every language."""
    lost: set[str] = set()
    for sight in before.values():
        for person in found.before.people:
            now = found.renames.now("people", person)
            path = sight.path("people", person)
            hidden = now in found.after.people and not any(other.path("people", now) for other in after.values())
            if path is not None and hidden:
                lost.add(path)
    return lost
