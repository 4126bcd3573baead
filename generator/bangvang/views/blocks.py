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


@dataclass(frozen=True, slots=True)
class Keyed:
    """A piece that a column is sorted by in another way than it reads: `key`, a date or a number as computers write it.

    An empty key says that the piece is a person's name: the given name, which comes last, goes before the rest.
    """

    piece: "Inline"
    key: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A record in a list: its name, and what tells it from others. `count` says how much there is of it."""

    title: Ref
    line: "Inline | None" = None
    state: Mark | None = None
    count: str | None = None

    @property
    def items(self) -> tuple["Inline", ...]:
        """All that it says, in order."""
        return tuple(one for one in (self.title, self.line, self.state, self.count) if one is not None)


Inline = str | Words | Ref | Outside | Number | Unknown | Mark | Quote | Run | Several | Keyed | Entry


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
    """A list; `numbered` where the order means something.

    `short` items may stand in two columns; the title of a `marginal` list, a letter or a year, stands beside it.
    """

    shape: ClassVar[str] = "bullets"
    items: tuple[Inline, ...]
    title: str | None = None
    anchor: str | None = None
    numbered: bool = False
    short: bool = False
    marginal: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """A place that a strip leads to; `here` where the page shows it. `says` is its name where the words are too short."""

    ref: Ref
    here: bool = False
    says: str | None = None


@dataclass(frozen=True, slots=True)
class Strip:
    """Where a long list leads to: its letters, its years, its pages. `label` says what; None stands for a gap."""

    shape: ClassVar[str] = "strip"
    label: str
    steps: tuple[Step | None, ...]
    look: str = "words"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; its `anchor`, where it has one, lasts."""

    cells: tuple[Inline, ...]
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table. The cell of a row at `heading` is what the row is about. Columns in which nothing stands are not printed."""

    shape: ClassVar[str] = "table"
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    title: str | None = None
    anchor: str | None = None
    caption: str | None = None
    heading: int = 0


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


Block = Facts | Paragraphs | Story | Bullets | Strip | Table | Note | Section | Big
