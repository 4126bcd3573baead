"""The pages of events, documents and sources."""

from pathlib import Path

import pytest

from bangvang.views.blocks import Facts, Outside
from bangvang.views.citing import SHOWN
from bangvang.views.document import document_page
from bangvang.views.event import event_page
from bangvang.views.page import Page
from bangvang.views.source import source_page
from bangvang.views.trees import LONGEST
from seen import anchors, block, cells, facts, items, said, seen

EVENT = """
    name: Hội nghị triển khai
    kinds: [launch, ceremony]
    on: 2017-02-25
    organiser: ubnd
    place: so-y-te
    venue: Hội trường lớn
    period: 2016/2017
    roles: [{person: an, role: Chủ trì, of: ubnd}]
    figures: [{key: khach, label: Đại biểu, value: 500, qualifier: about}]
"""


def event(folder: Path, **files: str) -> Page:
    more = {f"{name.replace('__', '/')}.yml": text for name, text in files.items()}
    sight = seen(folder, {"events/e.yml": EVENT, **more})
    return event_page(sight, sight.roll.events["e"])


def test_an_event_tells_when_where_and_who(tmp_path: Path) -> None:
    page = event(tmp_path)

    assert facts(page) == {
        "Date": "25 February 2017",
        "Kinds": "Launch; Award ceremony",
        "Organiser": "Ủy ban nhân dân Thành phố",
        "Place": "Sở Y tế",
        "Venue": "Hội trường lớn",
        "Period": "2016–2017",
        "Roles": "Nguyễn Văn An, Chủ trì (Ủy ban nhân dân Thành phố)",
    }
    assert cells(page, "so-lieu")[0][:2] == ["Đại biểu", "about 500"]


def test_what_happened_at_an_event_is_told_by_what_was_done(tmp_path: Path) -> None:
    movement = "form: regular, scope: unit, period: 2017"
    page = event(
        tmp_path,
        movements__a=f"{{name: Phát động, {movement}, launched: {{event: e}}}}",
        movements__b=f"{{name: Tổng kết, {movement}, reviews: [{{kind: final, event: e}}]}}",
        decisions__a="{issuer: ubnd, number: 1/QĐ, presented: [{event: e}], awards: [{honour: co}]}",
        decisions__b="{issuer: ubnd, number: 2/QĐ, awards: [{honour: co, presented: [{event: e}]}]}",
        nominations__n="{by: {unit: ubnd}, event: e, lines: [{honour: co, unit: so-y-te}]}",
        clusters__k="""
            name: Khối 1
            kind: block
            organiser: ubnd
            years:
              - {year: 2016, nominations: [{honour: co, unit: so-y-te, stages: [{state: nominated, event: e}]}]}
              - {year: 2017, covenant: {event: e}, events: [e]}
              - {year: 2018, events: [e]}
        """,
    )

    assert items(page, "phat-dong") == ["Phát động"]
    assert items(page, "tong-ket") == ["Tổng kết"]
    assert items(page, "trao-tang") == ["1/QĐ", "2/QĐ"]
    assert items(page, "ky-ket") == ["Khối 1, 2017"]
    assert sorted(items(page, "de-nghi")) == ["Khối 1, 2016", "Nominations by Ủy ban nhân dân Thành phố"]
    assert items(page, "lien-quan") == ["Khối 1, 2018"]


def test_a_signed_covenant_leads_to_its_year_in_the_cluster(tmp_path: Path) -> None:
    cluster = "{name: Khối 1, kind: block, organiser: ubnd, years: [{year: 2017, covenant: {event: e}}]}"
    ref = block(event(tmp_path, clusters__k=cluster), "ky-ket").items[0]

    assert (ref.path, ref.anchor) == ("en/cum-khoi/k/", "nam-2017")


def test_an_event_where_nothing_is_known_to_have_happened_has_no_lists(tmp_path: Path) -> None:
    assert anchors(event(tmp_path)) == ["so-lieu"]


def test_the_structured_data_of_an_event_leaves_out_what_is_uncertain(tmp_path: Path) -> None:
    sure = event(tmp_path / "a").data or {}
    unsure = event(tmp_path / "b", events__e="{name: Hội nghị, kinds: [other], on: 2017?}").data or {}

    assert (sure["startDate"], sure["location"]["name"]) == ("2017-02-25", "Hội trường lớn")
    assert "startDate" not in unsure


def test_a_hidden_person_is_not_named_on_the_page_of_an_event(tmp_path: Path) -> None:
    person = "{name: Bí Mật Danh, visibility: withheld}"
    text = "{name: Hội nghị, kinds: [other], on: 2017, roles: [{person: giau-kin}]}"
    page = event(tmp_path, **{"people__giau-kin": person, "events__e": text})

    assert "Danh" not in str(page.blocks)
    assert "giau-kin" not in str(page.blocks)


