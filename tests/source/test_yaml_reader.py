"""What the YAML reader promises: text stays text, nothing vanishes, every fault has its place, nothing crashes it."""

import time
import unicodedata

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bangvang.problems.problem import Problem
from bangvang.source import libyaml
from bangvang.source.libyaml import LibyamlMissing, require_libyaml
from bangvang.source.yaml_reader import Plain, read_yaml
from source.judged import PATH, assert_judged
from source.yaml_strategies import ROOTS, block, flow

MIB = 1 << 20


def read(text: str) -> Plain | None:
    value, problems = read_yaml(text.encode(), PATH)
    assert problems == []
    return value


def faults(text: str | bytes) -> list[tuple[str, int, int]]:
    """Code, line and column of each problem."""
    _, problems = read_yaml(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"), PATH)
    return [(problem.code, problem.place.line, problem.place.column) for problem in problems]


def only_problem(text: str) -> Problem:
    _, problems = read_yaml(text.encode(), PATH)
    assert len(problems) == 1
    return problems[0]


@pytest.mark.parametrize(
    "written",
    ["no", "on", "0123", "12:30", "2017-02", "1_000", "1.10", "2024-02-30", "true", "NULL", ".inf", "=", "x: y"],
)
def test_text_stays_as_it_was_typed(written: str) -> None:
    assert read(f'a: "{written}"\nb: "x"\n') == {"a": written, "b": "x"}
    if ": " not in written:
        assert read(f"a: {written}\n") == {"a": written}


@pytest.mark.parametrize("written", ["", "~", "null"])
def test_what_is_left_empty_is_none_and_what_is_quoted_is_text(written: str) -> None:
    assert read(f"a: {written}\nb: '{written}'\nc:\n  - {written}\n") == {"a": None, "b": written, "c": [None]}


def test_all_ways_of_writing_text_are_read() -> None:
    text = "a: plain\n  goes on\nb: |\n  line 1\n  line 2\nc: >-\n  line 1\n  line 2\nd: 'it''s'\ne: \"a\\nb\"\n"

    assert read(text) == {"a": "plain goes on", "b": "line 1\nline 2\n", "c": "line 1 line 2", "d": "it's", "e": "a\nb"}


def test_json_is_read() -> None:
    assert read('{"a": [1, true, null], "b": {"c": "d"}}') == {"a": ["1", "true", None], "b": {"c": "d"}}


@pytest.mark.parametrize(
    "text", ["\ufeffa: á\nb: c\n", "a: á\r\nb: c\r\n", "a: á\rb: c\r", "---\na: á\nb: c\n...\n# end\n"]
)
def test_files_of_windows_and_old_tools_read_alike(text: str) -> None:
    assert read(text) == {"a": "á", "b": "c"}


def test_columns_count_code_points_behind_a_byte_order_mark_and_with_crlf() -> None:
    assert faults("\ufeffa: á\r\nb: {ệ𠀀: *x}\r\n") == [("yaml-alias", 2, 9)]
    assert faults("\ufeff&x a: b") == [("yaml-anchor", 1, 1)]


def test_letters_are_composed_and_that_is_told_once() -> None:
    decomposed = unicodedata.normalize("NFD", "tên: Nguyễn\nchức: Đội trưởng\n")

    value, problems = read_yaml(decomposed.encode(), PATH)

    assert value == {"tên": "Nguyễn", "chức": "Đội trưởng"}
    assert [(problem.code, problem.severity, problem.values["count"]) for problem in problems] == [
        ("not-nfc", "info", 4)
    ]


def test_letters_decomposed_by_escapes_are_composed_too() -> None:
    value, problems = read_yaml(b'a: "e\\u0301"', PATH)

    assert value == {"a": "é"}
    assert [problem.code for problem in problems] == ["not-nfc"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb: 2\na: 3\n", [("duplicate-key", 3, 1)]),
        ('a: 1\n"\\x61": 2\n', [("duplicate-key", 2, 1)]),
        ("á: 1\na\u0301: 2\n", [("duplicate-key", 2, 1), ("not-nfc", 2, 1)]),
        ("- {a: 1, a: 2}\n- {a: 1}\n", [("duplicate-key", 1, 10)]),
        ("a: &x 1\n", [("yaml-anchor", 1, 4)]),
        ("a: &x {b: 1}\n", [("yaml-anchor", 1, 4)]),
        ("a: *x\n", [("yaml-alias", 1, 4)]),
        ("name: *Ba nhất*\n", [("yaml-alias", 1, 7)]),
        ("name: & Co\n", [("yaml-anchor", 1, 7)]),
        ("<<: {a: 1}\n", [("yaml-merge-key", 1, 1)]),
        ("a: !!str b\n", [("yaml-tag", 1, 4)]),
        ("a: ! b\n", [("yaml-tag", 1, 4)]),
        ("a: !e!x b\n", [("yaml-tag", 1, 4)]),
        ("a: !!python/object/apply:os.system [b]\n", [("yaml-tag", 1, 4)]),
        ("a: !!str &x b\n", [("yaml-tag", 1, 4), ("yaml-anchor", 1, 10)]),
        ("%YAML 1.2\n---\na: b\n", [("yaml-directive", 1, 1)]),
        ("# a\n%TAG ! x\n%NO\na: b\n", [("yaml-directive", 2, 1), ("yaml-directive", 3, 1)]),
        ("a: b\n---\nc: d\n", [("yaml-documents", 2, 1)]),
        ("a: b\n...\nc: d\n", [("yaml-documents", 2, 1)]),
        ("? [a]\n: b\n", [("yaml-complex-key", 1, 3)]),
        ("name: {{ x }}\n", [("yaml-complex-key", 1, 8)]),
        ("chữ thôi\n", [("wrong-root", 1, 1)]),
        ("", [("empty-file", 1, 1)]),
        ("# a\n---\n", [("empty-file", 1, 1)]),
        ("[" * 13 + "]" * 13, [("too-deep", 1, 13)]),
        ("a: b\x00c\n", [("control-character", 1, 5)]),
        ("a: b\x7f\n", [("control-character", 1, 5)]),
        ("a: b\u0085c: d\n", [("control-character", 1, 5)]),
        ("a: b\u2028c: d\n", [("control-character", 1, 5)]),
        ('a: "\\\\0 \\0"\n', [("control-character", 1, 9)]),
        ('a: "b\\e[31m"\n', [("control-character", 1, 6)]),
        ('a: "x\\\n  y\\N"\n', [("control-character", 2, 4)]),
        ("a: b\u200b\n", [("hidden-character", 1, 5)]),
        ("# \u202e\na: b\n", [("hidden-character", 1, 3)]),
        ("a: b\ufeff\n", [("hidden-character", 1, 5)]),
        ('a: "b\\u202e"\n', [("hidden-character", 1, 6)]),
        ('a: "\\U000E0041"\n', [("hidden-character", 1, 5)]),
        ('a: "\\ud800"\n', [("hidden-character", 1, 7)]),
        ("a: \ud800\n", [("not-utf8", 1, 4)]),
        (b"a: b\nc: \xe0\n", [("not-utf8", 2, 4)]),
        ("a: b".encode("utf-16"), [("not-utf8", 1, 1)]),
        ("name: Tổ #2\n", [("cut-by-comment", 1, 10)]),
        ("number: #19\n", [("cut-by-comment", 1, 9)]),
        ("- a #b\n- c\n", [("cut-by-comment", 1, 5)]),
        ("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n", [("conflict-marks", 1, 1)]),
        ("a: 1\n>>>>>>> x\nb: 1\n<<<<<<< y\r\n=======\r\n", [("conflict-marks", 2, 1), ("conflict-marks", 4, 1)]),
    ],
)
def test_each_fault_has_its_code_and_its_place(text: str | bytes, expected: list[tuple[str, int, int]]) -> None:
    assert faults(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('name: "Tổ 1\nkind: team\n', ("unclosed-quote", 1, 7)),
        ('name: "Tổ 1\nkind: "team"\n', ("unclosed-quote", 1, 7)),
        ("a: b\nname: 'Tổ 1\n", ("unclosed-quote", 2, 7)),
        ("a: b: c\n", ("yaml-syntax", 1, 5)),
        ("name Tổ 1\nkind: team\n", ("yaml-syntax", 1, 1)),
        ("kind: team\nname\nunit: a\n", ("yaml-syntax", 2, 1)),
        ("a:\n\tb: c\n", ("yaml-syntax", 2, 1)),
        ("a: @b\n", ("yaml-syntax", 1, 4)),
        ('a: "\\q"\n', ("yaml-syntax", 1, 5)),
        ('a: "b" c\n', ("yaml-syntax", 1, 8)),
        ("- a\nb: c\n", ("yaml-syntax", 2, 1)),
        ("a: [b\nc: d\n", ("yaml-syntax", 1, 4)),
        ("a: {b: c\n", ("yaml-syntax", 1, 4)),
    ],
)
def test_a_syntax_error_stands_where_its_author_made_it(text: str, expected: tuple[str, int, int]) -> None:
    assert faults(text) == [expected]


