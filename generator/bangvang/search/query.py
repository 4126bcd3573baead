"""What somebody typed, as words to look for."""

from collections.abc import Sequence
from dataclasses import dataclass

from bangvang.words.folding import exact_key, folded_key, words

LONGEST_QUERY = 200
"""Characters; what is beyond is not read."""
MOST_WORDS = 12
_TONES = "12345"


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a query. `prefix`: it may be the beginning of a word; `near`: it may be misspelt."""

    exact: str
    folded: str
    prefix: bool = False
    near: bool = False

    @property
    def is_number(self) -> bool:
        """Whether it is a number."""
        return self.folded.isascii() and self.folded.isdecimal()

    @property
    def is_plain(self) -> bool:
        """Whether it was typed without any mark."""
        return self.exact.isascii() and (self.exact.isalpha() or self.is_number)

    def agrees(self, form: str) -> bool:
        """Whether a word of that exact key is, or begins, as it was typed, marks and all."""
        if self.is_number or form == self.exact:
            return True
        letters = self.exact.rstrip(_TONES)
        tones = self.exact[len(letters) :]
        other = form.rstrip(_TONES)
        return self.prefix and other.startswith(letters) and tones in ("", form[len(other) :])


Terms = tuple[Term, ...]


def cut(text: str) -> str:
    """As much of a text as is read."""
    return text[:LONGEST_QUERY]


def terms(text: str) -> Terms:
    """The words of a text; the last one may be a beginning, unless it is a letter alone in the query."""
    spelt = words(cut(text))[:MOST_WORDS]
    last = len(spelt) - 1
    return tuple(
        Term(exact_key(word), folded_key(word), prefix=place == last and (last > 0 or len(word) > 1 or word.isdigit()))
        for place, word in enumerate(spelt)
    )


def without_optional(query: Terms, titles: Sequence[str], optional: Sequence[str]) -> tuple[Terms, ...]:
    """Shorter forms of a query, each once.

    First without the titles that it begins with, one after the other, for a title may be a name too; then without any
    optional word.
    """
    start = 0
    shorter: dict[Terms, None] = {}
    while start < len(query) - 1 and query[start].folded in titles:
        start += 1
        shorter[query[start:]] = None
    for some in (query, query[start:]):
        shorter[tuple(term for term in some if term.folded not in optional)] = None
    return tuple(some for some in shorter if some and some != query)
