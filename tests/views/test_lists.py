"""Lists of all records of a kind: their order, their second lines, their pages."""

from pathlib import Path

import pytest

from bangvang.views.blocks import Bullets, Note
from bangvang.views.lists import LISTED_KINDS, list_page, ordered
from bangvang.views.page import Page
from seen import block, items, said, seen


def listed(folder: Path, kind: str, language: str = "en", **files: str) -> Page:
    more = {f"{name.replace('__', '/')}.yml": text for name, text in files.items()}
    return list_page(seen(folder, more, language), kind)[0]


def names(page: Page) -> list[str]:
    lists = (one for one in page.blocks if isinstance(one, Bullets))
    return [said(item).split("; ")[0] for one in lists for item in one.items]


def lines(page: Page) -> list[str]:
    lists = (one for one in page.blocks if isinstance(one, Bullets))
    return [said(item).partition("; ")[2] for one in lists for item in one.items]


def test_people_stand_by_given_name(tmp_path: Path) -> None:
    more = "[{id: anh, name: Lê Anh}, {id: hen, name: H'Hen Niê, sort_name: Hen}, {id: an-b, name: Bùi An}]"
    page = listed(tmp_path, "people", people__them=more)

    assert names(page) == ["Bùi An", "Nguyễn Văn An", "Lê Anh", "Trần Thị Bình", "H'Hen Niê"]


def test_hidden_people_are_counted_and_not_named(tmp_path: Path) -> None:
    more = "[{id: mat, name: Bí Mật, visibility: withheld}, {id: nho, name: Nhỏ Tuổi, minor: true}]"
    page = listed(tmp_path, "people", people__them=more)

    assert said(next(one.text for one in page.blocks if isinstance(one, Note))) == "2 people are not named here."
    assert not any(secret in str(page) for secret in ("Mật", "mat", "Tuổi", "nho"))


def test_units_stand_by_the_vietnamese_alphabet(tmp_path: Path) -> None:
    more = "[{id: d, name: Đồng Nai, kind: locality}, {id: da, name: Dầu Tiếng, kind: locality, parent: d}]"
    page = listed(tmp_path, "units", units__them=more)

    assert names(page)[:3] == ["Chủ tịch nước", "Dầu Tiếng", "Đồng Nai"]
    assert lines(page)[1] == "Locality · Đồng Nai"


def test_honours_stand_by_precedence_under_their_forms(tmp_path: Path) -> None:
    flag = "{name: Cờ Chính phủ, form: flag, recipients: [collective], conferred_by: [government], precedence: 0.5}"
    page = listed(tmp_path, "honours", honours__cocp=flag)

    assert items(page, "co-thi-dua") == ["Cờ Chính phủ; Collective", "Cờ thi đua; Collective"]
    assert [one.title for one in page.blocks if isinstance(one, Bullets)] == [
        "Order",
        "Emulation flag",
        "Individual emulation title",
        "Certificate of merit",
    ]


def test_movements_stand_under_their_scopes(tmp_path: Path) -> None:
    page = listed(
        tmp_path,
        "movements",
        movements__a="{name: Ở đơn vị, form: regular, scope: unit, period: 2024}",
        movements__b="{name: Toàn dân, form: drive, scope: national, period: 2020/2022}",
        movements__c="{name: Ba nhất, form: wave, scope: national, period: 2030}",
    )

    assert items(page, "toan-quoc") == ["Ba nhất; 2030 · In waves · to come", "Toàn dân; 2020–2022 · Drive · ended"]
    assert items(page, "don-vi") == ["Ở đơn vị; 2024 · Regular · under way"]


def test_decisions_stand_the_newest_first_and_those_of_unknown_date_last(tmp_path: Path) -> None:
    award = "awards: [{honour: co}]"
    page = listed(
        tmp_path,
        "decisions",
        decisions__a=f"{{issuer: ubnd, number: 1/QĐ, {award}}}",
        decisions__b=f"{{issuer: ubnd, number: 2/QĐ, date: 2021-05-01, {award}}}",
        decisions__c=f"{{issuer: ubnd, number: 3/QĐ, date: 2022, {award}}}",
    )

    assert names(page) == ["3/QĐ", "2/QĐ", "1/QĐ"]
    assert lines(page)[2] == "date unknown · Ủy ban nhân dân Thành phố · Cờ thi đua"


def test_events_stand_the_newest_first(tmp_path: Path) -> None:
    page = listed(
        tmp_path,
        "events",
        events__a="{name: Lễ trao, kinds: [ceremony], on: 2017-02-25}",
        events__b="{name: Đại hội, kinds: [congress, launch], on: 2020-10-03/2020-10-04}",
    )

    assert names(page) == ["Đại hội", "Lễ trao"]
    assert lines(page)[0].endswith("Congress, Launch")


def test_each_item_leads_to_its_page(tmp_path: Path) -> None:
    page = listed(tmp_path, "sources")
    bullets = next(one for one in page.blocks if isinstance(one, Bullets))

    assert said(bullets.items[0]) == "Tin khen thưởng; Báo Thành phố"
    assert "path='en/nguon/bao/'" in str(bullets)


def test_anchors_of_groups_are_the_same_in_all_languages(tmp_path: Path) -> None:
    vietnamese, english = (listed(tmp_path / code, "honours", code) for code in ("vi", "en"))

    assert block(vietnamese, "bang-khen").title == "Bằng khen"
    assert block(english, "bang-khen").title == "Certificate of merit"


def test_long_lists_are_paged_at_200(tmp_path: Path) -> None:
    many = "\n".join(f"- {{id: x-{number:03}, name: Tổ {number:03}, kind: team}}" for number in range(396))
    pages = list_page(seen(tmp_path, {"units/them.yml": many}, "vi"), "units")

    assert [page.path for page in pages] == ["don-vi/", "don-vi/trang/2/"]
    assert [len(names(page)) for page in pages] == [200, 200]
    assert str(pages[0].title) != str(pages[1].title)


def test_an_empty_list_says_so(tmp_path: Path) -> None:
    page = listed(tmp_path, "exemplars")

    assert [said(one.text) for one in page.blocks if isinstance(one, Note)] == ["The roll has none yet."]


@pytest.mark.parametrize("kind", LISTED_KINDS)
def test_every_kind_has_its_list_and_every_visible_record_stands_in_it_once(tmp_path: Path, kind: str) -> None:
    sight = seen(tmp_path, EVERYTHING)
    pages = list_page(sight, kind)

    assert sorted(ordered(sight, kind)) == sorted(sight.roll.of_kind(kind))
    assert sum(len(names(page)) for page in pages) == len(sight.roll.of_kind(kind)) > 0


EVERYTHING = {
    "movements/m.yml": "{name: Chung sức, form: regular, scope: locality, place: ubnd, period: 2020/2023}",
    "clusters/k.yml": "{name: Khối 1, kind: block, organiser: ubnd, years: [{year: 2022}, {year: 2020}]}",
    "decisions/d.yml": "{issuer: ubnd, awards: [{honour: co}, {honour: co, id: b}, {honour: chien-si}]}",
    "nominations/n.yml": "{by: {unit: ubnd}, lines: [{honour: co, unit: so-y-te}]}",
    "exemplars/e.yml": "{title: Tổ ba người, kind: individual, name: Lê Cúc, period: 2022}",
    "events/h.yml": "{name: Hội nghị, kinds: [review], on: 2022, place: ubnd}",
    "documents/v.yml": "{number: 34-CT/TW, title: Chỉ thị, kind: chỉ thị, date: 2014, issuer: ubnd}",
}