def test_a_syntax_error_says_what_it_is() -> None:
    problem = only_problem("name Tổ 1\nkind: team\n")

    assert problem.message("en") == "This is not readable YAML: the line lacks «: » (colon and space) after the key."
    assert problem.message("vi") == "Không đọc được YAML: dòng này thiếu «: » (hai chấm và dấu cách) sau tên khóa."


def test_a_message_quotes_what_was_written() -> None:
    problem = only_problem("name: Tổ #2\n")

    assert problem.message("en") == "«#2» is lost, for « #» begins a comment; only «Tổ» is left."


def test_a_proper_comment_behind_a_value_is_allowed() -> None:
    assert read("a: b # c\nd: # e\n  - f ## g\nh: x#y\ni: 'z' #j\n# &k !l *m <<\n") == {
        "a": "b",
        "d": ["f"],
        "h": "x#y",
        "i": "z",
    }


def test_marks_inside_a_text_are_text() -> None:
    assert read("a: R&D, tốt!\nb: x * y\nc: 'https://x.vn/?a=1&b=2'\n") == {
        "a": "R&D, tốt!",
        "b": "x * y",
        "c": "https://x.vn/?a=1&b=2",
    }


def test_all_faults_of_a_file_are_told_and_leave_harmless_gaps() -> None:
    value, problems = read_yaml(b"a: *x\n*y : b\n<<: {c: d}\n? [e]\n: f\ng: &z h\ng: i\n", PATH)

    assert [problem.code for problem in problems] == [
        "yaml-alias",
        "yaml-alias",
        "yaml-merge-key",
        "yaml-complex-key",
        "yaml-anchor",
        "duplicate-key",
    ]
    assert value == {"a": None, "g": "i"}


