"""The page of a source: what it is, where it stands, and everything that is said after it."""

from bangvang.model.document import Source
from bangvang.views.blocks import Outside
from bangvang.views.citing import citing
from bangvang.views.common import Pairs, description, documents, facts
from bangvang.views.page import Page
from bangvang.views.record import record_page
from bangvang.views.sight import Sight
from bangvang.views.structured import iso, known


def source_page(sight: Sight, source: Source) -> Page:
    """An article, gazette or web page, with every record that names it."""
    cited = sight.roll.index.cites_source.get(source.id, ())
    publisher = sight.words(source, "publisher")
    return record_page(
        sight,
        "sources",
        source,
        lead=description(sight, source),
        blocks=(
            *facts(_facts(sight, source)),
            *citing(sight, sight.say("What is said after it"), "dan-nguon", cited),
        ),
        data=known(
            _type="CreativeWork",
            publisher=known(_type="Organization", name=str(publisher)),
            datePublished=iso(source.date),
            url=source.url,
        ),
    )


def _facts(sight: Sight, source: Source) -> Pairs:
    rows: Pairs = []
    for key in ("title", "publisher"):
        said = sight.words(source, key)
        if said is not None:
            rows.append((sight.label(Source, key), said))
    date = sight.date(source.date) if source.date is not None else sight.unknown()
    rows.append((sight.label(Source, "date"), date))
    if source.url is not None:
        rows.append((sight.label(Source, "url"), Outside(sight.plain(source.url), source.url)))
    if source.accessed is not None:
        rows.append((sight.label(Source, "accessed"), sight.date(source.accessed)))
    return rows + documents(sight, source)
