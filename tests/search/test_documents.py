"""What of a roll can be found, and what of it must never be."""

import zlib
from pathlib import Path

import pytest

from bangvang.search.collecting import documents
from bangvang.search.document import Document
from bangvang.search.manifest import MANIFEST
from indexed import Indexed, indexed
from seen import BOTH_LANGUAGES, seen

DECISION = """
    number: 12/QĐ-UBND
    date: 2023-05-01
    issuer: ubnd
    awards:
      - honour: bang-khen
        period: 2022
        recipients:
          - {name: Lê Văn Cường, kind: individual, of: so-y-te, role: Điều dưỡng}
          - {name: Tổ Xét nghiệm, kind: collective, of: so-y-te}
          - {name: Hộ bà Tư, kind: household, of_name: Xã Đông}
          - {person: an}
          - {unit: so-tai-chinh, name: Sở Tài chánh}
"""
AGAIN = """
    number: 3/QĐ-UBND
    date: 2024-02-01
    issuer: ubnd
    awards:
      - honour: chien-si
        period: 2023
        recipients:
          - {name: Lê Văn Cường, kind: individual, of: so-y-te}
          - {name: Lê Văn Cường, kind: individual, of: so-tai-chinh}
"""


def all_documents(folder: Path, files: dict[str, str], language: str = "vi") -> dict[tuple[str, str], Document]:
    found = documents(seen(folder, files, language))
    return {(kind, one.path): one for kind, several in found for one in several}


def of_kind(folder: Path, files: dict[str, str], kind: str) -> list[Document]:
    return [one for (found, _), one in all_documents(folder, files).items() if found == kind]


def index(folder: Path, files: dict[str, str], language: str = "vi") -> Indexed:
    return indexed(seen(folder, files, language))


def everything(index: Indexed) -> str:
    """All that is in the files of an index, as a text."""
    contents = [zlib.decompress(content) for name, content in index.files.items() if name != MANIFEST]
    return " ".join(content.decode("utf-8", "replace") for content in [*contents, index.files[MANIFEST]])


def test_a_name_as_printed_with_one_unit_is_one_document_that_leads_to_its_newest_row(tmp_path: Path) -> None:
    people = of_kind(tmp_path, {"decisions/a.yml": DECISION, "decisions/b.yml": AGAIN}, "people")
    cuong = [one for one in people if one.title == "Lê Văn Cường"]
    assert [(one.path, one.weight) for one in cuong] == [
        ("quyet-dinh/b/#chien-si--le-van-cuong", 2),
        ("quyet-dinh/b/#chien-si--le-van-cuong-2", 1),
    ]
    assert cuong[0].about == "Sở Y tế · Chiến sĩ thi đua (2023); Bằng khen (2022)"


def test_teams_stand_with_the_units_and_households_by_themselves(tmp_path: Path) -> None:
    found = all_documents(tmp_path, {"decisions/a.yml": DECISION})
    assert found["units", "quyet-dinh/a/#bang-khen--to-xet-nghiem"].title == "Tổ Xét nghiệm"
    assert found["households", "quyet-dinh/a/#bang-khen--ho-ba-tu"].about == "Xã Đông · Bằng khen (2022)"


def test_registered_people_and_units_lead_to_their_pages_and_tell_what_they_received(tmp_path: Path) -> None:
    found = all_documents(tmp_path, {"decisions/a.yml": DECISION})
    assert found["people", "ca-nhan/an/"].about == "Sở Y tế · Bằng khen (2022)"
    assert found["units", "don-vi/so-tai-chinh/"].weight == 1


@pytest.mark.parametrize(
    "query",
    [
        "so tai chanh",
        "cuong so y te",
        "cuong 2022",
        "cuong 12",
        "dieu duong cuong",
        "cuong bang khen",
        "12 qd ubnd",
        "QĐ 12",
    ],
)
def test_printed_names_and_what_stands_around_a_row_can_be_asked_for(tmp_path: Path, query: str) -> None:
    assert index(tmp_path, {"decisions/a.yml": DECISION}).found(query)


