"""The manifest: what a reader must know before it can ask for a shard or a block.

It stands beside the index as JSON, the only file whose name never changes. See `docs` of each field; a reader refuses
a `format` that it does not know.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

FORMAT = 3
"""The version of all files of an index together."""
NAME_LENGTH = 8
"""How many characters the name of a file has, which is made of its content."""
MANIFEST = "chi-muc.json"
FOLDER = "chi-muc"
"""The manifest and the folder of all other files, beside the page of the search."""
SUFFIX = ".bin"


class UnknownFormat(ValueError):  # noqa: N818 - a refusal rather than a fault of the program
    """The index was written by another version of the program."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Where everything of an index stands.

    `documents`: how many there are; their numbers go by kind, length of the name, weight and name. `groups`: where in
    them a kind (by its place in `kinds`), a length of name (in words) or a class of weight begins: `[first, kind,
    length, class]`. `kinds`: the kinds of documents. `block`: how many documents a block holds; `blocks`: the names of
    all blocks, run together; where they are many, `pages` holds instead the names of files of so many (`page`) of them. `names`, `contexts`: the shards with the words of names and of contexts, `[first word,
    name, bytes]`. `lexicon`: the name of the list of all words but numbers. `optional`: folded words that a query
    may do without; `titles`: those that it may do without at its beginning. `root`:
    the way from the manifest's folder to the site's root. `said`: texts for whoever shows the hits, and `scripts` that
    show them, each with its path from the root.
    """

    language: str
    documents: int
    groups: Sequence[Sequence[int]]
    kinds: Sequence[str]
    block: int
    blocks: str
    page: int
    pages: str
    names: Sequence[tuple[str, str, int]]
    contexts: Sequence[tuple[str, str, int]]
    lexicon: str
    optional: Sequence[str]
    titles: Sequence[str]
    root: str
    said: Mapping[str, str]
    scripts: Mapping[str, str]
    format: int = FORMAT

    def to_json(self) -> bytes:
        """The manifest as a file."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

    @classmethod
    def from_json(cls, content: bytes) -> "Manifest":
        """The manifest of a file.

        Raises:
            UnknownFormat: it is of another version, or no manifest at all.
        """
        try:
            told = json.loads(content)
            if told["format"] != FORMAT:
                raise UnknownFormat(str(told["format"]))
            return cls(**told)
        except (KeyError, TypeError, ValueError) as fault:
            raise UnknownFormat(str(fault)) from fault


def name_at(names: str, number: int) -> str:
    """One of several names that are run together."""
    return names[number * NAME_LENGTH : (number + 1) * NAME_LENGTH]