def test_a_file_full_of_faults_is_not_told_to_the_end() -> None:
    value, problems = read_yaml(b"[" + b"*a, " * 5000 + b"]", PATH)

    assert value is None
    assert len(problems) == 1001
    assert problems[-1].code == "too-many-faults"


@given(ROOTS)
def test_every_tree_that_is_written_reads_back(tree: Plain) -> None:
    assert read(flow(tree)) == tree
    assert read(block(tree)) == tree


@given(ROOTS, st.sampled_from(["\n", "\r\n", "\r"]))
def test_a_tree_in_nfd_reads_as_in_nfc(tree: Plain, line_end: str) -> None:
    decomposed = unicodedata.normalize("NFD", block(tree)).replace("\n", line_end)

    value, problems = read_yaml(decomposed.encode(), PATH)

    assert value == tree
    assert [problem.code for problem in problems] in ([], ["not-nfc"])


@given(st.binary(max_size=200))
def test_random_bytes_never_crash(data: bytes) -> None:
    assert_judged(data)


@given(st.text(alphabet="ab:-? []{},&*!|>'\"%@`#\\\t\n\r<~=.0\u0301ệ\u2028\u200b\ufeff", max_size=80))
def test_random_marks_never_crash(text: str) -> None:
    assert_judged(text.encode())


@given(ROOTS, st.data())
def test_mutated_files_never_crash(tree: Plain, data: st.DataObject) -> None:
    raw = bytearray(block(tree).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw)))
        raw[at : at + data.draw(st.integers(0, 2))] = data.draw(
            st.binary(max_size=3) | st.sampled_from([b"\n", b"- ", b": ", b'"'])
        )
    assert_judged(bytes(raw))


@given(st.text(alphabet="ab:-?[]{},'\"# \n", max_size=60))
def test_what_pyyaml_reads_otherwise_is_refused(text: str) -> None:
    value, problems = read_yaml(text.encode(), PATH)
    if any(problem.severity == "error" for problem in problems):
        return

    assert filled(yaml.load(text, Loader=yaml.BaseLoader)) == filled(value)  # noqa: S506 - it makes text only


def filled(value: object) -> object:
    """PyYAML's BaseLoader gives empty text where we give None."""
    if isinstance(value, dict):
        return {key: filled(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [filled(inner) for inner in value]
    return value or ""


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 30_000 + b"]" * 30_000,
        b"[" * 100_000,
        b"{a: " * (MIB // 2),
        b"{a:\n " * (MIB // 3),
        b"a: " + b"x" * (2 * MIB - 3),
        b'a: "' + b"\\0" * (MIB - 10) + b'"',
        b"".join(b"k%d: v\n" % number for number in range(200_000)),
        b"[" + b"a," * MIB,
        b"-\n" * MIB,
        b"\n" * 2 * MIB,
        b"\r" * 2 * MIB,
        b"#\n" * MIB,
        b"\0" * 2 * MIB,
        "a\u200b".encode() * (MIB // 2),
        "a\u0301".encode() * (MIB // 2),
        b"".join(b"%%TAG !a%d! b\n" % number for number in range(100_000)) + b"---\na: b\n",
        b"a: b\n...\n" + b"".join(b"%%TAG !a%d! b\n" % number for number in range(100_000)) + b"---\na: b\n",
        b"a: &a [" + b"*a," * 600_000,
        b"<<<<<<< a\n" * 200_000,
    ],
    ids=lambda data: repr(data[:12]),
)
def test_hostile_files_are_judged_soon(data: bytes) -> None:
    started = time.process_time()

    value, problems = read_yaml(data, PATH)

    assert time.process_time() - started < 5
    assert value is not None or problems


def test_without_libyaml_nothing_starts(monkeypatch: pytest.MonkeyPatch) -> None:
    require_libyaml()
    monkeypatch.setattr(libyaml, "CParser", None)

    with pytest.raises(LibyamlMissing, match="lacks the libyaml library") as caught:
        require_libyaml()
    assert "thiếu thư viện libyaml" in caught.value.message.vi
