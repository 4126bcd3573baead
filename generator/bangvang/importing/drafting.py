"""From the lists of an annex to a decision: its head, its awards, and their rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bangvang.importing.asking import KEEP, SKIP, YES, Desk, Spot
from bangvang.importing.grid import Grid, Sheets
from bangvang.importing.head import Head, Wishes, head_of
from bangvang.importing.honouring import Given, Honouring
from bangvang.importing.listing import Listing
from bangvang.importing.matching.directory import Directory
from bangvang.importing.naming import Bearer, Naming
from bangvang.importing.stating import Counted, Counting, statements_around
from bangvang.importing.understanding.header import Header, find_header
from bangvang.importing.understanding.headings import NAMING, ROLES, Role, role_of_heading
from bangvang.importing.understanding.surroundings import Around, around
from bangvang.problems.both import Both
from bangvang.roll.roll import Roll
from bangvang.words.folding import fold

_PRIVATE = Both("Thông tin riêng tư: không đưa vào bảng vàng.", "Private: not taken into the roll.")
_OTHER = Both("Cột không có trong bảng vàng: bỏ.", "The roll has no such field: left out.")
_UNKNOWN = Both(
    "Không rõ cột này là gì: bỏ. Muốn lấy, trả lời: $roles.",
    "Nobody knows what this column holds: left out. To take it answer: $roles.",
)
_HIDDEN_SHEET = Both(
    "Trang tính bị ẩn. Trả lời «có» để lấy, «bỏ» để bỏ.", "The sheet is hidden. Answer “yes” to take it, “skip” not to."
)
_NO_LIST = Both(
    "Không tìm thấy dòng tiêu đề (Họ và tên, Tên đơn vị…): bỏ.",
    "No header (names of people or units) was found: left out.",
)


@dataclass(slots=True)
class Draft:
    """A decision in the making: its head, and rows by award (honour and class), in the order of the annex.

    `waiting` counts the rows whose honour is an open question.
    """

    head: Head
    awards: dict[tuple[str, str | None], list[dict[str, str]]] = field(default_factory=dict)
    words: dict[tuple[str, str | None], str] = field(default_factory=dict)
    counted: Counted = field(default_factory=lambda: Counted.of(()))
    units: dict[str, str] = field(default_factory=dict)
    waiting: int = 0


def draft(sheets: Sheets, roll: Roll, wishes: Wishes, desk: Desk) -> Draft:
    """Understand an annex by what the roll knows. What is doubtful is told at the desk."""
    directory = Directory(roll)
    headings = _headings(desk)
    lists: list[tuple[Grid, Header]] = []
    texts: list[str] = []
    for grid in sheets.grids:
        texts += [*grid.before, *grid.after]
        header = find_header(grid, headings)
        texts += _texts_of(grid, header)
        if header is None:
            if grid.rows and len(sheets.grids) > 1:
                desk.note("left-out", "sure", Spot(grid.name), grid.name, _NO_LIST)
        elif not grid.hidden or _takes_hidden(grid, desk):
            lists.append((grid, header))
    told = around(texts)
    made = Draft(head_of(told, wishes, directory, desk))
    naming = Naming(directory, desk)
    honouring = Honouring(directory, desk, wishes.honour, made.head.issuer, told.titles)
    counts = []
    for grid, header in lists:
        _tell_columns(grid, header, desk)
        counting = Counting(grid.name, statements_around(grid, _texts_of(grid, header), last=grid is sheets.grids[-1]))
        _take(grid, header, made, counting, naming, honouring, told, directory, desk)
        counts.append(counting)
    made.units = naming.added
    made.counted = Counted.of(counts)
    if not made.waiting:
        made.counted.compare(desk)
    return made


def _headings(desk: Desk) -> dict[str, Role]:
    """What answers say of headings, by their folded words; a heading may be answered with another one."""
    made: dict[str, Role] = {}
    for topic, printed in desk.answers:
        if topic == "heading":
            answer = desk.answer(topic, printed) or ""
            role = "other" if answer in (SKIP, KEEP) else next((one for one in ROLES if one == answer), None)
            role = role or role_of_heading(answer)
            if role is not None:
                made[fold(printed)] = role
    return made


def _take(
    grid: Grid,
    header: Header,
    made: Draft,
    counting: Counting,
    naming: Naming,
    honouring: Honouring,
    told: Around,
    directory: Directory,
    desk: Desk,
) -> None:
    """Take the rows of one list."""
    listing = Listing(grid, header, directory, desk)
    own = around([*_texts_of(grid, header), *grid.before, grid.name]).kind or told.kind
    for row in listing.rows():
        bearer = naming.bearer(row, own)
        given = honouring.honour(row) if bearer is not None else None
        made.waiting += bearer is not None and given is None
        if bearer is None or given is None:
            continue
        key = given.honour, given.class_
        made.awards.setdefault(key, []).append(_row(bearer, row.texts))
        counting.read[key, bearer.kind] += 1
        _say(made, key, given)
    counting.statements += listing.stated


def _say(made: Draft, key: tuple[str, str | None], given: Given) -> None:
    if given.as_written is not None:
        made.words.setdefault(key, given.as_written)


def _row(bearer: Bearer, texts: Mapping[Role, str]) -> dict[str, str]:
    """A recipient by the keys of its fields; `_kind` is its kind, told or not."""
    row = {
        "name": bearer.name,
        "unit": bearer.unit,
        "person": bearer.person,
        "kind": bearer.kind if bearer.unit is None and bearer.person is None else None,
        "of": bearer.of,
        "of_name": bearer.of_name,
        "role": bearer.role,
        "reason": texts.get("reason"),
        "work": texts.get("work"),
        "posthumous": "true" if bearer.posthumous else None,
        "_kind": bearer.kind,
    }
    return {key: value for key, value in row.items() if value}


def _texts_of(grid: Grid, header: Header | None) -> list[str]:
    """The texts of a sheet above its list's header and below its last number; all of them where there is no list."""
    rows = grid.rows if header is None else grid.rows[: header.first]
    return [cell.text for row in rows for place, cell in enumerate(row.cells) if cell.text and place not in row.merged]


def _takes_hidden(grid: Grid, desk: Desk) -> bool:
    answer = desk.answer("hidden", grid.name)
    if answer is None:
        desk.note("hidden", "question", Spot(grid.name), grid.name, _HIDDEN_SHEET)
    return answer == YES


def _tell_columns(grid: Grid, header: Header, desk: Desk) -> None:
    for column in header.columns:
        spot = Spot(grid.name, grid.rows[header.first].number, column.heading)
        if column.role == "private":
            desk.note("private", "sure", spot, column.heading, _PRIVATE)
        elif column.role == "other":
            desk.note("heading", "sure", spot, column.heading, _OTHER)
        elif (
            column.role is None
            and column.heading
            and any(row.cells[column.place].text for row in grid.rows[header.end :])
        ):
            roles = ", ".join(role for role in ROLES if role not in (*NAMING, "order", "other"))
            words = Both(_UNKNOWN.vi.replace("$roles", roles), _UNKNOWN.en.replace("$roles", roles))
            desk.note("heading", "check", spot, column.heading, words)
