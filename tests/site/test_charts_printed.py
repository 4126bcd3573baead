"""Charts as they are printed: SVG that a strict policy allows, escaped, with its numbers told in other ways too."""

import gzip
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings

from bangvang.model.localised import Words
from bangvang.resources import theme_folder
from bangvang.site.templates import environment
from bangvang.views.charts import Along, AnyChart, Chart, Point, Series
from drawn import VI, chart, charts, gallery

BUDGET = 3200
"""The most bytes that the hardest chart of the gallery (thirty years of five kinds) may take compressed, its table too."""
USUAL = 1750
"""The same for every other one."""


def printed(one: AnyChart) -> str:
    """A chart in its figure, on a page one level below the root."""
    template = environment(theme_folder() / "templates", VI, "../").from_string("{{ one | block(2) }}")
    return template.render(one=one)


def tree(one: AnyChart) -> ET.Element:
    """The same, read as XML: what is not well-formed raises."""
    return ET.fromstring(f"<page>{printed(one)}</page>")  # noqa: S314 - made by the test itself


every = pytest.mark.parametrize("one", gallery(), ids=lambda one: f"{one.shape}-{one.anchor}")


@every
def test_a_chart_has_no_style_of_its_own_and_no_raw_colour(one: AnyChart) -> None:
    html = printed(one)
    assert " style=" not in html
    assert "<style" not in html
    assert not re.search(r"#[0-9a-f]{3,8}[\"; ]|rgb\(", html)


@every
def test_ids_are_unique_and_what_is_pointed_at_is_there(one: AnyChart) -> None:
    found = [str(element.get("id")) for element in tree(one).iter() if element.get("id")]
    html = printed(one)
    pointed = {*re.findall(r"url\(#([^)]+)\)", html), *re.findall(r'<use href="#([^"]+)"', html)}
    assert sorted(set(found)) == sorted(found)
    assert pointed | set(re.findall(r'aria-labelledby="([^"]+)"', html)) <= set(found)


@every
def test_a_chart_is_a_picture_with_a_name_or_where_it_leads_on_a_group_of_named_links(one: AnyChart) -> None:
    found = tree(one)
    plot = found.find(".//svg[@role]")
    links = found.findall(".//svg/a")
    assert plot is not None
    assert plot.get("role") == ("group" if links else "img")
    assert all(link.findtext("title") and str(link.get("href")).startswith("../") for link in links)


@every
def test_a_chart_stays_small(one: AnyChart) -> None:
    size = len(gzip.compress(printed(one).encode(), 9))
    assert size <= (BUDGET if isinstance(one, Chart) and len(one.series) > 3 else USUAL)


@settings(max_examples=30)
@given(charts())
def test_whatever_names_hold_the_chart_is_well_formed(one: Chart) -> None:
    assert tree(one).find(".//svg") is not None


def test_texts_of_the_roll_are_never_markup() -> None:
    evil = '"><script>alert(1)</script>'
    one = Chart(
        "bars", evil, evil, (Along(Words(evil, "vi"), "x/"),), (Series(evil, (Point(1, evil),)),) * 2, "bieu-do"
    )
    assert "<script" not in printed(one)
    assert evil in "".join(tree(one).itertext())


def test_the_numbers_stand_in_a_table_too_with_what_is_unknown_in_words() -> None:
    table = tree(chart("stacked", (28, None), (0, 16_000))).find(".//details//table/tbody")
    assert table is not None
    assert ["".join(cell.itertext()) for row in table for cell in row] == [
        *("1994", "28", "0"),
        *("1995", "không có dữ liệu", "16.000"),
    ]


def test_where_the_pages_table_holds_the_numbers_they_are_not_repeated() -> None:
    one = Chart("spark", "c", "Năm", (Along(Words("2022", "vi")),), (Series("s", (Point(1, "1"),)),), "a", listed=True)
    assert "Số liệu có trong bảng bên dưới." in printed(one)
    assert "<table" not in printed(one)


def test_every_mark_says_what_it_is_when_it_is_pointed_at() -> None:
    titles = [one.text for one in tree(chart("grouped", (28, None), (0, 5), paths=False)).iter("title")]
    assert titles == [
        "1994, Loại 1: 28",
        "1994, Loại 2: 0",
        "1995, Loại 1: không có dữ liệu",
        "1995, Loại 2: 5",
    ]


def test_names_in_another_language_say_so() -> None:
    one = Chart(
        "bars",
        "c",
        "w",
        (Along(Words("Pond", "en")), Along(Words("Ao", "vi"))),
        (Series("s", (Point(1, "1"),) * 2),),
        "a",
    )
    assert [(text.text, text.get("lang")) for text in tree(one).iter("text") if text.text in {"Pond", "Ao"}] == [
        ("Pond", "en"),
        ("Ao", None),
    ]


def test_series_are_told_apart_by_pattern_or_sign_and_not_by_colour_alone() -> None:
    columns, lines = (printed(chart(form, (1, 2), (3, 4), (5, 6))) for form in ("stacked", "lines"))
    assert len(re.findall(r"<pattern ", columns)) == 2
    assert len(set(re.findall(r'id="[^"]*-g\d" d="([^"]+)"', lines))) == 3


def test_a_column_of_several_kinds_tells_all_of_them_and_what_it_leaves_out() -> None:
    one = Chart(
        "stacked",
        "c",
        "Năm",
        (Along(Words("2022", "vi"), more="1 lần chưa rõ số"),),
        (Series("Tập thể", (Point(28, "28"),)), Series("Cá nhân", (Point(None, "không có dữ liệu"),))),
        "a",
    )
    found = tree(one)
    assert [title.text for title in found.iter("title")] == [
        "2022: Tập thể 28; Cá nhân không có dữ liệu. 1 lần chưa rõ số"
    ]
    assert [text.text for text in found.iter("text") if text.text == "+?"] == ["+?"]
    assert "+? còn nữa, chưa rõ bao nhiêu" in "".join(found.itertext())
