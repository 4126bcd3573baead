"""An annex that people make or change by hand in Excel is read as they mean it."""

from pathlib import Path

import pytest

from bangvang.model.annex import ANNEX_CHOICES
from bangvang.model.recipient import Recipient
from bangvang.roll.loading import load
from world import codes, sentences, world

DECISION = """
    number: 1/QĐ-UBND
    date: 2023-01-05
    issuer: ubnd
    awards:
      - {honour: bang-khen, period: 2022, annex: qd.csv}
"""


def rows(folder: Path, annex: str) -> tuple[Recipient, ...]:
    data = world(folder, {"decisions/qd.yml": DECISION, "decisions/qd.csv": annex.encode()})
    assert codes(data) == []
    return load(data).roll.decisions["qd"].awards[0].recipients


def test_columns_may_be_called_as_in_the_annexes_of_decisions(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, "Họ và tên;Chức danh;Đơn vị;Đối tượng;Lý do\nLê Thị Sen;Y tá;Trạm Y tế;cá nhân;Cứu người\n")

    assert (row.name, row.role, row.of_name, row.kind, row.reason) == (
        "Lê Thị Sen", "Y tá", "Trạm Y tế", "individual", "Cứu người",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("cá nhân", "individual"),
        ("Tập thể", "collective"),
        ("HỘ GIA ĐÌNH", "household"),
        ("household", "household"),
        ("Collective", "collective"),
    ],
)
def test_a_choice_may_be_called_by_its_title(tmp_path: Path, typed: str, kind: str) -> None:
    assert [row.kind for row in rows(tmp_path, f"name,kind\nA,{typed}\n")] == [kind]


def test_what_is_no_title_of_a_choice_is_told_as_it_was_typed(tmp_path: Path) -> None:
    data = world(tmp_path, {"decisions/qd.yml": DECISION, "decisions/qd.csv": "name,kind\nA,cán bộ\n"})

    assert codes(data) == ["not-a-choice"]
    assert "«cán bộ»" in sentences(data)[0]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line", ["sep={}\r\n", "\ufeffSEP={}\n", "sep={} \r\n"])
def test_the_line_that_tells_excel_the_delimiter_is_no_row(tmp_path: Path, delimiter: str, line: str) -> None:
    annex = line.format(delimiter) + delimiter.join(("Họ tên", "kind")) + "\r\n" + delimiter.join(("A", "cá nhân"))

    assert [(row.name, row.kind) for row in rows(tmp_path, annex)] == [("A", "individual")]


def test_places_count_the_line_that_tells_the_delimiter(tmp_path: Path) -> None:
    data = world(tmp_path, {"decisions/qd.yml": DECISION, "decisions/qd.csv": "sep=;\nname;kind\nA;x,y\n"})

    assert [message.partition("«")[2] for message in sentences(data)] != []
    assert codes(data) == ["not-a-choice"]


def test_no_two_choices_of_a_field_are_called_alike() -> None:
    for names in ANNEX_CHOICES.values():
        assert len(names) >= 2 * len(set(names.values())) - 1
