"""By keyboard alone: the way past the header comes first, every stop is to be seen, nothing holds the focus."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from axe import thin
from browsing import browsing
from built import Site
from faults import Fault, report
from focus import LONGEST, tabbed, unseen_focus
from kinds import of_every_kind
from walking import HEIGHT, walking

pytestmark = pytest.mark.browser

FIRST = 40
"""How many stops of the keyboard are passed on a page every day."""
PAST_HEADER = """
() => {
  const [main, here] = [document.querySelector("main"), document.activeElement];
  return main.contains(here) || (main.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
"""
"""Whether the focus is in the main part, or behind it where nothing in it takes the focus."""


@pytest.fixture(scope="module")
def browser(site: Site, whole_site: Site) -> Iterator[Browser]:
    """A browser to which both sites stand at their own addresses."""
    with browsing(site, whole_site) as opened:
        yield opened


@pytest.mark.parametrize(
    "looks",
    [
        [(390, "by day"), (390, "at night"), (1280, "by day"), (1280, "in forced colours")],
        pytest.param([(390, "in forced colours"), (1280, "at night")], marks=pytest.mark.soak),
    ],
    ids=["usual", "others"],
)
def test_whatever_has_the_focus_shows_it_in_all_colours(
    browser: Browser, site: Site, whole_site: Site, looks: list[tuple[int, str]]
) -> None:
    stops = of_every_kind((site, whole_site), "vi")
    found: list[Fault] = []
    with walking(browser, stops, 390) as walker:
        for stop in stops:
            walker.visit(stop)
            thin(walker.page)
            for width, look in looks:
                walker.page.set_viewport_size({"width": width, "height": HEIGHT})
                walker.page.emulate_media(
                    color_scheme="light" if look == "by day" else "dark",
                    forced_colors="active" if look == "in forced colours" else "none",
                )
                found += unseen_focus(walker.page, f"{stop.path} at {width} {look}")
    assert not found, report(found)


@pytest.mark.parametrize(
    ("width", "turn", "limit"),
    [
        pytest.param(390, slice(0, None, 2), FIRST, id="390 even"),
        pytest.param(1280, slice(1, None, 2), FIRST, id="1280 odd"),
        pytest.param(390, slice(None), LONGEST, id="390", marks=pytest.mark.soak),
        pytest.param(1280, slice(None), LONGEST, id="1280", marks=pytest.mark.soak),
    ],
)
def test_the_tab_key_goes_through_every_kind_of_page_from_its_top_to_its_end(
    browser: Browser, site: Site, whole_site: Site, width: int, turn: slice, limit: int
) -> None:
    """Every other kind on a phone, the others on a screen, through their first stops; in the long tests all on both, and further."""
    stops = of_every_kind((site, whole_site), "vi")[turn]
    found: list[Fault] = []
    with walking(browser, stops, width) as walker:
        for stop in stops:
            walker.visit(stop)
            passed, wrong = tabbed(walker.page, stop.path, limit)
            found += wrong
            if not passed or not passed[0]["target"].startswith("#"):
                found.append(Fault("the first stop is not the way past the header", stop.path))
    assert not found, report(found)


@pytest.mark.parametrize("first", [0, pytest.param(1, marks=pytest.mark.soak)], ids=["even", "odd"])
def test_the_first_stop_leads_past_the_header_into_the_page(
    browser: Browser, site: Site, whole_site: Site, first: int
) -> None:
    stops = of_every_kind((site, whole_site), "vi")[first::2]
    found: list[Fault] = []
    with walking(browser, stops, 1280) as walker:
        for stop in stops:
            walker.visit(stop)
            walker.page.keyboard.press("Tab")
            walker.page.keyboard.press("Enter")
            walker.page.wait_for_function("location.hash !== ''")
            walker.page.keyboard.press("Tab")
            if not walker.page.evaluate(PAST_HEADER):
                here = walker.page.evaluate("document.activeElement.outerHTML.slice(0, 120)")
                found.append(Fault("the next stop lies before the page's main part", f"{stop.path}: {here}"))
    assert not found, report(found)
