"""An annex that was exported and comes back: nothing is guessed, nothing else changes, and the same is the same."""

from pathlib import Path

import openpyxl
import pytest

from annex_pages import ANNEXES
from bangvang.checks.judging import judge
from bangvang.editing.annex_export import annexes_of
from bangvang.importing.head import Wishes
from bangvang.importing.importing import import_annex
from commanded import bangvang
from importing_roll import STANDARD, annexes, asked, imported, importing_roll, stored


def run(folder: Path, command: str, *arguments: str) -> tuple[int, str, str]:
    done = bangvang(command, *arguments, "--lang", "en", folder=folder)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def exported(folder: Path) -> list[Path]:
    assert run(folder, "export", "--decision", "qd", "--out", "ra")[0] == 0
    return sorted((folder / "ra").iterdir())


@pytest.mark.parametrize("path", annexes(), ids=lambda path: path.name)
def test_import_check_export_import_gives_the_same_roll(path: Path, tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    outcome = imported(path, data, STANDARD)
    answers: dict[tuple[str, str], str] = dict(STANDARD)
    for one in outcome.remarks:
        if one.level == "question":
            answers[one.topic, one.printed] = ANSWERS.get(one.topic, "giữ")
    outcome = imported(path, data, answers)
    if outcome.faulty:
        assert path.name in FAULTY
        return
    assert not asked(outcome)
    stored(outcome, data)
    before = judge(data)
    assert [one for one in before.problems if one.severity == "error" and "/honours/" not in one.place.path] == []
    for annex in annexes_of(before.roll.decisions["qd"], "vi"):
        file = tmp_path / annex.name
        file.write_bytes(annex.data)
        again = import_annex(file, data, before.roll, "qd", Wishes(), tmp_path / "ra-soat.csv")
        assert (again.changed, again.remarks, again.files) == ((), (), {})


def test_a_list_of_its_own_file_that_comes_back_unchanged_stays_where_it_is(imported_thousand: Path) -> None:
    data = imported_thousand / "data"
    files = {file: file.read_bytes() for file in data.rglob("*") if file.is_file()}
    (file,) = exported(imported_thousand)
    code, _, err = run(imported_thousand, "import", f"ra/{file.name}", "--decision", "qd")
    assert (code, "nothing changes" in err) == (0, True)
    assert {file: file.read_bytes() for file in data.rglob("*") if file.is_file()} == files


ANSWERS = {"hidden": "có", "cell": "Xã Thí Dụ 1", "class": "ba", "kind": "tập thể", "stated": "có"}
"""What an editor answers to questions of a topic; to others that the text stays as printed."""
FAULTY = frozenset(("ngay-so.ods",))
"""Annexes that name somebody twice, which is told."""


@pytest.fixture
def imported_thousand(tmp_path: Path) -> Path:
    """A roll into which a thousand rows were imported. Gives the folder that holds it."""
    data = importing_roll(tmp_path)
    stored(imported(ANNEXES / "nghin-dong.xlsx", data, STANDARD), data)
    return tmp_path


def test_a_name_mended_in_excel_comes_back_and_the_rest_stays(imported_thousand: Path) -> None:
    data = imported_thousand / "data"
    decision = (data / "decisions/qd.yml").read_bytes()
    (file,) = exported(imported_thousand)
    rows = [line.split(",") for line in file.read_text(encoding="utf-8-sig").splitlines()]
    book = openpyxl.Workbook()
    assert book.active is not None
    for number, row in enumerate(rows):
        book.active.append(["Lê Thị Sửa" if number == 1 and cell == row[0] else cell.strip('"') for cell in row])
    book.save(imported_thousand / "ra" / "qd.xlsx")

    before = [row.name for row in judge(data).roll.decisions["qd"].awards[0].recipients]
    code, out, err = run(imported_thousand, "import", "ra/qd.xlsx", "--decision", "qd")
    after = [row.name for row in judge(data).roll.decisions["qd"].awards[0].recipients]

    assert code == 0, out + err
    assert after == ["Lê Thị Sửa", *before[1:]]
    assert (data / "decisions/qd.yml").read_bytes() == decision


def test_rows_that_would_be_wrong_are_not_written(imported_thousand: Path) -> None:
    data = imported_thousand / "data"
    (file,) = exported(imported_thousand)
    file.write_text(file.read_text(encoding="utf-8-sig").replace(",individual,", ",nguoi,", 1), encoding="utf-8")
    before = (data / "decisions/qd.csv").read_bytes()
    code, out, _ = run(imported_thousand, "import", "ra/qd.csv", "--decision", "qd")
    assert code == 1
    assert "not-a-choice" in out or "choice" in out
    assert (data / "decisions/qd.csv").read_bytes() == before


def test_rows_that_stand_in_the_decision_itself_are_not_replaced(tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    stored(imported(ANNEXES / "cong-thuc.xlsx", data, STANDARD), data)
    (file,) = exported(tmp_path)
    text = file.read_text(encoding="utf-8-sig")
    assert run(tmp_path, "import", "ra/qd.csv", "--decision", "qd")[0] == 0
    file.write_text(text.replace("Nguyễn", "Nguyen", 1), encoding="utf-8")
    code, _, err = run(tmp_path, "import", "ra/qd.csv", "--decision", "qd")
    assert code == 2
    assert "stands in the decision's own file" in err
