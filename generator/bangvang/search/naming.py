"""The words by which names are found: abbreviations both ways, designations, Roman and Arabic numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain, product

from bangvang.words.folding import folded_key, words
from bangvang.words.roman import from_roman, to_roman

DESIGNATIONS: Mapping[str, str] = {
    "P": "Phường",
    "Q": "Quận",
    "X": "Xã",
    "H": "Huyện",
    "TT": "Thị trấn",
    "TX": "Thị xã",
}
"""How addresses shorten what a locality is."""

_LARGEST_ROMAN = 39
_LONGEST_SHORT = 3
"""How many words an abbreviation has at most."""
Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Namer:
    """Adds to a name the words that people may type instead of its own. Remembers what it was asked."""

    meanings: Mapping[Phrase, tuple[Phrase, ...]]
    """Folded words of an abbreviation → the words of all that it may stand for."""
    shorts: Mapping[Phrase, tuple[Phrase, ...]]
    """The other way round."""
    longest: Mapping[str, int]
    """The first word of a meaning → how many words the longest such meaning has."""
    _known: dict[str, Phrase] = field(default_factory=dict)
    _contexts: dict[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, abbreviations: Mapping[str, Iterable[str]]) -> "Namer":
        """Abbreviations, each with all it may stand for; they are read both ways."""
        meanings: dict[Phrase, dict[Phrase, None]] = {}
        shorts: dict[Phrase, dict[Phrase, None]] = {}
        designations = ((short, (full,)) for short, full in DESIGNATIONS.items())
        for short, fulls in (*abbreviations.items(), *designations):
            for full, form in product(map(words, fulls), _forms(short)):
                if full and form:
                    meanings.setdefault(_folded(form), {})[full] = None
                    shorts.setdefault(_folded(full), {})[form] = None
        longest: dict[str, int] = {}
        for phrase in shorts:
            longest[phrase[0]] = max(len(phrase), longest.get(phrase[0], 0))
        return cls(_frozen(meanings), _frozen(shorts), longest)

    def extras(self, name: str) -> Phrase:
        """Words beyond the name's own, each once: `UBND` gives `ủy ban nhân dân`, `Cụm XII` gives `12`."""
        found = self._known.get(name)
        if found is None:
            own = words(name)
            spread = _spread(own, self.meanings)
            called = (word for some in (own, spread) for word in _called(some, self.shorts, self.longest))
            every = dict.fromkeys((*_numerals(name), *spread, *called))
            found = self._known[name] = tuple(word for word in every if word not in own)
        return found

    def context_keys(self, text: str) -> frozenset[str]:
        """The folded keys of a text's words and of their extras."""
        found = self._contexts.get(text)
        if found is None:
            found = self._contexts[text] = frozenset(map(folded_key, (*words(text), *self.extras(text))))
        return found


def _spread(own: Phrase, meanings: Mapping[Phrase, tuple[Phrase, ...]]) -> Phrase:
    """The words with every abbreviation written out."""
    folded = _folded(own)
    spread: list[str] = []
    place = 0
    while place < len(own):
        length = next((n for n in range(_LONGEST_SHORT, 0, -1) if folded[place : place + n] in meanings), 0)
        full = meanings.get(folded[place : place + length], ())
        spread += chain.from_iterable(full) if full else own[place : place + 1]
        place += max(1, length)
    return tuple(spread)


def _called(spelt: Phrase, shorts: Mapping[Phrase, tuple[Phrase, ...]], longest: Mapping[str, int]) -> Iterable[str]:
    """The words of all abbreviations of any phrase within the words."""
    folded = _folded(spelt)
    for start, first in enumerate(folded):
        for length in range(1, longest.get(first, 0) + 1):
            yield from chain.from_iterable(shorts.get(folded[start : start + length], ()))


def _frozen(phrases: Mapping[Phrase, Mapping[Phrase, None]]) -> Mapping[Phrase, tuple[Phrase, ...]]:
    return {phrase: tuple(others) for phrase, others in phrases.items()}


def _forms(short: str) -> tuple[Phrase, ...]:
    """An abbreviation as its words, and run together: `GD&ĐT` is `gd đt` and `gdđt`."""
    parted = words(short)
    return (parted,) if len(parted) < 2 else (parted, ("".join(parted),))  # noqa: PLR2004 - one word has one form


def _folded(spelt: Iterable[str]) -> Phrase:
    return tuple(map(folded_key, spelt))


def _numerals(name: str) -> list[str]:
    """Small numbers of a name in the other way of writing; capitals only, for `vi` and `di` are words."""
    found = []
    for chunk in name.replace("-", " ").split():
        bare = chunk.strip(".,:;()[]“”\"'")
        value = from_roman(bare) if bare.isupper() else None
        if value is not None and value <= _LARGEST_ROMAN:
            found.append(str(value))
        elif bare.isascii() and bare.isdecimal() and 0 < int(bare) <= _LARGEST_ROMAN:
            found.append(to_roman(int(bare)).lower())
    return found
