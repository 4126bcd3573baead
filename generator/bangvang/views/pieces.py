"""The small pieces of a page: what stands on a line."""

from bangvang.model.localised import Words
from bangvang.words.values import value


@value(frozen=True, slots=True)
class Ref:
    """A name that leads to a page of the site; `path` is None where there is no page to lead to."""

    words: Words
    path: str | None = None
    anchor: str | None = None


@value(frozen=True, slots=True)
class Outside:
    """A link to another site: http, https or mailto only."""

    words: Words
    address: str


@value(frozen=True, slots=True)
class Number:
    """A number as the page's language prints it, set to be compared with those above and below it."""

    text: str


@value(frozen=True, slots=True)
class Unknown:
    """Where a value is not known: the word for that, set back so that what is known stands out."""

    text: str


@value(frozen=True, slots=True)
class Mark:
    """A state, said in words: awarded, nominated, annulled. `tone` is one of good, plain, warn, bad, nominated, inherited."""

    text: str
    tone: str = "plain"


@value(frozen=True, slots=True)
class Quote:
    """A slogan or a theme, as printed."""

    words: Words


@value(frozen=True, slots=True)
class Run:
    """Pieces printed one after the other on a line."""

    pieces: tuple["Inline", ...]


@value(frozen=True, slots=True)
class Several:
    """Pieces printed one below the other, or with commas where there is little room."""

    items: tuple["Inline", ...]


@value(frozen=True, slots=True)
class Keyed:
    """A piece that a column is sorted by in another way than it reads: `key`, a date or a number as computers write it.

    An empty key says that the piece is a person's name: the given name, which comes last, goes before the rest.
    """

    piece: "Inline"
    key: str = ""


@value(frozen=True, slots=True)
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
