"""Hand-written pages in their languages: the first stands at the root of `content/`, others in a folder of their code."""

import re
from collections.abc import Iterable, Mapping

from bangvang.language import own_name
from bangvang.site.build import Edition
from bangvang.site.frames import FOLDER, hole

_TABLE = "<table>"
_HEADING_OR_TABLE = re.compile(rf"(<h[1-6].*?</h[1-6]>|{_TABLE}.*?</table>)", re.DOTALL)
_OUTWARD = re.compile(r'<a href="https?://[^"]*"(?![^>]*\srel=)')
_TAG = re.compile(r"<a class=\"headerlink\".*?</a>|<[^>]*>", re.DOTALL)
_TICKED = re.compile(r'(<input [^>]*type="checkbox"[^>]*?) autocomplete="off"')
ROOT = (".", "./")
"""How the builder writes the address of the site's root."""


def is_frame(source: str) -> bool:
    """Whether the file is one of our frames rather than somebody's page."""
    return source.startswith(f"{FOLDER}/")


def language_of(source: str, languages: Iterable[str]) -> str:
    """The language of the page that a file makes."""
    first, *others = languages
    folder, _, rest = source.partition("/")
    if is_frame(source):
        return rest.partition("/")[0]
    return folder if folder in others else first


def source_in(language: str, page: str, languages: Iterable[str]) -> str:
    """The file that makes a page in a language."""
    return page if language == next(iter(languages)) else f"{language}/{page}"


def alternates(
    editions: Mapping[str, Edition], language: str, address: str | None, addresses: Iterable[str]
) -> list[dict[str, str]]:
    """Where a page stands in every language, as the theme reads it: `lang`, `link` and `name`.

    `address` is the page's own (None for a frame, whose links are holes) and `addresses` those of all hand-written
    pages: where one was not translated, the link leads to that language's home.
    """
    if len(editions) == 1:
        return []
    own = "" if address is None or address in ROOT else address
    written = set(addresses)
    links = []
    for other, path in editions[language].renderer.alternates(own).items():
        home = editions[other].sight.addresses.home(other)
        link = hole(f"alternate-{other}") if address is None else path if (path or "./") in written else home
        links.append({"lang": other, "link": link or ".", "name": own_name(other)})
    return links


def mended(html: str) -> str:
    """A hand-written page with what the theme below ours and Markdown get wrong put right.

    Tables bear the name of the heading above them and can be moved by keys where they are too wide, heads of columns say
    what they are, links to other sites say so, and a box to tick does not pretend to be filled in by the browser.
    """
    heading = ""
    parts = []
    for part in _HEADING_OR_TABLE.split(_TICKED.sub(r"\1", html)):
        if part.startswith(_TABLE):
            name = f' aria-label="{heading}"' if heading else ""
            table = part.replace(_TABLE, f'<table class="bv-plain"{name}>').replace("<th>", '<th scope="col">')
            parts.append(f'<div class="bv-wide" tabindex="0" role="group"{name}>{table}</div>')
            continue
        if part.startswith("<h") and part[2:3].isdigit():
            heading = " ".join(_TAG.sub("", part).replace('"', "&quot;").split())
        parts.append(_OUTWARD.sub(r'\g<0> rel="noopener external"', part))
    return "".join(parts)
