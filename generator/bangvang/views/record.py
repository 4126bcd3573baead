"""The page of any record: what all kinds of pages carry around their own blocks."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from bangvang.model.base import Record
from bangvang.model.localised import Words
from bangvang.roll.citing import cited
from bangvang.roll.dating import stated_dates
from bangvang.views.blocks import Block, Mark
from bangvang.views.common import citations, doubts, trail
from bangvang.views.following import feed_folder
from bangvang.views.page import Page
from bangvang.views.sight import Sight
from bangvang.views.structured import iso
from bangvang.words.dates import PartialDate, surely_after

SUMMARY = 160
"""The most characters of a description."""
LEAST = 40
"""A description that says less is told what the page is."""


def record_page(
    sight: Sight,
    kind: str,
    record: Record,
    *,
    blocks: Iterable[Block],
    lead: tuple[Words, ...] = (),
    state: Mark | None = None,
    data: Mapping[str, Any] | None = None,
    title: Words | None = None,
    official: bool = False,
    row_edits: Mapping[str, Mapping[str, int]] | None = None,
) -> Page:
    """The page of a record: its own blocks between a title and its sources, citation and link that corrects."""
    name = title or sight.name(kind, record.id)
    path = sight.path(kind, record.id)
    newest = newest_date(sight, record)
    return Page(
        path=path or "",
        language=sight.language,
        section=kind,
        title=name,
        kicker=sight.kind(kind),
        blocks=tuple(blocks),
        lead=lead,
        state=state,
        trail=trail(sight, kind),
        sources=citations(sight, record.sources, outside=True),
        doubts=doubts(sight, record),
        key=f"{kind}-{record.id}",
        citation=citation(sight, name),
        newest=sight.date(newest) if newest is not None else None,
        modified=iso(newest),
        feed=feed_folder(sight, kind, record.id),
        catalogued=True,
        edit=_edit(sight, kind, record.id) if _may_lead_to(sight, record) else None,
        row_edits=row_edits or {},
        official=official,
        description=_summary(sight, kind, lead, name),
        sort=_capital(sight.kind(kind)),
        data={"@context": "https://schema.org", "name": str(name), **data} if data is not None else None,
    )


def _edit(sight: Sight, kind: str, record_id: str) -> str | None:
    """Where to correct the record: `edit_url` with its path and line; None where the roll does not say."""
    pattern = sight.roll.settings.edit_url
    if pattern is None:
        return None
    origin = sight.roll.origins[kind, record_id]
    return pattern.replace("{path}", quote(origin.path)).replace("{line}", str(origin.line))


def _may_lead_to(sight: Sight, record: Record) -> bool:
    """Whether a page may lead to the record as written: not where that names somebody whom the page does not."""
    person = getattr(record, "person", None)
    return person is None or sight.privacy.named(person)


def citation(sight: Sight, name: Words) -> str:
    """How to cite a page: its name, the roll's title and publisher, and the date of the data."""
    settings = sight.roll.settings
    called = dict.fromkeys(str(sight.words(settings, key)) for key in ("title", "publisher"))
    return sight.say(
        "“%(name)s”, %(roll)s, as of %(date)s.",
        name=str(name),
        roll=", ".join(called),
        date=sight.date(settings.as_of),
    )


def newest_date(sight: Sight, record: Record) -> PartialDate | None:
    """The newest date that the record or a source of it states; what lies after the roll's own date is only planned."""
    found = dict.fromkeys(target for kind, target in cited(record) if kind == "sources")
    sources = (sight.roll.sources.get(target) for target in found)
    dates = [source.date for source in sources if source is not None and source.date is not None]
    known = [date for date in (*stated_dates(record), *dates) if not surely_after(date, sight.roll.settings.as_of)]
    return max(known, key=PartialDate.sort_key) if known else None


def _summary(sight: Sight, kind: str, lead: tuple[Words, ...], name: Words) -> str:
    """The first words about it, for search engines and shared links: cut at a word; where there are none, what it is."""
    text = " ".join(lead[0].text.split()) if lead else ""
    if len(text) < LEAST:
        roll = str(sight.words(sight.roll.settings, "title"))
        said = sight.say(
            "%(name)s: %(kind)s in %(roll)s, with what is known of it and its sources.",
            name=str(name),
            kind=sight.kind(kind),
            roll=roll,
        )
        text = f"{text} {said}".strip()
    if len(text) <= SUMMARY:
        return text
    return text[:SUMMARY].rpartition(" ")[0].rstrip(",;:–-") + "…"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
