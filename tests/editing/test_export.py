"""`bangvang export --decision`: the rows of a decision as CSV, which the roll reads back as they were."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.editing.annex_export import annexes_of
from bangvang.model.annex import ANNEX_COLUMNS, ANNEX_FIELDS, ANNEX_FLAGS
from bangvang.model.decision import Decision
from bangvang.model.kinds import KIND_BY_NAME
from bangvang.model.reading import shape
from bangvang.problems.both import Language
from bangvang.roll.loading import load
from bangvang.source.csv_reader import read_csv
from bangvang.source.letters import REFUSED
from bangvang.words.folding import nfc
from commanded import bangvang, write_roll
from source.yaml_strategies import LETTERS

DECISION = """\
issuer: ubnd
awards:
  - honour: bang-khen
    recipients:
      - name: "=HYPERLINK(\\"x\\")"
        kind: individual
        of_name: Sở Y tế, tỉnh
        posthumous: true
      - unit: ubnd
        role: "'+84"
      - name: Tổ 1
        kind: collective
        of_name: Trường “Hòa Bình”
        reason: |-
          Dòng một
          dòng hai
        sources:
          - source: bao
  - honour: co-thi-dua
    recipients:
      - unit: ubnd
"""
WITH_ANNEXES = """\
issuer: ubnd
awards:
  - honour: bang-khen
    annex: qd-12-bang-khen.csv
  - honour: co-thi-dua
    annex: qd-12-co-thi-dua.csv
