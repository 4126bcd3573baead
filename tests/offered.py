"""A roll in the form editor: a real Chromium without a network, in which an editor works with a repository on this machine.

The browser's private file system stands for the folder that people choose: what is saved is read back out of it.
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, ViewportSize, expect

from bangvang.resources import theme_folder
from bangvang.vendoring.editor import FOLDER, pinned
from browsing import chromium, visiting
from built import built
from hosts import served

KEPT = Path(__file__).parent / "tools"
"""Where `make test` has the editor fetched to: the folder that holds `vendor/forms/`."""
SAVE = "Lưu"
WHOLE_FORM: ViewportSize = {"width": 1280, "height": 5_000}
"""So high that a whole form is seen: what is out of sight the editor does not draw."""
_NO_NETWORK = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"
_PICKED = "window.showDirectoryPicker = () => navigator.storage.getDirectory()"
_SEED = """async (files) => {
  const root = await navigator.storage.getDirectory();
  for (const [path, text] of Object.entries(files)) {
    const parts = path.split("/");
    let folder = root;
    for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(parts.at(-1), { create: true });
    const stream = await file.createWritable();
    await stream.write(text);
    await stream.close();
  }
}"""
_READ = """async () => {
  const files = {};
  const walk = async (folder, path) => {
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind === "directory") await walk(handle, `${path}${name}/`);
      else files[path + name] = await (await handle.getFile()).text();
    }
  };
  try {
    await walk(await navigator.storage.getDirectory(), "");
  } catch (error) {
    if (error.name !== "NotFoundError") throw error;
    return null; // A file that is just being written was there under another name: look again.
  }
  return files;
}"""


def editor() -> Path:
    """The folder with the editor's own files. AssertionError where they were not fetched."""
    missing = [path for path, _ in pinned() if not (KEPT / FOLDER / path).is_file()]
    assert missing == [], f"{missing} not fetched: `make test` does that (bangvang forms --vendor in tests/tools)"
    return KEPT / FOLDER


def with_forms(folder: Path, setting: str = "github:ban-thi-dua/bang-vang") -> Path:
    """Switch the forms on for a roll in a folder, and give the folder of its site, built."""
    (folder / "vendor").mkdir(exist_ok=True)
    (folder / FOLDER).symlink_to(editor())
    (folder / "content").mkdir(exist_ok=True)
    (folder / "content" / "index.md").write_text("# Thử\n", encoding="utf-8")
    (folder / "mkdocs.yml").write_text(
        f"site_name: Thử\ndocs_dir: content\ntheme: {{name: material, custom_dir: {theme_folder()}}}\n"
        f"plugins:\n  - bangvang:\n      forms: {setting}\n",
        encoding="utf-8",
    )
    return built(folder)


def typed(folder: Path) -> dict[str, str]:
    """The files of a roll as text, by their paths below the folder that holds `data/`."""
    found = (path for path in sorted((folder / "data").rglob("*")) if path.suffix in {".yml", ".csv"})
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in found}


@dataclass(frozen=True)
class Forms:
    """The editor with the roll open in it."""

    page: Page
    asked: list[str]
    """What was asked of any other host."""
    said: list[str]
    """What the browser complained of."""

    @property
    def saving(self) -> Locator:
        """The button that saves."""
        return self.page.get_by_role("button", name=SAVE, exact=True)

    def open(self, kind: str, entry: str) -> None:
        """Open the form of a record; `entry` is its path below the folder of its kind, without `.yml`."""
        self._go(f"#/collections/{kind}/entries/{entry}")
        expect(self.line("note")).to_be_attached(timeout=30_000)

    def new(self, kind: str) -> None:
        """Open the form of a record that is not there yet."""
        self._go(f"#/collections/{kind}/new")
        expect(self.line("note")).to_be_attached(timeout=30_000)

    def line(self, keys: str) -> Locator:
        """The place of a field in the form, by the keys that lead to it: `awards.0.reason`."""
        return self.page.locator(f'section[data-key-path="{keys}"]')

    def fill(self, keys: str, text: str) -> None:
        """Write into a line or a box of text, and see the form notice."""
        box = self.line(keys).locator("input, textarea").first
        box.click()
        box.fill(text)
        box.blur()
        expect(self.saving).to_be_enabled(timeout=30_000)

    def unfold(self, keys: str, number: int) -> None:
        """Unfold an entry of a list of mappings, from 0."""
        self.line(keys).get_by_role("button", name="Mở rộng", exact=True).nth(number).press("Enter")

    def add(self, keys: str, called: str) -> None:
        """Add an entry to a list of mappings, by the keyboard."""
        self.line(keys).get_by_role("button", name=re.compile(f"Thêm .?{called}")).last.press("Enter")

    def pick(self, keys: str, shown: str) -> None:
        """Choose a record or a word from a list that opens."""
        expect(self.line(keys)).to_be_attached(timeout=30_000)
        self.line(keys).get_by_role("combobox").press("Enter")
        self.page.get_by_role("option", name=shown, exact=True).click()
        expect(self.line(keys).get_by_role("combobox")).to_contain_text(shown)

    def choose_id(self, typed_id: str) -> None:
        """Choose the id of a new record, in the panel beside its form."""
        self.page.get_by_role("radio", name="Mã (tên tệp)").click()
        panel = self.page.locator(".panel")
        panel.get_by_role("button", name="Chỉnh sửa đường dẫn tĩnh").click()
        panel.get_by_role("textbox").fill(typed_id)
        panel.get_by_role("textbox").blur()

    def save(self) -> None:
        """Save, and see the form close."""
        self.saving.click()
        self.page.wait_for_url(lambda url: not re.search("/entries/|/new$", url), timeout=30_000)
        expect(self.page.locator("section[data-key-path]")).to_have_count(0, timeout=30_000)

    def files(self) -> dict[str, str]:
        """Every file of the repository as it stands now."""
        files: dict[str, str] | None = None
        while files is None:
            files = self.page.evaluate(_READ)
        return {path: text for path, text in files.items() if path.startswith("data/")}

    def _go(self, place: str) -> None:
        self.page.evaluate("place => { location.hash = place }", place)


@contextmanager
def forms(site: Path, files: Mapping[str, str], **context: Any) -> Iterator[Forms]:
    """The editor of a built site with these files open in it, as a repository on this machine."""
    with served(site, "http://127.0.0.1/") as port, visiting(chromium(_NO_NETWORK)) as browser:
        page = browser.new_page(**{"viewport": WHOLE_FORM, **context})
        asked: list[str] = []
        said: list[str] = []
        home = f"http://127.0.0.1:{port}/"
        page.on(
            "request", lambda one: asked.append(one.url) if not one.url.startswith((home, "data:", "blob:")) else None
        )
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("console", lambda one: said.append(one.text) if one.type in {"error", "warning"} else None)
        page.add_init_script(_PICKED)
        page.goto(f"{home}admin/")
        page.evaluate(_SEED, {**files, ".git/HEAD": "ref: refs/heads/main\n"})
        page.get_by_role("button", name=re.compile("kho.*cục bộ|local", re.IGNORECASE)).click()
        expect(page.get_by_text("Quyết định").first).to_be_visible(timeout=30_000)
        yield Forms(page, asked, said)
