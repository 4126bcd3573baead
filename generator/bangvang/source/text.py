"""From the bytes of a file to its text: strict UTF-8, no hidden characters, no marks of an unfinished merge."""

import re

from bangvang.problems.place import Place
from bangvang.problems.problem import Problem
from bangvang.source.faults import Faults
from bangvang.source.letters import CONTROL, REFUSED, code_point, shown
from bangvang.source.lines import Lines

BOM = b"\xef\xbb\xbf"
_CONFLICT = re.compile(r"^(?:<<<<<<< |\|\|\|\|\|\|\| |>>>>>>> |=======\r?$).*", re.MULTILINE)
_NEEDLES = ("<<<<<<< ", "=======", ">>>>>>> ")
_SUSPECTS = bytes([*range(9), 11, 12, *range(14, 32), 0x7F, 0xC2, 0xD8, 0xE2, 0xEF, 0xF3])
_HARMLESS = bytes(byte for byte in range(256) if byte not in _SUSPECTS)
"""No refused character is written in UTF-8 with these bytes alone: what most files hold, seen without reading their text."""


def decode(data: bytes, path: str) -> tuple[str | None, list[Problem]]:
    """The text of a file without its byte order mark, or None and where it is not UTF-8."""
    data = data.removeprefix(BOM)
    try:
        return data.decode("utf-8"), []
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        line, column = Lines(f"{before}?").position(len(before))
        written = f"0x{data[error.start]:02X}"
        return None, [Problem("not-utf8", Place(path, line, column, line, column + 1), values={"written": written})]


def refuse_letters(faults: Faults, data: bytes) -> bool:
    """Note every refused character that stands in the text, which was read from these bytes. Gives whether there is one."""
    if not data.translate(None, delete=_HARMLESS):
        return False
    before = len(faults.problems)
    for found in REFUSED.finditer(faults.text):
        code = "control-character" if CONTROL.match(found[0]) else "hidden-character"
        faults.add(code, found.start(), found.end(), written=code_point(found[0][0]))
    return len(faults.problems) > before


def refuse_conflicts(faults: Faults) -> bool:
    """Note each block of marks that an unfinished merge of git left. Gives whether there is one."""
    if not any(needle in faults.text for needle in _NEEDLES):
        return False
    before = len(faults.problems)
    inside = False
    for mark in _CONFLICT.finditer(faults.text):
        if mark[0].startswith("<") or not inside:
            faults.add("conflict-marks", mark.start(), mark.end(), written=shown(mark[0]))
        inside = not mark[0].startswith(">")
    return len(faults.problems) > before


def blanked(text: str) -> str:
    """The text with a space for every control character, so that one fault does not breed others; nothing moves."""
    return CONTROL.sub(lambda found: " " * len(found[0]), text)
