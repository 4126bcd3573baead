"""What a record must have one of: a document has a number or a title."""

from bangvang.checks.found import Found
from bangvang.model.kinds import KIND_BY_NAME
from bangvang.roll.roll import Roll


def check_required(roll: Roll, found: Found) -> None:
    """`missing-key`: documents without number and title."""
    thing = KIND_BY_NAME["documents"].one
    for document in roll.documents.values():
        if document.number is None and document.title is None and roll.whole("documents", document.id):
            found.add("missing-key", "documents", document.id, ("title",), key="title", thing=thing)
