"""One wrong letter in a unit's name: the unit is offered, or the editor is asked; never is another one taken without a word."""

import tempfile
import unicodedata
from functools import cache
from pathlib import Path

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bangvang.importing.asking import Desk, Spot
from bangvang.importing.drafting import draft
from bangvang.importing.grid import Cell, Grid, Row, Sheets
from bangvang.importing.head import Wishes
from bangvang.importing.matching.directory import Directory
from bangvang.importing.naming import Naming
from bangvang.roll.loading import load
from bangvang.roll.roll import Roll
from bangvang.words.folding import exact_key, fold, words
from importing_roll import importing_roll

SPOT = Spot("Danh sách", 8, "Đơn vị")
NAMES = (
    "Xã Tân Hòa", "Xã Tân Hóa", "Xã Tân Hoài", "Xã Tân Hà", "Phường Quý Lộc", "Thị xã Kỳ Anh", "Huyện Kỳ Sơn", "Xã Ia Ly",
    "Trường Trung học phổ thông Nguyễn Huệ", "Trường Trung học cơ sở Lê Lợi", "Trường Trung học cơ sở Lý Tự Trọng",
    "Công ty Cổ phần Xây dựng Trường Thịnh", "Ủy ban nhân dân huyện Yên Thủy", "Bệnh viện Đa khoa huyện Lạc Thủy",
    "Phòng Giáo dục và Đào tạo huyện Đông Giang", "Hội Liên hiệp Phụ nữ phường Nghĩa Tân", "Đồn Biên phòng Y Tý", "Ban Dân tộc",
)  # fmt: skip
"""Names such as there are, near to each other here and there."""


@cache
def roll() -> Roll:
    """A roll with these units, beside those of the other tests."""
    with tempfile.TemporaryDirectory() as folder:
        data = importing_roll(Path(folder))
        rows = [f"- {{id: don-vi-{number}, name: {name}, kind: other}}\n" for number, name in enumerate(NAMES)]
        (data / "units" / "gan-giong.yml").write_text("".join(rows), encoding="utf-8")
        return load(data).roll


@cache
def directory() -> Directory:
    """The names of the roll."""
    return Directory(roll())


def exactly(name: str) -> list[str]:
    """A name by its words, with their accents."""
    return [exact_key(word) for word in words(name)]


@st.composite
def misspellings(draw: st.DrawFn) -> tuple[str, str]:
    """The id of a unit, and its name with one letter dropped, doubled, swapped with the next one, or bare of its marks."""
    unit = draw(st.sampled_from([*roll().units.values()]))
    name = unit.name
    place = draw(st.sampled_from([at for at, letter in enumerate(name) if letter.isalpha()]))
    before, letter, after = name[:place], name[place], name[place + 1 :]
    bare = unicodedata.normalize("NFD", letter)[0].replace("đ", "d").replace("Đ", "D")
    ways = [before + after, before + letter * 2 + after, before + bare + after, before + after[:1] + letter + after[1:]]
    return unit.id, draw(st.sampled_from(ways))


@given(drawn=misspellings(), form=st.sampled_from(("same", "upper", "NFD")))
@settings(max_examples=1000, deadline=None)
def test_one_wrong_letter_offers_the_unit_or_asks(drawn: tuple[str, str], form: str) -> None:
    meant, printed = drawn
    others = [one for one in roll().units.values() if one.id != meant]
    assume(all(exactly(one.name) != exactly(printed) for one in others))
    printed = {"upper": printed.upper(), "NFD": unicodedata.normalize("NFD", printed)}.get(form, printed)
    desk = Desk()
    taken = Naming(directory(), desk).unit(printed, SPOT)
    told = desk.questions()

    if exactly(printed) == exactly(roll().units[meant].name):
        assert (taken, told) == (meant, ())
        return
    (question,) = told
    assert question.spot == SPOT
    another = any(fold(one.name) == fold(printed) for one in others)  # whose accents it then is asked about
    assert another or question.proposal == meant or meant in question.how.vi


@given(drawn=misspellings())
@settings(max_examples=200, deadline=None)
def test_one_wrong_letter_behind_a_role_is_asked_about_with_its_row(drawn: tuple[str, str]) -> None:
    _, printed = drawn
    assume(all(exactly(one.name) != exactly(printed) for one in roll().units.values()))
    texts = [["Họ và tên", "Chức vụ, đơn vị công tác"], ["Lê Thị Sen", f"Giáo viên, {printed}"]]
    rows = [
        Row(number, tuple(Cell(one, "text", one) for one in row), frozenset(), hidden=False)
        for number, row in enumerate(texts, 117)
    ]
    sheets = Sheets("ds.xlsx", "xlsx", (Grid("Danh sách", tuple(rows), False, frozenset(), (), ()),), ())
    desk = Desk()
    made = draft(sheets, roll(), Wishes(issuer="ubnd-tinh-thi-du", honour="bang-khen-bo-tinh"), desk)

    assert made.awards
    assert [(one.topic, one.rows) for one in desk.remarks() if one.level == "question"] == [("unit", (118,))]
