"""Reads the copy of a roll's API: somebody else's files, of which nothing is believed that was not looked at."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from bangvang.addresses import API
from bangvang.federation.faults import MOST, Fault, Said
from bangvang.federation.json_files import LARGEST, BadJson, read_json
from bangvang.model.kinds import KIND_NAMES
from bangvang.model.portal import PortalRoll
from bangvang.open_data.api import PAGE, VERSION
from bangvang.problems.both import Both
from bangvang.source.files import Disk
from bangvang.source.yaml_reader import Plain

INDEX = "index.json"
MOST_RECORDS = 1_000_000
"""More records of a kind are no roll's."""
_PLACES = (API.rstrip("/"), "v1", "")
"""Where the API may stand in the folder of a copy: of a whole site, of `/api/`, or of itself."""
_AGAIN = Both(
    "Chép lại toàn bộ /api/v1/, hoặc dựng lại trang của bảng vàng đó.",
    "Fetch the whole /api/v1/ again, or build that roll's site again.",
)


class Unusable(Exception):  # noqa: N818 - it ends the reading of one copy, and nobody outside sees it
    """A copy cannot be read on; why is told among its faults."""


@dataclass(frozen=True, slots=True)
class Found:
    """A record of a copy: the file where it stands, and what is told of it."""

    path: str
    told: dict[str, Plain]


@dataclass(slots=True)
class Copy:
    """The copy of one roll's API below a folder. `faults` grow while it is read; `files` counts those that were."""

    roll: PortalRoll
    folder: Path
    faults: list[Fault] = field(default_factory=list)
    files: int = 0
    _place: str = ""

    def index(self) -> dict[str, Plain]:
        """What the API tells of itself. Raises Unusable."""
        disk = Disk(self.folder)
        found = next((place for place in _PLACES if _reached(disk, place, INDEX)), None)
        if found is None:
            self._say(
                "",
                Both("Không có /api/v1/ trong thư mục này.", "There is no /api/v1/ in this folder."),
                Both(
                    "Chỉ tới trang đã dựng (bangvang build), bản xuất (bangvang export --format json), hoặc bản chép của /api/v1/.",
                    "Name a built site (bangvang build), an export (bangvang export --format json), or a copy of /api/v1/.",
                ),
            )
        self._place = found
        told = self._read(INDEX)
        version = told.get("version")
        if not isinstance(version, str) or version.partition(".")[0] != VERSION.partition(".")[0]:
            self._refuse(INDEX, "Tệp không phải của /api/v1/.", "The file is not one of /api/v1/.")
        return told

    def records(self, index: dict[str, Plain], kind: str) -> Iterator[Found]:
        """The records of a kind, page by page, in their order. Raises Unusable."""
        total = self._totals(index).get(kind, 0)
        seen = 0
        for number in range(1, -(-total // PAGE) + 1):
            name = f"{kind}/{INDEX}" if number == 1 else f"{kind}/pages/{number}.json"
            page = self._read(name)
            items = page.get("items")
            if page.get("kind") != kind or page.get("total") != str(total) or not isinstance(items, list):
                self._refuse(name, "Tệp không khớp với index.json.", "The file does not go with index.json.")
            for one in items:
                if not isinstance(one, dict):
                    self._refuse(name, "Có bản ghi không phải một nhóm.", "A record is no mapping.")
                yield Found(self.path(name), one)
            seen += len(items)
        if seen != total:
            self._refuse(
                f"{kind}/{INDEX}",
                f"Cần {total} bản ghi, chỉ thấy {seen}.",
                f"There should be {total} records; {seen} are there.",
            )

    def path(self, name: str) -> str:
        """How messages call a file of the copy."""
        return "/".join(filter(None, (self.roll.from_.rstrip("/"), self._place, name)))

    def add(self, fault: Fault) -> None:
        """Note a fault. Raises Unusable when there are too many."""
        self.faults.append(fault)
        if len(self.faults) >= MOST:
            raise Unusable

    def _totals(self, index: dict[str, Plain]) -> dict[str, int]:
        """How many records of each kind there are to be. Kinds that this program does not know are passed by."""
        kinds = index.get("kinds")
        totals: dict[str, int] = {}
        for one in kinds if isinstance(kinds, list) else (None,):
            kind, total = (one.get("kind"), one.get("total")) if isinstance(one, dict) else (None, None)
            known = (
                isinstance(total, str)
                and total.isascii()
                and total.isdecimal()
                and len(total) <= len(str(MOST_RECORDS))
            )
            if not isinstance(kind, str) or not known or int(str(total)) > MOST_RECORDS or kind in totals:
                self._refuse(INDEX, "Danh mục các loại («kinds») hỏng.", "The list of kinds («kinds») is broken.")
            elif kind in KIND_NAMES:
                totals[kind] = int(str(total))
        return totals

    def _read(self, name: str) -> dict[str, Plain]:
        """A file below the API's place: a plain one, through no link."""
        disk = Disk(self.folder)
        path = f"{self._place}/{name}".removeprefix("/")
        if not _reached(disk, self._place, name):
            self._refuse(name, "Thiếu tệp này.", "This file is missing.")
        content, problems = disk.read(path, LARGEST)
        if content is None:
            for problem in problems:
                self._refuse(name, problem.message("vi"), problem.message("en"))
            raise Unusable  # it was told why
        self.files += 1
        try:
            return read_json(content)
        except BadJson as bad:
            self._refuse(name, *bad.message)

    def _refuse(self, name: str, vi: str, en: str) -> NoReturn:
        self._say(name, Both(vi, en), _AGAIN)

    def _say(self, name: str, message: Both, hint: Both) -> NoReturn:
        self.faults.append(Said(self.path(name) or self.roll.from_, message, hint))
        raise Unusable


def _reached(disk: Disk, place: str, name: str) -> bool:
    """Whether something stands at a path to which only folders lead, no links."""
    parts = (*place.split("/"), *name.split("/")) if place else tuple(name.split("/"))
    folders = ["/".join(parts[:length]) for length in range(1, len(parts))]
    return all(disk.kind(one) == "folder" for one in folders) and disk.kind("/".join(parts)) is not None
