"""The explorer in a real Chromium: its address, Back, the file it makes, the keyboard, a phone, and what axe-core finds."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

import axe
from browsing import browsing
from built import BASE_URL, Site, built, small_roll

pytestmark = pytest.mark.browser

FILES = {
    "decisions/qd-2.yml": """
        number: 1034/QĐ-UBND
        date: 2024-01-05
        issuer: ubnd
        awards:
          - honour: bang-khen
            period: 2023
            method: merit
            recipients:
              - {name: '=Lê Ân', kind: individual, of: so-y-te}
              - {name: Nguyễn Văn Anh, kind: individual, of: so-y-te}
              - {name: Đoàn Bí Mật, kind: individual, of: so-y-te, visibility: withheld}
          - {honour: co, period: 2021, stated: {collectives: 40}}
    """,
    "decisions/qd-3.yml": "{issuer: ubnd, date: 2020, awards: [{honour: bang-khen, recipients: ["
    + ", ".join(f"{{name: Phan Văn Số {number}, kind: individual, of: so-y-te}}" for number in range(1, 46))
    + "]}]}",
    "decisions/qd-9.yml": """
        number: 99/QĐ-UBND
        date: 2024-03-01
        issuer: ubnd
        affects: [{decision: qd-2, award: bang-khen, recipient: nguyen-van-anh, effect: annulled}]
    """,
}
LINES = ".bv-lines > li"
SAID = ".bv-explore__said"


@pytest.fixture(scope="module")
def explored(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small site of two languages."""
    return Site(built(small_roll(tmp_path_factory.mktemp("explored"), FILES), "--base-url", BASE_URL))


@pytest.fixture(scope="module")
def browser(explored: Site) -> Iterator[Browser]:
    """A browser to which it stands at its own address."""
    with browsing(explored) as opened:
        yield opened


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page, on which no fault goes unnoticed."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    yield opened
    context.close()
    assert faults == []


def names(page: Page) -> list[str]:
    return page.locator(".bv-lines__name > a").all_inner_texts()


def choice(page: Page, name: str) -> str:
    """The count beside a choice."""
    return page.locator(".bv-facet label", has_text=name).first.locator(".bv-facet__count").inner_text()


def test_choices_go_into_the_address_which_shows_the_same_to_others_and_back_goes_back(
    page: Page, browser: Browser, explored: Site
) -> None:
    page.goto(f"{explored.base}tra-cuu/", wait_until="load")
    expect(page.locator(SAID)).to_have_text("4 lần khen thưởng")
    page.get_by_label("Tên được khen thưởng").check(force=True)
    expect(page.locator(SAID)).to_have_text("49 lượt tên được khen thưởng")
    page.locator(".bv-facet label", has_text="2023").locator("input").check()
    expect(page.locator(SAID)).to_have_text("2 lượt tên được khen thưởng")
    page.get_by_role("combobox", name="Sắp xếp").select_option("alphabet")
    expect(page.locator(LINES).first).to_contain_text("Lê Ân")
    assert page.url.endswith("tra-cuu/?nam=2023&xem=ten&xep=van")
    other = browser.new_context().new_page()
    other.goto(page.url, wait_until="load")
    expect(other.locator(SAID)).to_have_text("2 lượt tên được khen thưởng")
    assert names(other) == names(page) == ["=Lê Ân", "không nêu tên"]
    other.context.close()
    page.go_back()
    page.go_back()
    expect(page.locator(SAID)).to_have_text("49 lượt tên được khen thưởng")
    page.go_back()
    expect(page.locator(SAID)).to_have_text("4 lần khen thưởng")


def test_words_and_choices_hold_together_and_where_nothing_fits_a_way_out_is_offered(
    page: Page, explored: Site
) -> None:
    page.goto(f"{explored.base}tra-cuu/?xem=ten&q=phan+van+so+7", wait_until="load")
    expect(page.locator(SAID)).to_have_text("1 lượt tên được khen thưởng")
    assert choice(page, "2020") == "1"
    page.goto(f"{explored.base}tra-cuu/?xem=ten&q=phan+van+so+7&nam=2023", wait_until="load")
    expect(page.locator(".bv-lines__none")).to_contain_text("Không có kết quả nào khớp")
    page.locator(".bv-lines__none button", has_text="2023").click()
    expect(page.locator(SAID)).to_have_text("1 lượt tên được khen thưởng")
    assert "nam=" not in page.url
    expect(page.locator(SAID)).to_be_focused()