HIDDEN = {
    "a person who is withheld": {
        "people/bi.yml": "{id: bi, name: Đoàn Bí Mật, aliases: [Bí Danh Kín], unit: so-y-te, visibility: withheld}",
        "decisions/a.yml": "{issuer: ubnd, number: 1/QĐ, awards: [{honour: bang-khen, recipients: [{person: bi}]}]}",
        "exemplars/e.yml": "{title: Gương sáng, kind: individual, person: bi}",
    },
    "a person shown by initials": {
        "people/bi.yml": "{id: bi, name: Đoàn Bí Mật, aliases: [Bí Danh Kín], unit: so-y-te, visibility: initials}",
        "decisions/a.yml": "{issuer: ubnd, number: 1/QĐ, awards: [{honour: bang-khen, recipients: [{person: bi}]}]}",
        "exemplars/e.yml": "{title: Gương sáng, kind: individual, person: bi}",
    },
    "a minor": {
        "people/bi.yml": "{id: bi, name: Đoàn Bí Mật, aliases: [Bí Danh Kín], minor: true}",
        "decisions/a.yml": "{issuer: ubnd, number: 1/QĐ, awards: [{honour: bang-khen, recipients: [{person: bi}]}]}",
    },
    "a row that is withheld": {
        "decisions/a.yml": """
            issuer: ubnd
            number: 1/QĐ
            awards:
              - honour: bang-khen
                recipients: [{name: Đoàn Bí Mật, kind: individual, of_name: Trường Kín Đáo, role: Bí Danh, visibility: withheld}]
        """
    },
    "a roll that names nobody": {
        "roll.yml": BOTH_LANGUAGES + "    privacy: {people: initials}\n",
        "people/bi.yml": "{id: bi, name: Đoàn Bí Mật, aliases: [Bí Danh Kín]}",
        "decisions/a.yml": """
            issuer: ubnd
            number: 1/QĐ
            awards: [{honour: bang-khen, recipients: [{person: bi}, {name: Lý Bí Ẩn Mật, kind: individual}]}]
        """,
        "exemplars/e.yml": "{title: Gương sáng, kind: individual, name: Lý Bí Ẩn Mật}",
    },
}


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("how", HIDDEN)
def test_hidden_people_are_in_no_file_of_an_index(tmp_path: Path, how: str, language: str) -> None:
    made = index(tmp_path, HIDDEN[how], language)
    told = everything(made).lower()
    assert [word for word in ("bí", "mật", "bi4", "mât5", "kín", "đáo", "ẩn", "ca-nhan/bi/") if word in told] == []
    assert made.found("doan bi mat") == []


def test_people_of_a_roll_without_pages_for_them_lead_to_their_rows(tmp_path: Path) -> None:
    files = {"roll.yml": BOTH_LANGUAGES + "    people_pages: none\n", "decisions/a.yml": DECISION}
    people = of_kind(tmp_path, files, "people")
    assert {one.title: one.path for one in people} == {
        "Lê Văn Cường": "quyet-dinh/a/#bang-khen--le-van-cuong",
        "Nguyễn Văn An": "quyet-dinh/a/#bang-khen--an",
    }


def test_what_was_taken_back_is_found_but_tells_of_no_award(tmp_path: Path) -> None:
    files = {
        "decisions/a.yml": DECISION,
        "decisions/huy.yml": """
            issuer: ubnd
            number: 99/QĐ-UBND
            date: 2024-01-01
            affects: [{decision: a, award: bang-khen, recipient: le-van-cuong, effect: annulled}]
        """,
    }
    people = {one.title: one for one in of_kind(tmp_path, files, "people")}
    assert (people["Lê Văn Cường"].about, people["Lê Văn Cường"].weight) == ("Sở Y tế", 0)
    assert people["Nguyễn Văn An"].weight == 1
    assert [hit.about for hit in index(tmp_path, files).search("le van cuong").hits] == ["Sở Y tế"]
    assert index(tmp_path, files).search("cuong bang khen").step not in ("names", "contexts")


def test_english_readers_find_translated_and_original_names(tmp_path: Path) -> None:
    files = {
        "units/x.yml": "{id: x, name: Bệnh viện Ánh Sáng, kind: health, translations: {en: {name: Light Hospital}}}",
    }
    made = index(tmp_path, files, "en")
    assert made.search("light hospital").hits[0].title == "Light Hospital"
    assert made.found("benh vien anh sang") == ["units/x"]
    assert made.search("light hospital").hits[0].path == "en/don-vi/x/"


def test_former_and_other_names_are_names(tmp_path: Path) -> None:
    files = {
        "units/x.yml": "{id: x, name: Sở Mới, short: SM, aliases: [Sở Xanh], kind: agency, former_names: [{name: Ty Cũ Kỹ}]}"
    }
    made = index(tmp_path, files)
    assert [made.found(query)[:1] for query in ("sở mới", "sm", "so xanh", "ty cu ky")] == [["units/x"]] * 4
