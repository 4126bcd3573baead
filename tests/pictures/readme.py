"""Takes the README's pictures: three pages of the first roll's site, as a reader sees them. `make pictures` runs it."""

import sys
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PIL import Image
from playwright.sync_api import sync_playwright

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent)]  # so that this file runs by itself

from browsing import CHROMIUM  # noqa: E402
from built import BASE_URL, HOUSE, run_build  # noqa: E402
from hosts import served  # noqa: E402

COLOURS = 96
SHOTS: tuple[tuple[str, str, int, int, Literal["light", "dark"]], ...] = (
    ("trang-chu", "", 1280, 1000, "light"),
    ("ket-qua", "ket-qua/2022/", 1280, 1000, "light"),
    ("phong-trao", "phong-trao/phong-trao-thi-dua-yeu-nuoc-tp-hcm-2017/", 390, 1000, "dark"),
)
"""Name, address, width and height in pixels, colours."""


def take() -> None:
    """Build the site, take the pictures and write them beside this file."""
    with TemporaryDirectory() as place:
        site = Path(place, "site")
        done = run_build(HOUSE, "--out", str(site), "--base-url", BASE_URL)
        if done.returncode:
            sys.exit(done.stderr)
        with served(site, BASE_URL) as port, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
            for name, path, width, height, colours in SHOTS:
                page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=colours)
                page.goto(f"http://127.0.0.1:{port}/goc/{path}", wait_until="networkidle")
                image = Image.open(BytesIO(page.screenshot())).convert("RGB")
                image.quantize(COLOURS, dither=Image.Dither.NONE).save(HERE / f"{name}.png", optimize=True)
            browser.close()


if __name__ == "__main__":
    take()
