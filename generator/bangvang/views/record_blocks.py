"""What pages of records are made of beside the blocks of all pages: timelines, paths, trees, drawings, heads."""

from typing import ClassVar, Literal

from bangvang.model.localised import Words
from bangvang.views.pieces import Inline
from bangvang.words.values import value


@value(frozen=True, slots=True)
class Slogan:
    """A slogan, set large as a quotation under the page's title."""

    shape: ClassVar[str] = "slogan"
    words: Words


@value(frozen=True, slots=True)
class Paper:
    """The head of a decision, as papers wear it: who issued it, its number and its date."""

    shape: ClassVar[str] = "paper"
    issuers: tuple[Inline, ...]
    number: Inline
    date: Inline


Tense = Literal["past", "now", "ahead", "unknown", "today"]
"""How a moment or a step stands to the roll's date; `unknown` where its date is not known or does not tell; `today` is
that date itself."""


@value(frozen=True, slots=True)
class Moment:
    """A point of a timeline: when (perhaps the word that it is unknown), what happened, and what else is told of it."""

    when: Inline
    what: Inline
    tense: Tense
    details: tuple[Inline, ...] = ()


@value(frozen=True, slots=True)
class Timeline:
    """Moments in the order of time."""

    shape: ClassVar[str] = "timeline"
    moments: tuple[Moment, ...]
    title: str | None = None
    anchor: str | None = None


@value(frozen=True, slots=True)
class Step:
    """One step of a path: its name, and its date or the word that it is unknown or not yet done."""

    name: str
    when: Inline
    tense: Tense


@value(frozen=True, slots=True)
class Steps:
    """A path of few steps, side by side."""

    shape: ClassVar[str] = "steps"
    steps: tuple[Step, ...]
    title: str | None = None
    anchor: str | None = None


@value(frozen=True, slots=True)
class Branch:
    """What is tied to the thing that a tree is about, in one way: what it answers, what came out of it."""

    title: str
    items: tuple[Inline, ...]
    anchor: str | None = None


@value(frozen=True, slots=True)
class Tree:
    """A thing between what it comes from and what comes from it."""

    shape: ClassVar[str] = "tree"
    above: tuple[Branch, ...]
    here: Inline
    below: tuple[Branch, ...]
    title: str | None = None
    anchor: str | None = None


@value(frozen=True, slots=True)
class Ray:
    """One end of a fan: a name, and a short note beside it."""

    name: Words
    note: str


@value(frozen=True, slots=True)
class Fan:
    """A drawing of one thing from which several others came. What it shows stands in words beneath it, too."""

    shape: ClassVar[str] = "fan"
    center: Words
    rays: tuple[Ray, ...]
    told: str
    """What the drawing shows, for those who do not see it."""
    title: str | None = None
    anchor: str | None = None


@value(frozen=True, slots=True)
class Groups:
    """Short items under the heads of their groups."""

    shape: ClassVar[str] = "groups"
    groups: tuple[tuple[Inline, tuple[Inline, ...]], ...]
    title: str | None = None
    anchor: str | None = None


@value(frozen=True, slots=True)
class Names:
    """Many short names, in as many columns as there is room for."""

    shape: ClassVar[str] = "names"
    items: tuple[Inline, ...]
    title: str | None = None
    anchor: str | None = None


@value(frozen=True, slots=True)
class Switch:
    """Links to the parts of a page that follow, kept in sight while they are read."""

    shape: ClassVar[str] = "switch"
    label: str
    parts: tuple[tuple[str, str], ...]
    """What each is called, and its anchor."""
