"""What can be found, as one document each: a unit, a person or name as printed, a campaign, an honour, a year and more."""

from dataclasses import dataclass

KINDS = (
    *("years", "people", "units", "households", "movements"),
    *("exemplars", "clusters", "honours", "decisions", "events"),
)
"""The kinds of documents, in the order in which equal hits stand."""
PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Document:
    """One thing that can be found.

    `path` is its address below the site's root, with an anchor where it is a row of a decision. `about` is its second
    line: where it belongs, and what it was honoured for. `weight` counts the awards that stand. Words of `other_names`
    count as words of the name, words of `contexts` only as what tells it from others.
    """

    kind: str
    title: str
    path: str
    about: str
    weight: int
    other_names: tuple[str, ...] = ()
    contexts: tuple[str, ...] = ()


def id_of(path: str) -> str:
    """The id that a path ends with: of a record `so-y-te`, of a row `qd-1#bang-khen--an`."""
    page, hash_mark, anchor = path.partition("#")
    return page.rstrip("/").rpartition("/")[2] + hash_mark + anchor
