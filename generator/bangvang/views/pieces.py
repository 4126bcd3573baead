"""The small pieces of a page: what stands on a line."""

from dataclasses import dataclass

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
