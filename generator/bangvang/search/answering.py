"""The answer to a query: what was found, the best first, and by which step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bangvang.search.ladder import NOTHING, ladder
from bangvang.search.matching import Rung, matches
from bangvang.search.query import Term, Terms
from bangvang.search.reading import Hit, Index
from bangvang.words.folding import folded_key, words

HEAD, HEAD_BLOCKS = 50, 6
"""How many of the best are compared by their real names, as far as they stand in so many blocks."""
ELSEWHERE = 3
WEIGHT_BITS = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found. `total` counts all, `hits` are as many as were asked for; `meant` is empty where it is as typed."""

    step: str
    total: int
    hits: Sequence[Hit]
    meant: str = ""


def search(index: Index, text: str, limit: int) -> Answer:
    """The best documents for a text, `limit` at most."""
    for step in ladder(index, text):
        found = matches(index, step.rung)
        if found:
            best = _best(index, step.rung, found, limit)
            return Answer(step.name, len(found), index.hits(best), step.meant)
    return Answer(NOTHING, 0, ())


def _best(index: Index, rung: Rung, found: Mapping[int, int], limit: int) -> list[int]:
    ranked = sorted(found, key=lambda number: (found[number], number))
    head: list[int] = []
    blocks: set[int] = set()
    for number in ranked[:HEAD]:
        blocks.add(number // index.manifest.block)
        if len(blocks) > HEAD_BLOCKS:
            break
        head.append(number)
    titles = dict(zip(head, index.hits(head), strict=True))
    part = rung.costs.place if len(rung.terms) == 1 else rung.costs.longer
    head.sort(
        key=lambda number: (
            found[number] // part,
            phrase(rung.terms, titles[number].title),
            found[number] >> WEIGHT_BITS,
            -titles[number].weight,
            number,
        )
    )
    return [*head, *ranked[len(head) :]][:limit]


def phrase(query: Terms, title: str) -> int:
    """How the words of a query stand in a title: 0 at its beginning, 1 together, 2 in their order, 3 otherwise.

    Words that the title does not hold (they were found in another name, or around it) are left out; 3 where it holds none.
    """
    if len(query) == 1:
        return 0
    spelt = [folded_key(word) for word in words(title)]
    held = [term for term in query if any(_fits(term, word) for word in spelt)]
    if not held:
        return ELSEWHERE
    for start in range(len(spelt) - len(held) + 1):
        if all(_fits(term, word) for term, word in zip(held, spelt[start:], strict=False)):
            return 1 if start else 0
    place = 0
    for word in spelt:
        place += _fits(held[place], word)
        if place == len(held):
            return ELSEWHERE - 1
    return ELSEWHERE


def _fits(term: Term, word: str) -> bool:
    return word == term.folded or (term.prefix and word.startswith(term.folded))
