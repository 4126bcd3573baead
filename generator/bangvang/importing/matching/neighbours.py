"""Names that are nearly the same: one word misspelt, a word of one letter lost, words in another order, or run together."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

_LONG = 6
"""From so many letters on a word may differ by two."""
_LONGEST = 40
"""A longer word is no misspelling of any."""


class Neighbours:
    """Folded names, prepared for many questions: none of them looks at all names, nor at all words.

    Folding writes `y` as `i` in some words only, which depends on the letters around: here every `y` is an `i`.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[str, list[str]] = {}
        self._same_words: dict[str, str] = {}
        self._run_together: dict[str, str] = {}
        self._halves: set[tuple[int, int, str]] = set()
        self._but_one: set[tuple[int, str]] = set()
        self._lost: dict[str, list[str]] = {}
        self._vocabulary: set[str] = set()
        for name in sorted(names):
            self._names.setdefault(_loose(name), []).append(name)
        for name in self._names:
            words = name.split()
            self._same_words.setdefault(" ".join(sorted(words)), name)
            self._run_together.setdefault("".join(words), name)
            self._halves.update(_halves(words))
            self._vocabulary.update(words)
            for place, word in enumerate(words):
                rest = _without(words, place)
                self._but_one.add((place, rest))
                if len(word) == 1 and word.isalpha():
                    self._lost.setdefault(rest, []).append(name)
        self._words = _Words(self._vocabulary)

    def find(self, name: str) -> tuple[str, ...]:
        """The known names that may be meant, in their order; none where there is none. Numbers are never taken for each other."""
        name = _loose(name)
        words = name.split()
        known = self._same_words.get(" ".join(sorted(words))) or self._run_together.get("".join(words))
        near = [known] if known is not None else sorted({*self._misspelt(words), *self._lost.get(name, ())})
        return tuple(original for one in near for original in self._names[one])

    def ends(self, keys: Sequence[str]) -> Iterator[int]:
        """The places of a text of folded pieces from which on it may be found: where no more than one word stands in no name.

        Or where the rest is a name when it is run together.
        """
        loose = [_loose(key) for key in keys]
        unknown = accumulate(sum(word not in self._vocabulary for word in key.split()) for key in reversed(loose))
        for place, count in enumerate(reversed([*unknown])):
            if count <= 1 or "".join(loose[place:]).replace(" ", "") in self._run_together:
                yield place

    def _misspelt(self, words: list[str]) -> Iterator[str]:
        """The names that have all words but one of these, and another for that one.

        Of the two halves of a name, one is then written as it should be.
        """
        first, second = (half in self._halves for half in _halves(words))
        middle = len(words) // 2
        for place in range(0 if second else middle, len(words) if first else middle):
            if (place, _without(words, place)) in self._but_one:
                for other in self._words.near(words[place]):
                    candidate = " ".join([*words[:place], other, *words[place + 1 :]])
                    if candidate in self._names:
                        yield candidate


class _Words:
    """The words of all names, by what is left of them when letters are lost: two that are nearly the same share that."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_rest: dict[str, list[str]] = {}
        self._known: dict[str, list[str]] = {}
        for word in sorted(filter(_is_word, words)):
            for rest in _rests(word):
                self._by_rest.setdefault(rest, []).append(word)

    def near(self, word: str) -> list[str]:
        """The words that this one may be a misspelling of."""
        known = self._known.get(word)
        if known is None:
            rests = _rests(word) if _is_word(word) else ()
            found = {other for rest in rests for other in self._by_rest.get(rest, ())}
            known = self._known[word] = sorted(other for other in found if _misspelt(word, other))
        return known


def _is_word(text: str) -> bool:
    return text.isalpha() and len(text) <= _LONGEST


def _rests(word: str) -> set[str]:
    """A word, and it without each of its letters; without each two of a long one."""
    rests = {word, *_shorter(word)}
    return rests.union(*map(_shorter, rests)) if len(word) >= _LONG else rests


def _shorter(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _loose(name: str) -> str:
    return name.replace("y", "i")


def _halves(words: list[str]) -> tuple[tuple[int, int, str], tuple[int, int, str]]:
    middle = len(words) // 2
    return (len(words), 0, " ".join(words[:middle])), (len(words), 1, " ".join(words[middle:]))


def _without(words: list[str], place: int) -> str:
    return " ".join([*words[:place], *words[place + 1 :]])


def _misspelt(word: str, other: str) -> bool:
    """Whether a word is another one with a letter changed, lost, added or swapped with its neighbour; with two in long words."""
    most = 2 if min(len(word), len(other)) >= _LONG else 1
    return abs(len(word) - len(other)) <= most and _edits(word, other) <= most


def _edits(one: str, other: str) -> int:
    """How many letters must be changed, lost, added or swapped (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]
