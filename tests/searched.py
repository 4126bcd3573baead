"""Looks for names in every file of a folder, however the file is packed and however the name is written."""

import base64
import gzip
import io
import re
import sqlite3
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from html import unescape
from pathlib import Path
from urllib.parse import quote, unquote

from bangvang.search.shards import parse
from bangvang.words.folding import exact_key, folded_key, words
from bangvang.words.ids import slug

_BASE64 = re.compile(r"[A-Za-z0-9+/]{40,}={0,2}")
_HEX = re.compile(r"\\u([0-9a-fA-F]{4})")
_DEEPEST = 4
"""A file within an archive within an archive … is deep enough."""
_RARE = 7
"""Words of so many letters stand nowhere by chance, not even in what was packed; no Vietnamese word is longer."""


def spellings(name: str) -> Mapping[str, str]:
    """A name of two words or more as it may be written, by what is done to it. All are looked for in texts as they stand."""
    family, *_, given = name.split()
    given_first = " ".join([given, *name.split()[:-1]])
    bare = slug(name).replace("-", " ").title()
    letters = [word[0] for word in name.split()]
    return {
        "as it is": name,
        "NFD": unicodedata.normalize("NFD", name),
        "lower case": name.lower(),
        "upper case": name.upper(),
        "without accents": bare,
        "without accents, lower case": bare.lower(),
        "slug": slug(name),
        "with underscores": slug(name).replace("-", "_"),
        "run together": slug(name).replace("-", ""),
        "given name first": given_first,
        "given name first, slug": slug(given_first),
        "as a library writes it": f"{given}, {' '.join(name.split()[:-1])}",
        "family and given name": f"{family} {given}",
        "as the index keeps it": " ".join(exact_key(word) for word in words(name)),
        "in JSON": "".join(f"\\u{ord(char):04x}" if ord(char) > 127 else char for char in name),
        "in an address": quote(name),
        "in a form": quote(name).replace("%20", "+"),
        "in HTML": "".join(f"&#{ord(char)};" if ord(char) > 127 else char for char in name),
        "initials": " ".join(f"{letter}." for letter in letters),
        "initials, close": "".join(f"{letter}." for letter in letters),
    }


INITIALS = ("initials", "initials, close")
"""How those may be written whose initials may be shown."""


def texts(content: bytes, depth: int = 0) -> Iterator[tuple[str, str]]:
    """All texts of a file: as it stands, unpacked, decoded; each with how it was come by: `gzip: unescaped`."""
    for how, packed in _unpacked(content) if depth < _DEEPEST else ():
        yield from ((f"{how}: {further}".removesuffix(": "), text) for further, text in texts(packed, depth + 1))
    text = content.decode("utf-8", "replace")
    yield "", text
    if b"\0" in content:
        yield "UTF-16", content.decode("utf-16-le", "replace")
        yield "UTF-16", content.decode("utf-16-be", "replace")
        yield from (("words", one) for one in _shard_words(content))
        return
    yield from (("words", one) for one in _shard_words(content))
    ways = (("unescaped", unescape(text)), ("decoded", unquote(text.replace("+", " "))), ("JSON", _json(text)))
    yield from ((how, decoded) for how, decoded in ways if decoded != text)
    for found in _BASE64.finditer(text) if depth < _DEEPEST else ():
        inner = _from_base64(found[0])
        if inner is not None:
            yield from ((f"base64: {how}".removesuffix(": "), one) for how, one in texts(inner, depth + 1))


def found(folder: Path, names: Mapping[str, tuple[str, ...]]) -> dict[str, list[str]]:
    """Where names stand in a folder, by name: `path (how it was unpacked): spelling`. Of each name the spellings that are allowed.

    Beside the spellings, every rare word of a name is looked for without its accents, wherever it stands.
    """
    told: dict[str, list[str]] = {name: [] for name in names}
    known: dict[bytes, list[tuple[str, str, str]]] = {}
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        path, content = file.relative_to(folder).as_posix(), file.read_bytes()
        for name, _, what in _in_text(path, names, "name of the file"):
            told[name].append(f"{path}: {what}")
        if content not in known:
            known[content] = list(
                dict.fromkeys(one for how, text in texts(content) for one in _in_text(text, names, how))
            )
        for name, how, what in known[content]:
            told[name].append(f"{path} ({how}): {what}")
    return told


def _in_text(text: str, names: Mapping[str, tuple[str, ...]], how: str) -> Iterator[tuple[str, str, str]]:
    """The names that stand in a text: the name, how the text was come by, the spelling or the rare word."""
    composed = unicodedata.normalize("NFC", text)
    folded = _folded(text)
    for name, allowed in names.items():
        for spelling, written in _spellings(name):
            if spelling not in allowed and (written in text or written in composed):
                yield name, how, spelling
        yield from ((name, how, word) for word in _rare_words(name) if word in folded)


@cache
def _spellings(name: str) -> tuple[tuple[str, str], ...]:
    """The same as `spellings`, to be gone through often."""
    return tuple(spellings(name).items())


@cache
def _rare_words(name: str) -> tuple[str, ...]:
    """The longest words of a name, without accents."""
    return tuple(word for word in map(folded_key, words(name)) if len(word) >= _RARE)


def _folded(text: str) -> str:
    """A text without accents, in small letters."""
    spread = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return "".join(char for char in spread if not unicodedata.combining(char))


def _unpacked(content: bytes) -> Iterator[tuple[str, bytes]]:
    """What is packed in a file, and how: told by its first bytes, whatever it is called."""
    if content.startswith(b"\x1f\x8b"):
        yield "gzip", gzip.decompress(content)
    elif content.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            yield (
                "zip",
                b"\n".join([packed.comment, *(one.filename.encode() + one.comment for one in packed.infolist())]),
            )
            yield from (("zip", packed.read(name)) for name in packed.namelist())
    elif content.startswith(b"SQLite format 3"):
        yield "SQL", _sql(content)
    else:
        for how, unpack in (("zlib", zlib.decompress), ("deflate", _inflated)):
            try:
                yield how, unpack(content)
            except zlib.error:
                continue


def _inflated(content: bytes) -> bytes:
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(content)


def _sql(content: bytes) -> bytes:
    """A database as the statements that make it."""
    base = sqlite3.connect(":memory:")
    try:
        base.deserialize(content)
        tables = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
        rows = (row for table in tables for row in base.execute(f'SELECT * FROM "{table}"'))  # noqa: S608 - its own tables
        made = [sql or "" for (sql,) in base.execute("SELECT sql FROM sqlite_master")]
        return "\n".join([*made, *(" ".join(str(one) for one in row) for row in rows)]).encode()
    finally:
        base.close()


def _shard_words(content: bytes) -> Iterator[str]:
    """The words of a shard of the search, which stand in it without what they share with the word before."""
    try:
        shard = parse(zlib.decompress(content))
    except (zlib.error, IndexError, UnicodeDecodeError, ValueError):
        return
    yield " ".join(shard)
    yield " ".join(one.form for lists in shard.values() for one in lists)


def _json(text: str) -> str:
    return _HEX.sub(lambda found: chr(int(found[1], 16)), text)


def _from_base64(text: str) -> bytes | None:
    whole = text.rstrip("=")
    whole = whole[: len(whole) - len(whole) % 4] if len(whole) % 4 == 1 else whole + "=" * (-len(whole) % 4)
    try:
        return base64.b64decode(whole)
    except ValueError:
        return None
