"""CSV as it is written: Excel runs nothing of it, and whatever was written is read back letter by letter."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from bangvang.source.csv_reader import read_csv
from bangvang.source.csv_writing import csv_bytes, defused, restored

COLUMNS = {"name": "name", "reason": "reason"}
LETTERS = st.text(st.sampled_from("aĐà =+-@'\",;\t|1"), max_size=12)


@given(LETTERS)
def test_what_was_defused_is_restored_letter_by_letter(text: str) -> None:
    assert restored(defused(text)) == text


@given(LETTERS)
def test_no_cell_begins_like_a_formula(text: str) -> None:
    assert not defused(text).startswith(("=", "+", "-", "@", "\t", "\r"))


@given(LETTERS, LETTERS)
def test_a_written_table_is_read_by_every_csv_reader(one: str, other: str) -> None:
    written = csv_bytes(("name", "reason"), [(one, other)]).decode("utf-8-sig")
    header, row = csv.reader(io.StringIO(written, newline=""))
    assert (header, row) == (["name", "reason"], [defused(one), defused(other)])


@given(st.text(st.sampled_from("aĐà=+-@'\",;|1"), min_size=1, max_size=12))
def test_an_annex_reads_what_was_written(text: str) -> None:
    rows, problems = read_csv(csv_bytes(("name", "reason"), [(text, "x")]), "a.csv", COLUMNS)
    assert (rows, problems) == ([{"name": text, "reason": "x"}], [])


def test_a_table_begins_with_the_mark_of_excel_and_its_lines_end_as_on_windows() -> None:
    assert csv_bytes(("a", "b"), [("=1+1", True), (None, 2)]) == b"\xef\xbb\xbfa,b\r\n'=1+1,true\r\n,2\r\n"
