"""In a real browser: citations are copied and the copying is said; a letter about a row names the row."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext

from browsing import browsing
from built import SOME_MORE, Site, built, small_roll

pytestmark = pytest.mark.browser

PATH = "en/quyet-dinh/qd-1/"
CLIPBOARD = (
    """Object.defineProperty(navigator, "clipboard", {value: {writeText: async (text) => { window.copied = text; }}})"""
)
"""Browsers give a clipboard to secure sites only: on this one, something that keeps what it was given stands in for it."""


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site whose publisher may be written to."""
    edit = "https://git.example/roll/{path}#L{line}"
    roll = f"{SOME_MORE['roll.yml']}    contact: mailto:bang@vang.example\n        edit_url: {edit}\n"
    folder = small_roll(tmp_path_factory.mktemp("copying"), {"roll.yml": roll})
    return Site(built(folder, "--base-url", Site.base))


@pytest.fixture(scope="module")
def browser(small: Site) -> Iterator[Browser]:
    """A browser that finds the site."""
    with browsing(small) as opened:
        yield opened


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A visitor whose clipboard can be looked into."""
    visitor = browser.new_context()
    yield visitor
    visitor.close()


def letter(href: str | None) -> list[str]:
    """The lines that stand in a letter already."""
    assert href is not None
    (body,) = parse_qs(urlsplit(href).query)["body"]
    return body.split("\r\n")


def test_each_citation_has_a_button_that_copies_it_and_says_so(small: Site, context: BrowserContext) -> None:
    context.add_init_script(CLIPBOARD)
    page = context.new_page()
    page.goto(small.base + PATH, wait_until="load")
    page.locator(".bv-cite__text .bv-copy").click()
    assert page.evaluate("copied").startswith("“1/QĐ-UBND”, Bảng vàng thử, Ban Thi đua, as of 30 June 2024.")
    assert page.get_by_role("status").inner_text() == "Copied"
    page.locator(".bv-bibtex summary").click()
    page.locator(".bv-bibtex .bv-copy").click()
    assert page.evaluate("copied").startswith("@misc{bangvang:decisions-qd-1,")


def test_without_javascript_there_is_no_button_that_does_nothing(small: Site, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(small.base + PATH, wait_until="load")
    assert page.locator(".bv-cite button").count() == 0
    assert page.locator(".bv-cite cite").inner_text().startswith("“1/QĐ-UBND”")
    context.close()


def test_a_letter_written_from_a_row_names_the_row_and_its_address(small: Site, context: BrowserContext) -> None:
    page = context.new_page()
    page.goto(f"{small.base}{PATH}#bang-khen--an", wait_until="load")
    lines = letter(page.locator(".bv-mend__write").get_attribute("href"))
    assert lines[:2] == ["1/QĐ-UBND", f"{small.base}{PATH}#bang-khen--an"]
    assert "Nguyễn Văn An" in lines[2]
    page.evaluate("location.hash = 'ten'")
    page.wait_for_function("!document.querySelector('.bv-mend__write').href.includes('bang-khen--an')")
    assert letter(page.locator(".bv-mend__write").get_attribute("href"))[1] == small.base + PATH


def test_the_link_that_corrects_leads_to_the_line_of_the_row_that_is_looked_at(
    small: Site, context: BrowserContext
) -> None:
    page = context.new_page()
    page.goto(f"{small.base}{PATH}#bang-khen--an", wait_until="load")
    link = page.locator(".bv-mend__edit")
    assert link.get_attribute("href") == "https://git.example/roll/data/decisions/qd-1.yml#L8"
    assert link.inner_text().strip() == "Correct this row"
    page.goto(small.base + PATH, wait_until="load")
    assert link.get_attribute("href") == "https://git.example/roll/data/decisions/qd-1.yml#L1"
    assert link.inner_text().strip() == "Correct this page"


def test_on_paper_the_code_stands_and_the_buttons_do_not(small: Site, context: BrowserContext) -> None:
    page = context.new_page()
    page.goto(small.base + PATH, wait_until="load")
    assert not page.locator(".bv-qr").is_visible()
    page.emulate_media(media="print")
    assert page.locator(".bv-qr svg").is_visible()
    assert page.locator(".bv-official").is_visible()
    assert not page.locator(".bv-mend").is_visible()
    assert not page.locator(".bv-sections").is_visible()
