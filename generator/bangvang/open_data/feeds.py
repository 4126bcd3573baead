"""Feeds: the newest decisions of the site, a campaign, a unit or a year, as Atom (RFC 4287) and JSON Feed 1.1.

Dates come from the records alone; what no record dates is as old as the roll's own date.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from xml.sax.saxutils import escape, quoteattr

from bangvang.addresses import ATOM, JSON_FEED
from bangvang.model.decision import Decision, Effect
from bangvang.open_data.api import as_json
from bangvang.roll.award_line import AwardLine
from bangvang.views.awards import honour_name
from bangvang.views.counting import TAKEN
from bangvang.views.following import NONE, amount, feed_folder, lines_to_unit, year_feed_folder
from bangvang.views.record import newest_date
from bangvang.views.sight import Sight
from bangvang.views.standing import state
from bangvang.words.dates import PartialDate

MOST = 50
"""How many decisions a feed holds."""
_NO_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_HONOURS = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision as a feed tells of it. `published` is known only where its date is, to the day."""

    address: str
    title: str
    summary: str
    updated: str
    published: str | None


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: the folder of its two files, the page that it follows, and its entries, the newest first."""

    folder: str
    page: str
    title: str
    language: str
    entries: tuple[Entry, ...]


def feed_files(sights: Sequence[Sight], site_url: str) -> Iterator[tuple[str, bytes]]:
    """Every feed in both forms: paths below the root, and bytes. The first of the sights is that of the first language."""
    for feed in feeds(sights, site_url):
        updated = max((entry.updated for entry in feed.entries), default=_instant(sights[0].roll.settings.as_of))
        publisher, licence = sights[0].roll.settings.publisher, sights[0].roll.settings.license
        yield f"{feed.folder}{ATOM}", _atom(feed, site_url, updated, publisher, licence)
        yield f"{feed.folder}{JSON_FEED}", _json(feed, site_url, publisher)


def feeds(sights: Sequence[Sight], site_url: str) -> Iterator[Feed]:
    """The site's feeds in every language, then those of records and years in the first."""
    first = sights[0]
    if amount(first) == NONE:
        return
    for sight in sights:
        maker = _Maker(sight, site_url)
        title = str(sight.words(sight.roll.settings, "title"))
        home = sight.addresses.home(sight.language)
        yield maker.feed(home, home, title, sight.roll.index.lines)
    maker = _Maker(first, site_url)
    for kind, lines in (("movements", _of_movement), ("units", lines_to_unit)):
        for record_id in first.roll.of_kind(kind):
            folder = feed_folder(first, kind, record_id)
            if folder is not None:
                yield maker.feed(folder, folder, str(first.name(kind, record_id)), lines(first, record_id))
    for year, of_year in sorted((year, lines) for year, lines in first.roll.index.lines_of_year.items() if year):
        folder = year_feed_folder(first, year)
        if folder is not None:
            yield maker.feed(folder, folder, first.say("Results of %(year)s", year=str(year)), of_year)


