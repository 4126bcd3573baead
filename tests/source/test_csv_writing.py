"""CSV as it is written: it reads back the same, and holds no formula."""

from hypothesis import given
from hypothesis import strategies as st

from bangvang.source.csv_reader import read_csv
from bangvang.source.csv_writing import shielded, unshielded, written_csv
from bangvang.source.letters import REFUSED
from bangvang.words.folding import nfc

COLUMNS = {"name": "name", "role": "role"}
CELLS = (
    st.one_of(
        st.sampled_from(["=1+1", "+84", "-", "@x", "'=a", "''-b", "'H'Hen Niê", "'", 'a"b', "a;b,c\td", "a\nb", "a\r\nb"]),
        st.text(st.characters(codec="utf-8"), max_size=8),
    )
    .map(lambda text: nfc(REFUSED.sub("", text)).strip())
    .filter(lambda text: not REFUSED.search(text))
)  # fmt: skip


@given(st.lists(st.tuples(CELLS.filter(bool), CELLS)))
def test_what_is_written_reads_back_the_same(rows: list[tuple[str, str]]) -> None:
    read, problems = read_csv(written_csv(["name", "role"], rows), "data/decisions/a.csv", COLUMNS)

    assert problems == []
    assert read == [{key: cell for key, cell in zip(COLUMNS, row, strict=True) if cell} for row in rows]


@given(CELLS)
def test_no_cell_begins_like_a_formula_and_a_shield_is_taken_off_again(text: str) -> None:
    assert not shielded(text).startswith(("=", "+", "-", "@"))
    assert unshielded(shielded(text)) == text


def test_an_apostrophe_that_shields_nothing_stays() -> None:
    assert [unshielded(text) for text in ("'H", "''", "'", "H'Hen", "'=1")] == ["'H", "''", "'", "H'Hen", "=1"]


def test_the_file_is_the_one_that_excel_opens() -> None:
    rows = [["Nguyễn Văn An", "=1+1"], ['"Ba" Tơ', "a, b"]]

    assert written_csv(["Họ tên", "Chức vụ"], rows) == (
        b"\xef\xbb\xbf" + 'Họ tên,Chức vụ\r\nNguyễn Văn An,\'=1+1\r\n"""Ba"" Tơ","a, b"\r\n'.encode()
    )
