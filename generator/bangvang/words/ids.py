"""Ids: what may be one, which to propose for a name, and which one a misspelt one was meant to be."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from bangvang.words.folding import unmarked

ID_PATTERN = "^[a-z0-9]+(?:-[a-z0-9]+)*$"
MAX_LENGTH = 80
RESERVED = (
    *("in", "index", "theo-nam", "trang"),
    *("aux", "con", "nul", "prn"),
    *(f"{device}{number}" for device in ("com", "lpt") for number in range(10)),
)
"""No ids, for they are words of our addresses or names of Windows devices."""

UNNAMED = "khong-ten"
"""The slug of a name without a single Latin letter or digit."""

_ID = re.compile(ID_PATTERN)
_BETWEEN = re.compile("[^a-z0-9]+")
_JOINTS = str.maketrans("_ .", "---")
_MOST_EDITS = 2
_TWO_EDITS_FROM = 6
_LAST = "\U0010ffff"
_CACHED = 1 << 16


def is_id(text: str) -> bool:
    """Whether a record may bear this id."""
    return len(text) <= MAX_LENGTH and _ID.fullmatch(text) is not None and text not in RESERVED


def slug(text: str) -> str:
    """An id to propose for a name: `Sở Y tế Đắk Lắk` gives `so-y-te-dak-lak`. It is always a good id, not always unused."""
    parts = "-".join(filter(None, map(_slug_of, text.split())))
    if len(parts) > MAX_LENGTH:
        parts = parts[: MAX_LENGTH + 1].rpartition("-")[0] or parts[:MAX_LENGTH]
    if parts in RESERVED:
        return f"{parts}-1"
    return parts or UNNAMED


def nearest(text: str, known: Iterable[str]) -> str | None:
    """The known name that was probably meant, or None. For many questions about the same names use `Nearest`.

    Accents, case and the joints `-`, `_`, `.` and space do not matter. Names differ by at most one edit (a letter changed,
    added, lost, or two neighbours swapped), from 6 letters on by at most two letters changed, added or lost. The fewest edits
    win, then the first name in the order of code points.
    """
    return Nearest(known).find(text)


class Nearest:
    """Known names, prepared once for many questions; the answers are those of `nearest`.

    It does not notice names that come later.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self._names: dict[str, str] = {}
        for name in sorted(known):
            self._names.setdefault(_form(name), name)
        self._forms = sorted(self._names)
        self._longest = max(map(len, self._forms), default=0)
        self._answers: dict[str, str | None] = {}

    def find(self, text: str) -> str | None:
        """The known name that was probably meant, or None."""
        form = _form(text)
        if form in self._names:
            return self._names[form]
        if len(form) > self._longest + _MOST_EDITS:
            return None
        if form not in self._answers:
            near = [*self._within(form, 1), *(other for other in _swaps(form) if other in self._names)]
            if not near and len(form) >= _TWO_EDITS_FROM:
                near = list(self._within(form, _MOST_EDITS))
            self._answers[form] = min((self._names[other] for other in near), default=None)
        return self._answers[form]

    def _within(self, form: str, edits: int) -> Iterator[str]:
        """The known forms that so many letters changed, added or lost lead to.

        Walks through the sorted forms as through a tree: what two neighbours share at their start is judged once, and
        all forms that begin with letters from which nothing can be reached any more are skipped.
        """
        automaton = _Automaton(form, edits)
        states = [automaton.start()]
        previous, index = "", 0
        while index < len(self._forms):
            other = self._forms[index]
            del states[_shared(previous, other) + 1 :]
            previous = other
            while len(states) <= len(other) and automaton.lives(states[-1]):
                states.append(automaton.step(states[-1], other[len(states) - 1]))
            if automaton.lives(states[-1]):
                index += 1
                if automaton.accepts(states[-1]):
                    yield other
            else:
                previous = other[: len(states) - 1]
                index = bisect_left(self._forms, previous + _LAST, index + 1)


class _Automaton:
    """Reads a form letter by letter and knows how much of the wanted one that can be, with at most so many edits.

    A state holds an integer for each number of edits from 0 on: its bit n says that the wanted form's first n letters
    lead to what was read (after Wu and Manber, "Fast text searching allowing errors", 1992).
    """

    def __init__(self, wanted: str, edits: int) -> None:
        self._edits = edits
        self._end = 1 << len(wanted)
        self._whole = 2 * self._end - 1
        self._places: dict[str, int] = {}
        for place, char in enumerate(wanted):
            self._places[char] = self._places.get(char, 0) | 1 << place

    def start(self) -> list[int]:
        """The state before the first letter: n letters may already be lost with n edits."""
        return [(2 << edits) - 1 & self._whole for edits in range(self._edits + 1)]

    def step(self, state: list[int], char: str) -> list[int]:
        """The state after one more letter: it fits, or it was added, or changed; or the one after it was lost."""
        places = self._places.get(char, 0)
        after = [(state[0] & places) << 1]
        for fewer, same in pairwise(state):
            after.append(((same & places) << 1 | fewer | fewer << 1 | after[-1] << 1) & self._whole)
        return after

    def lives(self, state: list[int]) -> bool:
        """Whether anything can still be reached."""
        return state[-1] != 0

    def accepts(self, state: list[int]) -> bool:
        """Whether what was read is near enough."""
        return bool(state[-1] & self._end)


def _swaps(form: str) -> Iterator[str]:
    """The form with two neighbours swapped, in every way."""
    for place in range(len(form) - 1):
        yield form[:place] + form[place + 1] + form[place] + form[place + 2 :]


def _shared(one: str, other: str) -> int:
    """How many letters both begin with; counted from the end, for sorted neighbours differ late."""
    count = len(one)
    while not other.startswith(one[:count]):
        count -= 1
    return count


@lru_cache(_CACHED)
def _slug_of(chunk: str) -> str:
    """The slug of a text without spaces, remembered, for syllables come back again and again."""
    return _BETWEEN.sub("-", unmarked(unicodedata.normalize("NFKD", chunk))).strip("-")


def _form(name: str) -> str:
    """A name as it is compared."""
    return (name.lower() if name.isascii() else unmarked(name)).translate(_JOINTS)
