"""The head of a decision: its number, date, issuer and period, as options, the annex or answers tell."""

from collections.abc import Callable
from dataclasses import dataclass

from bangvang.importing.asking import NAMES, YES, Desk, Spot, filled
from bangvang.importing.matching.directory import Directory
from bangvang.importing.understanding.surroundings import Around
from bangvang.problems.both import Both
from bangvang.words.date_guess import meant_date, meant_period
from bangvang.words.dates import DateError, parse_date, parse_period
from bangvang.words.folding import fold

_ISSUER = Both("Cơ quan ban hành.", "The issuer.")
_NO_ISSUER = Both(
    "Cơ quan ban hành chưa có trong bảng vàng. Trả lời bằng mã đơn vị, hoặc chạy lại với --issuer MÃ.",
    "The issuer is not in the roll. Answer with a unit's id, or run again with --issuer ID.",
)
_LIKE_ISSUER = Both(
    "Cơ quan ban hành chưa có trong bảng vàng. Có phải là «$name»? Trả lời «có» nếu đúng, hoặc bằng mã đơn vị.",
    "The issuer is not in the roll. Is «$name» meant? Answer “yes” if so, or with a unit's id.",
)
_NO_DATE = Both(
    "«$typed» không đọc được. Viết như 2025-11-20, hoặc 2024/2025 cho thời gian.",
    "«$typed» cannot be read. Write it as 2025-11-20, or 2024/2025 for a period.",
)
_HEADS = ("Chủ tịch", "Giám đốc", "Bộ trưởng", "Tổng Giám đốc", "Hiệu trưởng", "Thủ trưởng", "Trưởng ban")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What options of the command tell of the decision, instead of the annex."""

    number: str | None = None
    date: str | None = None
    issuer: str | None = None
    honour: str | None = None
    period: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What a decision's head says; None where nothing tells."""

    number: str | None
    date: str | None
    issuer: str | None
    period: str | None
    school_year: bool


def head_of(told: Around, wishes: Wishes, directory: Directory, desk: Desk) -> Head:
    """What the lines around a list tell of its decision; options come first, answers last."""
    issuer = wishes.issuer
    if issuer is None and told.issuer is not None:
        issuer = _issuer(told.issuer, directory, desk)
    answer = desk.value("decision", NAMES["issuer"].vi) if issuer is None else None
    if answer is not None:
        issuer = answer if answer in directory.roll.units else directory.unit(answer).sure
    return Head(
        number=wishes.number or told.number or desk.value("decision", NAMES["number"].vi),
        date=wishes.date or told.date or _read(desk, "date", lambda typed: str(parse_date(meant_date(typed)))),
        issuer=issuer,
        period=wishes.period
        or told.period
        or _read(desk, "period", lambda typed: str(parse_period(meant_period(typed)))),
        school_year=told.school_year and wishes.period is None,
    )


def _read(desk: Desk, name: str, read: Callable[[str], str]) -> str | None:
    """A date or period that was answered, if it is one."""
    typed = desk.value("decision", NAMES[name].vi)
    if typed is None:
        return None
    try:
        return read(typed)
    except DateError:
        desk.note("decision", "question", Spot(), NAMES[name].vi, filled(_NO_DATE, typed=typed))
        return None


def _issuer(printed: str, directory: Directory, desk: Desk) -> str | None:
    """The unit that issued the decision: a chairman's is his committee's."""
    bare = next((printed[len(one) :] for one in _HEADS if fold(printed).startswith(f"{fold(one)} ")), printed)
    whole = directory.unit(printed)
    match = whole if whole.sure is not None else directory.unit(bare)
    answer = desk.answer("unit", printed)
    wanted = match.ids[0] if answer == YES and len(match.ids) == 1 else answer
    if wanted is not None and (found := wanted if wanted in directory.roll.units else directory.unit(wanted).sure):
        desk.settle("unit", printed, found)
        return found
    proposal = match.ids[0] if len(match.ids) == 1 else ""
    name = directory.roll.units[proposal].name if proposal else ""
    if match.sure is not None and match.same_marks:
        if printed != name:
            desk.note("decision", "sure", Spot(), printed, _ISSUER, understood=name)
        return match.sure
    told = filled(_LIKE_ISSUER, name=name) if proposal else _NO_ISSUER
    desk.note("unit", "question", Spot(), printed, told, understood=name, proposal=proposal)
    return None
