"""All documents of a roll in one language, kind by kind."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from bangvang.search.bearers import people, printed, printed_rows, units
from bangvang.search.calling import Caller, joined, years
from bangvang.search.document import KINDS, Document
from bangvang.search.records import clusters, decisions, events, exemplars, honours, movements
from bangvang.views.counting import counted
from bangvang.views.results import span_name
from bangvang.views.sight import Sight
from bangvang.views.spans import lines_of, year_spans

REGISTERED: Mapping[str, Callable[[Caller], Iterable[Document]]] = {
    "people": people,
    "units": units,
    "movements": movements,
    "exemplars": exemplars,
    "clusters": clusters,
    "honours": honours,
    "decisions": decisions,
    "events": events,
}


def documents(sight: Sight) -> Iterator[tuple[str, list[Document]]]:
    """The documents of every kind, in the order of KINDS; one kind at a time, so that no more is held."""
    caller = Caller(sight)
    rows = printed_rows(caller)
    for kind in KINDS:
        if kind == "years":
            yield kind, list(_years(caller))
            continue
        found = list(REGISTERED[kind](caller)) if kind in REGISTERED else []
        if kind in rows:
            found += printed(caller, rows.pop(kind).values())
        yield kind, found


def _years(caller: Caller) -> Iterator[Document]:
    """A document for every year or span that has a page."""
    sight = caller.sight
    for span in year_spans(sight.roll):
        lines = lines_of(sight.roll, span)
        named = dict.fromkeys(caller.honour(line) for line in counted(sight.roll, lines))
        yield Document(
            kind="years",
            title=sight.say("Results of %(year)s", year=span_name(span)),
            path=sight.addresses.year(sight.language, span.key),
            about=joined(("; ".join(list(named)[:3]),)),
            weight=len(lines),
            other_names=(span.key, f"năm {span.key}", f"kết quả năm {span.key}"),
            contexts=years(span.first, span.last),
        )
