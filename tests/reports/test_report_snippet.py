"""The line of a file with carets under the culprit."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.problems.place import Place
from bangvang.reports.snippet import WIDEST, line_before, snippet, width


def drawn(line: str, start: int, end: int) -> tuple[str, str]:
    """A line and its carets, where the culprit stands between two columns."""
    made = snippet([line], Place("data/a.yml", 1, start, 1, end))
    assert made is not None
    return made.text, made.carets


def test_the_carets_stand_under_the_culprit() -> None:
    assert drawn("    unit: so-y-t", 11, 17) == ("    unit: so-y-t", "          ^^^^^^")


def test_combining_marks_take_no_column() -> None:
    line = unicodedata.normalize("NFD", "name: Nguyễn, x: 1")
    start = line.index("x") + 1

    assert drawn(line, start, start + 1)[1] == " " * len("name: Nguyễn, ") + "^"


def test_wide_characters_take_two() -> None:
    assert drawn("name: 北京, x", 7, 9)[1] == "      ^^^^"
    assert drawn("name: 北京, x", 11, 12)[1] == " " * 12 + "^"


def test_tabs_are_shown_as_spaces_up_to_the_next_stop() -> None:
    assert drawn("a:\tb", 4, 5) == ("a:  b", "    ^")
    assert drawn("\tunit: x", 1, 2) == ("    unit: x", "^^^^")


def test_what_is_not_seen_is_shown_and_pointed_at() -> None:
    assert drawn("name: a\u200bb", 8, 9) == ("name: a�b", "       ^")
    assert drawn("name: \x1b[31m", 7, 8) == ("name: ␛[31m", "      ^")


def test_a_culprit_of_several_lines_is_marked_to_the_end_of_its_first() -> None:
    made = snippet(["story: |  ", "  one", "  two"], Place("data/a.yml", 1, 8, 3, 6))

    assert made is not None
    assert (made.text, made.carets) == ("story: |", "       ^")


def test_an_empty_place_has_one_caret_even_at_the_end_of_the_line() -> None:
    assert drawn("name:", 6, 6) == ("name:", "     ^")


def test_a_long_line_is_cut_around_the_culprit() -> None:
    text, carets = drawn("description: " + "chữ " * 100 + "sai " + "chữ " * 100, 414, 417)

    assert text.startswith("…")
    assert text.endswith("…")
    assert text[len(carets) - 3 : len(carets)] == "sai"
    assert width(text) <= WIDEST + 2


def test_a_long_culprit_is_marked_as_far_as_the_line_is_shown() -> None:
    text, carets = drawn("name: " + "x" * 500, 7, 507)

    assert text.endswith("x…")
    assert len(carets) == len(text) - 1


def test_a_place_at_the_end_of_a_long_line_shows_the_end() -> None:
    text, carets = drawn("x" * 490 + "unterminated", 491, 503)

    assert text.startswith("…x")
    assert text.endswith("unterminated")
    assert len(carets) == len(text)


@pytest.mark.parametrize("place", [Place("a", 9, 1, 9, 2), Place("a", 2, 1, 2, 1)])
def test_beyond_the_file_or_on_an_empty_line_there_is_nothing_to_see(place: Place) -> None:
    assert snippet(["name: x", "   "], place) is None


def test_the_line_above_is_shown_where_it_says_anything() -> None:
    above = line_before(["- name: A", "  unit: b", "", "x"], 2)

    assert above is not None
    assert (above.number, above.text) == (1, "- name: A")
    assert line_before(["- name: A", "", "x"], 3) is None
    assert line_before(["- name: A"], 1) is None


@given(st.text(st.characters(exclude_characters="\r\n"), min_size=1), st.integers(1, 300), st.integers(0, 300))
def test_no_line_is_too_hard_to_draw(line: str, column: int, length: int) -> None:
    made = snippet([line], Place("data/a.yml", 1, column, 1, column + length))

    if made is not None:
        assert made.carets.strip(" ").strip("^") == ""
        assert "^" in made.carets
        assert width(made.text) <= WIDEST + 2


@given(
    st.text("aăâđế̉北\t", min_size=0, max_size=200), st.text("xyz", min_size=1, max_size=5), st.text("aộ", max_size=90)
)
def test_the_carets_always_find_the_culprit(before: str, culprit: str, after: str) -> None:
    text, carets = drawn(before + culprit + after, len(before) + 1, len(before) + len(culprit) + 1)
    columns = "".join(char * width(char) for char in text)

    assert columns[carets.index("^") : len(carets)] == culprit


def test_a_line_as_long_as_its_file_is_looked_at_only_around_the_culprit() -> None:
    line = f"{'a' * 1_000_000}CULPRIT{'b' * 1_000_000}"

    drawn = snippet([line], Place("a.yml", 1, 1_000_001, 1, 1_000_008))

    assert drawn is not None
    assert len(drawn.text) < 200
    assert drawn.text[drawn.carets.index("^") : drawn.carets.rindex("^") + 1] == "CULPRIT"
