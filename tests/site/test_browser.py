"""In a real browser: the colours that a visitor prefers, facts without JavaScript, an address that is not there."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser

from browsing import browsing, watched
from built import Site
from faults import Fault, report

pytestmark = pytest.mark.browser

PAGES = {
    "": "Bảng Vàng",
    "phong-trao/phong-trao-thi-dua-yeu-nuoc-tp-hcm-2017/": "Nguyễn Thành Phong",
    "quyet-dinh/khen-thuong-nam-2016-cua-ubnd-tp-ho-chi-minh/": "117",
    "don-vi/tp-da-nang/": "Thành phố Đà Nẵng",
    "cum-khoi/khoi-thi-dua-19-tp-hcm/": "PAR-index",
    "danh-hieu/bang-khen-bo-tinh/": "2022",
    "ket-qua/": "2022",
    "ket-qua/2022/": "Đà Nẵng",
    "ket-qua/2022/tp-da-nang/": "74",
    "ca-nhan/tran-thi-ha/": "Trần Thị Hà",
    "su-kien/2015-03-24-hoi-nghi-tong-ket-cum-5-thanh-pho/": "Vương Văn Đỉnh",
    "nguon/btdkt-cum-thi-dua-5-thanh-pho/": "2015",
    "dien-hinh/than-thien-trach-nhiem-tan-tuy/": "Thân thiện – Trách nhiệm – Tận tụy",
    "phong-trao/": "Cả nước chung sức xây dựng nông thôn mới",
    "don-vi/": "Thành phố Đà Nẵng",
    "du-lieu/": "data/",
    "du-lieu/so-lieu/": "%",
    "404.html": "",
}
"""A page of every kind, and a text that a visitor reads there."""
ENGLISH = {
    "Thành phố Đà Nẵng": "Da Nang",
    "Đà Nẵng": "Da Nang",
    "Thân thiện – Trách nhiệm – Tận tụy": "Friendly – Responsible – Devoted",
    "Cả nước chung sức xây dựng nông thôn mới": "Patriotic emulation movement of Ho Chi Minh City, 2016",
}
"""What of it is translated."""
LANGUAGES = ("vi", "en")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@pytest.fixture(scope="module")
def browser(site: Site) -> Iterator[Browser]:
    """A browser to which the real roll's site stands at its own address."""
    with browsing(site) as opened:
        yield opened


def addresses(language: str) -> list[str]:
    """The addresses of a page of every kind in one language."""
    first = language == "vi"
    return [path if first else f"en/{path}" for path in PAGES if first or path != "404.html"]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_pages_follow_the_colours_that_the_visitor_prefers(
    browser: Browser, site: Site, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{site.base}don-vi/tp-da-nang/", wait_until="load")
    colour = page.evaluate("getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).slice(0, 3).map(Number)")
    context.close()
    assert (sum(colour) / 3 > 128) == (scheme == "light")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_javascript_the_facts_are_to_be_read_all_the_same(browser: Browser, site: Site, language: str) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 900})
    page = context.new_page()
    told = watched(page, site)
    for path in addresses(language):
        page.goto(site.base + path, wait_until="load")
        fact = PAGES[path.removeprefix("en/")]
        if (ENGLISH.get(fact, fact) if language == "en" else fact) not in page.locator("article").inner_text():
            told.append(Fault("its fact is not to be seen", path))
        if not page.locator("h1").first.is_visible():
            told.append(Fault("its heading is not to be seen", path))
    context.close()
    assert not told, report(told)


def test_an_address_that_is_not_there_shows_the_sites_own_page(browser: Browser, site: Site) -> None:
    context = browser.new_context()
    page = context.new_page()
    answer = page.goto(f"{site.base}don-vi/khong/co/don-vi-nay/", wait_until="load")
    assert answer is not None
    assert answer.status == 404
    page.locator("article a").first.click()
    page.wait_for_url(site.base)
    context.close()
