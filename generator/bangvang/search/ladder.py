"""The ladder: ways to look for a query, the strictest first. The first that finds anything is the answer."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from bangvang.search.matching import BEGUN, LED, LESS, WHOLE, Rung
from bangvang.search.near import LEAST_LETTERS, Pieces, apart
from bangvang.search.query import Term, Terms, cut, terms, without_optional
from bangvang.search.reading import Index
from bangvang.words.typing import untyped

STEPS = ("names", "contexts", "optional", "prefixes", "edits", "typing", "unknown")
"""What the steps are called; all after the second find only what is nearly meant."""
NOTHING = "none"
CERTAIN = STEPS[:2]
AROUND = LED, LESS, WHOLE, BEGUN
_LEAST_JOINED = 5


@dataclass(frozen=True, slots=True)
class Step:
    """One way to look: its name, what is looked for, and what is said to have been meant (empty: as typed)."""

    name: str
    rung: Rung
    meant: str = ""


def ladder(index: Index, text: str) -> Iterator[Step]:
    """All steps for a text, made one by one, for the later ones ask for more of the index."""
    query = terms(text)
    if not query:
        return
    yield Step("names", Rung(query))
    finished = _finished(query)
    for contexts in AROUND:
        yield Step("contexts", Rung(finished, contexts))
    shorter = _shorter(index, finished)
    for fewer in shorter:
        yield from _every("optional", fewer)
    bare = shorter[-1] if shorter else finished
    for some in dict.fromkeys((finished, bare)):
        begun = tuple(map(_begun, some))
        if begun != some:
            yield Step("prefixes", Rung(begun))
            yield Step("prefixes", Rung(begun, WHOLE))
    for some in dict.fromkeys((finished, bare)):
        yield from _edited(index, some)
    for meant in _meant(index, text):
        yield from _typed(index, meant)
    known = tuple(term for term in bare if term.is_number or index.known(term.folded, prefix=term.prefix))
    if known and len(known) < len(bare):
        yield from _every("unknown", known)


def _every(name: str, query: Terms, meant: str = "") -> Iterator[Step]:
    for contexts in (0, *AROUND):
        yield Step(name, Rung(query, contexts), meant)


def _finished(query: Terms) -> Terms:
    """The query without a last letter that only begins a word."""
    last = query[-1]
    return query[:-1] if len(query) > 1 and len(last.folded) == 1 and not last.is_number else query


def _edited(index: Index, query: Terms) -> Iterator[Step]:
    """Misspelt words: those that are unknown, or, where all are known, any of them."""
    able = [not term.is_number and len(term.folded) >= LEAST_LETTERS for term in query]
    unknown = [fit and not index.known(term.folded, prefix=False) for fit, term in zip(able, query, strict=True)]
    chosen = unknown if any(unknown) else able
    if any(chosen):
        most = max(1, len(query) // 3)
        near = tuple(replace(term, near=fit) for fit, term in zip(chosen, query, strict=True))
        yield Step("edits", Rung(near, edits=most))
        yield Step("edits", Rung(near, WHOLE, edits=most))


def _meant(index: Index, text: str) -> Iterator[str]:
    """The text as keys of Telex or VNI, then with words that were run together taken apart."""
    whole = cut(text)
    meant = untyped(whole)
    if terms(meant) != terms(whole):
        yield meant
    parted = [_parted(index, term) for term in terms(whole)]
    for way in range(max(map(len, parted), default=0)):
        pieces = [ways[min(way, len(ways) - 1)] for ways in parted]
        if any(len(one) > 1 for one in pieces):
            yield " ".join(chain.from_iterable(pieces))


def _parted(index: Index, term: Term) -> tuple[Pieces, ...]:
    """The ways to take a word apart; itself where there is none."""
    if term.is_number or len(term.folded) < _LEAST_JOINED or index.known(term.folded, prefix=False):
        return ((term.folded,),)
    return apart(term.folded, index.lexicon) or ((term.folded,),)


def _typed(index: Index, meant: str) -> Iterator[Step]:
    query = terms(meant)
    for some in (query, *_shorter(index, query)) if query else ():
        yield from _every("typing", some, meant)


def _shorter(index: Index, query: Terms) -> tuple[Terms, ...]:
    return without_optional(query, index.manifest.titles, index.manifest.optional)


def _begun(term: Term) -> Term:
    """A term that may be a beginning: words of two letters or more, no numbers."""
    return replace(term, prefix=term.prefix or (len(term.folded) > 1 and not term.is_number))
