"""Stories: Markdown of editors, rendered apart and cleaned."""

import re

import nh3
from markupsafe import Markup

from bangvang.roll.story_links import as_html

TAGS = {"p", "em", "strong", "ul", "ol", "li", "blockquote", "a", "h3", "h4", "br", "hr"}
ATTRIBUTES = {"a": {"href"}}
SCHEMES = {"https", "http", "mailto"}
_HEADINGS = (("<h1>", "<h3>"), ("</h1>", "</h3>"), ("<h2>", "<h3>"), ("</h2>", "</h3>"))
_OWN = re.compile(r'(<a href="(?![a-zA-Z][a-zA-Z0-9+.-]*:|/)[^"]*") rel="noopener external"')
"""A link within the site, which is one of its own: the build follows it as it follows all others."""


def story(text: str) -> Markup:
    """The HTML of a story: paragraphs, lists, quotes, emphasis and links to the web; anything else is taken out."""
    html = as_html(text)
    for written, lowered in _HEADINGS:
        html = html.replace(written, lowered)
    cleaned = nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel="noopener external")
    return Markup(_OWN.sub(r"\1", cleaned))  # noqa: S704 - cleaned by nh3
