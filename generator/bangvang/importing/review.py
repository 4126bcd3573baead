"""The review sheet: a CSV for Excel with all that an import guessed, left out or asks, and a column for the answers."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from bangvang.importing.asking import STAND_INS, Answered, Level, Remark, Topic
from bangvang.importing.grid import Grid, Note, Unreadable
from bangvang.importing.sheets import read_sheets
from bangvang.problems.both import Both, Language
from bangvang.source.csv_writing import csv_bytes, restored
from bangvang.words.folding import fold

HEADER: Sequence[Both] = (
    Both("Trả lời", "Answer"),
    Both("Mức", "Level"),
    Both("Việc", "Topic"),
    Both("Đã in", "Printed"),
    Both("Hiểu là", "Taken for"),
    Both("Vì sao", "Why"),
    Both("Đề xuất", "Proposal"),
    Both("Trang tính", "Sheet"),
    Both("Dòng", "Rows"),
    Both("Cột", "Column"),
)
LEVELS: dict[Level, Both] = {
    "question": Both("CẦN TRẢ LỜI", "TO ANSWER"),
    "check": Both("nên xem lại", "to check"),
    "sure": Both("chắc chắn", "sure"),
}
TOPICS: dict[Topic, Both] = {
    "heading": Both("tiêu đề cột", "column"),
    "section": Both("mục", "section"),
    "honour": Both("hình thức khen", "honour"),
    "class": Both("hạng", "class"),
    "unit": Both("đơn vị", "unit"),
    "person": Both("người", "person"),
    "kind": Both("loại", "kind"),
    "capitals": Both("chữ hoa", "capitals"),
    "split": Both("tách cột", "split"),
    "hidden": Both("bị ẩn", "hidden"),
    "cell": Both("ô", "cell"),
    "stated": Both("số lượng", "numbers"),
    "decision": Both("quyết định", "decision"),
    "left-out": Both("bỏ qua", "left out"),
    "private": Both("riêng tư", "private"),
    "note": Both("ghi chú", "note"),
    "title": Both("đầu đề", "title"),
}
_ANSWERED = Both("Theo câu trả lời đã ghi.", "As was answered.")
_MOST_ROWS = 20
_STANDING_FOR = {fold(one.en): one.vi for one in STAND_INS}
_STAND_INS = {one.vi: one for one in STAND_INS}
_BY_TITLE = {fold(title): place for place, both in enumerate(HEADER) for title in both}
_TOPIC_OF: dict[str, Topic] = {fold(words): topic for topic, both in TOPICS.items() for words in both}


def sheet(remarks: Sequence[Remark], notes: Sequence[Note], answers: Sequence[Answered], language: Language) -> bytes:
    """The review sheet in one language, with the answers that were given; also those to what is no question any more."""
    typed = {one.key: one for one in answers}
    told = [_cells(remark, typed.pop(remark.key, None), language) for remark in remarks]
    told += [
        ["", LEVELS["check"].say(language), TOPICS["note"].say(language), "", "", one.words.say(language), "", one.grid]
        for one in notes
    ]
    told += [
        [
            one.answer,
            LEVELS["sure"].say(language),
            TOPICS[one.topic].say(language),
            one.printed,
            "",
            _ANSWERED.say(language),
        ]
        for one in typed.values()
    ]
    return csv_bytes(
        [title.say(language) for title in HEADER], ([*row, *[""] * (len(HEADER) - len(row))] for row in told)
    )


def answers_at(path: Path) -> list[Answered]:
    """The answers in the sheet at a path, whatever program saved it as whatever.

    There are none where there is no sheet, or where nothing is one.
    """
    if not path.is_file():
        return []
    try:
        grids = read_sheets(path).grids
    except Unreadable:
        return []
    return [answer for grid in grids for answer in _answers(grid)]


def _answers(grid: Grid) -> Iterator[Answered]:
    places: dict[int, int] = {}
    for row in grid.rows:
        texts = [restored(cell.text) for cell in row.cells]
        if not places:
            found = {_BY_TITLE.get(fold(text)): place for place, text in enumerate(texts)}
            places = {key: place for key, place in found.items() if key is not None} if {0, 2, 3} <= set(found) else {}
            continue
        answer, topic, printed = (texts[places[key]] for key in (0, 2, 3))
        if answer and fold(topic) in _TOPIC_OF:
            yield Answered(_TOPIC_OF[fold(topic)], _STANDING_FOR.get(fold(printed), printed), answer)


def _cells(remark: Remark, typed: Answered | None, language: Language) -> list[str]:
    shown = ", ".join(map(str, remark.rows[:_MOST_ROWS]))
    more = f" … ({len(remark.rows)})" if len(remark.rows) > _MOST_ROWS else ""
    standing = _STAND_INS.get(remark.printed)
    return [
        typed.answer if typed is not None else "",
        LEVELS[remark.level].say(language),
        TOPICS[remark.topic].say(language),
        standing.say(language) if standing is not None else remark.printed,
        remark.understood,
        remark.how.say(language),
        remark.proposal,
        remark.spot.sheet,
        shown + more,
        remark.spot.column,
    ]
