"""A role and a unit that stand in one cell: `Giáo viên, Trường Tiểu học A`, `Chủ tịch UBND xã B`."""

import re
from typing import NamedTuple

from bangvang.importing.asking import Desk, Level, Spot
from bangvang.importing.matching.directory import Directory
from bangvang.importing.matching.likeness import kind_of_key, like_a_unit
from bangvang.problems.both import Both
from bangvang.words.folding import fold

_SPLIT = Both("Tách chức vụ và đơn vị ở chỗ tên đơn vị bắt đầu.", "Parted where the name of a unit begins.")
_DOUBTFUL = Both(
    "Không rõ chức vụ hết ở đâu: tách ở dấu phẩy cuối. Nếu sai, sửa trong danh sách sau khi nhập.",
    "Not clear where the role ends: parted at the last comma. If that is wrong, mend the list after the import.",
)
_WHOLE = Both(
    "Không thấy tên đơn vị: lấy cả ô làm chức vụ.", "No name of a unit: the whole cell is taken for the role."
)
_MOST_WORDS = 20
"""In so many words of a cell without commas a unit's name is looked for."""
_IN_ROLES = ("phong", "ban", "so", "cuc", "bo", "hoi", "quan")
"""Words of roles, too: Trưởng phòng, Trưởng ban, Giám đốc sở."""
_BETWEEN = re.compile(r"\s*(?:[,;]|\s[-–]\s)\s*")


class Parted(NamedTuple):
    """A role and a unit, None for what is not told; and what is to be told of it, at which level."""

    role: str | None
    unit: str | None
    level: Level | None = None
    how: Both = _SPLIT


class Parting:
    """Parts cells where a known unit begins, else where a piece looks like a unit's name. It remembers, for cells repeat themselves."""

    def __init__(self, directory: Directory, desk: Desk) -> None:
        self._directory = directory
        self._desk = desk
        self._known: dict[str, Parted] = {}

    def part(self, text: str, spot: Spot) -> Parted:
        """Part a cell. What is no more than likely is told."""
        parted = self._known.get(text)
        if parted is None:
            parted = self._known[text] = _parted(text, self._directory)
        if parted.level is not None:
            understood = f"{parted.role} | {parted.unit}" if parted.unit is not None else text
            self._desk.note("split", parted.level, spot, text, parted.how, understood=understood)
        return parted


def _parted(text: str, directory: Directory) -> Parted:
    pieces = _BETWEEN.split(text)
    likely = next((place for place in range(1, len(pieces)) if like_a_unit(pieces[place])), 0)
    for place in range(1, (likely or len(pieces) - 1) + 1):
        tail = _behind(text, pieces, place)
        if directory.is_unit(tail):
            return Parted(_before(text, tail), tail)
    if not likely and (known := _known_end(text, directory, whole=len(pieces) == 1)) is not None:
        return known
    if not likely and like_a_unit(text):
        return Parted(None, text)
    place = likely or len(pieces) - 1
    if place == 0:
        return _likely_end(text) or Parted(text, None, "check", _WHOLE)
    tail = _behind(text, pieces, place)
    return Parted(_before(text, tail), tail, "sure" if likely else "check", _SPLIT if likely else _DOUBTFUL)


def _known_end(text: str, directory: Directory, *, whole: bool) -> Parted | None:
    """A cell that ends with a unit's name: the longest known one, else, in a cell without a comma, the longest that is nearly one."""
    words = text.split()
    if len(words) > _MOST_WORDS:
        return None
    place = directory.unit_at_end(words)
    if not place and whole:
        place = directory.near_unit_at_end(words)
    return Parted(" ".join(words[:place]).rstrip(" ,;-–"), " ".join(words[place:])) if place else None


def _likely_end(text: str) -> Parted | None:
    """A cell without a comma that goes on with what looks like a unit's name; `phòng` in `Trưởng phòng` is none."""
    words = text.split()
    keys = [fold(word) for word in words]
    for capital in (True, False):
        for place in range(1, len(words) - 1):
            begins = words[place][:1].isupper() if capital else keys[place] not in _IN_ROLES
            if begins and kind_of_key(" ".join(filter(None, keys[place:]))) != "other":
                return Parted(" ".join(words[:place]), " ".join(words[place:]), "check")
    return None


def _before(text: str, tail: str) -> str:
    """The text as it stands up to its tail."""
    return text[: len(text) - len(tail)].rstrip(" ,;-–\t")


def _behind(text: str, pieces: list[str], place: int) -> str:
    """The text as it stands from a piece on."""
    at = 0
    for piece in pieces[:place]:
        at = text.index(piece, at) + len(piece)
    return text[text.index(pieces[place], at) :]
