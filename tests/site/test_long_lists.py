"""A site of a few thousand pages: every strip, pager and anchor leads where it says; tables sort, filter and become cards."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from bangvang.resources import content_folder, theme_folder
from benchmarks.synthetic import write_roll
from browsing import browsing
from built import BASE_URL, Site, built, few

SETTINGS = f"""\
site_name: Bảng vàng giả lập
docs_dir: {content_folder()}
theme:
  name: material
  custom_dir: {theme_folder()}
plugins: [bangvang]
"""
PEOPLE = ["Trần Văn Ánh", "Lê Ân", "Đỗ Thị An", "Vũ Hạ", "Ngô Hà", "Bùi Văn An"]
BY_GIVEN_NAME = ["Bùi Văn An", "Đỗ Thị An", "Trần Văn Ánh", "Lê Ân", "Ngô Hà", "Vũ Hạ"]
LONG = "quyet-dinh/qd-dai/"
SHORT = "quyet-dinh/qd-ngan/"


def decision(number: str, names: list[str]) -> str:
    """A decision that gives one award to people of these names."""
    rows = "\n".join(f"      - {{name: {name}, kind: individual, reason: 'Lý do {name}'}}" for name in names)
    head = f"number: {number}\nissuer: ubnd-tinh-gia-dinh\ndate: 2022-01-02\nsources: [{{source: tap-du-lieu-gia-lap}}]"
    return f"{head}\nawards:\n  - honour: bang-khen-bo-tinh\n    period: 2021\n    recipients:\n{rows}\n"


@pytest.fixture(scope="module")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A synthetic roll in one language, with a decision of more than a thousand rows, built for the usual address."""
    folder = tmp_path_factory.mktemp("long")
    write_roll(folder, records=1800)
    (folder / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    decisions = folder / "data" / "decisions"
    many = [f"Người {number}" for number in range(1200)]
    (decisions / "qd-dai.yml").write_text(decision("1/QĐ-DÀI", many), encoding="utf-8")
    others = [f"Tổ viên {number}" for number in range(20)]
    (decisions / "qd-ngan.yml").write_text(decision("1/QĐ-NGẮN", [*PEOPLE, *others]), encoding="utf-8")
    return Site(built(folder, "--base-url", BASE_URL))


def test_every_link_and_anchor_of_a_long_site_leads_somewhere(long_site: Site) -> None:
    ids = {path: set(page.ids) for path, page in long_site.pages()}
    broken = []
    for path, page in long_site.pages():
        for link in page.links:
            target = long_site.follow(path, link.attributes["href"])
            if target is None or (long_site.root / target[0]).is_file():
                continue
            if target[0] not in ids or (target[1] and target[1] not in ids[target[0]]):
                broken.append(f"{path}: {link.attributes['href']}")
    assert few(broken) == []


def test_every_page_of_a_long_site_is_reached_by_links(long_site: Site) -> None:
    reached, waiting = {""}, [""]
    known = set(long_site.paths)
    while waiting:
        path = waiting.pop()
        for link in long_site.page(path).links:
            target = long_site.follow(path, link.attributes["href"])
            if target and target[0] in known and target[0] not in reached:
                reached.add(target[0])
                waiting.append(target[0])
    assert few(sorted(known - reached - {"404.html"})) == []


def test_no_page_holds_more_rows_than_a_decision_that_stands_whole(long_site: Site) -> None:
    pages = (path for path in long_site.paths if not path.endswith("/in/"))  # a booklet is to be printed
    long = [path for path in pages if long_site.html(path).count("<tr") > 1100]
    assert few(long) == []
    assert f"{LONG}bang-khen-bo-tinh/trang/2/" in long_site.paths


def test_letters_lead_over_pages_to_where_they_begin(long_site: Site) -> None:
    page = long_site.page("ca-nhan/")
    strip = {
        link.attributes["href"].rpartition("#")[2]: long_site.follow("ca-nhan/", link.attributes["href"])
        for link in page.links
        if "#chu-" in link.attributes["href"]
    }
    pages = [path for path in long_site.paths if re.fullmatch(r"ca-nhan/(trang/\d+/)?", path)]
    pages.sort(key=lambda path: int("0" + "".join(filter(str.isdigit, path))))
    begins: dict[str, tuple[str, str]] = {}
    for path in pages:
        for one in long_site.page(path).ids:
            if one.startswith("chu-"):
                begins.setdefault(one, (path, one))

    assert len(pages) > 3
    assert strip == begins


def test_pages_of_a_list_name_their_neighbours_and_themselves_in_their_heads(long_site: Site) -> None:
    path = "ca-nhan/trang/2/"
    head = {one.attributes["rel"]: one.attributes["href"] for one in long_site.page(path).all("link")}
    assert long_site.follow(path, head["prev"]) == ("ca-nhan/", "")
    assert long_site.follow(path, head["next"]) == ("ca-nhan/trang/3/", "")
    assert head["canonical"] == BASE_URL + path


@pytest.fixture(scope="module")
def browser(long_site: Site) -> Iterator[Browser]:
    with browsing(long_site) as opened:
        yield opened


@pytest.fixture
def page(browser: Browser, long_site: Site) -> Iterator[Page]:
    """The page of the short decision on a wide screen."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    opened.goto(long_site.base + SHORT)
    yield opened
    context.close()


def names(page: Page) -> list[str]:
    """The names of the rows that are seen."""
    return page.locator(".bv-table tbody tr:visible th").all_inner_texts()


@pytest.mark.browser
def test_a_column_sorts_people_by_given_name_then_backwards_then_as_it_was(page: Page) -> None:
    before = names(page)
    head = page.locator(".bv-table thead th", has_text="Tên")
    head.get_by_role("button").click()
    assert [one for one in names(page) if one in PEOPLE] == BY_GIVEN_NAME
    assert head.get_attribute("aria-sort") == "ascending"

    head.get_by_role("button").click()
    assert [one for one in names(page) if one in PEOPLE] == BY_GIVEN_NAME[::-1]
    assert head.get_attribute("aria-sort") == "descending"

    head.get_by_role("button").click()
    assert names(page) == before
    assert head.get_attribute("aria-sort") is None


@pytest.mark.browser
def test_numbers_sort_by_value(page: Page) -> None:
    number = page.locator(".bv-table thead th", has_text="STT").get_by_role("button")
    number.click()
    number.click()
    shown = page.locator(".bv-table tbody td.bv-n").all_inner_texts()
    assert shown == [str(one) for one in range(26, 0, -1)]


@pytest.mark.browser
def test_the_filter_takes_words_without_marks_and_says_how_many_rows_are_left(page: Page) -> None:
    box = page.get_by_label("Lọc trong bảng này")
    box.fill("do thi an")
    assert names(page) == ["Đỗ Thị An"]
    assert page.locator(".bv-filter output").inner_text() == "1 trên 26 dòng của trang này"

    box.fill("")
    assert len(names(page)) == 26


@pytest.mark.browser
def test_the_head_of_a_tall_table_stays_in_sight(page: Page) -> None:
    page.locator(".bv-table tbody tr").last.scroll_into_view_if_needed()
    head = page.locator(".bv-table thead th").first.bounding_box()
    assert head is not None
    assert 0 <= head["y"] < 100


@pytest.mark.browser
@pytest.mark.parametrize("script", [True, False])
def test_on_a_phone_rows_are_cards_whose_cells_bear_their_names_and_stay_a_table(
    browser: Browser, long_site: Site, script: bool
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, java_script_enabled=script)
    page = context.new_page()
    page.goto(long_site.base + SHORT)
    cell = page.locator(".bv-table tbody td").last
    label = cell.evaluate("cell => getComputedStyle(cell, '::before').content")
    wide = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    tree = context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in tree if not node["ignored"] and "role" in node]
    context.close()

    assert label == '"Thành tích"'
    assert not wide
    assert (roles.count("table"), roles.count("rowheader")) == (1, 26)
    assert roles.count("row") >= 26


@pytest.mark.browser
def test_without_javascript_nothing_is_offered_that_does_nothing(browser: Browser, long_site: Site) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(long_site.base + SHORT)
    assert page.locator(".bv-table button, .bv-filter").count() == 0
    assert len(names(page)) == 26
    context.close()
