"""The page of a person."""

from pathlib import Path

import pytest

from bangvang.views.page import Page
from bangvang.views.person import person_page
from seen import block, cells, facts, items, seen

PEOPLE = """
    - id: an
      name: Nguyễn Văn An
      honorific: PGS.TS
      born: 1960
      unit: so-y-te
      role: Giám đốc
      role_group: leader-department
      aliases: [Nguyễn V. An]
      distinct_from: [an-2, an-kin]
      description: Nhà khoa học.
      translations: {en: {role: Director, honorific: Assoc. Prof.}}
    - {id: an-2, name: Nguyễn Văn An, unit: so-tai-chinh, born: 1988}
    - {id: an-kin, name: Nguyễn Văn An, visibility: withheld}
"""
FILES = {
    "people/nguoi.yml": PEOPLE,
    "decisions/qd.yml": """
        - id: qd-1
          number: 1/QĐ
          date: 2020
          issuer: ubnd
          signer: {person: an, role: Phó Chủ tịch, of: ubnd}
          awards:
            - {honour: huan-chuong, class: ba, recipients: [{person: an, work: Cầu mới, class: nhat, posthumous: true}]}
        - {id: qd-2, issuer: ubnd, awards: [{honour: chien-si, period: 2022, recipients: [{person: an}]}]}
    """,
    "nominations/n.yml": "{by: {unit: ubnd}, on: 2023, lines: [{honour: bang-khen, person: an, class: nhi}]}",
    "exemplars/g.yml": "{title: Gương sáng, kind: individual, person: an}",
}


def page_of(folder: Path, person: str, language: str = "en", **files: str) -> Page:
    """A person's page."""
    sight = seen(folder, {**FILES, **files}, language)
    return person_page(sight, sight.roll.people[person])


def test_a_person_is_told_by_name_office_and_year_of_birth(tmp_path: Path) -> None:
    page = page_of(tmp_path, "an")
    assert page.path == "en/ca-nhan/an/"
    assert facts(page) == {
        "Honorific": "Assoc. Prof.",
        "Role": "Director",
        "Unit": "Sở Y tế",
        "Role group": "Leader, department level",
        "Year of birth": "1960",
        "Also called": "Nguyễn V. An",
    }


def test_vietnamese_readers_get_the_words_as_written(tmp_path: Path) -> None:
    page = page_of(tmp_path, "an", "vi")
    assert page.path == "ca-nhan/an/"
    assert facts(page)["Chức vụ"] == "Giám đốc"


def test_awards_stand_newest_first_with_the_rows_own_class_and_work(tmp_path: Path) -> None:
    assert cells(page_of(tmp_path, "an"), "khen-thuong") == [
        ["2022", "Chiến sĩ thi đua", "", "Awards by Ủy ban nhân dân Thành phố", ""],
        ["2020", "Huân chương Lao động, first class", "Cầu mới", "1/QĐ", "posthumous"],
    ]


def test_roles_lead_to_the_record_in_which_they_were_played(tmp_path: Path) -> None:
    page = page_of(tmp_path, "an")
    assert cells(page, "vai-tro") == [["signed", "1/QĐ", "2020", "Phó Chủ tịch – Ủy ban nhân dân Thành phố"]]
    assert block(page, "vai-tro").rows[0].cells[1].path == "en/quyet-dinh/qd-1/"


def test_nominations_and_exemplars_stand_apart_from_awards(tmp_path: Path) -> None:
    page = page_of(tmp_path, "an")
    assert items(page, "dien-hinh") == ["Gương sáng"]
    assert cells(page, "de-nghi")[0][0] == "Bằng khen, second class"
    assert block(page, "de-nghi").caption == "A nomination is not an award"


def test_namesakes_are_told_apart_and_hidden_ones_are_not_told_of(tmp_path: Path) -> None:
    page = page_of(tmp_path, "an")
    assert items(page, "trung-ten") == ["Nguyễn Văn An, Sở Tài chính, born 1988"]
    assert "an-kin" not in repr(page)


def test_structured_data_is_a_person_with_the_awards_that_stand(tmp_path: Path) -> None:
    page = page_of(
        tmp_path,
        "an",
        **{"decisions/huy.yml": "{issuer: ubnd, date: 2023, affects: [{decision: qd-2, effect: annulled}]}"},
    )
    assert page.data == {
        "@context": "https://schema.org",
        "name": "Nguyễn Văn An",
        "@type": "Person",
        "honorificPrefix": "Assoc. Prof.",
        "jobTitle": "Director",
        "alternateName": ["Nguyễn V. An"],
        "worksFor": {"@type": "Organization", "name": "Sở Y tế"},
        "award": ["Huân chương Lao động, first class"],
    }


def test_no_page_is_made_of_a_hidden_person(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no page"):
        page_of(tmp_path, "an-kin")
