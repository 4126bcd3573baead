"""The report for programs is what the design promises, to the letter."""

import json

from hypothesis import given
from hypothesis import strategies as st

from bangvang.problems.place import Place
from bangvang.reports.json_report import json_report
from bangvang.reports.json_text import json_text
from reported import Judged, no_number, no_source, unknown_unit, wish

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_the_whole_form() -> None:
    judged = Judged([unknown_unit(), no_source()])

    assert json.loads(json_report(judged, wish(language="en"))) == {
        "version": 1,
        "summary": {"errors": 1, "warnings": 1, "infos": 0, "files": 312, "records": 1204, "recipients": 5000},
        "problems": [
            {
                "code": "unknown-id",
                "severity": "error",
                "path": "data/decisions/qd-12.yml",
                "line": 3,
                "column": 11,
                "end_line": 3,
                "end_column": 17,
                "record": "decisions/qd-12",
                "message": "No unit has the id «so-y-t».",
                "hint": "Did you mean «so-y-te»? Mend the id, or add units/so-y-t.yml.",
            },
            {
                "code": "no-source",
                "severity": "warning",
                "path": "data/units/so-y-te.yml",
                "line": 1,
                "column": 1,
                "end_line": 1,
                "end_column": 5,
                "record": "units/so-y-te",
                "message": "Sở Y tế (units/so-y-te) names no source.",
                "hint": "Add sources, for example: sources: [{source: its-id}].",
            },
        ],
    }


def test_it_is_complete_however_long() -> None:
    problems = [no_number(place=Place("data/a.yml", line, 1, line, 2)) for line in range(1, 501)]

    assert [one["line"] for one in json.loads(json_report(Judged(problems), wish()))["problems"]] == list(range(1, 501))


def test_vietnamese_stays_readable() -> None:
    assert "Không có đơn vị nào mang mã «so-y-t»." in json_report(Judged([unknown_unit()]), wish())


@given(values)
def test_reading_gives_the_same_back_and_every_line_is_printable(value: object) -> None:
    written = json_text(value)

    assert json.loads(written) == value
    assert all(line.isprintable() for line in written.split("\n"))
