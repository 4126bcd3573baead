"""Writes an index: documents are numbered kind by kind, their words gathered, and everything cut into small files."""

import json
import zlib
from array import array
from base64 import b32encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from bangvang.search.document import KINDS, PEOPLE, Document
from bangvang.search.manifest import FOLDER, MANIFEST, NAME_LENGTH, SUFFIX, Manifest
from bangvang.search.naming import Namer
from bangvang.search.optional_words import OPTIONAL, TITLES
from bangvang.search.shards import CONTEXT, FIRST, LAST, LONGEST_ALIAS, LOOSE, MIDDLE, ListKey, order, shards
from bangvang.words.folding import exact_key, folded_key, words

BLOCK = 96
"""How many documents a block holds."""
PAGE = 512
"""How many names of blocks a page of them holds, where the manifest would be too large with all of them in it."""
PAGED_FROM = 1024
"""From so many blocks on their names stand in pages."""
SHARD = 4000
"""About how many bytes a shard has before it is compressed: so few that most frequent words stand alone in theirs."""
LONGEST_NAME = 15
HEAVIEST = 7
_LEVEL = 7

Postings = dict[str, dict[ListKey, "array[int]"]]


@dataclass(frozen=True, slots=True)
class Setting:
    """What a manifest tells beside the index itself."""

    language: str
    root: str
    said: Mapping[str, str]
    scripts: Mapping[str, str]


@dataclass(slots=True)
class _Index:
    """What is gathered while documents pass by."""

    namer: Namer
    names: Postings = field(default_factory=dict)
    contexts: dict[str, "array[int]"] = field(default_factory=dict)
    groups: list[tuple[int, int, int, int]] = field(default_factory=list)
    documents: int = 0
    blocks: list[str] = field(default_factory=list)
    waiting: list[Document] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    taken: dict[str, bytes] = field(default_factory=dict)


def index_files(
    documents: Iterable[tuple[str, list[Document]]], namer: Namer, setting: Setting, paged_from: int = PAGED_FROM
) -> Iterator[tuple[str, bytes]]:
    """Every file of an index: its path beside the page of the search, and its bytes. The manifest comes last.

    `documents` come kind by kind in the order of KINDS; only those of one kind are held at a time.
    """
    index = _Index(namer)
    for kind, found in documents:
        found.sort(key=_place)
        for document in found:
            _add(index, KINDS.index(kind), document)
            if len(index.waiting) == BLOCK:
                yield _block(index)
    if index.waiting:
        yield _block(index)
    pages: list[str] = []
    for start in range(0, len(index.blocks), PAGE) if len(index.blocks) >= paged_from else ():
        name, content = _named(index, "".join(index.blocks[start : start + PAGE]).encode())
        pages.append(name)
        yield _path(name), content
    listed: dict[str, list[tuple[str, str, int]]] = {"names": [], "contexts": []}
    contexts = {token: {CONTEXT: ids} for token, ids in index.contexts.items()}
    for part, postings in (("names", index.names), ("contexts", contexts)):
        for first, shard in shards(postings, SHARD):
            name, content = _named(index, shard)
            listed[part].append((first, name, len(content)))
            yield _path(name), content
    spelt = (token for token in {*index.names, *index.contexts} if not token.isdecimal())
    lexicon, content = _named(index, "\n".join(sorted(spelt, key=order)).encode())
    yield _path(lexicon), content
    manifest = Manifest(
        language=setting.language,
        documents=index.documents,
        groups=index.groups,
        kinds=KINDS,
        block=BLOCK,
        blocks="" if pages else "".join(index.blocks),
        page=PAGE,
        pages="".join(pages),
        names=listed["names"],
        contexts=listed["contexts"],
        lexicon=lexicon,
        optional=OPTIONAL,
        titles=TITLES,
        root=setting.root,
        said=setting.said,
        scripts=setting.scripts,
    )
    yield MANIFEST, manifest.to_json()


def weight_class(weight: int) -> int:
    """How heavy a document is, from 0 to 7: a class for every doubling."""
    return min(HEAVIEST, weight.bit_length())


def _place(document: Document) -> tuple[int, int, str, str, str]:
    """Where a document stands among those of its kind: shorter names first, then heavier ones, then by name."""
    spelt = words(document.title)
    folded = " ".join(map(folded_key, spelt))
    return min(len(spelt), LONGEST_NAME), -weight_class(document.weight), folded, document.title, document.path


def _add(index: _Index, kind: int, document: Document) -> None:
    number = index.documents
    index.documents += 1
    spelt = words(document.title)
    group = kind, min(len(spelt), LONGEST_NAME), weight_class(document.weight)
    if not index.groups or index.groups[-1][1:] != group:
        index.groups.append((number, *group))
    own = _post_names(index, number, document, spelt, with_extras=KINDS[kind] != PEOPLE)
    about = frozenset(map(folded_key, words(document.about)))
    around = about.union(*map(index.namer.context_keys, document.contexts)) - own
    contexts = index.contexts
    for token in around:
        ids = contexts.get(token)
        if ids is None:
            contexts[token] = array("I", (number,))
        else:
            ids.append(number)
    index.waiting.append(document)
    index.untold.append(" ".join(sorted(around - about)))


def _post_names(
    index: _Index, number: int, document: Document, spelt: tuple[str, ...], *, with_extras: bool
) -> frozenset[str]:
    """Post the words of all names of a document. Gives their folded keys."""
    last = len(spelt) - 1
    roles = [(word, LAST if place == last else MIDDLE if place else FIRST) for place, word in enumerate(spelt)]
    if with_extras:
        roles += [(word, LOOSE) for word in index.namer.extras(document.title)]
    for name in document.other_names:
        other = words(name)
        role = LOOSE + len(other) if len(other) <= LONGEST_ALIAS else LOOSE
        roles += [(word, role) for word in other]
        roles += [(word, LOOSE) for word in index.namer.extras(name)]
    for word, role in roles:
        _post(index.names, folded_key(word), (exact_key(word), role), number)
    return frozenset(folded_key(word) for word, _ in roles)


def _post(postings: Postings, token: str, key: ListKey, number: int) -> None:
    lists = postings.get(token)
    if lists is None:
        lists = postings[token] = {}
    ids = lists.get(key)
    if ids is None:
        lists[key] = array("I", (number,))
    elif ids[-1] != number:
        ids.append(number)


def _block(index: _Index) -> tuple[str, bytes]:
    """The waiting documents as a file: titles, second lines, paths, weights, words around that no second line tells."""
    columns = (
        [document.title for document in index.waiting],
        [document.about for document in index.waiting],
        [document.path for document in index.waiting],
        [document.weight for document in index.waiting],
        index.untold,
    )
    name, content = _named(index, json.dumps(columns, ensure_ascii=False, separators=(",", ":")).encode())
    index.waiting.clear()
    index.untold.clear()
    index.blocks.append(name)
    return _path(name), content


def _named(index: _Index, content: bytes) -> tuple[str, bytes]:
    """A name made of the content, and the content compressed. Two contents never share a name."""
    digest = sha256(content).digest()
    name, start = "", 0
    while not name or index.taken.setdefault(name, digest) != digest:
        name = b32encode(digest[start : start + 5]).decode().lower()[:NAME_LENGTH]
        start += 1
    return name, zlib.compress(content, _LEVEL)


def _path(name: str) -> str:
    return f"{FOLDER}/{name}{SUFFIX}"
