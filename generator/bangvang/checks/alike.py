"""When two texts that people typed say the same."""

from functools import lru_cache

from bangvang.words.folding import exact_key, words

_CACHED = 1 << 16


def alike(text: str) -> str:
    """Texts that give the same say the same: case, spaces, signs and the place of a tone mark do not matter.

    The tone itself does: Hưng and Hùng are two people.
    """
    return " ".join(filter(None, map(_exact, text.split())))


@lru_cache(_CACHED)
def _exact(chunk: str) -> str:
    return " ".join(exact_key(word) for word in words(chunk))
