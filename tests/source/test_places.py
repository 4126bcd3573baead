"""Where things stand: lines and columns for the keys of findings, found by reading a file anew."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bangvang.problems.place import Place
from bangvang.problems.problem import Finding, Keys, Part
from bangvang.source.lines import Lines
from bangvang.source.places import Places
from bangvang.source.yaml_places import yaml_spans
from bangvang.source.yaml_reader import Plain
from bangvang.source.yaml_text import prepare
from source.yaml_strategies import ROOTS, block, flow

UNIT = """\
# a unit
name: Sở Y tế
former_names:
  - name: Ty Y tế
    until: 1975
  - {name: Sở, until: 1985}
aliases: [a, "b c"]
short:
story: |
  line 1
  line 2
"""
LIST = "- id: a\n  name: A\n- name: B\n"


def place(root: Path, text: str, keys: Keys, part: Part = "value") -> tuple[int, int, int, int]:
    """Line, column, end line, end column."""
    (root / "a.yml").write_text(text, encoding="utf-8", newline="")
    found = Places(root).place("a.yml", keys, part)
    assert found.path == "a.yml"
    return found.line, found.column, found.end_line, found.end_column


@pytest.mark.parametrize(
    ("keys", "part", "expected"),
    [
        (("name",), "value", (2, 7, 2, 14)),
        (("name",), "key", (2, 1, 2, 5)),
        (("former_names", 0, "until"), "value", (5, 12, 5, 16)),
        (("former_names", 1, "name"), "value", (6, 12, 6, 14)),
        (("former_names", 1), "value", (6, 5, 6, 28)),
        (("former_names", 0), "value", (4, 5, 4, 9)),
        (("former_names", 0), "key", (4, 5, 4, 9)),
        (("former_names",), "value", (4, 5, 4, 9)),
        (("former_names",), "key", (3, 1, 3, 13)),
        (("aliases", 1), "value", (7, 14, 7, 19)),
        (("short",), "value", (8, 1, 8, 6)),
        (("story",), "key", (9, 1, 9, 6)),
        ((), "value", (2, 1, 2, 5)),
        (("kind",), "value", (2, 1, 2, 5)),
        (("former_names", 1, "document"), "value", (6, 6, 6, 10)),
        (("former_names", 0, "document", "id"), "key", (4, 5, 4, 9)),
        (("former_names", 7), "value", (4, 5, 4, 9)),
        (("name", "vi"), "value", (2, 7, 2, 14)),
    ],
)
def test_keys_and_values_stand_where_they_were_typed(
    tmp_path: Path, keys: Keys, part: Part, expected: tuple[int, int, int, int]
) -> None:
    assert place(tmp_path, UNIT, keys, part) == expected


def test_what_is_missing_in_a_row_stands_at_the_first_key_of_the_row(tmp_path: Path) -> None:
    assert place(tmp_path, LIST, (1, "id")) == (3, 3, 3, 7)


def test_byte_order_marks_crlf_and_wide_letters_do_not_move_columns(tmp_path: Path) -> None:
    assert place(tmp_path, "\ufeff# x\r\ntên: {𠀀: ệ}\r\n", ("tên", "𠀀")) == (2, 10, 2, 11)


def test_keys_in_nfd_are_found_by_their_nfc(tmp_path: Path) -> None:
    assert place(tmp_path, "a: b\ne\u0301: e\u0301\n", ("é",)) == (2, 5, 2, 7)


def test_of_a_key_that_stands_twice_the_last_is_found(tmp_path: Path) -> None:
    assert place(tmp_path, "a: b\na: c\n", ("a",)) == (2, 4, 2, 5)


def test_refused_keys_do_not_move_others(tmp_path: Path) -> None:
    text = "<<: *x\n? [a]\n: b\n*y : c\nd: *z\ne: &f g\n"

    assert place(tmp_path, text, ("d",)) == (5, 4, 5, 6)
    assert place(tmp_path, text, ("e",)) == (6, 4, 6, 8)


@pytest.mark.parametrize("text", ["", "# x\n", "<<<<<<< a\n"])
def test_a_file_that_cannot_be_used_is_placed_at_its_beginning(tmp_path: Path, text: str) -> None:
    line, column, *_ = place(tmp_path, text, ("a", 0, "b"))

    assert (line, column) == (1, 1)


def test_a_file_that_is_too_deep_is_placed_as_deep_as_it_is_read(tmp_path: Path) -> None:
    assert place(tmp_path, "[" * 50_000, (0, 0, "a"))[0] == 1


def test_what_stands_above_a_syntax_error_is_found(tmp_path: Path) -> None:
    assert place(tmp_path, 'a:\n  - b: c\nd: "e\n', ("a", 0, "b"))[:2] == (2, 8)


def test_a_file_that_is_away_is_placed_at_its_beginning(tmp_path: Path) -> None:
    assert Places(tmp_path).place("data/away.yml", ("a",)) == Place("data/away.yml", 1, 1, 1, 1)


def test_cells_of_an_annex_stand_in_their_rows(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes('\ufeffname;unit;role\r\n;;\r\n"Lê\r\nA";;x\r\nB;c;\r\n'.encode())
    places = Places(tmp_path, {"name": "name", "unit": "unit", "role": "role"})

    assert places.place("a.csv", (0, "name")) == Place("a.csv", 3, 1, 4, 3)
    assert places.place("a.csv", (0, "role")) == Place("a.csv", 4, 5, 4, 6)
    assert places.place("a.csv", (0, "unit")) == Place("a.csv", 3, 1, 4, 3)
    assert places.place("a.csv", (1, "unit"), "key") == Place("a.csv", 5, 3, 5, 4)
    assert places.place("a.csv", (2, "unit")) == Place("a.csv", 1, 1, 1, 1)


def test_findings_become_problems_in_the_order_of_their_files(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("a: b\n", encoding="utf-8")
    (tmp_path / "b.yml").write_text("a: b\nc: d\n", encoding="utf-8")
    findings = [Finding("empty-file", "b.yml", ("c",)), Finding("empty-file", "a.yml", ("a",))]

    problems = Places(tmp_path).problems(findings)

    assert [(problem.place.path, problem.place.line) for problem in problems] == [("a.yml", 1), ("b.yml", 2)]


def paths(tree: Plain, keys: Keys = ()) -> list[tuple[Keys, str]]:
    """The keys of every text in a tree, and the text."""
    if isinstance(tree, dict):
        return [found for key, value in tree.items() for found in paths(value, (*keys, key))]
    if isinstance(tree, list):
        return [found for number, value in enumerate(tree) for found in paths(value, (*keys, number))]
    return [(keys, tree or "")]


@given(ROOTS, st.booleans())
def test_every_key_and_value_of_a_tree_is_found_at_its_very_text(tree: Plain, on_one_line: bool) -> None:
    text = flow(tree) if on_one_line else block(tree)
    ready, _ = prepare(text.encode(), "a.yml")
    assert ready is not None
    spans = yaml_spans(ready)

    for keys, value in paths(tree):
        start, end = spans.find(keys, "value")
        assert yaml.load(text[start:end], Loader=yaml.BaseLoader) == value  # noqa: S506 - it makes text only
        start, end = spans.find(keys, "key")
        if isinstance(keys[-1], str):
            assert yaml.load(text[start:end], Loader=yaml.BaseLoader) == keys[-1]  # noqa: S506 - the same


@given(st.text(alphabet="ab\r\n", max_size=30), st.integers(-2, 40))
def test_lines_are_counted_as_python_counts_them(text: str, offset: int) -> None:
    position = Lines(text).position(offset)

    inside = max(0, min(offset, len(text.rstrip())))
    if text[inside - 1 : inside + 1] == "\r\n":
        inside -= 1
    before = (text[:inside] + "?").splitlines()
    assert position == (len(before), len(before[-1]))


@given(st.lists(st.sampled_from(["a" * 5000, "\n", "\r\n", "\r"]), max_size=30))
def test_long_texts_are_counted_likewise(parts: list[str]) -> None:
    text = "".join([*parts, "end"])
    before = text.splitlines()

    assert Lines(text).position(len(text) - 1) == (len(before), len(before[-1]))
