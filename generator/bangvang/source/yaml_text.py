"""The text of a YAML file, made ready for libyaml: what must not reach it is noted and blanked, and nothing moves."""

import re
from dataclasses import dataclass

from bangvang.problems.both import Both
from bangvang.problems.problem import Problem
from bangvang.source.faults import Enough, Faults
from bangvang.source.letters import shown
from bangvang.source.text import BOM, blanked, decode, refuse_conflicts, refuse_letters
from bangvang.words.folding import nfc

MOST_PARTS = 250_000
"""A file with more lines and commas than this is not read: two MiB of them would take seconds."""

_DIVIDERS = (b"\n", b"\r", b",", b"[", b"{", b"?")
_MORE = Both("hơn 250.000 dòng và dấu phẩy", "over 250,000 lines and commas")
_MOST = Both("250.000", "250,000")
_PROLOGUE = re.compile(r"(?>[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*+")
_DIRECTIVE = re.compile(r"%[^\r\n]*")
_DOCUMENT_END = re.compile(r"^\.\.\.(?=[ \t\r\n]|\Z)[^\r\n]*", re.MULTILINE)
_ONLY_COMMENTS = re.compile(r"(?>\s|#[^\r\n]*)*+")


@dataclass(frozen=True, slots=True)
class YamlText:
    """A text that libyaml may read, and whether its scalars deserve a closer look."""

    faults: Faults
    text: str
    mended: bool
    """Whether letters must be mended: refused characters taken out, NFC made."""


def prepare(data: bytes, path: str) -> tuple[YamlText | None, list[Problem]]:
    """The text of a YAML file; None with the problems where libyaml should not try to read it.

    The problems found so far stand in the text's `faults` too.
    """
    text, problems = decode(data, path)
    if text is None:
        return None, problems
    faults = Faults(path, text)
    if len(data) > MOST_PARTS and sum(map(data.count, _DIVIDERS)) > MOST_PARTS:
        faults.add("file-too-large", 0, 0, size=_MORE, limit=_MOST)
        return None, faults.problems
    try:
        spoilt = refuse_letters(faults, data.removeprefix(BOM))
        if refuse_conflicts(faults):
            return None, faults.problems
        ready = _without_directives(faults, blanked(text) if spoilt else text)
        ready = _first_document(faults, ready)
    except Enough:
        return None, faults.problems
    return YamlText(faults, ready, spoilt or nfc(text) != text), faults.problems


def _without_directives(faults: Faults, text: str) -> str:
    """The text with its first lines that begin with `%` made comments."""
    pieces = []
    done = 0
    while found := _DIRECTIVE.match(text, end_of_comments(text, done)):
        faults.add("yaml-directive", found.start(), found.end(), written=shown(found[0]))
        pieces += [text[done : found.start()], "#", found[0][1:]]
        done = found.end()
    return "".join([*pieces, text[done:]]) if pieces else text


def end_of_comments(text: str, start: int = 0) -> int:
    """Where the first line that is neither empty nor a comment begins."""
    found = _PROLOGUE.match(text, start)
    return found.end() if found else start


def _first_document(faults: Faults, text: str) -> str:
    """The text up to the first line `...`, behind which only comments may stand."""
    if "..." not in text or not (found := _DOCUMENT_END.search(text)):
        return text
    rest = _ONLY_COMMENTS.match(text, found.end())
    if rest and rest.end() < len(text):
        faults.add("yaml-documents", found.start(), found.start() + 3, written="...")
    return text[: found.end()]
