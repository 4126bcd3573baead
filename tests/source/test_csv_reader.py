"""What the reader of annexes promises: what Excel and people write is read, and what stands nowhere is told."""

import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.source.csv_reader import read_csv
from bangvang.source.letters import REFUSED
from bangvang.words.folding import fold, nfc

PATH = "data/decisions/qd-1.csv"
COLUMNS = {
    fold(name): key
    for name, key in {"name": "name", "Họ và tên": "name", "unit": "unit", "posthumous": "posthumous"}.items()
}
FLAGS = frozenset({"posthumous"})
MIB = 1 << 20

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")).filter(lambda char: not REFUSED.match(char))
CELLS = st.text(LETTERS | st.sampled_from('",;\n'), max_size=8).map(nfc)


def read(text: str) -> list[dict[str, str]]:
    rows, problems = read_csv(text.encode(), PATH, COLUMNS, FLAGS)
    assert problems == []
    return rows


def faults(text: str | bytes) -> list[tuple[str, int, int]]:
    """Code, line and column of each problem."""
    _, problems = read_csv(text if isinstance(text, bytes) else text.encode(), PATH, COLUMNS, FLAGS)
    return [(problem.code, problem.place.line, problem.place.column) for problem in problems]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_all_that_excel_writes_reads_alike(delimiter: str, line_end: str, mark: str) -> None:
    lines = [("Họ và tên", "unit"), ("Lê A", "so-y-te"), ('"Đội ""Sao, Vàng"""', "")]

    assert read(mark + "".join(delimiter.join(line) + line_end for line in lines)) == [
        {"name": "Lê A", "unit": "so-y-te"},
        {"name": 'Đội "Sao, Vàng"'},
    ]


def test_headers_are_known_by_key_or_title_with_or_without_accents() -> None:
    assert read("ho va ten,UNIT\na,b\n") == read("Họ và tên, Unit \na,b\n") == [{"name": "a", "unit": "b"}]


def test_empty_cells_are_absent_and_empty_rows_are_left_out() -> None:
    assert read("\n,,\nname,unit,\n\na, ,\n,,\n   \nb,c,\n\n") == [{"name": "a"}, {"name": "b", "unit": "c"}]


def test_a_quoted_cell_may_go_on_in_the_next_line() -> None:
    assert read('name,unit\n"Đội\nSao Vàng", "b"\n') == [{"name": "Đội\nSao Vàng", "unit": "b"}]


def test_quotes_within_a_cell_without_quotes_are_text() -> None:
    assert read('name\nĐội "Sao Vàng"\n') == [{"name": 'Đội "Sao Vàng"'}]


@pytest.mark.parametrize(
    ("written", "expected"),
    [("x", "true"), ("X", "true"), ("true", "true"), ("TRUE", "true"), ("False", "false"), ("có", "có")],
)
def test_yes_and_no_are_read_in_their_columns_only(written: str, expected: str) -> None:
    assert read(f"name,posthumous\n{written},{written}\n") == [{"name": written, "posthumous": expected}]


def test_text_stays_as_it_was_typed() -> None:
    assert read("name\n0123\n1.10\n2017-02\n") == [{"name": "0123"}, {"name": "1.10"}, {"name": "2017-02"}]


def test_letters_are_composed_and_that_is_told_once() -> None:
    rows, problems = read_csv("name\ne\u0301\ne\u0301\n".encode(), PATH, COLUMNS)

    assert rows == [{"name": "é"}, {"name": "é"}]
    assert [(problem.code, problem.place.line, problem.values["count"]) for problem in problems] == [("not-nfc", 2, 2)]


def test_an_unknown_header_is_told_with_the_nearest_key() -> None:
    _, problems = read_csv(b"name;unnit\na;b\n", PATH, COLUMNS)

    assert [(problem.code, problem.near, problem.place.column) for problem in problems] == [("unknown-key", "unit", 6)]
    assert problems[0].message("en") == "There is no key «unnit» in: the annex."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [("csv-empty", 1, 1)]),
        ("\n,,\n", [("csv-empty", 1, 1)]),
        ("name,Họ và tên\na,b\n", [("duplicate-key", 1, 6)]),
        ("name\na,b\nc,,d\n", [("csv-row-too-long", 2, 3), ("csv-row-too-long", 3, 4)]),
        ("name,,unit\na,,b\na,b,c\n", [("csv-row-too-long", 3, 3)]),
        ('name,unit\n"a"b,c\n', [("csv-quote", 2, 4)]),
        ('name,unit\na,"b\nc,d\n', [("unclosed-quote", 2, 3)]),
        ("name\na\x00\n", [("control-character", 2, 2)]),
        ("name\r\na\u200b\r\n", [("hidden-character", 2, 2)]),
        ("name\n<<<<<<< a\nb\n=======\nc\n>>>>>>> d\n", [("conflict-marks", 2, 1)]),
        ("name\nĐội".encode("cp1258", "replace"), [("not-utf8", 2, 1)]),
        (",".join(["name"] * 1001), [("file-too-large", 1, 5001)]),
    ],
)
def test_each_fault_has_its_code_and_its_place(text: str | bytes, expected: list[tuple[str, int, int]]) -> None:
    assert [fault for fault in faults(text) if fault[0] != "unknown-key"] == expected


@given(st.lists(st.fixed_dictionaries({"name": CELLS, "unit": CELLS}), max_size=6), st.sampled_from(",;\t"))
def test_what_python_writes_reads_back(rows: list[dict[str, str]], delimiter: str) -> None:
    written = io.StringIO()
    writer = csv.DictWriter(written, ["name", "unit"], delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows(rows)

    expected = [{key: cell.strip() for key, cell in row.items() if cell.strip()} for row in rows]
    assert read(written.getvalue()) == [row for row in expected if row]


@given(st.binary(max_size=100) | st.text(alphabet='name,unit;\t\r\n" \x00\u200bé', max_size=80).map(str.encode))
def test_random_files_never_crash(data: bytes) -> None:
    rows, problems = read_csv(data, PATH, COLUMNS, FLAGS)

    assert rows or problems or data.decode().count("name") + data.decode().count("unit")
    for problem in problems:
        assert problem.place.line <= data.count(b"\n") + data.count(b"\r") + 1
        assert problem.message("vi")
        assert problem.message("en")


@pytest.mark.parametrize(
    "data",
    [
        b"\n" * 8 * MIB,
        b"," * 8 * MIB,
        b'"' * 8 * MIB,
        b"name\n" + b"a,b,c,d\n" * (MIB // 4),
        b"x" * 8 * MIB,
        b",\n" * 4 * MIB,
    ],
)
def test_hostile_annexes_are_judged_soon(data: bytes) -> None:
    started = time.process_time()

    _, problems = read_csv(data, PATH, COLUMNS)

    assert time.process_time() - started < 10
    assert problems
