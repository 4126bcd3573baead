"""Words that are nearly the one typed, and words run together."""

from collections.abc import Iterator, Sequence

from bangvang.words.folding import folded_key

LEAST_LETTERS = 3
TWO_EDITS_FROM = 7
_MOST_PIECES, _MOST_WAYS = 6, 4

Pieces = tuple[str, ...]


def nearby(token: str, lexicon: Sequence[str]) -> Iterator[tuple[str, int]]:
    """The words within one edit of a token (two from seven letters), with the number of edits; never the token itself."""
    most = 2 if len(token) >= TWO_EDITS_FROM else 1
    for word in lexicon:
        if abs(len(word) - len(token)) <= most and word != token and not word.isdecimal():
            edits = distance(token, word, most)
            if edits <= most:
                yield word, edits


def distance(one: str, other: str, most: int) -> int:
    """How many letters must be put in, left out, changed or swapped with their neighbour; `most` + 1 if more than that."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        current = [row]
        for column, against in enumerate(other, 1):
            cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (letter != against))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == against:
                cost = min(cost, before[column - 2] + 1)
            current.append(cost)
        if min(current) > most:
            return most + 1
        before, last = last, current
    return min(last[-1], most + 1)


def apart(token: str, lexicon: Sequence[str]) -> tuple[Pieces, ...]:
    """A token as the fewest words of two letters or more that it may be made of, in each way (a few at most).

    Ways with longer words at the beginning come first. Empty where it is made of none, or is a word itself.
    """
    known = frozenset(word for word in lexicon if len(word) > 1 and not word.isdecimal())
    best: list[tuple[Pieces, ...]] = [()] * len(token) + [((),)]
    for start in range(len(token) - 1, -1, -1):
        ways: list[Pieces] = []
        for end in range(len(token), start + 1, -1):
            if best[end] and folded_key(token[start:end]) in known:
                ways += ((token[start:end], *rest) for rest in best[end])
        fewest = min(map(len, ways), default=0)
        best[start] = tuple(way for way in ways if len(way) == fewest)[:_MOST_WAYS]
    return best[0] if best[0] and 1 < len(best[0][0]) <= _MOST_PIECES else ()
