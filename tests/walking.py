"""Walks through pages of every kind in a real Chromium: how a page is opened, with its scripts or without, and measured."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from playwright.sync_api import Browser, CDPSession, Page, ViewportSize

from browsing import watched
from faults import Fault
from kinds import Stop

HEIGHT = 900
FETCHES_MORE = "data-bv-results"
"""Pages with this, which show results, go on to fetch what they show when they are loaded; all others are then what they will be."""
WIDER = """
() => {
  const wide = document.documentElement.clientWidth;
  const scrolls = node => node && (["auto", "scroll"].includes(getComputedStyle(node).overflowX) || scrolls(node.parentElement));
  const hidden = box => box.width < 2 || box.height < 2 || box.right <= 0;
  const found = document.documentElement.scrollWidth > wide ? ["the page scrolls sideways"] : [];
  for (const node of document.querySelectorAll("body *")) {
    const box = node.getBoundingClientRect();
    if (box.right <= wide + 1 || hidden(box) || node.closest("svg") !== null && node.tagName !== "svg") continue;
    if (!node.checkVisibility({visibilityProperty: true}) || scrolls(node.parentElement)) continue;
    found.push(`${node.tagName.toLowerCase()}.${[...node.classList].join(".")} is cut off or sticks out`);
  }
  return found.slice(0, 3);
}
"""
"""What is wider than the window: the page itself, or a part that no reader can scroll to."""


@dataclass(frozen=True, slots=True)
class Walker:
    """An open window that goes from page to page; `told` grows with what its pages complain of."""

    page: Page
    told: list[Fault]
    _session: CDPSession | None

    def visit(self, stop: Stop) -> None:
        """Open a page and wait until all of it is there. Where its scripts may not run, tests still can: they are let in then."""
        if self._session is not None:
            self._session.send("Emulation.setScriptExecutionDisabled", {"value": True})
        self.page.goto(stop.url, wait_until="load")
        if self._session is not None:
            self._session.send("Emulation.setScriptExecutionDisabled", {"value": False})
        elif FETCHES_MORE in stop.html:
            self.page.wait_for_load_state("networkidle")

    def wider(self, place: str) -> list[Fault]:
        """What does not fit the width of the window."""
        return [Fault(one, place) for one in self.page.evaluate(WIDER)]


@contextmanager
def walking(browser: Browser, stops: Sequence[Stop], width: int, *, scripts: bool = True) -> Iterator[Walker]:
    """A window of a width, for visits to pages of some sites. Nothing moves there, so that all is what it will be."""
    size = ViewportSize(width=width, height=HEIGHT)
    context = browser.new_context(java_script_enabled=scripts, viewport=size, reduced_motion="reduce")
    page = context.new_page()
    told = watched(page, *{id(stop.site): stop.site for stop in stops}.values())
    session = None if scripts else context.new_cdp_session(page)
    try:
        yield Walker(page, told, session)
    finally:
        context.close()
