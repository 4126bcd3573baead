"""The roll as JSON below `/api/v1/`: an index, lists in pages of whole records, a file a record, years, and a changelog."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from bangvang.addresses import API
from bangvang.model.kinds import KIND_BY_NAME
from bangvang.open_data.openapi import openapi
from bangvang.open_data.published import Published, Told
from bangvang.open_data.years import Year, years
from bangvang.roll.roll import Roll
from bangvang.views.counting import counted, tally
from bangvang.words.ordering import vietnamese_key

VERSION = "1.0"
CHANGES = (
    {
        "version": VERSION,
        "changes": [
            {
                "vi": "Bản đầu tiên: danh sách theo loại, từng bản ghi, theo năm.",
                "en": "The first version: lists by kind, single records, years.",
            }
        ],
    },
)
"""What changed in the form of these files, the newest first. Keys may be added within 1.x; none is taken away."""
PAGE = 100
"""How many records a page of a list holds."""

File = tuple[str, bytes]


def api_files(published: Published, site_url: str, *, records: bool) -> Iterator[File]:
    """Every file: its path below the root, and its bytes. `records` adds a file for every record."""
    lists = Lists(published, records=records)
    for kind in published.kinds:
        for told in published.records(kind):
            yield from lists.add(kind, told)
    yield from around(published, site_url, records=records)


def around(published: Published, site_url: str, *, records: bool) -> Iterator[File]:
    """The files beside the lists and their records: years, the description, the changelog, the index."""
    kinds = {kind: published.total(kind) for kind in published.kinds}
    found = list(years(published.sight.roll))
    for year in found:
        yield f"{API}years/{year.key}.json", as_json(_year(published, year))
    yield f"{API}openapi.json", as_json(openapi(published.sight, VERSION, site_url, kinds, records=records))
    yield f"{API}changelog.json", as_json({"versions": CHANGES})
    yield f"{API}index.json", as_json(_index(published, site_url, kinds, found))


def as_json(value: Any) -> bytes:
    """JSON as it is written: UTF-8, one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def list_page(kind: str, number: int) -> str:
    """The path of a page of a kind's list."""
    return f"{API}{kind}/index.json" if number == 1 else f"{API}{kind}/pages/{number}.json"


class Lists:
    """The lists of all kinds, made while their records come by, kind by kind. `records` adds a file for every record."""

    def __init__(self, published: Published, *, records: bool) -> None:
        self._published = published
        self._records = records
        self._held: list[bytes] = []
        self._come: Counter[str] = Counter()

    def add(self, kind: str, told: Told) -> Iterator[File]:
        """The file of a record, if it has one, and the page of the list that it is the last of."""
        written = as_json(told)
        if self._records:
            yield f"{API}{kind}/{told['id']}.json", written
        self._held.append(written[:-1])
        self._come[kind] += 1
        come, total = self._come[kind], self._published.total(kind)
        if come % PAGE == 0 or come == total:
            yield _page(kind, self._held, -(-come // PAGE), total)
            self._held.clear()


def _page(kind: str, items: Iterable[bytes], number: int, total: int) -> File:
    """A page of a list; its items are written already."""
    pages = -(-total // PAGE)
    told = {
        "version": VERSION,
        "kind": kind,
        "total": total,
        "page": number,
        "pages": pages,
        "previous": list_page(kind, number - 1) if number > 1 else None,
        "next": list_page(kind, number + 1) if number < pages else None,
        "items": [],
    }
    return list_page(kind, number), as_json(told).removesuffix(b"]}\n") + b",".join(items) + b"]}\n"


def _index(published: Published, site_url: str, kinds: dict[str, int], found: list[Year]) -> Told:
    settings = published.sight.roll.settings
    return {
        "version": VERSION,
        "title": settings.title,
        "description": settings.description,
        "publisher": settings.publisher,
        "license": settings.license,
        "contact": settings.contact,
        "as_of": str(settings.as_of),
        "languages": list(settings.languages),
        "site": site_url or None,
        "kinds": [
            {
                "kind": kind,
                "title": {"vi": KIND_BY_NAME[kind].many.vi, "en": KIND_BY_NAME[kind].many.en},
                "total": total,
                "list": list_page(kind, 1),
            }
            for kind, total in kinds.items()
        ],
        "years": [
            {"year": year.number, "awards": len(year.lines), "list": f"{API}years/{year.key}.json"} for year in found
        ],
        "openapi": f"{API}openapi.json",
        "changelog": f"{API}changelog.json",
    }


def _year(published: Published, year: Year) -> Told:
    """The awards of a year, each with where it stands, and the numbers of those that count."""
    roll = published.sight.roll
    return {
        "version": VERSION,
        "year": year.number,
        "counted": _counted(roll, year),
        "awards": [
            {
                "decision": line.decision.id,
                "award": line.anchor,
                "honour": line.award.honour,
                **({"place": line.award.place} if line.award.place is not None else {}),
                **({"movement": line.award.movement} if line.award.movement is not None else {}),
            }
            for line in year.lines
        ],
    }


def _counted(roll: Roll, year: Year) -> Told:
    total = tally(roll, counted(roll, year.lines))
    numbers = dict(sorted(total.numbers.items(), key=lambda one: vietnamese_key(one[0])))
    return {"awards": total.awards, "awards_of_unknown_number": total.unknown, "recipients": numbers}
