"""Which documents hold all words of a query, and how well: the smaller the rank, the better.

A rank is one number whose parts do not touch: edits, words found only in contexts, words spelt otherwise, words that were
only begun, whether the name goes on, words out of their place, lightness. Where nobody typed a mark, how words are spelt
counts only among those that stand alike.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bangvang.search.document import PEOPLE
from bangvang.search.near import nearby
from bangvang.search.numbers import runs
from bangvang.search.query import Term, Terms
from bangvang.search.reading import Index
from bangvang.search.shards import FIRST, LAST, LOOSE, MIDDLE, Listed

HEAVIEST = 7
LED, LESS, WHOLE, BEGUN = 1, 2, 3, 4
"""In contexts: whole words after a person's name of as many words as there is one, of one word less, anywhere, or their
beginnings too. Each asks for more of the index."""
LEADING = 2
"""Of how many words at least a name must be to lead."""
_ALONE = {LAST: 0, FIRST: 1, MIDDLE: 2}


@dataclass(frozen=True, slots=True)
class Costs:
    """What one of each part costs; a part takes the bits from its own up to the next."""

    edit: int
    around: int
    otherwise: int
    begun: int
    longer: int
    place: int


MARKED = Costs(edit=1 << 22, around=1 << 17, otherwise=1 << 12, begun=1 << 7, longer=1 << 6, place=1 << 3)
PLAIN = Costs(edit=1 << 22, around=1 << 17, begun=1 << 12, longer=1 << 11, place=1 << 8, otherwise=1 << 3)
_PLACES = 7


@dataclass(frozen=True, slots=True)
class Rung:
    """How a query is looked for: in contexts too (0: no, else as named above), with how many edits."""

    terms: Terms
    contexts: int = 0
    edits: int = 0

    @property
    def costs(self) -> Costs:
        """What counts: marks only where somebody typed one."""
        return PLAIN if all(term.is_plain for term in self.terms) else MARKED


def matches(index: Index, rung: Rung) -> dict[int, int]:
    """The documents that hold every word, with their ranks."""
    total: dict[int, int] = {}
    whole: dict[int, int] = {}
    led = 0
    if rung.contexts in (LED, LESS):
        led = _led(index, rung) - (rung.contexts == LESS)
        if led < LEADING:
            return {}
    for place in range(len(rung.terms)):
        found = _of_term(index, replace(rung, contexts=0) if place < led else rung, place, whole)
        total = found if place == 0 else {n: total[n] + cost for n, cost in found.items() if n in total}
        if not total:
            break
    most = rung.costs.edit * (rung.edits + 1)
    return {n: _rank(index, rung, n, cost, whole.get(n, 0)) for n, cost in total.items() if cost < most}


def _led(index: Index, rung: Rung) -> int:
    """How many of the first words are those of one name; none where no such name is a person's."""
    names: set[int] = set()
    led = 0
    for place in range(len(rung.terms)):
        found = _of_term(index, replace(rung, contexts=0), place, {})
        some = names & found.keys() if place else set(found)
        if not some:
            break
        names, led = some, place + 1
    return led if any(index.kind(number) == PEOPLE for number in names) else 0


def _rank(index: Index, rung: Rung, number: int, cost: int, called: int) -> int:
    """The rank of a document whose words cost so much, `called` of which stand in another name of as many words."""
    costs = rung.costs
    _, _, words, weight = index.group(number)
    lightness = HEAVIEST - weight
    if called == len(rung.terms):
        return cost - (cost // costs.place & _PLACES) * costs.place + lightness
    around = cost % costs.edit // costs.around
    return cost + costs.longer * (words != len(rung.terms) - around) + lightness


def _of_term(index: Index, rung: Rung, place: int, whole: dict[int, int]) -> dict[int, int]:
    """The documents that hold a word, with the least that it costs; counts in `whole` those that another name has it in."""
    best: dict[int, int] = {}
    called: set[int] = set()
    for word, edits in _spelt(index, rung, rung.terms[place]):
        for one, cost in _lists(index, rung, place, word, edits):
            for run in runs(one.data, one.start, one.end):
                _lower(best, run, cost)
                if one.role == LOOSE + len(rung.terms):
                    called.update(run)
    for number in called:
        whole[number] = whole.get(number, 0) + 1
    return best


def _lists(index: Index, rung: Rung, place: int, word: str, edits: int) -> Iterator[tuple[Listed, int]]:
    """The lists of documents that hold a word, in a name or around it, with what that costs."""
    costs, term, length = rung.costs, rung.terms[place], len(rung.terms)
    prefix = term.prefix and not edits
    for token, lists in index.names(word, prefix=prefix):
        begun = costs.begun * (token != word) + costs.edit * edits
        for one in lists:
            otherwise = costs.otherwise * (bool(edits) or not term.agrees(one.form))
            yield one, begun + otherwise + costs.place * _misplaced(one.role, place, length)
    if rung.contexts and not edits:
        for token, lists in index.contexts(word, prefix=prefix and rung.contexts == BEGUN):
            begun = costs.begun * (token != word)
            yield from ((one, costs.around + begun) for one in lists)


def _lower(best: dict[int, int], run: range, cost: int) -> None:
    for number in run:
        if cost < best.get(number, cost + 1):
            best[number] = cost


def _spelt(index: Index, rung: Rung, term: Term) -> Iterator[tuple[str, int]]:
    """The word itself, then, where it may be misspelt, those that it may be."""
    yield term.folded, 0
    if term.near and rung.edits:
        yield from nearby(term.folded, index.lexicon)


def _misplaced(role: int, place: int, length: int) -> int:
    """Whether a word stands elsewhere in the name than in the query; of a single word, given names come first."""
    if length == 1:
        return _ALONE.get(role, 1)
    if place == 0:
        return int(role != FIRST)
    return int(place == length - 1 and role != LAST)
