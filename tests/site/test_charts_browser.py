"""Charts in a real browser: no text lies upon another or leaves its drawing, on a phone and on a screen."""

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser

from bangvang.resources import theme_folder
from bangvang.site.assets import Assets
from bangvang.site.templates import environment
from browsing import browsing
from built import Site
from drawn import VI, gallery

pytestmark = pytest.mark.browser

WIDTHS = (320, 390, 768, 1280)
PAGES = ("", "ket-qua/", "ket-qua/2022/", "don-vi/tp-da-nang/", "danh-hieu/bang-khen-bo-tinh/")
"""Pages of the real roll that show charts."""
FAULTS = """() => [...document.querySelectorAll('svg.bv-plot')].flatMap(plot => {
  const name = plot.getAttribute('aria-labelledby');
  const figure = plot.closest('figure').getBoundingClientRect(), frame = plot.getBoundingClientRect();
  const texts = [...plot.querySelectorAll('text')].filter(one => getComputedStyle(one).display !== 'none');
  const boxes = texts.map(one => [one.textContent, one.getBoundingClientRect()]);
  const faults = [];
  for (const [text, box] of boxes)
    if (box.left < figure.left - 1 || box.right > figure.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2)
      faults.push(`${name}: «${text}» leaves the drawing`);
  boxes.forEach(([one, a], i) => boxes.slice(i + 1).forEach(([two, b]) => {
    if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
      faults.push(`${name}: «${one}» lies upon «${two}»`);
  }));
  for (const mark of plot.querySelectorAll('rect, circle, line, use')) {
    if (mark.closest('defs')) continue;
    const box = mark.getBoundingClientRect();
    if (box.left < frame.left - 3 || box.right > frame.right + 3 || box.top < frame.top - 3 || box.bottom > frame.bottom + 3)
      faults.push(`${name}: a ${mark.tagName} leaves the drawing`);
  }
  return faults;
})"""
"""What lies upon what, or outside. Four pixels of a text's box above and below are air."""


@pytest.fixture(scope="module")
def browser(site: Site) -> Iterator[Browser]:
    """A browser to which the real roll's site stands at its own address."""
    with browsing(site) as opened:
        yield opened


@pytest.fixture(scope="module")
def hard() -> str:
    """A page of charts that are hard to draw, in the theme's own styles."""
    template = environment(theme_folder() / "templates", VI, "../").from_string(
        "{% for one in all %}{{ one | block(2) }}{% endfor %}"
    )
    body = template.render(all=gallery())
    styles = Assets.of(theme_folder()).styles.content.decode()
    return f'<!doctype html><html lang="vi"><title>t</title><style>html {{ font-size: 125% }} {styles}</style><main class="md-typeset">{body}'


@pytest.mark.parametrize("width", WIDTHS)
def test_no_text_of_a_hard_chart_lies_upon_another_or_leaves_its_drawing(
    browser: Browser, hard: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.set_content(hard)
    faults = page.evaluate(FAULTS)
    fits = page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.close()
    assert (faults, fits) == ([], True)


@pytest.mark.parametrize("language", ["", "en/"])
@pytest.mark.parametrize("width", [390, 1280])
def test_no_text_of_a_pages_chart_lies_upon_another_or_leaves_its_drawing(
    browser: Browser, site: Site, width: int, language: str
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    faults, seen = [], []
    for path in PAGES:
        page.goto(f"{site.base}{language}{path}", wait_until="load")
        seen.append(page.locator("svg.bv-plot").count() > 0)
        faults += [f"{path}: {fault}" for fault in page.evaluate(FAULTS)]
    page.close()
    assert (faults, all(seen)) == ([], True)


def test_a_column_leads_to_its_year_by_mouse_and_keyboard(browser: Browser, site: Site) -> None:
    page = browser.new_page()
    page.goto(f"{site.base}ket-qua/", wait_until="load")
    column = page.locator("svg.bv-plot a[href$='ket-qua/2022/']")
    column.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(f"{site.base}ket-qua/2022/")
    page.go_back(wait_until="load")
    column.locator("rect").first.click()
    page.wait_for_url(f"{site.base}ket-qua/2022/")
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_texts_of_charts_stand_out_from_the_paper(
    browser: Browser, site: Site, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(f"{site.base}ket-qua/", wait_until="load")
    inks = page.evaluate(
        "[...new Set([...document.querySelectorAll('svg.bv-plot text')].map(one => getComputedStyle(one).fill))]"
    )
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    context.close()
    assert inks
    assert all(_contrast(ink, paper) >= 4.5 for ink in inks), (inks, paper)


def _contrast(one: str, two: str) -> float:
    """The contrast of two colours as WCAG 2.2 counts it."""
    brighter, darker = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    parts = [float(part) / 255 for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
