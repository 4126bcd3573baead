"""The link that corrects a page."""

from pathlib import Path

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
