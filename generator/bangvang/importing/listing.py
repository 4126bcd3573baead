"""The rows of a sheet's list as texts under what their columns hold, with the sections that they stand in."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from bangvang.importing.asking import YES, Desk, Level, Spot
from bangvang.importing.grid import Grid, Row
from bangvang.importing.matching.directory import Directory
from bangvang.importing.sections import Section, Sections
from bangvang.importing.stating import Statement
from bangvang.importing.understanding.body import Line, lines
from bangvang.importing.understanding.header import Header
from bangvang.importing.understanding.headings import Role
from bangvang.importing.understanding.surroundings import counted
from bangvang.problems.both import Both

_LEFT_OUT: Mapping[str, Both] = {
    "total": Both("dòng tổng", "a total"),
    "after": Both("sau danh sách: chữ ký, nơi nhận", "after the list: signatures, copies"),
    "nameless": Both("không có tên", "it names nobody"),
    "header": Both("tiêu đề lặp lại", "the header once more"),
    "numbering": Both("số thứ tự của cột", "the numbers of columns"),
}
_HIDDEN = Both(
    "Các dòng này bị ẩn trong tệp. Trả lời «có» để lấy, «bỏ» để bỏ.",
    "These rows are hidden in the file. Answer “yes” to take them, “skip” not to.",
)
_HIDDEN_LEFT = Both("Dòng ẩn, bỏ theo câu trả lời.", "Hidden rows, left out as answered.")
_ERROR = Both(
    "Ô không có giá trị: trả lời bằng giá trị đúng, hoặc mở tệp bằng Excel rồi lưu lại.",
    "The cell has no value: answer with the right one, or open the file in Excel and save it again.",
)


_NOT_TAKEN: tuple[Role, ...] = ("private", "other", "order")


class Listed(NamedTuple):
    """One row that names somebody: its texts by what the columns hold, and its section."""

    spot: Spot
    texts: Mapping[Role, str]
    section: Section


class Listing:
    """Reads the list of one sheet; what it cannot take it tells the desk. `stated` are the notes that count."""

    def __init__(self, grid: Grid, header: Header, directory: Directory, desk: Desk) -> None:
        self._grid = grid
        self._header = header
        self._directory = directory
        self._desk = desk
        self.stated: list[Statement] = []
        self._columns = [
            (column.role, column.place, column.heading)
            for column in header.columns
            if column.role is not None and column.role not in _NOT_TAKEN
        ]

    def rows(self) -> Iterator[Listed]:
        """The rows that name somebody, in order."""
        sections = Sections(self._directory, self._desk)
        for line in lines(self._grid, self._header):
            spot = Spot(self._grid.name, line.row.number)
            if line.kind == "section":
                sections.enter(line.text, spot)
            elif line.kind == "note":
                self.stated.append(Statement(spot, line.text, counted(line.text)))
                self._desk.note("note", "sure", spot, line.text, Both("số lượng đã nêu", "the number stated"))
            elif line.kind == "left-out":
                self._leave(line, spot)
            elif not line.row.hidden or self._takes_hidden(spot):
                yield Listed(spot, self._texts(line.row, spot), sections.now)

    def _leave(self, line: Line, spot: Spot) -> None:
        if line.why in ("header", "numbering"):
            return
        level: Level = "check" if line.why == "nameless" else "sure"
        printed = self._shown(line.row)
        self._desk.note("left-out", level, spot, printed, _LEFT_OUT[line.why])

    def _shown(self, row: Row) -> str:
        """What stands in a row, but for what is private."""
        private = {column.place for column in self._header.having("private")}
        texts = (" ".join(cell.text.split()) for place, cell in enumerate(row.cells) if place not in private)
        return " · ".join(dict.fromkeys(filter(None, texts)))

    def _takes_hidden(self, spot: Spot) -> bool:
        """Whether to take the hidden rows of the sheet: one question for all of them."""
        printed = f"{self._grid.name} (dòng ẩn)"
        answer = self._desk.answer("hidden", printed)
        if answer is None:
            self._desk.note("hidden", "question", spot, printed, _HIDDEN)
        elif answer != YES:
            self._desk.note("left-out", "sure", spot, printed, _HIDDEN_LEFT)
        return answer == YES

    def _texts(self, row: Row, spot: Spot) -> dict[Role, str]:
        texts: dict[Role, str] = {}
        for role, place, heading in self._columns:
            cell = row.cells[place]
            if not cell.text:
                continue
            text = " ".join(cell.text.split())
            if cell.kind == "error":
                text = self._mended(text, spot._replace(column=heading))
            before = texts.get(role)
            if before is None:
                texts[role] = text
            elif place not in row.merged and before != text:
                texts[role] = f"{before} {text}"
        return texts

    def _mended(self, text: str, spot: Spot) -> str:
        printed = f"{spot.column} · {spot.row} · {text}"
        answer = self._desk.answer("cell", printed)
        if answer is None:
            self._desk.note("cell", "question", spot, printed, _ERROR)
        return answer or text