"""
CSV = (
    "\ufeffHọ tên, tên đơn vị,Mã đơn vị,Loại,Đơn vị công tác,Chức vụ,Thành tích,Truy tặng\r\n"
    .replace("Họ tên, tên đơn vị", '"Họ tên, tên đơn vị"')
    + "\"'=HYPERLINK(\"\"x\"\")\",,individual,\"Sở Y tế, tỉnh\",,,x\r\n"
    ",ubnd,,,''+84,,\r\n"
    'Tổ 1,,collective,Trường “Hòa Bình”,,"Dòng một\ndòng hai",\r\n'
)  # fmt: skip

VALUES: dict[str, st.SearchStrategy[str]] = {
    "flag": st.sampled_from(["true", "false"]),
    "link": st.sampled_from(["a", "so-y-te", "0123", "no"]),
    "id": st.sampled_from(["a", "x-1"]),
}
TEXTS = st.one_of(
    st.sampled_from(["=1+1", "-", "+84", "@x", "'=a", "''-b", "'", "H'Hen", 'a"b', "a;b", "a,b", "a\tb", "true", "x"]),
    st.text(LETTERS, min_size=1, max_size=8),
).map(lambda text: nfc(REFUSED.sub("", text)).strip()).filter(bool)  # fmt: skip


@st.composite
def recipients(draw: Callable[..., object]) -> dict[str, object]:
    """A row as typed, with a name and any other column."""
    row: dict[str, object] = {"name": draw(TEXTS)}
    for field in ANNEX_FIELDS:
        if field.key not in ("name", "unit", "person") and draw(st.booleans()):
            values = VALUES.get(field.shape, TEXTS)
            row[field.key] = draw(st.sampled_from(list(field.choices.labels)) if field.choices is not None else values)
    return row


@given(st.lists(recipients(), min_size=1, max_size=4), st.sampled_from(["vi", "en"]))
def test_any_rows_read_back_as_they_were(rows: list[dict[str, object]], language: Language) -> None:
    typed = {"id": "qd", "issuer": "ubnd", "awards": [{"honour": "bang-khen", "recipients": rows}]}
    decision: Decision = shape(Decision, typed, KIND_BY_NAME["decisions"].one).value
    (annex,) = annexes_of(decision, language)
    read, problems = read_csv(annex.data, "data/decisions/qd.csv", ANNEX_COLUMNS, ANNEX_FLAGS)
    again = {"id": "qd", "issuer": "ubnd", "awards": [{"honour": "bang-khen", "recipients": read}]}

    assert problems == []
    assert shape(Decision, again, KIND_BY_NAME["decisions"].one).value == decision


@pytest.fixture
def roll(tmp_path: Path) -> Path:
    return write_roll(
        tmp_path,
        decisions__qd_12=DECISION,
        units__ubnd="name: UBND\nkind: agency\n",
        sources__bao="title: a\npublisher: b\n",
    )


def test_with_its_rows_in_annexes_the_decision_is_the_same(roll: Path) -> None:
    before = load(roll / "data").roll.decisions["qd-12"]
    done = bangvang("export", "--decision", "qd-12", "--out", "data/decisions", folder=roll)
    (roll / "data/decisions/qd-12.yml").write_text(WITH_ANNEXES)
    after = load(roll / "data").roll.decisions["qd-12"]

    assert done.returncode == 0
    assert done.stdout == "data/decisions/qd-12-bang-khen.csv: 3\ndata/decisions/qd-12-co-thi-dua.csv: 1\n"
    assert done.stderr == (
        "1 dòng có nguồn, văn bản, nghi vấn hoặc bản dịch riêng; tệp CSV không chứa được những điều ấy.\n"
    )
    assert after.awards[1].recipients == before.awards[1].recipients
    assert after.awards[0].recipients[:2] == before.awards[0].recipients[:2]
    assert after.awards[0].recipients[2].reason == "Dòng một\ndòng hai"


def test_one_list_is_printed_with_vietnamese_titles_and_no_formulas(roll: Path) -> None:
    done = bangvang("export", "--format", "csv", "--decision", "qd-12", "--award", "bang-khen", folder=roll)

    assert done.returncode == 0
    assert done.stdout == CSV.replace("\r\n", "\n")


def test_in_english_the_columns_go_by_their_keys(roll: Path) -> None:
    done = bangvang("export", "--decision", "qd-12", "--award", "co-thi-dua", "--lang", "en", folder=roll)

    assert done.stdout == "\ufeffunit\nubnd\n"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--decision", "qd-21"), "Không có quyết định nào mang mã «qd-21». Có phải là «qd-12»?\n"),
        (("--decision", "qd-12"), "Quyết định có 2 danh sách: bang-khen, co-thi-dua.\nChọn một bằng --award"),
        (("--decision", "qd-12", "--award", "x"), "Quyết định không có danh sách «x». Có: bang-khen, co-thi-dua.\n"),
        (("--decision", "qd-13"), "Quyết định «qd-13» không nêu tên ai.\n"),
        (
            ("--format", "xlsx", "--decision", "qd-12"),
            "«xlsx» không dùng được cho --format. Chọn một trong: csv, json, sqlite, datapackage.\n",
        ),
    ],
)
def test_what_cannot_be_exported_is_told(arguments: tuple[str, ...], told: str, roll: Path) -> None:
    (roll / "data/decisions/qd-13.yml").write_text("issuer: ubnd\nawards:\n  - honour: a\n    stated: {mixed: 3}\n")
    done = bangvang("export", *arguments, folder=roll)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"lỗi: {told}")


def test_a_file_that_says_something_else_is_not_written_over(roll: Path) -> None:
    (roll / "qd-12-bang-khen.csv").write_text("của tôi")
    done = bangvang("export", "--decision", "qd-12", "--out", ".", folder=roll)

    assert (done.returncode, done.stdout) == (2, "")
    assert "«qd-12-bang-khen.csv» đã có và khác nội dung." in done.stderr
    assert not (roll / "qd-12-co-thi-dua.csv").exists()


def test_a_decision_with_faults_is_not_exported(roll: Path) -> None:
    (roll / "data/decisions/qd-12.yml").write_text(DECISION.replace("kind: collective", "kind: colective"))
    done = bangvang("export", "--decision", "qd-12", "--out", "x", "--lang", "en", folder=roll)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "error: The decision «qd-12» has errors and cannot be exported. See: bangvang check\n"