def test_what_was_annulled_is_in_no_total_and_marked_where_it_is_asked_for(page: Page, explored: Site) -> None:
    page.goto(f"{explored.base}tra-cuu/?xem=ten&nam=2023", wait_until="load")
    expect(page.locator(SAID)).to_have_text("2 lượt tên được khen thưởng")
    assert "Nguyễn Văn Anh" not in names(page)
    page.locator(".bv-facet label", has_text="Hủy bỏ").locator("input").check()
    expect(page.locator(SAID)).to_have_text("1 dòng: Hủy bỏ")
    expect(page.locator(LINES)).to_contain_text("Nguyễn Văn Anh")
    expect(page.locator(f"{LINES} .bv-mark")).to_have_text("Hủy bỏ")


def test_the_file_holds_the_rows_that_are_asked_for_and_no_formula(page: Page, explored: Site, tmp_path: Path) -> None:
    page.goto(f"{explored.base}tra-cuu/?xem=ten&nam=2023&xep=cu", wait_until="load")
    expect(page.locator(LINES)).to_have_count(2)
    with page.expect_download() as waited:
        page.get_by_role("button", name="Tải về dạng CSV").click()
    waited.value.save_as(tmp_path / "rows.csv")
    content = (tmp_path / "rows.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))
    assert [row[0] for row in read] == ["Tên", "'=Lê Ân", "không nêu tên"]
    assert read[1][1:4] == ["Sở Y tế", "2023", "Bằng khen"]
    assert read[1][-1] == f"{explored.base}quyet-dinh/qd-2/#bang-khen--le-an"
    assert b"B\xc3\xad M" not in content


def test_by_keyboard_alone_a_filter_is_chosen_and_more_rows_are_shown(page: Page, explored: Site) -> None:
    page.goto(f"{explored.base}tra-cuu/?xem=ten", wait_until="load")
    expect(page.locator(LINES)).to_have_count(20)
    first = page.locator(".bv-facet input").first
    first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(page.locator(SAID)).to_have_text("45 lượt tên được khen thưởng")
    assert page.evaluate("document.activeElement.closest('li')?.dataset.id") == "2020"
    more = page.locator(".bv-lines__more")
    more.focus()
    page.keyboard.press("Enter")
    expect(page.locator(LINES)).to_have_count(40)
    assert page.url.endswith("?n=40&nam=2020&xem=ten")
    assert page.evaluate("document.activeElement.closest('li') === document.querySelectorAll('.bv-lines > li')[20]")


@pytest.mark.parametrize(
    ("language", "scheme"),
    [
        ("", "light"),
        ("en/", "dark"),
        pytest.param("", "dark", marks=pytest.mark.soak),
        pytest.param("en/", "light", marks=pytest.mark.soak),
    ],
)
def test_on_a_phone_nothing_stands_out_and_axe_finds_nothing(
    browser: Browser, explored: Site, language: str, scheme: str
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme=scheme)  # type: ignore[arg-type] # of two
    page = context.new_page()
    for query in ("?xem=ten&nam=2023&danh-hieu=bang-khen", "", "?q=zzzz&xem=ten"):
        page.goto(f"{explored.base}{language}tra-cuu/{query}", wait_until="load")
        expect(page.locator(LINES).first).to_be_visible()
        expect(page.locator(".bv-facet").first).to_be_hidden()
        page.locator(".bv-facets > summary").click()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        axe.prepare(page)
        assert axe.violations(page, query) == []
    context.close()


def test_english_readers_choose_among_the_same(page: Page, explored: Site) -> None:
    page.goto(f"{explored.base}en/tra-cuu/?xem=ten&doi-tuong=individual&loai-hinh=merit", wait_until="load")
    expect(page.locator(SAID)).to_have_text("2 names in awards")
    expect(page.locator(".bv-explore__told")).to_contain_text("one honoured twice is counted twice")


def test_without_the_explorer_s_files_records_are_found_all_the_same(page: Page, explored: Site) -> None:
    page.route("**/khen-thuong.json", lambda route: route.abort())
    page.goto(f"{explored.base}tra-cuu/?q=phan+van+so", wait_until="load")
    expect(page.locator(".bv-found__hits > li")).to_have_count(20)
