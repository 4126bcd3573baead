"""What a page weighs: little, and the same however much else the roll holds."""

import gzip
import json
import re
from pathlib import Path

import pytest

from built import BASE_URL, Site, built, differences, few, small_roll, tree
from faults import Fault, report
from kinds import OF_RECORDS, all_stops, kind_of

PAGE = 15_000
ROW = 40
"""Bytes, compressed, that a record's page may weigh, and a row of a decision beside."""
ROWS = re.compile(r'<tr id="[^"]*--')
ABOUT_OTHERS = ("khac", "danh-hieu/co/")
"""In the addresses of the others, and of the honour that they received."""
FEW, MANY = 10, 400
"""How many others stand beside the records of two rolls."""


def weight(html: str) -> int:
    """The bytes of a page as servers send it: compressed by gzip as usual."""
    return len(gzip.compress(html.encode(), 6, mtime=0))


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_records_page_is_light(site: Site, language: str) -> None:
    found = []
    records = [stop for stop in all_stops(site, language) if kind_of(stop.path).endswith("/*/")]
    for stop in records:
        allowed = PAGE + ROW * len(ROWS.findall(stop.html))
        if (heavy := weight(stop.html)) > allowed:
            found.append(Fault("too heavy", f"{stop.path}: {heavy:,} of {allowed:,} bytes"))
    assert {stop.path.removeprefix("en/").split("/")[0] for stop in records} >= OF_RECORDS - {"de-nghi"}
    assert not found, report(found)


def others(number: int) -> dict[str, str | bytes]:
    """Records of every kind that have nothing to do with those of the small roll."""
    ids = range(1, number + 1)
    source = [{"source": "nguon-khac-1"}]
    award = {"honour": "co", "period": "2019", "recipients": [{"unit": "khac-1"}]}
    files = {
        "units/khac.yml": [
            {"id": f"khac-{n}", "name": f"Xã số {n}", "kind": "locality", "sources": source} for n in ids
        ],
        "people/khac.yml": [{"id": f"khac-{n}", "name": f"Bùi Văn Khác {n}", "unit": f"khac-{n}"} for n in ids],
        "sources/khac.yml": [{"id": f"nguon-khac-{n}", "title": f"Tin {n}", "publisher": "Báo khác"} for n in ids],
        "documents/khac.yml": [{"id": f"van-ban-{n}", "number": f"{n}/NQ", "issuer": "khac-1"} for n in ids],
        "decisions/khac.yml": [
            {"id": f"khac-{n}", "number": f"{n}/QĐ-KHAC", "date": "2020-01-02", "issuer": "khac-1", "awards": [award]}
            for n in ids
        ],
    }
    return {path: json.dumps(rows, ensure_ascii=False).encode() for path, rows in files.items()}


def test_a_page_does_not_grow_with_the_roll(tmp_path: Path) -> None:
    small, large = (
        tree(built(small_roll(tmp_path / str(number), others(number)), "--base-url", BASE_URL))
        for number in (FEW, MANY)
    )
    own = {
        name
        for name in small
        if kind_of(name.removesuffix("index.html")).endswith("/*/") and not any(one in name for one in ABOUT_OTHERS)
    }
    changed = [name for name in differences(small, large) if name in own]
    assert len(own) > 10
    assert few(changed) == []