def _of_movement(sight: Sight, movement: str) -> tuple[AwardLine, ...]:
    return sight.roll.index.lines_of_movement.get(movement, ())


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes feeds in one language."""

    sight: Sight
    site_url: str
    _known: dict[str, Entry] = field(default_factory=dict)
    """Each decision as a feed tells of it, but for the awards that belong into a feed."""

    def feed(self, folder: str, page: str, title: str, lines: Iterable[AwardLine]) -> Feed:
        """The feed of some awards: a decision an entry, with those of its awards that belong here."""
        by_decision: dict[str, list[AwardLine]] = {}
        for line in lines:
            by_decision.setdefault(line.decision.id, []).append(line)
        chosen = sorted(by_decision.values(), key=_newest, reverse=True)[:MOST]
        entries = tuple(self._entry(found[0].decision, found) for found in chosen)
        roll = str(self.sight.words(self.sight.roll.settings, "title"))
        name = title if title == roll else f"{title} – {roll}"
        return Feed(folder, page, name, self.sight.language, entries)

    def _entry(self, decision: Decision, lines: list[AwardLine]) -> Entry:
        entry = self._known.get(decision.id)
        if entry is None:
            entry = self._known[decision.id] = self._without_awards(decision)
        told = [self._award(line) for line in lines]
        more = "…" if len(told) > _HONOURS else ""
        return replace(entry, summary=f"{entry.summary}{'; '.join(dict.fromkeys(told[:_HONOURS]))}{more}")

    def _without_awards(self, decision: Decision) -> Entry:
        sight = self.sight
        newest = newest_date(sight, decision) or sight.roll.settings.as_of
        known = (
            decision.date if decision.date is not None and decision.date.day and not decision.date.not_later else None
        )
        return Entry(
            address=f"{self.site_url}{sight.path('decisions', decision.id)}",
            title=str(sight.name("decisions", decision.id)),
            summary=f"{sight.name('units', decision.issuer)}: ",
            updated=_instant(newest),
            published=_instant(known) if known is not None else None,
        )

    def _award(self, line: AwardLine) -> str:
        """The honour; of an award that was taken back, that it was."""
        name = str(honour_name(self.sight, line).words)
        first = state(self.sight.roll, line)[0]
        return f"{name} ({self.sight.choice(Effect, 'effect', first)})" if first in TAKEN else name


def _newest(lines: list[AwardLine]) -> tuple[tuple[int, ...], str]:
    date = lines[0].decision.date
    return (date.sort_key() if date is not None else (), lines[0].decision.id)


def _instant(date: PartialDate) -> str:
    """The begin of a date's last day in Viet Nam, after RFC 3339."""
    return f"{date.latest.isoformat()}T00:00:00+07:00"


def _atom(feed: Feed, site_url: str, updated: str, publisher: str, licence: str | None) -> bytes:
    own, page = f"{site_url}{feed.folder}{ATOM}", f"{site_url}{feed.page}"
    rights = f"<rights>{_xml(licence)}</rights>\n" if licence else ""
    entries = "".join(map(_atom_entry, feed.entries))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{feed.language}">\n'
        f"<id>{_xml(own)}</id>\n<title>{_xml(feed.title)}</title>\n<updated>{updated}</updated>\n"
        f"<author><name>{_xml(publisher)}</name></author>\n{rights}"
        f'<link rel="self" type="application/atom+xml" href={_attribute(own)}/>\n'
        f'<link rel="alternate" type="text/html" href={_attribute(page)}/>\n{entries}</feed>\n'
    ).encode()


def _atom_entry(entry: Entry) -> str:
    published = f"<published>{entry.published}</published>" if entry.published is not None else ""
    return (
        f"<entry>\n<id>{_xml(entry.address)}</id>\n<title>{_xml(entry.title)}</title>\n"
        f"{published}<updated>{entry.updated}</updated>\n"
        f'<link rel="alternate" type="text/html" href={_attribute(entry.address)}/>\n'
        f"<summary>{_xml(entry.summary)}</summary>\n</entry>\n"
    )


def _json(feed: Feed, site_url: str, publisher: str) -> bytes:
    return as_json(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": feed.title,
            "home_page_url": f"{site_url}{feed.page}",
            "feed_url": f"{site_url}{feed.folder}{JSON_FEED}",
            "language": feed.language,
            "authors": [{"name": publisher}],
            "items": [
                {
                    "id": entry.address,
                    "url": entry.address,
                    "title": entry.title,
                    "content_text": entry.summary,
                    **({"date_published": entry.published} if entry.published is not None else {}),
                    "date_modified": entry.updated,
                }
                for entry in feed.entries
            ],
        }
    )


def _safe(text: str) -> str:
    return _NO_XML.sub("", text)


def _xml(text: str) -> str:
    return escape(_safe(text))


def _attribute(text: str) -> str:
    return quoteattr(_safe(text))
