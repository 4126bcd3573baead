"""A role and a unit that stand in one cell: `Giáo viên, Trường Tiểu học A`, `Chủ tịch UBND xã B`."""

import re
from dataclasses import dataclass

from bangvang.importing.asking import Desk, Spot
from bangvang.importing.matching.directory import Directory
from bangvang.importing.matching.likeness import kind_of_unit, like_a_unit
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


@dataclass(frozen=True, slots=True)
class Parted:
    """A role and a unit, None for what is not told."""

    role: str | None
    unit: str | None


def part(text: str, directory: Directory, desk: Desk, spot: Spot) -> Parted:
    """Part a cell where a known unit begins, else where a piece looks like a unit's name. What is no more than likely is told."""
    pieces = _BETWEEN.split(text)
    likely = next((place for place in range(1, len(pieces)) if like_a_unit(pieces[place])), 0)
    for place in range(1, (likely or len(pieces) - 1) + 1):
        tail = _behind(text, pieces, place)
        if directory.is_unit(tail):
            return Parted(_before(text, pieces, place), tail)
    if not likely and (known := _known_end(text, directory)) is not None:
        return known
    if not likely and like_a_unit(text):
        return Parted(None, text)
    place = likely or len(pieces) - 1
    if place == 0 and (known := _likely_end(text)) is not None:
        desk.note("split", "check", spot, text, _SPLIT, understood=f"{known.role} | {known.unit}")
        return known
    if place == 0:
        desk.note("split", "check", spot, text, _WHOLE, understood=text)
        return Parted(text, None)
    parted = Parted(_before(text, pieces, place), _behind(text, pieces, place))
    desk.note(
        "split", "sure" if likely else "check", spot, text, _SPLIT if likely else _DOUBTFUL,
        understood=f"{parted.role} | {parted.unit}",
    )  # fmt: skip
    return parted


def _known_end(text: str, directory: Directory) -> Parted | None:
    """A cell that ends with a unit's name: the longest known one, else, without a comma, the longest that is nearly one."""
    words = text.split()
    if len(words) > _MOST_WORDS:
        return None
    place = directory.unit_at_end(words)
    if not place and not _BETWEEN.search(text):
        ends = range(1, len(words) - 1)
        place = next((one for one in ends if directory.unit(" ".join(words[one:])).how == "near"), 0)
    return Parted(" ".join(words[:place]).rstrip(" ,;-–"), " ".join(words[place:])) if place else None


def _likely_end(text: str) -> Parted | None:
    """A cell without a comma that goes on with what looks like a unit's name; `phòng` in `Trưởng phòng` is none."""
    words = text.split()
    for capital in (True, False):
        for place in range(1, len(words) - 1):
            tail = " ".join(words[place:])
            begins = tail[:1].isupper() if capital else fold(words[place]) not in _IN_ROLES
            if begins and kind_of_unit(tail) != "other":
                return Parted(" ".join(words[:place]), tail)
    return None


def _before(text: str, pieces: list[str], place: int) -> str:
    """The text as it stands up to a piece."""
    return text[: len(text) - len(_behind(text, pieces, place))].rstrip(" ,;-–\t")


def _behind(text: str, pieces: list[str], place: int) -> str:
    """The text as it stands from a piece on."""
    at = 0
    for piece in pieces[:place]:
        at = text.index(piece, at) + len(piece)
    return text[text.index(pieces[place], at) :]
