"""The link that corrects a page."""

from dataclasses import replace
from pathlib import Path

from bangvang.roll.locating import located
from bangvang.views.decision import decision_page
from bangvang.views.exemplar import exemplar_page
from bangvang.views.unit import unit_page
from seen import seen

ROLL = """
    format: 1
    title: Bảng vàng thử
    publisher: Ban Thi đua
    languages: [vi]
    as_of: 2024-06-30
"""
EDITED = f"{ROLL}    edit_url: https://git.example/roll/{{path}}#L{{line}}\n"


def test_a_page_leads_to_the_very_line_where_its_row_starts(tmp_path: Path) -> None:
    sight = seen(tmp_path, {"roll.yml": EDITED})

    assert unit_page(sight, sight.roll.units["so-y-te"]).edit == "https://git.example/roll/data/units/don-vi.yml#L3"


def test_a_record_with_a_file_of_its_own_is_corrected_from_its_first_line(tmp_path: Path) -> None:
    sight = seen(tmp_path, {"roll.yml": EDITED, "units/thêm/to-mot.yml": "name: Tổ một\nkind: team"})

    edit = unit_page(sight, sight.roll.units["to-mot"]).edit

    assert edit == "https://git.example/roll/data/units/th%C3%AAm/to-mot.yml#L1"


def test_without_an_edit_address_no_page_offers_to_correct_it(tmp_path: Path) -> None:
    sight = seen(tmp_path, {})

    assert unit_page(sight, sight.roll.units["so-y-te"]).edit is None


def test_a_page_about_somebody_who_is_hidden_leads_to_no_file_that_names_them(tmp_path: Path) -> None:
    files = {
        "roll.yml": EDITED,
        "people/nguoi.yml": "[{id: an, name: Nguyễn Văn An, visibility: initials}, {id: binh, name: Trần Thị Bình}]",
        "exemplars/hai.yml": """
            - {id: mot, title: Người tốt, kind: individual, person: an}
            - {id: hai, title: Việc tốt, kind: individual, person: binh}
        """,
    }
    sight = seen(tmp_path, files)
    edits = [exemplar_page(sight, sight.roll.exemplars[one]).edit for one in ("mot", "hai")]

    assert edits == [None, "https://git.example/roll/data/exemplars/hai.yml#L2"]


DECISION = """
    - id: qd-1
      issuer: ubnd
      awards:
        - {honour: co, recipients: [{unit: so-y-te}]}
        - honour: bang-khen
          annex: qd.csv
          recipients:
            - person: an
              role: bác sĩ
            - {name: Lê Văn Kín, kind: individual, visibility: withheld}
            - {unit: so-tai-chinh}
"""


def test_a_row_leads_to_its_own_line_in_the_decision_or_its_annex_and_a_hidden_one_nowhere(tmp_path: Path) -> None:
    annex = 'name;kind;reason\nVũ Văn Ba;individual;"hai\ndòng"\nVũ Văn Tư;individual;\n'
    sight = seen(tmp_path, {"roll.yml": EDITED, "decisions/qd.yml": DECISION, "decisions/qd.csv": annex})
    sight = replace(sight, roll=located(sight.roll, tmp_path))

    assert decision_page(sight, sight.roll.decisions["qd-1"]).row_edits == {
        "https://git.example/roll/data/decisions/qd.yml#L{line}": {
            "co--so-y-te": 4,
            "bang-khen--an": 8,
            "bang-khen--so-tai-chinh": 11,
        },
        "https://git.example/roll/data/decisions/qd.csv#L{line}": {
            "bang-khen--vu-van-ba": 2,
            "bang-khen--vu-van-tu": 4,
        },
    }


def test_rows_of_a_roll_that_says_not_how_to_edit_it_are_not_looked_for(tmp_path: Path) -> None:
    sight = seen(tmp_path, {"decisions/qd.yml": DECISION, "decisions/qd.csv": "name;kind\nVũ Văn Ba;individual\n"})

    assert located(sight.roll, tmp_path) is sight.roll
    assert decision_page(sight, sight.roll.decisions["qd-1"]).row_edits == {}
