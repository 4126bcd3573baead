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
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_kind_of_page_is_without_a_fault(
    browser: Browser, site: Site, whole_site: Site, language: str, scripts: bool, width: int
) -> None:
    stops = of_every_kind((site, whole_site), language)
    with walking(browser, stops, width, scripts=scripts) as walker:
        found = [fault for stop in stops for fault in _looked_at(walker, stop)]
    wrong = report([*walker.told, *found])
    assert not wrong, wrong


def _looked_at(walker: Walker, stop: Stop) -> list[Fault]:
    """What is wrong with a page by day and by night."""
    walker.page.emulate_media(color_scheme="light")
    walker.visit(stop)
    prepare(walker.page)
    found = [*walker.wider(stop.path), *violations(walker.page, stop.path)]
    if walker.page.evaluate(BRIGHTNESS) < LIGHT:
        found.append(Fault("the paper is not light by day", stop.path))
    walker.page.emulate_media(color_scheme="dark")
    if walker.has_scripts:  # which may have looked at the colours when the page was opened
        walker.visit(stop)
        prepare(walker.page)
    found += violations(walker.page, f"{stop.path} in the dark", colours_only=True)
    if walker.page.evaluate(BRIGHTNESS) > DARK:
        found.append(Fault("the paper is not dark at night", stop.path))
    return found


def test_the_walk_comes_past_every_kind_of_address_in_both_languages(site: Site, whole_site: Site) -> None:
    for language in ("vi", "en"):
        walked = {kind_of(stop.path) for stop in of_every_kind((site, whole_site), language)}
        there = {kind_of(stop.path) for one in (site, whole_site) for stop in all_stops(one, language)}
        assert there <= walked
        assert {"don-vi/*/", "don-vi/trang/N/", "ket-qua/N/", "ket-qua/N-N/*/", "du-lieu/", "huong-dan/loi/"} <= walked
