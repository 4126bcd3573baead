"""What programs read of a portal: its rolls with their counts, the decisions they share, honours by year."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from bangvang.addresses import API
from bangvang.federation.json_files import LARGEST, BadJson, read_json
from bangvang.federation.members import Portal
from bangvang.federation.places import ROLLS_FILE, YEARS_CSV, YEARS_JSON
from bangvang.federation.shared import Held, Shared
from bangvang.federation.sights import SeenPortal
from bangvang.federation.totals import Counts, HonourInYear, by_honour, counts_of, counts_of_all
from bangvang.open_data.api import VERSION, as_json
from bangvang.search.document import id_of
from bangvang.source.csv_writing import csv_bytes
from bangvang.source.files import Disk
from bangvang.views.counting import PARTS

COLUMNS = ("year", "honour", "name", "awards", *PARTS, "awards_of_unknown_number", "rolls")

File = tuple[str, bytes]


def data_files(portal: Portal, seen: Sequence[SeenPortal], site_url: str) -> Iterator[File]:
    """Every file: its path below the portal's root, and its bytes."""
    shared = seen[0].shared
    honours = list(by_honour(portal.members, shared))
    yield ROLLS_FILE, as_json(_rolls(portal, seen, site_url))
    yield YEARS_JSON, as_json({"version": VERSION, "honours": [_told(one) for one in honours]})
    yield YEARS_CSV, csv_bytes(COLUMNS, map(_row, honours))


def addresses(site: Path) -> dict[str, str]:
    """The rolls of the portal in a folder, by their addresses; none where it is no portal."""
    content, _ = Disk(site).read(ROLLS_FILE, LARGEST)
    try:
        rolls = read_json(content).get("rolls") if content is not None else None
    except BadJson:
        return {}
    known = [one for one in rolls if isinstance(one, dict)] if isinstance(rolls, list) else []
    return {str(one["url"]): str(one["id"]) for one in known if one.keys() >= {"url", "id"}}


def within(rolls: Mapping[str, str], path: str) -> str:
    """The id of what stands at a path, behind that of its roll where the path lies on one of the rolls' sites."""
    own = max((url for url in rolls if path.startswith(url)), key=len, default=None)
    return id_of(path) if own is None else f"{rolls[own]}/{id_of(path)}"


def _rolls(portal: Portal, seen: Sequence[SeenPortal], site_url: str) -> dict[str, Any]:
    first = seen[0]
    settings = first.sight.roll.settings
    return {
        "version": VERSION,
        "title": settings.title,
        "site": site_url or None,
        "as_of": str(settings.as_of),
        "languages": list(settings.languages),
        "counted": _counts(counts_of_all(portal, first.shared)),
        "rolls": [
            {
                "id": member.id,
                "title": {one.language: str(one.rolls[number].title) for one in seen},
                "url": member.url,
                "api": f"{member.url}{API}",
                "as_of": str(member.roll.settings.as_of),
                "counted": _counts(counts_of(member)),
            }
            for number, member in enumerate(portal.members)
        ],
        "shared_decisions": [_shared(one) for one in first.shared],
    }


def _counts(one: Counts) -> dict[str, Any]:
    return {
        "awards": one.tally.awards,
        "awards_of_unknown_number": one.tally.unknown,
        "recipients": {part: one.tally.numbers[part] for part in PARTS if part in one.tally.numbers},
        "decisions": one.decisions,
        "people": one.people,
        "units": one.units,
    }


def _shared(one: Shared) -> dict[str, Any]:
    decision, roll = one.counted.decision, one.counted.member.roll
    return {
        "issuer": roll.units[decision.issuer].name,
        "number": decision.number,
        "date": str(decision.date),
        "counted": _id(one.counted),
        "decisions": [_id(held) for held in one.held],
    }


def _id(held: Held) -> str:
    return f"{held.member.id}/{held.decision.id}"


def _told(one: HonourInYear) -> dict[str, Any]:
    numbers = {part: one.tally.numbers[part] for part in PARTS if part in one.tally.numbers}
    return {
        "year": one.year,
        "honour": one.honour,
        "name": one.name,
        "awards": one.tally.awards,
        "awards_of_unknown_number": one.tally.unknown,
        "recipients": numbers,
        "rolls": list(one.rolls),
    }


def _row(one: HonourInYear) -> tuple[Any, ...]:
    parts = (one.tally.number(part) for part in PARTS)
    return one.year, one.honour, one.name, one.tally.awards, *parts, one.tally.unknown, " ".join(one.rolls)