DOCUMENT = "{number: 34-CT/TW, title: Chỉ thị đổi mới, kind: chỉ thị, date: 2014-04-07, issuer: ubnd, url: https://example.org/34}"


def document(folder: Path, **files: str) -> Page:
    more = {f"{name.replace('__', '/')}.yml": text for name, text in files.items()}
    sight = seen(folder, {"documents/v.yml": DOCUMENT, **more})
    return document_page(sight, sight.roll.documents["v"])


def test_a_document_tells_what_it_is_and_where_it_stands(tmp_path: Path) -> None:
    page = document(tmp_path)
    first = page.blocks[0]
    assert isinstance(first, Facts)

    assert list(facts(page).values()) == [
        "34-CT/TW",
        "Chỉ thị đổi mới",
        "chỉ thị",
        "7 April 2014",
        "Ủy ban nhân dân Thành phố",
        "https://example.org/34",
    ]
    assert isinstance(first.rows[-1][1], Outside)
    assert (page.data or {})["legislationDate"] == "2014-04-07"


def test_a_document_lists_what_stands_on_it_by_kind(tmp_path: Path) -> None:
    page = document(
        tmp_path,
        movements__m="{name: Chung sức, form: regular, scope: unit, period: 2017, documents: [v]}",
        events__e="{name: Hội nghị, kinds: [other], on: 2017, documents: [v]}",
    )

    assert items(page, "vien-dan--phong-trao") == ["Chung sức"]
    assert items(page, "vien-dan--su-kien") == ["Hội nghị"]


def source(folder: Path, **files: str) -> Page:
    more = {f"{name.replace('__', '/')}.yml": text for name, text in files.items()}
    sight = seen(folder, more)
    return source_page(sight, sight.roll.sources["bao"])


def test_a_source_tells_who_published_it_when_and_where(tmp_path: Path) -> None:
    text = "{title: Tin, publisher: Báo, date: 2017-02-26, url: https://example.org/a, accessed: 2024-01-02}"
    page = source(tmp_path, sources__bao=text)

    assert list(facts(page).values()) == ["Tin", "Báo", "26 February 2017", "https://example.org/a", "2 January 2024"]


def test_a_source_without_a_date_says_that_it_is_unknown(tmp_path: Path) -> None:
    assert facts(source(tmp_path))["Date"] == "unknown"


def test_everything_that_is_said_after_a_source_stands_on_its_page_wherever_it_is_cited(tmp_path: Path) -> None:
    page = source(
        tmp_path,
        decisions__a="{issuer: ubnd, number: 1/QĐ, awards: [{honour: co, sources: [{source: bao, at: đoạn 3}]}]}",
        results__r="{unit: so-y-te, period: 2022, figures: [{key: ho, value: 1, sources: [{source: bao}]}]}",
    )

    assert items(page, "dan-nguon--quyet-dinh") == ["1/QĐ"]
    assert block(page, "dan-nguon--ket-qua").items[0].path == "en/ket-qua/2022/so-y-te/"


def test_a_source_of_very_much_shows_some_and_counts_the_rest(tmp_path: Path) -> None:
    many = "\n".join(
        f"- {{id: x{number}, name: Tổ, kind: team, sources: [{{source: bao}}]}}" for number in range(SHOWN + 5)
    )
    shown = items(source(tmp_path, units__them=many), "dan-nguon--don-vi")

    assert (len(shown), shown[-1]) == (SHOWN + 1, "and 5 more")


def test_hidden_people_are_not_listed_under_a_source(tmp_path: Path) -> None:
    person = "{id: giau-kin, name: Bí Mật, visibility: withheld, sources: [{source: bao}]}"
    page = source(tmp_path, people__them=f"[{person}]")

    assert said(page.title) == "Tin khen thưởng"
    assert not any(secret in str(page) for secret in ("giau-kin", "Mật"))


@pytest.mark.parametrize(("decisions", "kind"), [(LONGEST, "tree"), (LONGEST + 1, "names")])
def test_what_would_make_a_thicket_of_the_tree_stands_in_a_list_beneath_it(
    tmp_path: Path, decisions: int, kind: str
) -> None:
    given = "".join(
        f"- {{id: qd-{one}, issuer: ubnd, presented: [{{event: e}}], awards: [{{honour: co}}]}}\n"
        for one in range(decisions)
    )
    page = event(tmp_path, decisions__d=given, movements__a=LAUNCHED)

    assert len(items(page, "trao-tang")) == decisions
    assert items(page, "phat-dong") == ["Phát động"]
    assert [one.shape for one in page.blocks if getattr(one, "anchor", "") in {"dien-ra", "trao-tang"}][-1] == kind


LAUNCHED = "{name: Phát động, form: regular, scope: unit, period: 2017, launched: {event: e}}"
