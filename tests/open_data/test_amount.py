"""How much open data there is, as roll.yml says: all, less for hosts that count files, or none."""

from pathlib import Path

import pytest

from built import Site, built, small_roll
from opened import opened
from world import world

ROLL = """
    format: 1
    title: Bảng vàng thử
    publisher: Ban Thi đua
    languages: [vi, en]
    as_of: 2024-06-30
    open_data: {amount}
"""
DECISION = """
    {number: 1/QĐ-UBND, date: 2023-01-05, issuer: ubnd,
     awards: [{honour: co, period: 2022, recipients: [{unit: so-y-te}]}]}
"""


def paths(folder: Path, amount: str) -> set[str]:
    """The files of the open data of a small roll."""
    data = world(folder, {"roll.yml": ROLL.format(amount=amount), "decisions/qd.yml": DECISION})
    return {path for path, _ in opened(folder / "out", data).files()}


def test_small_leaves_out_single_records_and_the_feeds_of_units_and_nothing_else(tmp_path: Path) -> None:
    full, small = paths(tmp_path / "full", "full"), paths(tmp_path / "small", "small")
    assert small < full
    left_out = {path for path in full - small if not path.startswith("api/v1/")}
    assert left_out == {"don-vi/so-y-te/atom.xml", "don-vi/so-y-te/feed.json"}
    records = full - small - left_out
    assert "api/v1/units/so-y-te.json" in records
    assert "api/v1/units/index.json" in small


def test_none_writes_nothing(tmp_path: Path) -> None:
    assert paths(tmp_path, "none") == set()


@pytest.mark.parametrize("amount", ["none", "small"])
def test_the_site_leads_to_no_open_data_that_is_not_there(tmp_path: Path, amount: str) -> None:
    roll = small_roll(tmp_path, {"roll.yml": ROLL.format(amount=amount)})
    site = Site(built(roll, "--base-url", Site.base))
    feeds = [
        (path, one.attributes["href"])
        for path, page in site.pages()
        for one in page.all("link")
        if one.attributes.get("type") in {"application/atom+xml", "application/feed+json"}
    ]
    assert bool(feeds) == (amount == "small")
    assert ("du-lieu/tai-ve/" in site.paths) == (amount == "small")
    for path, address in feeds:
        target = site.follow(path, address)
        assert target is not None
        assert (site.root / target[0]).is_file(), (path, address)
