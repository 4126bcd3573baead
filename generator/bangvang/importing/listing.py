"""The rows of a sheet's list as texts under what their columns hold, with the sections that they stand in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from bangvang.importing.asking import SKIP, YES, Desk, Level, Spot
from bangvang.importing.grid import Grid, Row
from bangvang.importing.matching.directory import Directory
from bangvang.importing.understanding.body import Line, lines, unmarked_section
from bangvang.importing.understanding.header import Header
from bangvang.importing.understanding.headings import Role
from bangvang.importing.understanding.surroundings import Kind, counted
from bangvang.problems.both import Both
from bangvang.words.folding import fold

_KINDS: Mapping[str, Kind] = {"tap the": "collective", "ca nhan": "individual", "ho gia dinh": "household"}
_LEFT_OUT: Mapping[str, Both] = {
    "total": Both("dòng tổng", "a total"),
    "after": Both("sau danh sách: chữ ký, nơi nhận", "after the list: signatures, copies"),
    "nameless": Both("không có tên", "it names nobody"),
    "header": Both("tiêu đề lặp lại", "the header once more"),
    "numbering": Both("số thứ tự của cột", "the numbers of columns"),
}
_HIDDEN = Both(
    "Dòng bị ẩn trong tệp. Trả lời «có» để lấy, «bỏ» để bỏ.",
    "The row is hidden in the file. Answer “yes” to take it, “skip” not to.",
)
_ERROR = Both(
    "Ô không có giá trị: trả lời bằng giá trị đúng, hoặc mở tệp bằng Excel rồi lưu lại.",
    "The cell has no value: answer with the right one, or open the file in Excel and save it again.",
)
_SECTION = Both(
    "Tiêu đề mục: không rõ là loại, hình thức khen hay đơn vị; được hiểu là đơn vị.",
    "A section's heading: no kind, honour or unit known; taken for a unit.",
)


@dataclass(frozen=True, slots=True)
class Section:
    """What the headings above a row say of it: the kind, the honour and the unit as printed, and whether they died."""

    kind: Kind | None = None
    honour: str | None = None
    unit: str | None = None
    posthumous: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """One row that names somebody: its texts by what the columns hold, and its section."""

    spot: Spot
    texts: Mapping[Role, str]
    section: Section


class Listing:
    """Reads the list of one sheet; what it cannot take it tells the desk. `stated` is what notes count."""

    def __init__(self, grid: Grid, header: Header, directory: Directory, desk: Desk) -> None:
        self._grid = grid
        self._header = header
        self._directory = directory
        self._desk = desk
        self.stated: dict[str, int] = {}

    def rows(self) -> Iterator[Listed]:
        """The rows that name somebody, in order."""
        section = Section()
        for line in lines(self._grid, self._header):
            spot = Spot(self._grid.name, line.row.number)
            if line.kind == "section":
                section = self._under(section, line.text, spot)
            elif line.kind == "note":
                self.stated |= counted(line.text)
                self._desk.note("note", "sure", spot, line.text, Both("số lượng đã nêu", "the number stated"))
            elif line.kind == "left-out":
                self._leave(line, spot)
            elif not line.row.hidden or self._takes_hidden(line.row, spot):
                yield Listed(spot, self._texts(line.row, spot), section)

    def _leave(self, line: Line, spot: Spot) -> None:
        if line.why in ("header", "numbering"):
            return
        printed = " · ".join(dict.fromkeys(cell.text for cell in line.row.cells if cell.text))
        level: Level = "check" if line.why == "nameless" else "sure"
        self._desk.note("left-out", level, spot, printed, _LEFT_OUT[line.why])

    def _takes_hidden(self, row: Row, spot: Spot) -> bool:
        printed = " · ".join(dict.fromkeys(cell.text for cell in row.cells if cell.text))
        answer = self._desk.answer("hidden", printed)
        if answer is None:
            self._desk.note("hidden", "question", spot, printed, _HIDDEN)
        return answer == YES

    def _texts(self, row: Row, spot: Spot) -> dict[Role, str]:
        texts: dict[Role, str] = {}
        for column in self._header.columns:
            cell = row.cells[column.place]
            if column.role in (None, "private", "other", "order") or not cell.text:
                continue
            assert column.role is not None
            text = " ".join(cell.text.split())
            if cell.kind == "error":
                text = self._mended(text, replace(spot, column=column.heading))
            before = texts.get(column.role)
            if before is None:
                texts[column.role] = text
            elif column.place not in row.merged and before != text:
                texts[column.role] = f"{before} {text}"
        return texts

    def _mended(self, text: str, spot: Spot) -> str:
        printed = f"{spot.column} · {spot.row} · {text}"
        answer = self._desk.answer("cell", printed)
        if answer is None:
            self._desk.note("cell", "question", spot, printed, _ERROR)
        return answer or text

    def _under(self, section: Section, text: str, spot: Spot) -> Section:
        """What holds below a section's heading: it takes the place of what it is about, and ends what stood below that."""
        bare = unmarked_section(text)
        answer = self._desk.answer("section", bare)
        if answer == SKIP:
            return section
        key = fold(bare)
        died = "truy tang" in key
        honour = self._directory.honour(bare)
        if answer in (None, YES) and honour.ids and honour.how != "near":
            return Section(kind=_only_kind(key) if honour.how == "begins" else None, honour=bare, posthumous=died)
        kind = next((kind for words, kind in _KINDS.items() if f" {words}" in f" {key}"), None)
        if kind is not None and len(key.split()) <= 8 and self._directory.unit(bare).sure is None:  # noqa: PLR2004 - a heading, no name
            return Section(kind=kind, honour=section.honour, posthumous=section.posthumous or died)
        if died:
            return replace(section, posthumous=True, unit=None)
        if self._directory.unit(bare).sure is None:
            self._desk.note("section", "check", spot, bare, _SECTION, understood=bare)
        return replace(section, unit=bare)


def _only_kind(key: str) -> Kind | None:
    kinds = [kind for words, kind in _KINDS.items() if f" {words}" in f" {key}"]
    return kinds[0] if len(kinds) == 1 else None
