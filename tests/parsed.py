"""Built pages as tests read them: elements, links, ids and visible text, by the standard library's parser."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
UNSEEN = frozenset({"script", "style", "template", "head", "noscript"})
INLINE = frozenset({"a", "span", "em", "strong", "q", "cite", "small", "b", "i", "abbr", "time", "sup", "sub", "code"})
URLS = ("href", "src", "action", "poster", "data", "srcset", "formaction", "cite", "background")


@dataclass(slots=True, repr=False, eq=False)
class Element:
    """An element as it is opened: its tag and attributes, the tags and classes around it, the nearest language, its text."""

    tag: str
    attributes: dict[str, str]
    around: tuple["Element", ...]
    language: str
    text: str = ""

    @property
    def classes(self) -> tuple[str, ...]:
        """The classes of the element itself."""
        return tuple(self.attributes.get("class", "").split())

    def within(self, name: str) -> bool:
        """Whether it is, or stands in, an element of this tag or class."""
        return any(one.tag == name or name in one.classes for one in (*self.around, self))


@dataclass(frozen=True, slots=True, repr=False)
class Said:
    """A piece of visible text, with its language and the elements around it."""

    text: str
    language: str
    around: tuple[Element, ...]


@dataclass(slots=True, repr=False, eq=False)
class Parsed:
    """One HTML page."""

    elements: list[Element] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    text: str = ""
    article: str = ""
    """The visible text of the article alone, without header, menu and footer."""

    def all(self, tag: str) -> list[Element]:
        """Every element of a tag, in order."""
        return [one for one in self.elements if one.tag == tag]

    @property
    def language(self) -> str:
        """The language of the document."""
        return self.all("html")[0].attributes.get("lang", "")

    @property
    def title(self) -> str:
        """The text of `<title>`; of an SVG's title it is not."""
        return next((plain(one.text) for one in self.all("title") if not one.within("svg")), "")

    def meta(self, name: str) -> str:
        """The content of a meta element; empty where there is none."""
        found = [
            one for one in self.all("meta") if name in (one.attributes.get("name"), one.attributes.get("property"))
        ]
        return found[0].attributes.get("content", "") if found else ""

    def text_under(self, anchor: str) -> str:
        """The visible text of the element that bears an id."""
        pieces = [one.text for one in self.said if any(outer.attributes.get("id") == anchor for outer in one.around)]
        return plain(" ".join(pieces))

    @property
    def ids(self) -> list[str]:
        """Every id, in order, doubled ones too."""
        return [one.attributes["id"] for one in self.elements if "id" in one.attributes]

    @property
    def links(self) -> list[Element]:
        """Every `<a>` that leads somewhere."""
        return [one for one in self.all("a") if "href" in one.attributes]


def plain(text: str) -> str:
    """Text with every run of white space, no-break spaces too, as one space."""
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).strip()


def parse(html: str) -> Parsed:
    """Read a page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.page.text = plain("".join(reader.pieces))
    reader.page.article = plain("".join(reader.of_article))
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Parsed()
        self.pieces: list[str] = []
        self.of_article: list[str] = []
        self._open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        language = attributes.get("lang") or (self._open[-1].language if self._open else "")
        element = Element(tag, attributes, tuple(self._open), language)
        self.page.elements.append(element)
        if tag not in INLINE:
            self._add(" ")
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in INLINE:
            self._add(" ")
        if any(one.tag == tag for one in self._open):
            while self._open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        if self._open:
            self._open[-1].text += data
        if not any(one.tag in UNSEEN for one in self._open):
            self._add(data)
            if data.strip():
                language = self._open[-1].language if self._open else ""
                self.page.said.append(Said(plain(data), language, tuple(self._open)))

    def _add(self, text: str) -> None:
        self.pieces.append(text)
        if any(one.tag == "article" for one in self._open):
            self.of_article.append(text)
