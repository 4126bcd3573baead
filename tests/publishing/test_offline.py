"""A copy for a disk, opened by Chromium from the disk itself: it is walked through, searched and explored."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from bangvang.publishing.offline import NEEDS_A_HOST, classic, make_offline, with_named_pages
from browsing import LEFT, chromium, visiting
from built import HOUSE, few, run_build
from kinds import kind_of
from parsed import parse

pytestmark = pytest.mark.browser
INDEX = "index.html"


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real roll's site as a copy for a disk, in a folder whose name needs quoting in addresses."""
    out = tmp_path_factory.mktemp("usb") / "Bảng vàng #1 100%"
    done = run_build(HOUSE, "--offline", "--out", str(out))
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser as people have it: pages of the disk may do nothing special."""
    with visiting(chromium()) as opened:
        yield opened


@pytest.fixture
def page(browser: Browser, stick: Path) -> Iterator[Page]:
    """A page; every complaint, and every request for what is not on the stick, is a fault."""
    opened = browser.new_page()
    faults: list[str] = []
    opened.on("console", lambda said: faults.append(said.text) if said.type in {"error", "warning"} else None)
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("requestfailed", lambda asked: faults.append(asked.url) if asked.failure != LEFT else None)
    opened.on(
        "request", lambda asked: None if asked.url.startswith((stick.as_uri(), "blob:")) else faults.append(asked.url)
    )
    yield opened
    opened.close()
    assert few(faults) == []


def pages_of(stick: Path) -> list[str]:
    return sorted(path.relative_to(stick).as_posix() for path in stick.rglob("*.html"))


def test_every_link_leads_to_a_file_that_is_there(stick: Path) -> None:
    dead = []
    for path in pages_of(stick):
        here = stick / path
        for link in parse(here.read_text("utf-8")).links:
            way = link.attributes["href"].partition("#")[0].partition("?")[0]
            if way and not re.match("[a-z]+:", way) and not (here.parent / way).is_file():
                dead.append(f"{path}: {way}")
    assert len(pages_of(stick)) > 400
    assert few(dead) == []


def test_pages_of_every_kind_open_from_the_disk_without_a_complaint(page: Page, stick: Path) -> None:
    kinds = {kind_of(path.removesuffix(INDEX)): path for path in pages_of(stick)}
    for path in kinds.values():
        page.goto((stick / path).as_uri(), wait_until="load")
        expect(page.locator("h1").first).to_be_attached()
    assert len(kinds) > 25


def test_the_box_on_the_home_page_finds_a_name_and_leads_to_its_page(page: Page, stick: Path) -> None:
    page.goto((stick / INDEX).as_uri(), wait_until="load")
    page.keyboard.press("/")
    page.keyboard.type("da nang")
    expect(page.locator(".bv-hits [role=option]").first).to_contain_text("Đà Nẵng")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/don-vi/**/index.html")
    expect(page.locator("h1").first).to_contain_text("Đà Nẵng")


def test_the_page_of_the_search_finds_near_words_and_its_hits_open(page: Page, stick: Path) -> None:
    page.goto(f"{(stick / 'tra-cuu' / INDEX).as_uri()}?q=ddaf+nawngx", wait_until="load")
    page.locator(".bv-hit").first.click()
    page.wait_for_url("**/index.html")
    expect(page.locator("h1").first).to_contain_text("Đà Nẵng")


@pytest.mark.parametrize("home", ["", "en/"])
def test_the_explorer_filters_counts_and_makes_its_file(page: Page, stick: Path, home: str) -> None:
    page.goto(f"{(stick / home / 'tra-cuu' / INDEX).as_uri()}?xem=khen-thuong", wait_until="load")
    lines = page.locator(".bv-lines > li")
    expect(lines.first).to_be_visible()
    before = lines.count()
    page.locator(".bv-facet input[type=checkbox]").first.check()
    expect(page.locator(".bv-explore__said")).not_to_be_empty()
    assert 0 < lines.count() <= before
    with page.expect_download() as told:
        page.get_by_role("button", name=re.compile("CSV")).click()
    assert "index.html" in Path(told.value.path()).read_text("utf-8")
    lines.first.locator("a").first.click()
    page.wait_for_url(re.compile(rf"/{home}(?!tra-cuu).*index\.html"))


def test_nothing_is_left_that_only_a_host_could_use(stick: Path) -> None:
    left = [path.name for path in stick.rglob("*") if path.suffix == ".bin" or path.name in NEEDS_A_HOST]
    assert left == []
    assert not list(stick.glob("assets/search-*.js"))


def test_the_form_editor_stays_at_home(tmp_path: Path) -> None:
    for name, head in (("admin", '<meta http-equiv="Content-Security-Policy" content="x">'), ("don-vi", "")):
        (tmp_path / name).mkdir()
        (tmp_path / name / INDEX).write_text(f'<!doctype html><meta charset="utf-8">{head}', encoding="utf-8")
    make_offline(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["don-vi"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a href="../don-vi/#a">', '<a href="../don-vi/index.html#a">'),
        ('<a href="./">', '<a href="./index.html">'),
        ('<a href="..">', '<a href="../index.html">'),
        ('<a href=".">', '<a href="./index.html">'),
        ('<a href="../..?q=1">', '<a href="../../index.html?q=1">'),
        ('<form action="../tra-cuu/">', '<form action="../tra-cuu/index.html">'),
        ('<a href="#a">', '<a href="#a">'),
        ('<a href="?q=/">', '<a href="?q=/">'),
        ('<a href="https://vi-du.vn/">', '<a href="https://vi-du.vn/">'),
        ('<a href="mailto:a@vi-du.vn">', '<a href="mailto:a@vi-du.vn">'),
        ('<link href="../assets/a.css">', '<link href="../assets/a.css">'),
        ('<meta content="0; url=../moi/">', '<meta content="0; url=../moi/index.html">'),
    ],
)
def test_links_name_their_pages(before: str, after: str) -> None:
    assert with_named_pages(before.encode()).decode() == after


def test_a_module_that_is_written_in_a_way_not_known_here_is_refused() -> None:
    with pytest.raises(ValueError, match="page"):
        classic("page", 'import everything from "./search-box.0123456789.js";\n')
