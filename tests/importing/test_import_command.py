"""`bangvang import` as people use it: questions first, answers in the sheet, files at the end, and nothing twice."""

import csv
import io
from pathlib import Path

import pytest

from annex_pages import ANNEXES
from bangvang.checks.judging import judge
from commanded import bangvang
from importing_roll import annexes, imported, importing_roll, stored

ASKS = "Họ và tên;Đơn vị;Hình thức khen thưởng\nLê Thị Sen;Sở Y tê;Bằng khen của Chủ tịch UBND tỉnh\n"


def annex(folder: Path, text: str) -> str:
    (folder / "ds.csv").write_text(text, encoding="utf-8")
    return "ds.csv"


def run(folder: Path, file: str, *options: str) -> tuple[int, str, str]:
    done = bangvang(
        "import", file, "--decision", "qd-1", "--issuer", "ubnd-tinh-thi-du", "--lang", "en", *options, folder=folder
    )
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout, done.stderr


def answer(folder: Path, printed: str, typed: str) -> None:
    """Fill in the review sheet as Excel saves it: semicolons, and a BOM."""
    sheet = folder / "qd-1-ra-soat.csv"
    rows = list(csv.reader(io.StringIO(sheet.read_text(encoding="utf-8-sig"))))
    for row in rows:
        if row[3] == printed:
            row[0] = typed
    made = io.StringIO()
    csv.writer(made, delimiter=";").writerows(rows)
    sheet.write_text(made.getvalue(), encoding="utf-8-sig")


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_misspelt_unit_is_asked_about_and_nothing_is_written_until_it_is_answered(tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    before = contents(data)
    code, out, err = run(tmp_path, annex(tmp_path, ASKS))

    assert code == 1
    assert "«Sở Y tê»" in out
    assert "not those of «Sở Y tế»" in out
    assert "1 question is open" in err
    assert contents(data) == before

    answer(tmp_path, "Sở Y tê", "có")
    assert run(tmp_path, "ds.csv")[0] == 0
    assert "of: so-y-te" in (data / "decisions/qd-1.yml").read_text(encoding="utf-8")
    assert (data / "import-mapping.yml").read_text(encoding="utf-8") == "units:\n  Sở Y tê: so-y-te\n"
    assert [
        problem for problem in judge(data).problems if "decisions" in problem.place.path and problem.severity == "error"
    ] == []


def test_what_was_answered_once_is_not_asked_again_in_another_annex(tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    (data / "import-mapping.yml").write_text("# nhớ\nunits:\n  sở  y TÊ: so-y-te\n", encoding="utf-8")

    assert run(tmp_path, annex(tmp_path, ASKS))[0] == 0
    assert (data / "import-mapping.yml").read_text(encoding="utf-8").startswith("# nhớ\n")


def test_a_second_run_changes_nothing_and_says_so(tmp_path: Path) -> None:
    importing_roll(tmp_path)
    file = annex(tmp_path, ASKS)
    run(tmp_path, file)
    answer(tmp_path, "Sở Y tê", "giữ")
    assert run(tmp_path, file)[0] == 0
    before = contents(tmp_path)
    code, _, err = run(tmp_path, file)

    assert code == 0
    assert "nothing changes" in err
    assert contents(tmp_path / "data") == {
        k.removeprefix("data/"): v for k, v in before.items() if k.startswith("data/")
    }


def test_a_dry_run_writes_nothing_at_all(tmp_path: Path) -> None:
    importing_roll(tmp_path)
    file = annex(tmp_path, ASKS.replace("Sở Y tê", "Sở Y tế"))
    before = contents(tmp_path)
    code, out, _ = run(tmp_path, file, "--dry-run")

    assert code == 0
    assert "+1 Bằng khen của Bộ, ban, ngành, tỉnh (1 individual)\n" in out
    assert contents(tmp_path) == before


def test_a_decision_changed_by_hand_is_not_lost(tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    file = annex(tmp_path, ASKS.replace("Sở Y tê", "Sở Y tế"))
    run(tmp_path, file)
    decision = data / "decisions/qd-1.yml"
    decision.write_text(decision.read_text(encoding="utf-8") + "note: sửa tay\n", encoding="utf-8")
    changed = decision.read_bytes()

    assert run(tmp_path, file)[0] == 2
    assert decision.read_bytes() == changed
    assert run(tmp_path, file, "--replace")[0] == 0
    assert "note" not in decision.read_text(encoding="utf-8")


def test_a_new_unit_is_added_once_however_often_the_import_runs(tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    file = annex(tmp_path, ASKS.replace("Sở Y tê", "Sở Nội vụ"))
    run(tmp_path, file, "--dry-run")
    (tmp_path / "qd-1-ra-soat.csv").write_text("Trả lời,Việc,Đã in\nmới,đơn vị,Sở Nội vụ\n", encoding="utf-8")

    assert run(tmp_path, file)[0] == 0
    assert (data / "units/so-noi-vu.yml").read_text(encoding="utf-8") == "name: Sở Nội vụ\nkind: agency\n"
    assert run(tmp_path, file)[0] == 0
    assert sorted(path.name for path in (data / "units").iterdir()) == ["don-vi.yml", "so-noi-vu.yml"]


@pytest.mark.parametrize(
    "name",
    [
        "=1+1",
        "- a: b",
        "#x",
        "'\"",
        "{}",
        "@x",
        "A: B",
        "*a",
        "&a",
        "no",
        "2025-01-01",
        "\u202eabc",
        "<script>",
        "x" * 10_000,
    ],
)
def test_hostile_names_stay_names_or_are_refused_in_words(tmp_path: Path, name: str) -> None:
    data = importing_roll(tmp_path)
    made = io.StringIO()
    csv.writer(made).writerows([["Họ và tên", "Hình thức khen thưởng"], [name, "Lao động tiên tiến"]])
    code, _, _ = run(tmp_path, annex(tmp_path, made.getvalue()))

    if code == 0:
        told = judge(data)
        row = told.roll.decisions["qd-1"].awards[0].recipients[0]
        assert row.name == name.replace("\u202e", "")
        assert [
            one for one in told.problems if one.place.path.startswith("data/decisions") and one.severity == "error"
        ] == []
    else:
        assert len(name) > 500
        assert not (data / "decisions").exists()
    for cells in csv.reader(io.StringIO((tmp_path / "qd-1-ra-soat.csv").read_text(encoding="utf-8-sig"))):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_a_file_that_cannot_be_read_is_told_in_words(tmp_path: Path) -> None:
    importing_roll(tmp_path)
    (tmp_path / "quet.pdf").write_bytes(b"%PDF-1.4\n")
    code, out, err = run(tmp_path, "quet.pdf")

    assert (code, out) == (2, "")
    assert "quet.pdf" in err


def test_what_was_imported_exports_and_imports_again_as_the_same(tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    stored(
        imported(ANNEXES / "muc-tap-the-ca-nhan.xlsx", data, {("decision", "cơ quan ban hành"): "ubnd-tinh-thi-du"}),
        data,
    )
    first = judge(data).roll.decisions["qd"].awards[0].recipients
    done = bangvang("export", "--decision", "qd", "--out", "ra", folder=tmp_path)
    assert done.returncode == 0
    exported = (tmp_path / "ra" / "qd.csv").read_bytes()
    (data / "decisions/qd.csv").write_bytes(exported)

    assert judge(data).roll.decisions["qd"].awards[0].recipients == first


@pytest.mark.parametrize("path", annexes(), ids=lambda path: path.name)
def test_no_birthday_and_no_identity_number_comes_into_the_roll(path: Path, tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    outcome = imported(path, data, {("honour", "(hình thức khen thưởng)"): "bang-khen-bo-tinh"})
    written = b"".join(outcome.files.values()).decode()

    assert "00000000000" not in written
    assert not any(f"{year}-0" in written for year in range(1970, 1990))
