"""The open page in a real browser: it reloads by itself, shows what is wrong, and runs nothing that it is told."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import ConsoleMessage, Page

from browsing import chromium, visiting
from built import small_roll
from serving import DOCUMENT, PATIENCE, WRONG, Served, serving, until

pytestmark = pytest.mark.browser
HOSTILE = "title: Luật\nissuer: '<img src=x onerror=alert(1)><b>đậm</b>'\n"
SCHEMES = ("light", "dark")


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A small roll that is being served in English."""
    roll = small_roll(tmp_path_factory.mktemp("standing"), {"documents/luat.yml": DOCUMENT.format("một")})
    with serving(roll) as one:
        one.told()
        yield one


@pytest.fixture
def served(standing: Served) -> Served:
    """It, as it was at first: tests write nothing but its document."""
    standing.write("documents/luat.yml", DOCUMENT.format("một"))
    until(lambda: "Luật một" in standing.get("/van-ban/luat/")[1] and standing.told()["errors"] == 0)
    return standing


@pytest.fixture
def page(served: Served) -> Iterator[Page]:
    """An open page of it. At the end there must have been no error in the console."""
    with visiting(chromium()) as browser:
        context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
        opened = context.new_page()
        opened.set_default_timeout(PATIENCE * 1000)
        said: list[str] = []
        opened.on("console", lambda message: said.append(message.text) if _is_fault(message) else None)
        opened.on("pageerror", lambda error: said.append(str(error)))
        opened.on("dialog", lambda dialog: said.append(dialog.message))
        opened.goto(f"{served.address}van-ban/luat/")
        yield opened
        context.close()
        assert said == []


def _is_fault(message: ConsoleMessage) -> bool:
    """Whether a message in the console tells of a fault; that nobody serves any more is none."""
    return message.type == "error" and "ERR_CONNECTION" not in message.text


def test_an_open_page_reloads_by_itself(served: Served, page: Page) -> None:
    served.write("documents/luat.yml", DOCUMENT.format("hai"))
    page.get_by_role("heading", name="Luật hai", level=1).wait_for()


def test_an_error_is_shown_over_the_page_and_goes_when_it_is_mended(served: Served, page: Page) -> None:
    served.write("documents/luat.yml", WRONG)
    box = page.get_by_role("alertdialog", name="The roll has errors")
    box.wait_for()
    said = box.inner_text()
    assert "error: No unit has the id «ub-nd»." in said
    assert "data/documents/luat.yml:2:9" in said
    assert "2 | issuer: ub-nd\n  |         ^^^^^" in said
    assert "hint: Did you mean «ubnd»?" in said
    assert page.get_by_role("alert").inner_text().startswith("The roll has errors")
    served.write("documents/luat.yml", DOCUMENT.format("hai"))
    page.get_by_role("heading", name="Luật hai", level=1).wait_for()
    assert page.get_by_role("alertdialog").count() == 0


def test_the_keyboard_closes_the_overlay_and_the_count_opens_it_again(served: Served, page: Page) -> None:
    served.write("documents/luat.yml", WRONG)
    box = page.get_by_role("alertdialog")
    box.wait_for()
    page.keyboard.press("Escape")
    box.wait_for(state="hidden")
    assert page.get_by_role("heading", name="Luật một", level=1).is_visible()
    badge = page.get_by_role("button", name=re.compile("^1 error"))
    badge.press("Enter")
    box.wait_for()
    page.get_by_role("button", name="Close").click()
    box.wait_for(state="hidden")
    served.write("documents/luat.yml", WRONG.replace("ub-nd", "ub-khac"))
    box.wait_for()
    assert "ub-khac" in box.inner_text()


