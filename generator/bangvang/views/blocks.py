"""What pages are made of: small records that templates print as they are.

Texts of the interface are `str`, already in the page's language; texts of the roll are `Words`, which know theirs.
Paths are relative to the site's root, with a trailing slash.
"""

from dataclasses import dataclass
from typing import ClassVar, Literal

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
    """A state, said in words: awarded, nominated, annulled. `tone` is one of good, plain, warn, bad, nominated, inherited."""

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
    brief: bool = False
    """Set on few lines, one after the other."""


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
class Slogan:
    """A slogan, set large as a quotation under the page's title."""

    shape: ClassVar[str] = "slogan"
    words: Words


@dataclass(frozen=True, slots=True)
class Paper:
    """The head of a decision, as papers wear it: who issued it, its number and its date."""

    shape: ClassVar[str] = "paper"
    issuers: tuple[Inline, ...]
    number: Inline
    date: Inline


Tense = Literal["past", "now", "ahead", "unknown", "today"]
"""How a moment or a step stands to the roll's date; `unknown` where its date is not known or does not tell; `today` is
that date itself."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point of a timeline: when (perhaps the word that it is unknown), what happened, and what else is told of it."""

    when: Inline
    what: Inline
    tense: Tense
    details: tuple[Inline, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Moments in the order of time."""

    shape: ClassVar[str] = "timeline"
    moments: tuple[Moment, ...]
    title: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: its name, and its date or the word that it is unknown or not yet done."""

    name: str
    when: Inline
    tense: Tense


@dataclass(frozen=True, slots=True)
class Steps:
    """A path of few steps, side by side."""

    shape: ClassVar[str] = "steps"
    steps: tuple[Step, ...]
    title: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Branch:
    """What is tied to the thing that a tree is about, in one way: what it answers, what came out of it."""

    title: str
    items: tuple[Inline, ...]
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Tree:
    """A thing between what it comes from and what comes from it."""

    shape: ClassVar[str] = "tree"
    above: tuple[Branch, ...]
    here: Inline
    below: tuple[Branch, ...]
    title: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Ray:
    """One end of a fan: a name, and a short note beside it."""

    name: Words
    note: str


@dataclass(frozen=True, slots=True)
class Fan:
    """A drawing of one thing from which several others came. What it shows stands in words beneath it, too."""

    shape: ClassVar[str] = "fan"
    center: Words
    rays: tuple[Ray, ...]
    told: str
    """What the drawing shows, for those who do not see it."""
    title: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Groups:
    """Short items under the heads of their groups."""

    shape: ClassVar[str] = "groups"
    groups: tuple[tuple[Inline, tuple[Inline, ...]], ...]
    title: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Names:
    """Many short names, in as many columns as there is room for."""

    shape: ClassVar[str] = "names"
    items: tuple[Inline, ...]
    title: str | None = None
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Switch:
    """Links to the parts of a page that follow, kept in sight while they are read."""

    shape: ClassVar[str] = "switch"
    label: str
    parts: tuple[tuple[str, str], ...]
    """What each is called, and its anchor."""


Block = (
    Facts
    | Paragraphs
    | Story
    | Bullets
    | Table
    | Note
    | Section
    | Big
    | Slogan
    | Paper
    | Timeline
    | Steps
    | Tree
    | Fan
    | Groups
    | Names
    | Switch
)
