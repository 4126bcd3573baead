"""The portal in a real Chromium: found by box and page, without a fault, without a request to any other host."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

import axe
from bangvang.publishing.built_site import BuiltSite
from bangvang.publishing.policy import policy
from browsing import browsing, watched
from faults import Fault, report
from federated import PORTAL_URL, URLS, Federated

pytestmark = pytest.mark.browser

PAGES = (
    "",
    "bang-vang/",
    "bang-vang/hai/",
    "ket-qua/",
    "quyet-dinh-chung/",
    "tra-cuu/?q=bang+khen",
    "tra-cuu/?xem=ten",
)
PEOPLE = {"nguyen thi hoa": "mot", "Trần Văn Quảng": "hai", "bich ngoc": "ba"}
IDS = {"mot": "hoa", "hai": "quang", "ba": "ngoc"}


@pytest.fixture(scope="module")
def browser(three: Federated) -> Iterator[Browser]:
    """A browser to which the portal and its rolls stand at their addresses, the portal under the strict policy."""
    with browsing(three.portal, *three.rolls.values(), policy=policy(BuiltSite.of(three.portal.root).hashes)) as opened:
        yield opened


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page of its own."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_every_kind_of_page_is_without_a_fault(browser: Browser, three: Federated, width: int, scheme: str) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme="dark" if scheme == "dark" else "light"
    )
    page = context.new_page()
    found: list[Fault] = watched(page, three.portal)
    for language in ("", "en/"):
        for path in PAGES:
            page.goto(f"{PORTAL_URL}{language}{path}")
            if "?" in path:
                page.locator("#ket-qua-tra-cuu li a").filter(visible=True).first.wait_for()
            axe.prepare(page)
            found += axe.violations(page, f"{language}{path}")
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            found += [Fault("wider than the window", f"{language}{path}")] if wide > 0 else []
    context.close()

    assert report(found) == ""


@pytest.mark.parametrize("text", PEOPLE)
def test_the_box_finds_people_of_every_roll_and_leads_to_its_site(page: Page, text: str) -> None:
    page.goto(PORTAL_URL)
    page.locator("main form[data-bv-search] input").fill(text)

    first = page.locator("main .bv-hits [role=option]").first
    expect(first).to_have_attribute("href", f"{URLS[PEOPLE[text]]}ca-nhan/{IDS[PEOPLE[text]]}/")
    first.click()
    expect(page.locator("h1")).to_be_visible()
    assert page.url.startswith(URLS[PEOPLE[text]])


def test_the_page_of_the_search_names_the_roll_of_each_hit(page: Page) -> None:
    page.goto(f"{PORTAL_URL}tra-cuu/?q=so+y+te")

    hits = page.locator(".bv-found__hits .bv-hit__about")
    expect(hits).to_have_count(3)
    assert sorted(one.split(" · ")[0] for one in hits.all_inner_texts()) == [
        "Bảng vàng tỉnh Ba",
        "Bảng vàng tỉnh Hai",
        "Bảng vàng tỉnh Một",
    ]


def test_the_explorer_parts_names_by_roll(page: Page) -> None:
    page.goto(f"{PORTAL_URL}en/tra-cuu/?xem=ten")
    box = page.get_by_role("group", name="Roll of honour")
    expect(page.locator(".bv-lines li")).to_have_count(8)

    box.get_by_text("Roll One").click()

    expect(page.locator(".bv-lines li")).to_have_count(2)
    assert "bang-vang=mot" in page.url


def test_the_other_language_of_every_page_is_one_step_away(page: Page) -> None:
    for path in ("", "bang-vang/hai/", "quyet-dinh-chung/"):
        page.goto(f"{PORTAL_URL}{path}")
        page.locator(".bv-languages a").click()
        assert page.url == f"{PORTAL_URL}en/{path}"


def test_without_scripts_the_search_leads_to_the_rolls(browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{PORTAL_URL}tra-cuu/")

    assert page.locator("#danh-sach + ul a").evaluate_all("all => all.map(one => one.href)") == [
        f"{URLS['mot']}tra-cuu/",
        f"{URLS['hai']}tra-cuu/",
        f"{URLS['ba']}tra-cuu/",
    ]
    context.close()
