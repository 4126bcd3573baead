"""Stories: Markdown of editors, rendered apart and cleaned."""

import nh3
from markdown import Markdown
from markupsafe import Markup

TAGS = {"p", "em", "strong", "ul", "ol", "li", "blockquote", "a", "h3", "h4", "br", "hr"}
ATTRIBUTES = {"a": {"href"}}
SCHEMES = {"https", "http", "mailto"}
_HEADINGS = (("<h1>", "<h3>"), ("</h1>", "</h3>"), ("<h2>", "<h3>"), ("</h2>", "</h3>"))


def story(text: str) -> Markup:
    """The HTML of a story: paragraphs, lists, quotes, emphasis and links to the web; anything else is taken out."""
    html = Markdown(output_format="html").convert(text)
    for written, lowered in _HEADINGS:
        html = html.replace(written, lowered)
    cleaned = nh3.clean(html, tags=TAGS, attributes=ATTRIBUTES, url_schemes=SCHEMES, link_rel="noopener external")
    return Markup(cleaned)  # noqa: S704 - cleaned by nh3
