"""For those who enlarge pages, want no motion, or bring their own colours."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from axe import thin
from browsing import browsing
from built import Site
from faults import Fault, report
from kinds import of_every_kind
from walking import HEIGHT, walking

pytestmark = pytest.mark.browser

MOVES = """
() => {
  const seconds = list => Math.max(...list.split(",").map(one => parseFloat(one) * (one.trim().endsWith("ms") ? .001 : 1)));
  const found = new Set(document.getAnimations().filter(one => one.playState === "running").map(() => "an animation runs"));
  for (const node of [document.documentElement, ...document.querySelectorAll("body, body *")]) {
    for (const part of ["", "::before", "::after"]) {
      const style = getComputedStyle(node, part || undefined);
      if (part !== "" && style.content === "none") continue;
      const name = `${node.tagName.toLowerCase()}.${[...node.classList].join(".")}${part}`;
      if (seconds(style.transitionDuration) > .01) found.add(`${name} has a transition`);
      if (style.animationName !== "none" && seconds(style.animationDuration) > .01) found.add(`${name} is animated`);
    }
    if (getComputedStyle(node).scrollBehavior === "smooth") found.add(`${node.tagName.toLowerCase()} scrolls smoothly`);
  }
  return [...found];
}
"""
"""Everything on a page that would move."""
LOST = """
() => {
  const brightness = colour => colour.match(/[0-9.]+/g).slice(0, 3).map(Number).reduce((a, b) => a + b) / 3;
  const paper = brightness(getComputedStyle(document.body).backgroundColor);
  const found = [];
  for (const node of document.querySelectorAll("main h1, main p, main a, main td, main th, main dt, main dd, main li, svg text")) {
    if (node.closest("svg") !== null && node.tagName !== "text") continue;
    if (!node.checkVisibility({visibilityProperty: true}) || !node.textContent.trim()) continue;
    const style = getComputedStyle(node);
    const ink = node.closest("svg") === null ? style.color : style.fill;
    if (/^rgb/.test(ink) && style.backgroundColor === "rgba(0, 0, 0, 0)" && Math.abs(brightness(ink) - paper) < 40)
      found.push(`${node.tagName.toLowerCase()}.${[...node.classList].join(".")}`);
  }
  return [...new Set(found)];
}
"""
"""Text that cannot be told from the paper."""


@pytest.fixture(scope="module")
def browser(site: Site, whole_site: Site) -> Iterator[Browser]:
    """A browser to which both sites stand at their own addresses."""
    with browsing(site, whole_site) as opened:
        yield opened


@pytest.mark.parametrize(("language", "scripts"), [("vi", True), ("vi", False), ("en", True)])
def test_enlarged_to_200_and_400_percent_every_kind_of_page_still_fits(
    browser: Browser, site: Site, whole_site: Site, language: str, scripts: bool
) -> None:
    stops = of_every_kind((site, whole_site), language)
    found: list[Fault] = []
    with walking(browser, stops, 320, scripts=scripts) as walker:
        for stop in stops:
            walker.visit(stop)
            for width in (320, 640):
                walker.page.set_viewport_size({"width": width, "height": 512})
                found += walker.wider(f"{stop.path} at {width}")
    assert not found, report(found)


def test_nothing_moves_for_those_who_want_no_motion(browser: Browser, site: Site, whole_site: Site) -> None:
    stops = of_every_kind((site, whole_site), "vi")
    found: list[Fault] = []
    with walking(browser, stops, 390) as walker:
        for stop in stops:
            walker.visit(stop)
            thin(walker.page)
            for width in (390, 1280):
                walker.page.set_viewport_size({"width": width, "height": HEIGHT})
                found += [Fault(one, f"{stop.path} at {width}") for one in walker.page.evaluate(MOVES)]
    assert not found, report(found)


def test_in_colours_of_the_readers_own_everything_is_still_to_be_read(
    browser: Browser, site: Site, whole_site: Site
) -> None:
    stops = of_every_kind((site, whole_site), "vi")
    found: list[Fault] = []
    with walking(browser, stops, 1280) as walker:
        for stop in stops:
            walker.page.emulate_media(forced_colors="active", color_scheme="light")
            walker.visit(stop)
            found += walker.wider(stop.path)
            thin(walker.page)
            found += [Fault(f"{one} cannot be read", stop.path) for one in walker.page.evaluate(LOST)]
            walker.page.emulate_media(color_scheme="dark")
            found += [Fault(f"{one} cannot be read in the dark", stop.path) for one in walker.page.evaluate(LOST)]
    assert not found, report(found)
