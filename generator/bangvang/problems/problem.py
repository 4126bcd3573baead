"""A problem is a value: a code, a place, and what fills the sentences of the catalogue. Printing lives elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from string import Template
from typing import Literal

from bangvang.problems.both import Both, Language
from bangvang.problems.catalogue import CATALOGUE
from bangvang.problems.entry import Entry, Severity
from bangvang.problems.place import Place

Key = str | int
Keys = tuple[Key, ...]
Part = Literal["key", "value"]
Filling = str | int | Both

DID_YOU_MEAN = Both("Có phải bạn định viết «$near»?", "Did you mean «$near»?")


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault as a reader or a check finds it: in which file, under which keys. Its line and column come later.

    `near` is the nearest known name, if there is one; it becomes the first sentence of the hint.
    """

    code: str
    path: str
    keys: Keys = ()
    part: Part = "value"
    record: str | None = None
    values: Mapping[str, Filling] = field(default_factory=dict)
    near: str | None = None

    def __post_init__(self) -> None:
        """A code outside the catalogue is a fault of the program: KeyError."""
        CATALOGUE[self.code]

    def at(self, place: Place) -> "Problem":
        """This finding, with its place."""
        return Problem(self.code, place, self.record, self.values, self.near)


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of the roll. `record` is `kind/id`, or None where no record is concerned."""

    code: str
    place: Place
    record: str | None = None
    values: Mapping[str, Filling] = field(default_factory=dict)
    near: str | None = None

    @property
    def entry(self) -> Entry:
        """What the catalogue says about problems of this code."""
        return CATALOGUE[self.code]

    @property
    def severity(self) -> Severity:
        """`error`, `warning` or `info`."""
        return self.entry.severity

    def message(self, language: Language) -> str:
        """One sentence: what is wrong, quoting what was written."""
        return self._fill(self.entry.message, language)

    def hint(self, language: Language) -> str | None:
        """What to do about it, or None."""
        sentences = []
        if self.near is not None:
            sentences.append(Template(DID_YOU_MEAN.say(language)).substitute(near=self.near))
        if self.entry.hint is not None:
            sentences.append(self._fill(self.entry.hint, language))
        return " ".join(sentences) or None

    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Problems are told by path, place and code; the message breaks ties."""
        return (self.place.path, self.place.line, self.place.column, self.code, self.message("en"))

    def _fill(self, words: Both, language: Language) -> str:
        said = {name: v.say(language) if isinstance(v, Both) else v for name, v in self.values.items()}
        return Template(words.say(language)).substitute(said)
