"""The keyboard's way through an open page: what can be focused, and whether a reader sees where the focus is."""

from typing import Any

from playwright.sync_api import Page

from faults import Fault

LONGEST = 60
"""How many stops of the keyboard are passed on a page, at most."""
UNSEEN = """
() => {
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, audio, video, iframe, [tabindex], [contenteditable]";
  const PARTS = ["", "::before", "::after"];
  const SHOWS = ["outlineStyle", "outlineWidth", "outlineColor", "boxShadow", "backgroundColor", "borderColor", "borderWidth",
                 "textDecorationLine", "textDecorationThickness", "color"];
  const looks = node => JSON.stringify([node, ...node.children].flatMap(one => PARTS.map(part => {
    const style = getComputedStyle(one, part || undefined);
    const values = SHOWS.map(name => style[name]);
    return style.outlineStyle === "none" ? values.slice(3) : values;
  })));
  const named = node => [node.tagName.toLowerCase(), ...node.classList].filter(one => one !== "focus-visible").join(".");
  const like = node => [node, node.parentElement, node.closest("header, nav, main, footer, aside")].map(one => one && named(one)).join();
  const known = new Set();
  const another = node => !known.has(like(node)) && known.add(like(node));
  const reachable = node => node.tabIndex >= 0 && !node.disabled && node.checkVisibility({visibilityProperty: true})
    && node.closest("[inert]") === null;
  const found = [];
  for (const node of [...document.querySelectorAll(FOCUSABLE)].filter(reachable).filter(another)) {
    document.activeElement.blur();
    const before = looks(node);
    node.focus({preventScroll: true});
    if (document.activeElement !== node) found.push([`${named(node)} takes no focus`, node.outerHTML.slice(0, 120)]);
    else if (looks(node) === before) found.push([`${named(node)} shows no focus`, node.outerHTML.slice(0, 120)]);
  }
  document.activeElement.blur();
  return found;
}
"""
"""Focuses in turn one of all that are alike, and compares how it looks before and after.

A key must have been pressed before, for browsers show the focus to those who use the keyboard.
"""
HERE = """
async () => {
  const node = document.activeElement;
  if (node === null || node === document.body || node === document.documentElement) return null;
  const points = [[.5, .5], [.1, .5], [.9, .5], [.5, .15], [.5, .85]];
  const own = one => one !== null && (node.contains(one) || one.contains(node) || [...node.labels || []].some(label => label.contains(one)));
  const box = () => node.getClientRects()[0] || node.getBoundingClientRect();
  const seen = () => {
    const [left, right] = [Math.max(box().left, 0), Math.min(box().right, innerWidth)];
    const [top, bottom] = [Math.max(box().top, 0), Math.min(box().bottom, innerHeight)];
    return right - left >= 1 && bottom - top >= 1
      && points.some(([x, y]) => own(document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y)));
  };
  for (let frames = 0; frames < 5 && !seen(); frames++) await new Promise(requestAnimationFrame);  // the page scrolls to it
  window.__order = window.__order || new Map();
  const again = window.__order.has(node);
  window.__order.set(node, true);
  const name = [node.tagName.toLowerCase(), ...node.classList].filter(one => one !== "focus-visible").join(".");
  return {name, html: node.outerHTML.replace(/\\s+/g, " ").slice(0, 120), again, first: node === [...window.__order.keys()][0],
          seen: seen(), target: node.getAttribute("href") || ""};
}
"""
"""What has the focus, or null; whether it had it before, and whether some of it is to be seen."""


def unseen_focus(page: Page, place: str) -> list[Fault]:
    """What a reader cannot see to be focused on an open page."""
    page.keyboard.press("Tab")
    found: list[Any] = page.evaluate(UNSEEN)
    return [Fault(cause, f"{place}: {html}") for cause, html in found]


def tabbed(page: Page, place: str, limit: int = LONGEST) -> tuple[list[dict[str, Any]], list[Fault]]:
    """Tab from the top of an open page until the focus leaves it, or for long enough: the stops, and what is wrong.

    Wrong are a circle that never leaves the page, and a stop that lies wholly under something else.
    """
    stops: list[dict[str, Any]] = []
    for _ in range(limit):
        page.keyboard.press("Tab")
        here = page.evaluate(HERE)
        if here is None or (here["again"] and here["first"]):
            return stops, _obscured(stops, place)
        if here["again"]:
            return stops, [
                *_obscured(stops, place),
                Fault(f"{here['name']} is come back to", f"{place}: {here['html']}"),
            ]
        stops.append(here)
    return stops, _obscured(stops, place)


def _obscured(stops: list[dict[str, Any]], place: str) -> list[Fault]:
    hidden = [stop for stop in stops if not stop["seen"]]
    return [Fault(f"{stop['name']} has the focus, unseen", f"{place}: {stop['html']}") for stop in hidden]
