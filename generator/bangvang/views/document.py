"""The page of a document: what it is, who issued it, and what stands on it."""

from bangvang.model.document import Document
from bangvang.views.blocks import Outside
from bangvang.views.citing import citing
from bangvang.views.common import Pairs, description, documents, facts
from bangvang.views.page import Page
from bangvang.views.record import record_page
from bangvang.views.sight import Sight
from bangvang.views.structured import iso, known


def document_page(sight: Sight, document: Document) -> Page:
    """A directive, law or plan, with every record that names it."""
    cited = sight.roll.index.cites_document.get(document.id, ())
    issuer = str(sight.name("units", document.issuer)) if document.issuer is not None else None
    return record_page(
        sight,
        "documents",
        document,
        lead=description(sight, document),
        blocks=(
            *facts(_facts(sight, document)),
            *citing(sight, sight.say("What stands on it"), "vien-dan", cited),
        ),
        data=known(
            _type="Legislation",
            legislationIdentifier=document.number,
            legislationDate=iso(document.date),
            legislationPassedBy=known(_type="Organization", name=issuer) if issuer is not None else None,
            url=document.url,
        ),
    )


def _facts(sight: Sight, document: Document) -> Pairs:
    rows: Pairs = []
    if document.number is not None:
        rows.append((sight.label(Document, "number"), sight.plain(document.number)))
    for key in ("title", "kind"):
        said = sight.words(document, key)
        if said is not None:
            rows.append((sight.label(Document, key), said))
    if document.date is not None:
        rows.append((sight.label(Document, "date"), sight.date(document.date)))
    if document.issuer is not None:
        rows.append((sight.label(Document, "issuer"), sight.ref("units", document.issuer)))
    if document.url is not None:
        rows.append((sight.label(Document, "url"), Outside(sight.plain(document.url), document.url)))
    return rows + documents(sight, document)
