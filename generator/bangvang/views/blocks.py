"""What pages are made of: small records that templates print as they are.

Texts of the interface are `str`, already in the page's language; texts of the roll are `Words`, which know theirs.
Paths are relative to the site's root, with a trailing slash.
"""

from dataclasses import dataclass
from typing import ClassVar

from bangvang.model.localised import Words


@dataclass(frozen=True, slots=True)
class Ref:
    """A name that leads to a page of the site; `path` is None where there is no page to lead to."""

    words: Words
    path: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Outside:
    """A link to another site: http, https or mailto only."""

    words: Words
    address: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number as the page's language prints it, set to be compared with those above and below it."""

    text: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """Where a value is not known: the word for that, set back so that what is known stands out."""

    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A state, said in words: awarded, nominated, annulled. `tone` is one of good, plain, warn, bad."""

    text: str
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class Quote:
    """A slogan or a theme, as printed."""

    words: Words


@dataclass(frozen=True, slots=True)
class Run:
    """Pieces printed one after the other on a line."""

    pieces: tuple["Inline", ...]


@dataclass(frozen=True, slots=True)
class Several:
    """Pieces printed one below the other, or with commas where there is little room."""

    items: tuple["Inline", ...]


Inline = str | Words | Ref | Outside | Number | Unknown | Mark | Quote | Run | Several


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values."""

    shape: ClassVar[str] = "facts"
    rows: tuple[tuple[str, Inline], ...]
    title: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraphs:
    """Texts of the roll, one paragraph each; line breaks within them make further ones."""

    shape: ClassVar[str] = "paragraphs"
    texts: tuple[Words, ...]
    title: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """A text in Markdown; it is rendered and cleaned where pages are made."""

    shape: ClassVar[str] = "story"
    markdown: Words
    title: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list; `numbered` where the order means something."""

    shape: ClassVar[str] = "bullets"
    items: tuple[Inline, ...]
    title: str | None = None
    anchor: str | None = None
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; its `anchor`, where it has one, lasts."""

    cells: tuple[Inline, ...]
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The first cell of a row is its heading."""

    shape: ClassVar[str] = "table"
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    title: str | None = None
    anchor: str | None = None
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence of the interface about what the page shows or does not show."""

    shape: ClassVar[str] = "note"
    text: Inline
    tone: str = "plain"


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with blocks under it."""

    shape: ClassVar[str] = "section"
    title: Inline
    blocks: tuple["Block", ...]
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Big:
    """Numbers to be seen first, each with what it counts."""

    shape: ClassVar[str] = "big"
    items: tuple[tuple[Number, Inline], ...]
    title: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class SearchForm:
    """The search box of the search's own page, which is at `action`.

    `results` is the anchor of what it shows; `without` is said there where no JavaScript runs.
    """

    shape: ClassVar[str] = "search"
    action: str
    label: str
    placeholder: str
    button: str
    results: str
    without: str


Block = Facts | Paragraphs | Story | Bullets | Table | Note | Section | Big | SearchForm
