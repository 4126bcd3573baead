"""Lists of all records of a kind: their order, their second lines, their pages."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bangvang.views.blocks import Bullets, Entry, Note, Ref, Strip
from bangvang.views.listed import item
from bangvang.views.lists import LISTED_KINDS, list_page, ordered, year_list
from bangvang.views.page import Page
from bangvang.words.ordering import initial, vietnamese_key
from seen import block, items, refs, said, seen


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

    assert items(page, "toan-quoc") == ["Ba nhất; 2030 · In waves; to come", "Toàn dân; 2020–2022 · Drive; ended"]
    assert items(page, "don-vi") == ["Ở đơn vị; 2024 · Regular; under way"]


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


def test_decisions_stand_under_their_years_and_what_is_only_known_as_the_latest_stands_apart(tmp_path: Path) -> None:
    award = "awards: [{honour: co}]"
    page = listed(
        tmp_path,
        "decisions",
        decisions__a=f"{{issuer: ubnd, number: 1/QĐ, date: ../2021-12-31, {award}}}",
        decisions__b=f"{{issuer: ubnd, number: 2/QĐ, date: 2021-05-01, {award}}}",
        decisions__c=f"{{issuer: ubnd, number: 3/QĐ, {award}}}",
        decisions__d=f"{{issuer: ubnd, number: 4/QĐ, date: 2021, {award}}}",
    )

    assert groups(page) == {
        "nam-2021": ["2/QĐ", "4/QĐ"],
        "den-nam-2021": ["1/QĐ"],
        "nam-chua-ro": ["3/QĐ"],
    }


def test_movements_stand_by_the_year_of_their_start_too(tmp_path: Path) -> None:
    files = {
        "movements/a.yml": "{name: Một, form: regular, scope: unit, period: 2020/2024}",
        "movements/b.yml": "{name: Hai, form: regular, scope: national, period: ../2020}",
    }
    sight = seen(tmp_path, files)
    (page,) = year_list(sight, "movements")

    assert page.path == "en/phong-trao/theo-nam/"
    assert groups(page) == {"nam-2020": ["Một"], "den-nam-2020": ["Hai"]}
    assert {ref.path for ref in refs(page.blocks[0])} == {"en/phong-trao/", "en/phong-trao/theo-nam/"}
    assert refs(list_page(sight, "movements")[0].blocks[0]) == refs(page.blocks[0])


def test_an_item_tells_its_state_and_the_awards_that_stand(tmp_path: Path) -> None:
    decisions = """
        - id: a
          issuer: ubnd
          awards: [{honour: co, recipients: [{unit: so-y-te}]}, {honour: bang-khen, recipients: [{unit: so-y-te}]}]
        - {id: b, issuer: ubnd, awards: [{honour: chien-si, recipients: [{person: an, visibility: withheld}]}]}
        - {id: c, issuer: ubnd, affects: [{decision: a, award: co, effect: annulled}]}
    """
    files = {"decisions/d.yml": decisions, "units/cu.yml": "{name: Đơn vị cũ, kind: team, until: 2001}"}
    sight = seen(tmp_path, files)

    assert said(item(sight, "units", "so-y-te")) == "Sở Y tế; Agency · Ủy ban nhân dân Thành phố; 1 award"
    assert said(item(sight, "people", "an")) == "Nguyễn Văn An; Sở Y tế"
    assert said(item(sight, "units", "cu")) == "Đơn vị cũ; Team · until 2001; no longer exists"


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


NAMES = st.lists(st.text("AĂĐbeơưz3 «", min_size=1, max_size=4).filter(str.strip), min_size=30, max_size=450)


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(NAMES)
def test_every_record_stands_once_in_order_under_the_letter_that_the_strip_leads_to(
    tmp_path: Path, names: list[str]
) -> None:
    rows = "\n".join(
        f"- {{id: x-{number}, name: '{' '.join(name.split())}', kind: team}}" for number, name in enumerate(names)
    )
    sight = seen(tmp_path, {"units/them.yml": rows}, "vi")
    pages = list_page(sight, "units")
    stood = [ref.path for page in pages for one in page.blocks if isinstance(one, Bullets) for ref in titles(one)]
    begins: dict[str | None, str] = {}
    for page in pages:
        for one in page.blocks:
            if isinstance(one, Bullets):
                begins.setdefault(one.anchor, page.path)
                assert {letter_of(ref) for ref in titles(one)} == {one.title}

    assert stood == [sight.path("units", one) for one in ordered(sight, "units")]
    assert len(set(stood)) == len(sight.roll.units)
    assert all(sum(len(titles(one)) for one in page.blocks if isinstance(one, Bullets)) <= 200 for page in pages)
    for page in pages:
        (strip,) = [one for one in page.blocks if isinstance(one, Strip) and one.look == "letters"] or [Strip("", ())]
        steps = [step for step in strip.steps if step is not None]
        assert {step.ref.anchor: step.ref.path for step in steps} == (begins if len(begins) > 1 else {})
        here = {one.anchor for one in page.blocks if isinstance(one, Bullets)}
        assert {step.ref.anchor for step in steps if step.here} == (here if steps and len(pages) > 1 else set())


def titles(one: Bullets) -> list[Ref]:
    return [entry.title for entry in one.items if isinstance(entry, Entry)]


def letter_of(ref: Ref) -> str:
    letter = initial(vietnamese_key(str(ref.words)))
    return "Chữ số và ký hiệu" if letter == "0" else letter.upper()


def groups(page: Page) -> dict[str | None, list[str]]:
    """The names of a list under the anchors of their groups."""
    return {one.anchor: [str(ref.words) for ref in titles(one)] for one in page.blocks if isinstance(one, Bullets)}


def test_a_short_list_has_no_letters(tmp_path: Path) -> None:
    assert groups(listed(tmp_path, "people")) == {None: ["Nguyễn Văn An", "Trần Thị Bình"]}


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
