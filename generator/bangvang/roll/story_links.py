"""Where stories lead on the site itself: the relative links that editors wrote into them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from importlib import import_module
from posixpath import join, normpath
from urllib.parse import unquote

from bangvang.model.exemplar import Exemplar
from bangvang.problems.problem import Keys

_HREF = re.compile(r'<a\b[^>]*?\shref="([^"]*)"')
_ELSEWHERE = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|/")
"""Links with a scheme, or from the root of the host, lead out of the site."""


@dataclass(frozen=True, slots=True)
class StoryLink:
    """A relative link as it was typed; the keys of the text that holds it, and the text's language (None: the first)."""

    keys: Keys
    language: str | None
    written: str


def story_links(exemplar: Exemplar) -> Iterator[StoryLink]:
    """The relative links of an exemplar's story, and of the story in other languages."""
    if exemplar.story is not None:
        yield from (StoryLink(("story",), None, link) for link in _links(exemplar.story))
    for language, fields in exemplar.translations.items():
        told = fields.get("story")
        if isinstance(told, str):
            keys: Keys = ("translations", language, "story")
            yield from (StoryLink(keys, language, link) for link in _links(told))


def as_html(text: str) -> str:
    """Markdown as HTML, which is not clean yet. What reads it is loaded only for those who have a story to read."""
    html: str = import_module("markdown").Markdown(output_format="html").convert(text)
    return html


def _links(text: str) -> Iterator[str]:
    """The relative links of a story. Where there is neither a bracket nor a tag, there is none."""
    if "[" in text or "<" in text:
        yield from relative_links(as_html(text))


def relative_links(html: str) -> Iterator[str]:
    """The relative links of HTML, each once."""
    found = dict.fromkeys(unescape(link) for link in _HREF.findall(html))
    yield from (link for link in found if link and _ELSEWHERE.match(link) is None)


def target(page: str, written: str) -> tuple[str, str]:
    """What a relative link on a page leads to: the path from the site's root (a page's without its last slash), and the anchor.

    The page is told by its address from the root (`dien-hinh/nga/`). The path begins with `..` where it leads out of the site.
    """
    way, _, anchor = written.partition("#")
    way = unquote(way.partition("?")[0])
    folder = page.rpartition("/")[0]
    path = normpath(join(folder, way)) if way else normpath(page or ".")
    return ("" if path == "." else path), unquote(anchor)
