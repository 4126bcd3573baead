"""Draws the pictures of the theme: a social card for each section, and the icons of the site, from emblem, icons and tokens.

`make pictures` runs it; what it draws is committed. Chromium paints, Pillow reduces the colours to a palette.
"""

import re
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from bangvang.problems.both import Both
from bangvang.site.navigation import DATA, SECTIONS
from bangvang.site.sharing import CARD_FOLDER, CARDS, HEIGHT, HOME, WIDTH

THEME = Path(__file__).parents[2] / "theme"
IMAGES = THEME / "assets" / "images"
CHROMIUM = "/usr/bin/chromium"
COLOURS = 48
"""Enough for the edges of red, gold and ink on paper."""
ICONS = {"favicon.png": 48, "apple-touch-icon.png": 180}
"""File → size in pixels."""
NAMES = {
    **SECTIONS,
    HOME: Both("Bảng vàng thi đua, khen thưởng", "Roll of honour"),
    DATA: Both("Dữ liệu mở", "Open data"),
}
STYLE = """
* { box-sizing: border-box; margin: 0; }
body { width: 1200px; height: 630px; background: var(--bv-paper); color: var(--bv-ink); font-family: var(--bv-serif); }
main { position: relative; width: 100%; height: 100%; overflow: hidden; }
main::before { content: ""; position: absolute; inset: 34px 34px 34px 34px; border: 3px solid var(--bv-gilt); }
.icon { position: absolute; right: 34px; top: 34px; width: 430px; height: 562px; padding: 112px 46px; background: var(--bv-red); border: 3px solid var(--bv-gilt); color: var(--bv-gilt); }
.icon::before { content: ""; position: absolute; inset: 12px; border: 1px solid var(--bv-gilt); }
.icon svg, .emblem svg { position: relative; width: 100%; height: 100%; display: block; }
.section .icon svg { stroke: currentcolor; stroke-width: .9; }
.home .icon { background: none; color: inherit; padding: 100px 40px; }
.home .icon::before { display: none; }
.home .icon { border-width: 0 0 0 3px; right: 37px; }
.emblem { position: absolute; left: 92px; top: 92px; width: 128px; }
h1 { position: absolute; left: 92px; bottom: 190px; width: 600px; font-size: 84px; line-height: 1.14; color: var(--bv-red); text-wrap: balance; }
.home h1 { font-size: 74px; }
hr { position: absolute; left: 94px; bottom: 166px; width: 132px; border: 0; border-top: 4px solid var(--bv-gilt); }
p { position: absolute; left: 93px; bottom: 92px; font-size: 42px; color: var(--bv-muted); }
"""


def tokens() -> str:
    """The light colours and the type of the site."""
    css = (THEME / "styles" / "10-tokens.css").read_text(encoding="utf-8")
    found = re.search(r":root \{.*?\n\}", css, re.DOTALL)
    assert found is not None
    return found.group()


def card(section: str) -> str:
    """A card as a page of 1200 by 630 pixels: emblem, the section's icon and its name in both languages."""
    emblem = (IMAGES / "emblem.svg").read_text(encoding="utf-8")
    icon = emblem if section == HOME else (THEME / "icons" / f"{section}.svg").read_text(encoding="utf-8")
    name = NAMES[section]
    return (
        f"<!doctype html><meta charset=utf-8><style>{tokens()}{STYLE}</style>"
        f"<main class={HOME if section == HOME else 'section'}>{'' if section == HOME else f'<div class=emblem>{emblem}</div>'}"
        f"<div class=icon>{icon}</div><h1>{name.vi}</h1><hr><p>{name.en}</p></main>"
    )


def icon(size: int) -> str:
    """The emblem as a square picture; the larger one stands on paper, for telephones make what is clear black."""
    emblem = (IMAGES / "emblem.svg").read_text(encoding="utf-8")
    large = size > ICONS["favicon.png"]
    look = f"padding:{size // 9}px;background:var(--bv-paper)" if large else ""
    return (
        f"<!doctype html><style>{tokens()}*{{box-sizing:border-box;margin:0}}body{{background:none}}"
        f"div{{width:{size}px;height:{size}px;{look}}}svg{{width:100%;height:100%;display:block}}</style><div>{emblem}</div>"
    )


def painted(browser: Browser, html: str, width: int, height: int) -> bytes:
    """A page as PNG with a palette."""
    page = browser.new_page(viewport={"width": width, "height": height})
    page.set_content(html)
    shot = page.screenshot(omit_background=True)
    page.close()
    image = Image.open(BytesIO(shot)).convert("RGBA")
    if image.getchannel("A").getextrema() == (255, 255):
        image = image.convert("RGB").quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    else:
        image = image.quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    written = BytesIO()
    image.save(written, "PNG", optimize=True)
    return written.getvalue()


def draw() -> None:
    """Draw all pictures and write them into the theme."""
    (THEME / CARD_FOLDER).mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for section in CARDS:
            (THEME / CARD_FOLDER / f"{section}.png").write_bytes(painted(browser, card(section), WIDTH, HEIGHT))
        for name, size in ICONS.items():
            (IMAGES / name).write_bytes(painted(browser, icon(size), size, size))
        browser.close()


if __name__ == "__main__":
    draw()
