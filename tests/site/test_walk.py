"""Pages of every kind in a real browser: both languages, phone and screen, by day and by night, with scripts or without."""

from collections.abc import Iterator, Mapping
from typing import Literal

import pytest
from playwright.sync_api import Browser

from axe import ALIKE, prepare, thin, violations
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
Scheme = Literal["light", "dark"]
OTHER: Mapping[Scheme, Scheme] = {"light": "dark", "dark": "light"}


@pytest.fixture(scope="module")
def browser(site: Site, whole_site: Site) -> Iterator[Browser]:
    """A browser to which both sites stand at their own addresses."""
    with browsing(site, whole_site) as opened:
        yield opened


@pytest.mark.parametrize(
    ("language", "width", "scripts", "first"),
    [("vi", 390, True, "light"), ("en", 1280, True, "dark"), ("vi", 1280, False, "dark"), ("en", 390, False, "light")],
)
def test_every_kind_of_page_is_without_a_fault(
    browser: Browser, site: Site, whole_site: Site, language: str, width: int, *, scripts: bool, first: Scheme
) -> None:
    """Any two of these choices are met together; in the long tests all are."""
    stops = of_every_kind((site, whole_site), language)
    found: list[Fault] = []
    with walking(browser, stops, width, scripts=scripts) as walker:
        for stop in stops:
            found += opened(walker, stop, first)
            thin(walker.page)
            found += violations(walker.page, stop.path)
            walker.page.emulate_media(color_scheme=OTHER[first])
            found += paper(walker, stop, OTHER[first])
            found += violations(walker.page, f"{stop.path}, {OTHER[first]}", colours_only=True)
    wrong = report([*walker.told, *found])
    assert not wrong, wrong


@pytest.mark.soak
@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("scheme", OTHER)
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_kind_of_page_is_without_a_fault_however_it_is_opened(
    browser: Browser, site: Site, whole_site: Site, language: str, width: int, scheme: Scheme, *, scripts: bool
) -> None:
    stops = of_every_kind((site, whole_site), language)
    found: list[Fault] = []
    with walking(browser, stops, width, scripts=scripts) as walker:
        for stop in stops:
            found += [*opened(walker, stop, scheme), *violations(walker.page, stop.path)]
    wrong = report([*walker.told, *found])
    assert not wrong, wrong


def test_a_page_that_is_thinned_keeps_all_that_is_not_alike(browser: Browser) -> None:
    page = browser.new_page()
    rows = [f"<tr><td><img src=# alt=x></td><td>{number}</td></tr>" for number in range(100)]
    rows[50] = "<tr><td><img src=#></td><td>50</td></tr>"
    rows[60] = "<tr><td><img src=# alt=x></td><td></td></tr>"
    page.set_content(f"<main><table>{''.join(rows)}</table></main>")
    prepare(page)
    before = {fault.cause for fault in violations(page, "whole")}
    thin(page)
    assert {fault.cause for fault in violations(page, "thinned")} == before
    assert "image-alt img" in before
    assert page.locator("td:last-child").all_inner_texts() == [*map(str, range(ALIKE)), "50", ""]
    page.close()


def opened(walker: Walker, stop: Stop, scheme: Scheme) -> list[Fault]:
    """What is wrong with a page at first sight, which is then open for axe-core."""
    walker.page.emulate_media(color_scheme=scheme)
    walker.visit(stop)
    prepare(walker.page)
    return [*walker.wider(stop.path), *paper(walker, stop, scheme)]


def paper(walker: Walker, stop: Stop, scheme: Scheme) -> list[Fault]:
    """Whether a page has not the colours of the day, or of the night."""
    brightness = walker.page.evaluate(BRIGHTNESS)
    right = brightness > LIGHT if scheme == "light" else brightness < DARK
    return [] if right else [Fault(f"the paper is not {scheme}", stop.path)]


def test_the_walk_comes_past_every_kind_of_address_in_both_languages(site: Site, whole_site: Site) -> None:
    for language in ("vi", "en"):
        walked = {kind_of(stop.path) for stop in of_every_kind((site, whole_site), language)}
        there = {kind_of(stop.path) for one in (site, whole_site) for stop in all_stops(one, language)}
        assert there <= walked
        assert {"don-vi/*/", "don-vi/trang/N/", "ket-qua/N/", "ket-qua/N-N/*/", "du-lieu/", "huong-dan/loi/"} <= walked
