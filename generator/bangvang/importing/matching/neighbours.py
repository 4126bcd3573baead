"""Names that are nearly the same: one word misspelt, words in another order, or run together."""

from collections.abc import Iterable

_LONG = 6
"""From so many letters on a word may differ by two."""


class Neighbours:
    """Folded names, prepared for many questions: each looks at those names only that share all words but one."""

    def __init__(self, names: Iterable[str]) -> None:
        self._but_one: dict[tuple[int, str], list[str]] = {}
        self._same_words: dict[str, str] = {}
        self._run_together: dict[str, str] = {}
        for name in sorted(names):
            words = name.split()
            self._same_words.setdefault(" ".join(sorted(words)), name)
            self._run_together.setdefault("".join(words), name)
            for place in range(len(words)):
                self._but_one.setdefault((place, _without(words, place)), []).append(name)

    def find(self, name: str) -> str | None:
        """The known name that was probably meant, or None. Numbers are never taken for each other."""
        words = name.split()
        known = self._same_words.get(" ".join(sorted(words))) or self._run_together.get("".join(words))
        if known is not None:
            return known
        near = {
            other
            for place, word in enumerate(words)
            for other in self._but_one.get((place, _without(words, place)), ())
            if _misspelt(word, other.split()[place])
        }
        return min(near, default=None)


def _without(words: list[str], place: int) -> str:
    return " ".join([*words[:place], *words[place + 1 :]])


def _misspelt(word: str, other: str) -> bool:
    """Whether a word is another one with a letter changed, lost, added or swapped with its neighbour; with two in long words."""
    if not (word.isalpha() and other.isalpha()):
        return False
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
