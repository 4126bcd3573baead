"""The judgement that two records of one name are two bearers: each says so of the other."""

from pathlib import Path

from bangvang.editing.bearers import Bearer
from bangvang.editing.changing import Changes
from bangvang.editing.files_edited import FilesEdited
from bangvang.source.yaml_reader import Plain


def judged_distinct(data: Path, first: Bearer, second: Bearer) -> Changes:
    """What it takes to tell the two apart in the roll in the folder `data`: nothing where both say so already.

    Raises:
        Refused: a record stands in brackets.
    """
    files = FilesEdited(data.parent)
    for one, other in ((first, second), (second, first)):
        apart = sorted({*one.record.distinct_from, other.id})
        if apart != list(one.record.distinct_from):
            told: Plain = [*apart]
            files.set_fields(one.origin, one.kind.model, {"distinct_from": told})
    return files.changes()
