"""Pages of every kind in a real browser: both languages, phone and screen, by day and by night, with scripts or without."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from axe import prepare, violations
from browsing import browsing
from built import Site
from faults import Fault, report
from kinds import Stop, all_stops, kind_of, of_every_kind
from walking import Walker, walking

pytestmark = pytest.mark.browser

BRIGHTNESS = """
() => {
  const colours = [document.body, document.documentElement].map(one => getComputedStyle(one).backgroundColor);
  const [red, green, blue, alpha = 1] = colours.map(one => one.match(/[0-9.]+/g).map(Number)).find(one => one[3] !== 0) || [];
  return (red + green + blue) / 3;
}
"""
"""How bright the paper of a page is, from 0 to 255."""
DARK, LIGHT = 96, 160


@pytest.fixture(scope="module")
def browser(site: Site, whole_site: Site) -> Iterator[Browser]:
    """A browser to which both sites stand at their own addresses."""
    with browsing(site, whole_site) as opened:
        yield opened


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_kind_of_page_is_without_a_fault(
    browser: Browser, site: Site, whole_site: Site, language: str, width: int
) -> None:
    stops = of_every_kind((site, whole_site), language)
    found: list[Fault] = []
    with walking(browser, stops, width) as walker:
        for stop in stops:
            walker.page.emulate_media(color_scheme="light")
            found += [*opened(walker, stop, light=True), *violations(walker.page, stop.path)]
            walker.page.emulate_media(color_scheme="dark")
            found += opened(walker, stop, light=False)
            found += violations(walker.page, f"{stop.path} at night", colours_only=True)
    wrong = report([*walker.told, *found])
    assert not wrong, wrong


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_kind_of_page_is_without_a_fault_where_scripts_do_not_run(
    browser: Browser, site: Site, whole_site: Site, language: str
) -> None:
    stops = of_every_kind((site, whole_site), language)
    found: list[Fault] = []
    with walking(browser, stops, 390, scripts=False) as walker:
        for stop in stops:
            walker.page.set_viewport_size({"width": 390, "height": 900})
            walker.page.emulate_media(color_scheme="light")
            found += [*opened(walker, stop, light=True), *violations(walker.page, stop.path)]
            walker.page.emulate_media(color_scheme="dark")
            walker.page.set_viewport_size({"width": 1280, "height": 900})
            found += [*walker.wider(stop.path), *paper(walker, stop, light=False)]
            found += violations(walker.page, f"{stop.path} at night", colours_only=True)
    wrong = report([*walker.told, *found])
    assert not wrong, wrong


def opened(walker: Walker, stop: Stop, *, light: bool) -> list[Fault]:
    """What is wrong with a page at first sight, which is then open for axe-core."""
    walker.visit(stop)
    prepare(walker.page)
    return [*walker.wider(stop.path), *paper(walker, stop, light=light)]


def paper(walker: Walker, stop: Stop, *, light: bool) -> list[Fault]:
    """Whether a page has not the colours of the day, or of the night."""
    brightness = walker.page.evaluate(BRIGHTNESS)
    right = brightness > LIGHT if light else brightness < DARK
    return [] if right else [Fault(f"the paper is not {'light by day' if light else 'dark at night'}", stop.path)]


def test_the_walk_comes_past_every_kind_of_address_in_both_languages(site: Site, whole_site: Site) -> None:
    for language in ("vi", "en"):
        walked = {kind_of(stop.path) for stop in of_every_kind((site, whole_site), language)}
        there = {kind_of(stop.path) for one in (site, whole_site) for stop in all_stops(one, language)}
        assert there <= walked
        assert {"don-vi/*/", "don-vi/trang/N/", "ket-qua/N/", "ket-qua/N-N/*/", "du-lieu/", "huong-dan/loi/"} <= walked
