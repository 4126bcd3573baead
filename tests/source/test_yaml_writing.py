"""What is written as YAML: it reads back the same, here and by YAML 1.1 and 1.2, in the form that files of a roll have."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bangvang.source.letters import REFUSED
from bangvang.source.yaml_reader import Plain, read_yaml
from bangvang.source.yaml_writing import WIDTH, Bare, Writable, written
from bangvang.words.folding import nfc
from source.yaml_strategies import yaml_12

ODD = st.sampled_from(
    [
        *(
            "no",
            "Yes",
            "ON",
            "off",
            "y",
            "null",
            "Null",
            "~",
            "",
            "true",
            "FALSE",
            "=",
            "<<",
            "-",
            "?",
            ":",
            "---",
            "...",
        ),
        *(
            "0123",
            "0o17",
            "0x1F",
            "0b11",
            "1_000",
            "12:30",
            "12:30:45.5",
            "1e3",
            "1.",
            ".5",
            "+.inf",
            ".NaN",
            "-0",
            "16.000",
        ),
        *(
            "2025-01-02",
            "2025-1-2",
            "2001-12-14t21:59:43.10-05:00",
            "2025-01-02 10:00:00",
            "2020-2025",
            "../2016-07-27",
        ),
        *(
            "a: b",
            "a:b",
            "a:",
            "a #b",
            "a#b",
            "# a",
            "'a'",
            '"a"',
            "a'b\"c",
            "\\n",
            "a\\",
            "[a]",
            "{a}",
            "a, b",
            "- a",
            "-a",
        ),
        *(
            "& a",
            "*a",
            "!a",
            "|",
            ">-",
            "%a",
            "@a",
            "`a`",
            "…",
            "«a»",
            " a",
            "a ",
            "a  b",
            "a\tb",
            "a\n",
            "\na",
            "a\n\nb",
        ),
        *("a\n b", "a \nb", "a\rb", "a\r\nb", "...\na", "--- a", "H'Hen Niê", "\n", " ", "\t", "a\n- b", "a\n# b"),
    ]
)
LETTERS = st.characters(codec="utf-8").filter(lambda char: not REFUSED.search(char))
TEXTS = st.one_of(
    ODD,
    st.text(LETTERS),
    st.text(st.sampled_from(" \n\t:#-'\"\\aạ.0?,[]{}|>%")),
    st.lists(st.sampled_from(["Ủy ban", "nhân dân", "thành phố:", "#", " ", "\n", "a'", "(số 1)", "x" * 120])).map(" ".join),
    st.text(st.sampled_from("0123456789_.:-+eExob TZ~")),
).map(nfc).filter(lambda text: not REFUSED.search(text))  # fmt: skip
VALUES: st.SearchStrategy[Plain] = st.recursive(
    TEXTS,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS.filter(lambda key: key != "<<" and len(key) <= 500), inner, max_size=4)),
    max_leaves=12,
)  # fmt: skip


def read(text: str) -> Plain | None:
    value, problems = read_yaml(text.encode(), "data/units/a.yml")
    assert problems == []
    return value


@given(VALUES.filter(lambda value: isinstance(value, dict | list)))
def test_what_is_written_reads_back_the_same(value: Plain) -> None:
    assert read(written(value)) == value


@given(st.one_of(TEXTS, st.lists(TEXTS), st.fixed_dictionaries({"name": TEXTS, "role": TEXTS})))
def test_text_is_text_for_readers_of_yaml_1_1_and_1_2(value: Plain) -> None:
    assert yaml.safe_load(written(value)) == value
    assert yaml_12(written(value)) == value


@given(VALUES, st.integers(0, 8))
def test_an_indented_value_reads_back_under_its_key(value: Plain, indent: int) -> None:
    if isinstance(value, dict | list) and value:
        assert read("key:\n" + written(value, indent + 1)) == {"key": value}


@given(st.text(min_size=1))
def test_a_character_that_no_file_may_hold_is_refused(text: str) -> None:
    if REFUSED.search(text):
        with pytest.raises(ValueError, match="no file of a roll may hold"):
            written({"name": text})


@given(TEXTS)
def test_no_line_ends_with_a_space_and_lines_are_folded_where_words_allow_it(text: str) -> None:
    lines = written({"description": text}).split("\n")

    assert all(line == line.rstrip(" ") for line in lines)
    if "\n" not in text and not any(char in text for char in ('"', "\\", "\t", "  ")) and text == text.strip():
        assert all(len(line) <= WIDTH or " " not in line.strip().removeprefix("description: ") for line in lines)


def test_the_form_is_the_one_of_the_files_of_a_roll() -> None:
    value: Writable = {
        "number": "19",
        "date": Bare("2017-06-07"),
        "period": Bare("2016"),
        "languages": ["vi", "en"],
        "title": "Văn bản hợp nhất số 05/VBHN-VPQH: Luật Thi đua, khen thưởng",
        "small": True,
        "stated": {"collectives": 2},
        "note": None,
        "awards": [{"on": Bare("2023"), "recipients": [{"name": "No"}], "description": "chữ " * 25 + "hết"}, {}],
        "doubts": [{"field": "on", "why": 'Câu "a": b'}],
        "url": "https://example.org/" + "a" * 100,
    }

    assert written(value) == (
        'number: "19"\n'
        "date: 2017-06-07\n"
        "period: 2016\n"
        "languages:\n"
        "  - vi\n"
        "  - en\n"
        'title: "Văn bản hợp nhất số 05/VBHN-VPQH: Luật Thi đua, khen thưởng"\n'
        "small: true\n"
        "stated:\n"
        "  collectives: 2\n"
        "note:\n"
        "awards:\n"
        "  - on: 2023\n"
        "    recipients:\n"
        '      - name: "No"\n'
        "    description: >-\n"
        "      chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ chữ\n"
        "      chữ chữ chữ hết\n"
        "  - {}\n"
        "doubts:\n"
        '  - field: "on"\n'
        "    why: 'Câu \"a\": b'\n"
        f"url: https://example.org/{'a' * 100}\n"
    )