def test_the_place_of_a_problem_can_be_copied(served: Served, page: Page) -> None:
    served.write("documents/luat.yml", WRONG)
    page.get_by_role("button", name="Copy the place: data/documents/luat.yml:2:9").click()
    page.get_by_text("Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == "data/documents/luat.yml:2:9"


def test_warnings_and_notes_are_only_counted_until_somebody_asks(page: Page) -> None:
    badge = page.get_by_role("button", name=re.compile("^[0-9]+ warnings, [0-9]+ notes$"))
    badge.wait_for()
    assert page.get_by_role("dialog").count() == 0
    badge.click()
    box = page.get_by_role("dialog", name="Notes on the roll")
    box.wait_for()
    assert "warning: " in box.inner_text()
    page.keyboard.press("Escape")
    box.wait_for(state="hidden")


def test_hostile_text_stays_text(served: Served, page: Page) -> None:
    served.write("documents/luat.yml", HOSTILE)
    box = page.get_by_role("alertdialog")
    box.wait_for()
    assert "<img src=x onerror=alert(1)><b>đậm</b>" in box.inner_text()
    assert box.locator("img, b").count() == 0


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_text_of_the_overlay_can_be_read_in_light_and_dark(served: Served, page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "light" else "light")
    page.evaluate("scheme => { document.documentElement.dataset.scheme = scheme }", scheme)
    served.write("documents/luat.yml", WRONG)
    page.get_by_role("alertdialog").wait_for()
    faint = page.evaluate(CONTRASTS)
    assert faint == []


CONTRASTS = """() => {
  const channel = (value) => { const c = value / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; };
  const light = (colour) => { const [r, g, b] = colour.match(/[0-9.]+/g).map(Number);
    return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
  const ground = (one) => { for (; one; one = one.parentElement) { const c = getComputedStyle(one).backgroundColor;
    if (!/, 0\\)$/.test(c)) return c; } return "rgb(255, 255, 255)"; };
  const box = document.querySelector("bangvang-preview").shadowRoot.querySelector("dialog");
  return [...box.querySelectorAll("*")].filter((one) => [...one.childNodes].some((node) => node.nodeType === 3)).map((one) => {
    const [a, b] = [light(getComputedStyle(one).color), light(ground(one))].sort((x, y) => y - x);
    return [one.className || one.tagName, (a + 0.05) / (b + 0.05)]; }).filter(([, ratio]) => ratio < 4.5);
}"""
"""The parts of the overlay whose text stands out too little from its ground (WCAG 2.2 AA: 4.5)."""


def test_on_a_narrow_screen_nothing_sticks_out(served: Served, page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 700})
    served.write("documents/luat.yml", WRONG)
    box = page.get_by_role("alertdialog")
    box.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert box.evaluate("box => box.scrollWidth <= box.clientWidth")


def test_a_page_that_nobody_sees_keeps_no_connection_so_that_many_can_be_open(served: Served, page: Page) -> None:
    others = [page.context.new_page() for _ in range(8)]
    for other in others:
        other.goto(f"{served.address}don-vi/")
        other.evaluate(
            "Object.defineProperty(document, 'hidden', {get: () => true});"
            "document.dispatchEvent(new Event('visibilitychange'))"
        )
    served.write("documents/luat.yml", DOCUMENT.format("hai"))
    page.get_by_role("heading", name="Luật hai", level=1).wait_for()


def test_where_there_is_no_site_yet_the_overlay_is_shown_and_the_site_comes_by_itself(tmp_path: Path) -> None:
    roll = small_roll(tmp_path, {"documents/luat.yml": WRONG})
    with serving(roll, "--lang", "vi") as one, visiting(chromium()) as browser:
        opened = browser.new_page()
        opened.set_default_timeout(PATIENCE * 1000)
        opened.goto(f"{one.address}van-ban/luat/")
        box = opened.get_by_role("alertdialog", name="Dữ liệu có lỗi")
        box.wait_for()
        assert "Không có đơn vị nào mang mã «ub-nd»." in box.inner_text()
        one.write("documents/luat.yml", DOCUMENT.format("một"))
        opened.get_by_role("heading", name="Luật một", level=1).wait_for()


def test_a_page_says_when_the_preview_has_ended(tmp_path: Path, page: Page) -> None:
    with serving(small_roll(tmp_path)) as one:
        page.goto(one.address)
        page.get_by_role("button", name=re.compile("warnings")).wait_for()
        one.interrupt()
        page.get_by_text("bangvang serve cannot be reached").wait_for()
