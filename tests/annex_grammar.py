"""A grammar of annexes: random layouts of lists, each with the reading that is right."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from hypothesis import strategies as st

from annex_layouts import DECISION, JOBS, person
from annex_pages import Page, Range, Value

UNITS = {
    "Xã Thí Dụ 1": "xa-thi-du-1",
    "Phường Giả Định 1": "phuong-gia-dinh-1",
    "Trường Tiểu học Mẫu 1": "truong-tieu-hoc-mau-1",
    "Sở Y tế": "so-y-te",
    "Trạm Y tế Thử Nghiệm 3": None,
    "Phòng Văn hóa Ví Dụ 7": None,
}
"""Units as printed, and their ids; None for those that no roll has."""
HONOURS = {
    "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh": "bang-khen-bo-tinh",
    "Lao động tiên tiến": "lao-dong-tien-tien",
    "Chiến sĩ thi đua cơ sở": "chien-si-thi-dua-co-so",
}
HEADINGS: dict[str, tuple[str, ...]] = {
    "order": ("STT", "TT", "Số TT"),
    "person": ("Họ và tên", "Họ tên", "Họ và tên cá nhân"),
    "unit": ("Tên tập thể", "Tên đơn vị", "Tập thể"),
    "either": ("Tên tập thể, cá nhân", "Họ và tên, đơn vị"),
    "role": ("Chức vụ", "Chức danh", "Chức vụ, chức danh"),
    "of": ("Đơn vị công tác", "Nơi công tác", "Cơ quan, đơn vị công tác"),
    "role-of": ("Chức vụ, đơn vị công tác", "Chức vụ, nơi công tác"),
    "honour": ("Hình thức khen thưởng", "Danh hiệu thi đua", "Hình thức"),
    "reason": ("Thành tích", "Lý do khen thưởng"),
    "private": ("Năm sinh", "Số CCCD"),
    "note": ("Ghi chú",),
}
_SECTIONS = {"person": ("", "honour", "unit", "kind"), "unit": ("", "honour", "kind"), "either": ("kind",)}
_TITLES = {"person": "DANH SÁCH CÁ NHÂN", "unit": "DANH SÁCH TẬP THỂ", "either": "DANH SÁCH TẬP THỂ, CÁ NHÂN"}
_ABOVE = (
    "ỦY BAN NHÂN DÂN TỈNH THÍ DỤ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "PHỤ LỤC",
    DECISION,
)
_BELOW = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nơi nhận: như trên")


@dataclass(frozen=True)
class Reading:
    """One row as it ought to be read: name, kind, the unit or where the person belongs (an id, else as printed), the role, the honour."""

    name: str
    kind: str
    where: str | None
    role: str | None
    honour: str
    reason: str | None


@dataclass
class Drawn:
    """A list and its right reading."""

    page: Page
    readings: list[Reading] = field(default_factory=list)


Sloppy = Callable[[str], str]


def _sloppy(draw: st.DrawFn) -> Sloppy:
    """How a whole file is typed: composed or not, with spaces around and within, or as it should be."""
    form: Literal["NFC", "NFD"] = draw(st.sampled_from(("NFC", "NFD")))
    space = draw(st.sampled_from((" ", "  ", "\u00a0")))
    around = draw(st.sampled_from(("", " ", "   ")))
    return lambda text: around + unicodedata.normalize(form, text).replace(" ", space) + around


@st.composite
def lists(draw: st.DrawFn) -> Drawn:
    """A list of people, of collectives, or of both in sections, under whatever stands above it."""
    typed = _sloppy(draw)
    naming = draw(st.sampled_from(("person", "unit", "either")))
    sections = draw(st.sampled_from(_SECTIONS[naming]))
    columns = _columns(draw, naming, sections)
    page = Page("Danh sách", [[typed(line)] for line in draw(st.lists(st.sampled_from(_ABOVE), unique=True))])
    _blank(draw, page)
    if draw(st.booleans()):
        page.rows.append([typed(_TITLES[naming])])
    header = _header(draw, page, columns, typed)
    page.rows += header
    if draw(st.integers(0, 3)) == 0 and len(columns) > 1:
        page.rows.append([f"({place})" for place in range(1, len(columns) + 1)])
    made = Drawn(page)
    numbers = iter(range(1, 1000))
    for place in range(draw(st.integers(1, 3)) if sections else 1):
        people = draw(st.booleans()) if naming == "either" else naming == "person"
        told = _section(draw, place, sections, made, columns, typed, people=people)
        for _ in range(draw(st.integers(1, 4))):
            _row(draw, next(numbers), told, made, columns, typed, people=people)
            if draw(st.integers(0, 5)) == 0:
                _blank(draw, page)
            if len(header) == 1 and len(columns) > 1 and draw(st.integers(0, 5)) == 0:
                page.rows.append([*header[0]])  # as at the head of every printed page
    if draw(st.booleans()):
        page.rows.append([typed(f"Tổng cộng: {len(made.readings)}")])
    if draw(st.booleans()):
        page.rows.append([])
        page.rows += [[typed(line)] for line in _BELOW]
    return made


def _columns(draw: st.DrawFn, naming: str, sections: str) -> list[str]:
    """What the columns hold, in any order; one that counts rows stands first, and is there where sections are."""
    columns = [naming]
    if naming == "person":
        columns += draw(st.sampled_from((["role-of"], ["role", "of"], ["of"], ["role"], [])))
        if sections == "unit":
            columns = [one for one in columns if one not in ("of", "role-of")]
    if sections != "honour":
        columns.append("honour")
    columns += draw(st.lists(st.sampled_from(("reason", "private", "note")), unique=True))
    order = draw(st.permutations(columns))
    return ["order", *order] if sections or draw(st.booleans()) or len(order) < 2 else [*order]


def _header(draw: st.DrawFn, page: Page, columns: list[str], typed: Sloppy) -> list[list[Value]]:
    """One line of headings, or two: those of one line reach over both, the role and the unit stand below what they share."""
    shout = draw(st.booleans())
    words = [draw(st.sampled_from(HEADINGS[one])) for one in columns]
    lower: list[Value] = [typed(one.upper() if shout else one) for one in words]
    together = [place for place, one in enumerate(columns) if one in ("role", "of")]
    if len(together) < 2 or together[1] != together[0] + 1 or draw(st.booleans()):
        return [lower]
    top = len(page.rows)
    upper: list[Value] = [*lower]
    upper[together[0]] = typed("Chức vụ, đơn vị công tác")
    upper[together[1]] = None
    merges: list[Range] = [(top, together[0], top, together[1])]
    for place in range(len(columns)):
        if place not in together:
            merges.append((top, place, top + 1, place))
            lower[place] = None
    page.merges += merges
    return [upper, lower]


def _blank(draw: st.DrawFn, page: Page) -> None:
    page.rows += [[] for _ in range(draw(st.integers(0, 2)))]


def _section(
    draw: st.DrawFn, place: int, sections: str, made: Drawn, columns: list[str], typed: Sloppy, *, people: bool
) -> str | None:
    """The heading of a section, as one merged line or behind its mark in a cell of its own; gives what it says."""
    if not sections:
        return None
    said = {
        "honour": st.sampled_from([*HONOURS]),
        "unit": st.sampled_from([*UNITS]),
        "kind": st.just("CÁ NHÂN" if people else "TẬP THỂ"),
    }
    told: str = draw(said[sections])
    mark = ("I", "II", "III")[place]
    top = len(made.page.rows)
    if draw(st.booleans()):
        made.page.rows.append([typed(f"{mark}. {told}")])
        made.page.merges.append((top, 0, top, len(columns) - 1))
    else:
        made.page.rows.append([mark, typed(told)])
    return told


def _row(
    draw: st.DrawFn, number: int, told: str | None, made: Drawn, columns: list[str], typed: Sloppy, *, people: bool
) -> None:
    """One row, and how it is to be read."""
    name = person(number) if people else draw(st.sampled_from([*UNITS]))
    where: str | None = draw(st.sampled_from([*UNITS]))
    role = draw(st.sampled_from(JOBS))
    honour = told if told in HONOURS else draw(st.sampled_from([*HONOURS]))
    assert honour is not None
    cells: dict[str, Value] = {
        "order": number,
        "person": name,
        "unit": name,
        "either": name,
        "role": role,
        "of": where,
        "role-of": f"{role}, {where}",
        "honour": honour,
        "reason": f"Thành tích số {number}",
        "private": 1980 + number,
        "note": None,
    }
    row = [cells[one] for one in columns]
    made.page.rows.append([typed(one) if isinstance(one, str) else one for one in row])
    if not {"of", "role-of"} & set(columns):
        where = told if told in UNITS else None
    made.readings.append(
        Reading(
            name=name,
            kind="individual" if people else "collective",
            where=(UNITS[where] or where if where else None) if people else UNITS[name] or name,
            role=role if people and {"role", "role-of"} & set(columns) else None,
            honour=HONOURS[honour],
            reason=f"Thành tích số {number}" if "reason" in columns else None,
        )
    )
