"""What a field says of itself beside its type: titles, links, the names of its choices."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bangvang.problems.both import Both


@dataclass(frozen=True, slots=True)
class Told:
    """Title and description of a field, Vietnamese and English. Stands in the field's `Annotated`."""

    title_vi: str
    title_en: str
    help_vi: str
    help_en: str

    @property
    def title(self) -> Both:
        """What the field is called."""
        return Both(self.title_vi, self.title_en)

    @property
    def help(self) -> Both:
        """What to write in it."""
        return Both(self.help_vi, self.help_en)


@dataclass(frozen=True, slots=True)
class Link:
    """The value is the id of a record of this kind (the name of its folder)."""

    kind: str


@dataclass(frozen=True, slots=True)
class Choices:
    """A closed vocabulary: each value and what people call it."""

    labels: Mapping[str, Both] = field(hash=False)


@dataclass(frozen=True, slots=True)
class Prose:
    """The text is shown to readers and may be translated; `markdown` where it is rendered as Markdown."""

    markdown: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """The name of a type's shape, where Python's own type does not tell: a date, a period, a number or an id."""

    name: str
