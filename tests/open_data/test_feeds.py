"""Feeds: what readers of feeds read, and no date that no record tells."""

import datetime as dt
import json
from pathlib import Path

import feedparser  # type: ignore[import-untyped] # it has no types

from bangvang.open_data.feeds import MOST
from built import BASE_URL, few
from opened import Opened, opened
from world import world

REVOKED = {
    "decisions/qd-1.yml": """
        {number: 1/QĐ-UBND, date: 2023-01-05, issuer: ubnd,
         awards: [{honour: co, period: 2022, recipients: [{unit: so-y-te}]}]}
    """,
    "decisions/qd-2.yml": """
        {number: 2/QĐ-UBND, date: 2023-02-05, issuer: ubnd, affects: [{decision: qd-1, award: co, effect: annulled}]}
    """,
}


def atom_feeds(data: Opened) -> list[str]:
    """The paths of all Atom feeds."""
    return [path for path, _ in data.files() if path.endswith("atom.xml")]


def test_every_atom_feed_is_read_without_a_fault(both: Opened) -> None:
    assert "atom.xml" in atom_feeds(both)
    for path in atom_feeds(both):
        read = feedparser.parse(str(both.root / path))
        assert not read.bozo, path
        assert read.version == "atom10"
        assert read.feed.id == read.feed.links[0].href == BASE_URL + path
        assert all(one.id and one.title and one.updated and one.link.startswith(BASE_URL) for one in read.entries), path
        assert 0 < len(read.entries) <= MOST


def test_every_json_feed_says_the_same_as_its_atom_feed(both: Opened) -> None:
    for path in atom_feeds(both):
        atom = feedparser.parse(str(both.root / path))
        told = both.json(path.replace("atom.xml", "feed.json"))
        assert told["version"] == "https://jsonfeed.org/version/1.1"
        assert told["title"] == atom.feed.title
        assert [(one["id"], one["title"]) for one in told["items"]] == [(one.id, one.title) for one in atom.entries]


def test_there_are_feeds_of_the_site_of_campaigns_years_and_honoured_units(both: Opened) -> None:
    folders = {path.split("/")[0] for path in atom_feeds(both)}
    assert folders == {"atom.xml", "en", "phong-trao", "don-vi", "ket-qua"}


def test_no_entry_is_newer_than_the_data(both: Opened) -> None:
    last = both.sights[0].roll.settings.as_of.latest
    late = [
        f"{path}: {one['date_modified']}"
        for path in atom_feeds(both)
        for one in both.json(path.replace("atom.xml", "feed.json"))["items"]
        if dt.datetime.fromisoformat(one["date_modified"]).date() > last
    ]
    assert few(late) == []


def test_an_award_that_was_annulled_says_so(tmp_path: Path) -> None:
    data = opened(tmp_path / "out", world(tmp_path, REVOKED))
    told = json.loads((data.root / "don-vi/so-y-te/feed.json").read_bytes())
    assert [one["content_text"] for one in told["items"]] == ["Ủy ban nhân dân Thành phố: Cờ thi đua (Hủy bỏ)"]


def test_without_an_address_of_the_site_there_are_no_feeds(tmp_path: Path) -> None:
    data = opened(tmp_path / "out", world(tmp_path, REVOKED), "")
    assert atom_feeds(data) == []
