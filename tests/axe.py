"""axe-core, run in an open page: what it finds against WCAG 2.2 A and AA and against what is good practice."""

import re
from functools import cache
from typing import Any

from playwright.sync_api import Page

from faults import Fault
from npm_tools import tool

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules whose answer depends on the colours of a page."""
RUN = """
async options => (await axe.run(document, {...options, resultTypes: ["violations"]})).violations.flatMap(
  found => found.nodes.map(node => [found.id, node.html, (node.any[0] || node.all[0] || node.none[0] || {}).message || ""]))
"""
ALIKE = 8
"""How many neighbours that are alike are left where a page is thinned: of striped rows there are odd and even ones among them."""
THIN = """
alike => {
  const kindOf = new Map();
  const kind = node => {
    const parts = [...new Set([...node.childNodes].map(one => one.nodeType === 1 ? kind(one) : /\\S/.test(one.data || "") ? "text" : ""))];
    const names = [...node.attributes].map(one => ["class", "hidden", "open", "role", "style"].includes(one.name) ? `${one.name}=${one.value}` : one.name);
    const found = `<${node.tagName} ${names.sort()}>${parts.sort().join("")}</>`;
    kindOf.set(node, found);
    return found;
  };
  kind(document.body);
  for (const parent of kindOf.keys()) {
    const seen = new Map();
    for (const one of parent.closest("svg") ? [] : [...parent.children]) {
      seen.set(kindOf.get(one), (seen.get(kindOf.get(one)) || 0) + 1);
      if (seen.get(kindOf.get(one)) > alike) one.remove();
    }
  }
}
"""
"""Takes away most of the neighbours that are wholly alike but for their words and addresses, as rows of long lists are."""
SHOWN = 160
_OPENED = re.compile(r"<(\S+?)(?=[\s>])(?:[^>]*?\sclass=\"([^\"]*)\")?")


def prepare(page: Page) -> None:
    """Load axe-core into an open page; it stays there until the page is left."""
    page.evaluate(_source())


def thin(page: Page) -> None:
    """Leave of each kind of neighbours in an open page a few: what is made by one template has one and the same fault."""
    page.evaluate(THIN, ALIKE)


def violations(page: Page, place: str, *, colours_only: bool = False) -> list[Fault]:
    """What is wrong with an open page into which axe-core was loaded: by all rules, or by those of colours alone."""
    only = {"type": "rule", "values": COLOURS} if colours_only else {"type": "tag", "values": TAGS}
    found: list[Any] = page.evaluate(RUN, {"runOnly": only})
    return [
        Fault(f"{rule} {_opened(html)}", f"{place}: {' '.join(html.split())[:SHOWN]} {why}")
        for rule, html, why in found
    ]


@cache
def _source() -> str:
    return tool("axe-core/axe.min.js").read_text("utf-8")


def _opened(html: str) -> str:
    """The tag of an element with its classes: what elements of the same cause have in common."""
    found = _OPENED.match(html)
    return "" if found is None else ".".join((found[1], *(found[2] or "").split()))
