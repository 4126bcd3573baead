"""Eighty and more injections in every text of every kind: no page has an element that it should not have, nothing runs.

Every day each field bears some of them; in the long tests every field bears each of them, alone.
"""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page

from bangvang.model.fields import Field
from browsing import browsing
from built import Site, built, few
from hostile import hostile_roll
from injections import INJECTIONS, alone
from skeletons import some_of_each_kind, strange_addresses, strange_elements, strange_in_stories, strange_scripts

Write = Callable[[int, Field], str]


def in_turn(number: int, _field: Field) -> str:
    """The injections one after the other."""
    return alone(number, INJECTIONS[number % len(INJECTIONS)])


def only(text: str) -> Write:
    """One injection everywhere."""
    return lambda number, _: alone(number, text)


WAYS = [
    pytest.param(in_turn, id="in turn"),
    *(
        pytest.param(only(text), id=f"only {number}", marks=pytest.mark.soak)
        for number, text in enumerate(INJECTIONS, start=1)
    ),
]


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of an honest roll of the same form."""
    return Site(
        built(
            hostile_roll(tmp_path_factory.mktemp("clean"), lambda number, _: f"Chữ {number}"), "--base-url", Site.base
        )
    )


def test_there_are_more_than_eighty_of_them_and_no_two_alike() -> None:
    assert len(INJECTIONS) == len(set(INJECTIONS)) > 80


@pytest.mark.browser
@pytest.mark.parametrize("write", WAYS)
def test_no_injection_adds_an_element_runs_or_loads_anything(
    clean: Site, write: Write, tmp_path_factory: pytest.TempPathFactory
) -> None:
    attacked = Site(built(hostile_roll(tmp_path_factory.mktemp("attacked"), write), "--base-url", Site.base))
    assert attacked.paths == clean.paths
    assert few(strange_elements(attacked, clean)) == []
    assert few(strange_scripts(attacked, clean)) == []
    assert few(strange_addresses(attacked)) == []
    assert few(strange_in_stories(attacked)) == []
    with browsing(attacked) as browser:
        told = what_happens(browser, attacked)
    assert few(told) == []


def what_happens(browser: Browser, site: Site) -> list[str]:
    """What runs, or asks another host, on pages of every kind, in the search and in the explorer."""
    told: list[str] = []
    page = browser.new_page()
    page.on("dialog", lambda dialog: told.append(dialog.message))
    page.on("dialog", lambda dialog: dialog.dismiss())
    page.on("request", lambda asked: None if asked.url.startswith(site.base) else told.append(asked.url))
    for path in some_of_each_kind(site, each=2):
        page.goto(site.base + path, wait_until="load")
        told += [path] if page.evaluate("window.__hit") is not None else []
    for query in ("?q=window", "?q=window&xem=ten", "?q=window&xem=khen-thuong", "?xem=khen-thuong"):
        told += _searched(page, f"{site.base}tra-cuu/{query}")
    page.goto(site.base, wait_until="load")
    page.keyboard.press("/")
    page.keyboard.type("hit")
    page.locator(".bv-hits__said").first.wait_for(state="attached")
    page.wait_for_timeout(200)
    told += ["box"] if page.evaluate("window.__hit") is not None else []
    return told


def _searched(page: Page, address: str) -> list[str]:
    page.goto(address, wait_until="networkidle")
    hit: bool = page.evaluate("window.__hit") is not None
    return [address] if hit else []
