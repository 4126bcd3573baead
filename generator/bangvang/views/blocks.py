"""What pages are made of: small records that templates print as they are.

Texts of the interface are `str`, already in the page's language; texts of the roll are `Words`, which know theirs.
Paths are relative to the site's root, with a trailing slash.
"""

from typing import ClassVar

from bangvang.model.localised import Words
from bangvang.views.charts import AnyChart, Chart, Grid, Targets
from bangvang.views.photos import Photographs
from bangvang.views.pieces import Entry, Inline, Keyed, Mark, Number, Outside, Quote, Ref, Run, Several, Unknown
from bangvang.views.record_blocks import Fan, Groups, Names, Paper, Slogan, Steps, Switch, Timeline, Tree
from bangvang.words.values import value

__all__ = ["Entry", "Inline", "Keyed", "Mark", "Number", "Outside", "Quote", "Ref", "Run", "Several", "Unknown"]
"""The pieces, which those who make blocks find here too."""


@value(frozen=True, slots=True)
class Facts:
    """Names and values."""

    shape: ClassVar[str] = "facts"
    rows: tuple[tuple[str, Inline], ...]
    title: str | None = None
    anchor: str | None = None
    brief: bool = False
    """Set on few lines, one after the other."""


@value(frozen=True, slots=True)
class Paragraphs:
    """Texts of the roll, one paragraph each; line breaks within them make further ones."""

    shape: ClassVar[str] = "paragraphs"
    texts: tuple[Words, ...]
    title: str | None = None
    anchor: str | None = None


@value(frozen=True, slots=True)
class Story:
    """A text in Markdown; it is rendered and cleaned where pages are made."""

    shape: ClassVar[str] = "story"
    markdown: Words
    title: str | None = None
    anchor: str | None = None


@value(frozen=True, slots=True)
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


@value(frozen=True, slots=True)
class Step:
    """A place that a strip leads to; `here` where the page shows it. `says` is its name where the words are too short."""

    ref: Ref
    here: bool = False
    says: str | None = None


@value(frozen=True, slots=True)
class Strip:
    """Where a long list leads to: its letters, its years, its pages. `label` says what; None stands for a gap."""

    shape: ClassVar[str] = "strip"
    label: str
    steps: tuple[Step | None, ...]
    look: str = "words"


@value(frozen=True, slots=True)
class Row:
    """A row of a table; its `anchor`, where it has one, lasts."""

    cells: tuple[Inline, ...]
    anchor: str | None = None


@value(frozen=True, slots=True)
class Table:
    """A table. The cell of a row at `heading` is what the row is about. Columns in which nothing stands are not printed.

    `charts` stand between its title and its rows.
    """

    shape: ClassVar[str] = "table"
    header: tuple[str, ...]
    rows: tuple[Row, ...]
    title: str | None = None
    anchor: str | None = None
    caption: str | None = None
    heading: int = 0
    charts: tuple[AnyChart, ...] = ()


@value(frozen=True, slots=True)
class Note:
    """A sentence of the interface about what the page shows or does not show."""

    shape: ClassVar[str] = "note"
    text: Inline
    tone: str = "plain"


@value(frozen=True, slots=True)
class Section:
    """A heading with blocks under it."""

    shape: ClassVar[str] = "section"
    title: Inline
    blocks: tuple["Block", ...]
    anchor: str | None = None


@value(frozen=True, slots=True)
class Big:
    """Numbers to be seen first, each with what it counts."""

    shape: ClassVar[str] = "big"
    items: tuple[tuple[Number, Inline], ...]
    title: str | None = None
    anchor: str | None = None


@value(frozen=True, slots=True)
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


Block = (
    Facts
    | Paragraphs
    | Story
    | Bullets
    | Strip
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
    | Chart
    | Grid
    | Targets
    | SearchForm
    | Photographs
)
