"""Takes the pictures of the editors' guide: pages of its sample roll, and the form, as an editor sees them. `make pictures` runs it.

The roll is the one of the guide's tasks, after those tasks have been done in it as their pages say.
"""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, Locator, Page, sync_playwright

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent)]  # so that this file runs by itself

from browsing import CHROMIUM  # noqa: E402
from built import BASE_URL, built  # noqa: E402
from commanded import bangvang  # noqa: E402
from guide_pages import LANGUAGES, TASKS, done, sample  # noqa: E402
from guide_pages import Page as Task  # noqa: E402
from hosts import served  # noqa: E402

TASKS_DONE = ("sua-ten", "huy-khen-thuong", "them-dien-hinh", "them-quyet-dinh")
MKDOCS = """\
site_name: Bảng vàng tỉnh Hoa Sen
docs_dir: content
theme:
  name: material
plugins:
  - bangvang:
      forms: github:hoa-sen/bang-vang
"""
WIDTH = 760
QUALITY = 82
LOCAL = {"vi": "Làm việc với kho mã nguồn cục bộ", "en": "Work with Local Repository"}
FOLDER = "() => { window.showDirectoryPicker = () => navigator.storage.getDirectory() }"
FILL = """async (files) => {
  for (const [path, text] of files) {
    let folder = await navigator.storage.getDirectory()
    const parts = path.split('/'), name = parts.pop()
    for (const part of parts) folder = await folder.getDirectoryHandle(part, {create: true})
    const file = await (await folder.getFileHandle(name, {create: true})).createWritable()
    await file.write(text)
    await file.close()
  }
}"""
"""Puts files into the browser's private file system, which stands for the folder that an editor would choose."""


@dataclass(frozen=True)
class Shot:
    """A picture of a page around one of its parts: name, address, what must be seen, height and room above it in pixels."""

    name: str
    path: str
    part: str
    height: int
    above: int = 12


SHOTS = (
    Shot("sua-trang-nay", "don-vi/so-y-te/", "a[href*='/kho/data/units/']", 300, 200),
    Shot("da-huy-bo", "quyet-dinh/khen-thuong-nam-2024/", "[id^='bang-khen']", 420),
    Shot("dien-hinh", "dien-hinh/tu-sach-lop-em/", ".bv-page", 720),
)


def take() -> None:
    """Do the tasks, build the site in each language, take the pictures and write them beside the guide's pages."""
    with TemporaryDirectory() as place, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for language in LANGUAGES:
            folder = Path(place, language)
            folder.mkdir()
            with _site(folder, language) as home:
                for shot in SHOTS:
                    _keep(_seen(browser, f"{home}{shot.path}", shot), language, shot.name)
                _keep(_form(browser, home, folder / "roll", language), language, "bieu-mau")
        browser.close()


@contextmanager
def _site(folder: Path, language: str) -> Iterator[str]:
    """The site of the sample roll in a language, with the form. Gives the address of its home page."""
    roll = sample(folder)
    for name in TASKS_DONE:
        done(Task(name, language), roll)
    settings = roll / "data/roll.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("  - vi\n", f"  - {language}\n"), encoding="utf-8")
    (roll / "mkdocs.yml").write_text(MKDOCS, encoding="utf-8")
    (roll / "content").mkdir()
    brought = bangvang("forms", "--vendor", folder=roll)
    assert brought.returncode == 0, brought.stderr
    with served(built(roll, "--base-url", BASE_URL), BASE_URL) as port:
        yield f"http://127.0.0.1:{port}/goc/"


def _seen(browser: Browser, address: str, shot: Shot) -> bytes:
    page = browser.new_page(viewport={"width": WIDTH, "height": shot.height})
    page.goto(address, wait_until="networkidle")
    part: Locator = page.locator(shot.part).first
    part.evaluate("(part, above) => window.scrollTo(0, part.getBoundingClientRect().top + scrollY - above)", shot.above)
    return page.screenshot()


def _form(browser: Browser, home: str, roll: Path, language: str) -> bytes:
    """The form of a decision that the guide's first task has made."""
    page = browser.new_page(viewport={"width": 1000, "height": 760}, locale=language)
    page.add_init_script(f"({FOLDER})()")
    page.goto(f"{home}admin/", wait_until="networkidle")
    files = [
        (path.relative_to(roll).as_posix(), path.read_text(encoding="utf-8"))
        for folder in ("data", ".git")
        for path in sorted((roll / folder).rglob("*"))
        if path.is_file() and (folder == "data" or path.name in ("HEAD", "config"))
    ]
    page.evaluate(FILL, files)
    page.get_by_role("button", name=LOCAL[language]).click()
    _open(page)
    return page.screenshot()


def _open(page: Page) -> None:
    page.wait_for_timeout(2000)
    page.goto(f"{page.url.split('#')[0]}#/collections/decisions/entries/khen-thuong-nam-2025")
    page.wait_for_timeout(3000)


def _keep(picture: bytes, language: str, name: str) -> None:
    """Write a picture, small, beside the pages of a language."""
    target = LANGUAGES[language] / TASKS / f"{name}.webp"
    Image.open(BytesIO(picture)).convert("RGB").save(target, quality=QUALITY, method=6)
    sys.stdout.write(f"{target}: {target.stat().st_size} bytes\n")


if __name__ == "__main__":
    assert shutil.which("npm"), "npm is needed for the form"
    take()
