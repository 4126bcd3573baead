"""The search in a real Chromium: the box by keyboard alone, the page, a slow and a broken network, and the engine itself."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

import axe
from browsing import browsing
from built import BASE_URL, Site, built, small_roll
from indexed import indexed_data

pytestmark = pytest.mark.browser

HOSTILE = "Lê <img src=x onerror=\"document.title='!'\">"
FILES = {
    "decisions/qd-2.yml": f"""
        number: 1034/QĐ-UBND
        date: 2024-01-05
        issuer: ubnd
        awards:
          - honour: bang-khen
            period: 2023
            recipients:
              - {{name: {json.dumps(HOSTILE, ensure_ascii=False)}, kind: individual, of: so-y-te}}
              - {{name: Nguyễn Văn Ân, kind: individual, of: so-y-te}}
              - {{name: Nguyễn Văn Anh, kind: individual, of: so-y-te}}
              - {{name: Nguyễn Vân Anh, kind: individual, of: so-tai-chinh}}
    """,
    "decisions/qd-3.yml": "{issuer: ubnd, awards: [{honour: bang-khen, recipients: ["
    + ", ".join(f"{{name: Phan Văn Số {number}, kind: individual, of: so-y-te}}" for number in range(1, 46))
    + "]}]}",
}
FORM = (
    '<form role="search" data-bv-search action="{}tra-cuu/"><label for="bv-thu">Tra cứu</label>'
    '<input id="bv-thu" type="search" name="q"></form>'
)
WHERE = "don-vi/so-y-te/"
HITS = ".bv-hits [role=option]"


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small site, with a search box on one page: its own, or one put there where pages have none."""
    site = Site(built(small_roll(tmp_path_factory.mktemp("searched"), FILES), "--base-url", BASE_URL))
    html = site.html(WHERE)
    if "data-bv-search" not in html:
        html = re.sub(r'<article id="noi-dung"[^>]*>', lambda found: found[0] + FORM.format(site.base), html)
        (site.root / WHERE / "index.html").write_text(html, encoding="utf-8")
    return site


@pytest.fixture(scope="module")
def browser(searched: Site) -> Iterator[Browser]:
    """A browser to which it stands at its own address."""
    with browsing(searched) as opened:
        yield opened


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page, on which no fault goes unnoticed."""
    context = browser.new_context()
    opened = context.new_page()
    faults: list[str] = []
    opened.on("pageerror", lambda error: faults.append(str(error)))
    yield opened
    context.close()
    assert faults == []


def with_box(page: Page, site: Site) -> Page:
    """The page of the site that has a search box for certain."""
    page.goto(site.base + WHERE, wait_until="load")
    return page


def titles(page: Page) -> list[str]:
    return page.locator(f"{HITS} .bv-hit__title").all_inner_texts()


def test_by_keyboard_alone_from_a_slash_to_the_page_that_was_looked_for(page: Page, searched: Site) -> None:
    with_box(page, searched).keyboard.press("/")
    box = page.locator("form[data-bv-search] input")
    expect(box).to_be_focused()
    page.keyboard.type("nguyen van an")
    expect(page.locator(HITS).first).to_be_visible()
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(page.locator(f"{HITS} .bv-hit__title")).to_have_text(
        ["Nguyễn Văn An", "Nguyễn Văn Ân", "Nguyễn Vân Anh", "Nguyễn Văn Anh"]
    )
    page.keyboard.press("ArrowDown")
    chosen = box.get_attribute("aria-activedescendant")
    assert page.locator(f"#{chosen}").get_attribute("aria-selected") == "true"
    expect(page.locator(".bv-hits__said").first).to_contain_text("kết quả")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{searched.base}ca-nhan/an/")


def test_arrows_go_round_and_escape_closes(page: Page, searched: Site) -> None:
    with_box(page, searched).keyboard.press("Control+k")
    box = page.locator("form[data-bv-search] input")
    expect(box).to_be_focused()
    page.keyboard.type("nguyen van an")
    expect(page.locator(HITS)).to_have_count(4)
    page.keyboard.press("ArrowUp")
    assert box.get_attribute("aria-activedescendant") == page.locator(HITS).last.get_attribute("id")
    page.keyboard.press("ArrowDown")
    assert box.get_attribute("aria-activedescendant") is None
    page.keyboard.press("Escape")
    expect(page.locator(".bv-hits").first).to_be_hidden()
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_value("nguyen van an")


OPEN = [("", "nguyen van an"), ("en/", "nguyen van an"), ("", "ngyen van an"), ("", "zzzz")]
LOOKS = [(390, "light"), (1280, "dark"), (390, "dark"), (1280, "light")]
"""Every day each of OPEN is seen in two of these, in all widths and schemes; in the long tests in all four."""


@pytest.mark.parametrize(
    ("language", "text", "width", "scheme"),
    [
        pytest.param(*asked, *look, marks=() if number % 2 == turn // 2 else pytest.mark.soak)
        for number, asked in enumerate(OPEN)
        for turn, look in enumerate(LOOKS)
    ],
)
def test_axe_finds_nothing_while_results_are_open(
    browser: Browser, searched: Site, language: str, text: str, width: int, scheme: str
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 844}, color_scheme=scheme)  # type: ignore[arg-type] # of two
    page = context.new_page()
    page.goto(f"{searched.base}{language}{WHERE}", wait_until="load")
    page.keyboard.press("/")
    page.keyboard.type(text)
    expect(page.locator(HITS).first if text != "zzzz" else page.locator(".bv-hits__said").first).to_be_visible()
    page.wait_for_timeout(200)
    axe.prepare(page)
    assert axe.violations(page, f"{language}{text}") == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()


def test_the_letters_that_were_found_are_marked_in_their_true_spelling(page: Page, searched: Site) -> None:
    with_box(page, searched).locator("form[data-bv-search] input").press_sequentially("nguyen van a")
    expect(page.locator(HITS).first).to_be_visible()
    expect(page.locator(f"{HITS} .bv-hit__title").first.locator("mark")).to_have_text(["Nguyễn", "Văn", "A"])


def test_markup_in_a_name_stays_text(page: Page, searched: Site) -> None:
    with_box(page, searched).locator("form[data-bv-search] input").press_sequentially("le img")
    expect(page.locator(HITS).first).to_be_visible()
    expect(page.locator(f"{HITS} .bv-hit__title")).to_have_text([HOSTILE])
    assert page.locator(f"{HITS} img").count() == 0
    assert page.title() != "!"


def test_the_field_is_only_read_while_somebody_composes(page: Page, searched: Site) -> None:
    box = with_box(page, searched).locator("form[data-bv-search] input")
    box.focus()
    session = page.context.new_cdp_session(page)
    for text in ("nguy", "nguye", "nguyê", "nguyên", "nguyễn"):
        session.send("Input.imeSetComposition", {"text": text, "selectionStart": len(text), "selectionEnd": len(text)})
        expect(box).to_have_value(text)
        expect(page.locator(HITS).first).to_be_visible()
    session.send("Input.insertText", {"text": "nguyễn"})
    expect(box).to_have_value("nguyễn")


def test_an_answer_that_comes_late_is_dropped(page: Page, searched: Site) -> None:
    held: list[Route] = []
    page.route("**/tra-cuu/chi-muc/*.bin", lambda route: held.append(route) if not held else route.continue_())
    box = with_box(page, searched).locator("form[data-bv-search] input")
    with page.expect_request("**/tra-cuu/chi-muc/*.bin"):
        box.fill("phan van so 7")
    box.fill("1034")
    page.wait_for_timeout(100)
    assert len(held) == 1
    held[0].continue_()
    expect(page.locator(HITS).first).to_contain_text("1034/QĐ-UBND")
    page.wait_for_timeout(200)
    assert titles(page) == ["1034/QĐ-UBND"]


def test_a_slow_network_is_told_and_a_broken_one_is_tried_again(page: Page, searched: Site) -> None:
    broken = [True]
    page.route(
        "**/tra-cuu/chi-muc/*.bin",
        lambda route: route.abort("internetdisconnected") if broken[0] else route.continue_(),
    )
    box = with_box(page, searched).locator("form[data-bv-search] input")
    box.fill("nguyen van")
    expect(page.locator(".bv-hits__said").first).to_contain_text("Chưa tải được")
    broken[0] = False
    box.fill("nguyen van an")
    expect(page.locator(HITS).first).to_contain_text("Nguyễn Văn An")


def test_what_was_fetched_is_found_without_a_network(page: Page, searched: Site) -> None:
    box = with_box(page, searched).locator("form[data-bv-search] input")
    box.fill("nguyen van an")
    expect(page.locator(HITS).first).to_be_visible()
    page.context.set_offline(True)
    box.fill("tran thi binh")
    expect(page.locator(HITS).first).to_contain_text("Trần Thị Bình")


def test_recent_queries_are_kept_in_the_browser_and_can_be_forgotten(page: Page, searched: Site) -> None:
    box = with_box(page, searched).locator("form[data-bv-search] input")
    box.fill("tran thi binh")
    expect(page.locator(HITS).first).to_be_visible()
    page.locator(HITS).first.click()
    page.wait_for_url(f"{searched.base}ca-nhan/binh/")
    with_box(page, searched).locator("form[data-bv-search] input").focus()
    expect(page.locator(HITS).first).to_have_text("tran thi binh")
    page.get_by_role("button", name="Xóa tra cứu gần đây").click()
    expect(page.locator(".bv-hits").first).to_be_hidden()
    assert page.evaluate("localStorage.getItem('bv-recent')") is None


def test_a_browser_that_keeps_nothing_searches_all_the_same(page: Page, searched: Site) -> None:
    page.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('no'); }})")
    with_box(page, searched).locator("form[data-bv-search] input").fill("tran thi binh")
    expect(page.locator(HITS).first).to_be_visible()
    page.locator(HITS).first.click()
    page.wait_for_url(f"{searched.base}ca-nhan/binh/")


def test_nothing_is_fetched_before_somebody_goes_to_the_box(page: Page, searched: Site) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    with_box(page, searched)
    page.wait_for_timeout(200)
    assert [url for url in asked if "search-" in url or "chi-muc" in url] == []


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_page_shows_what_its_address_asks_more_when_asked_and_the_same_after_going_back(
    page: Page, searched: Site, language: str
) -> None:
    page.goto(f"{searched.base}{language}tra-cuu/?q=phan+van+so", wait_until="load")
    hits = page.locator(".bv-found__hits > li")
    expect(hits).to_have_count(20)
    page.locator(".bv-found__more").click()
    expect(hits).to_have_count(40)
    assert page.url.endswith("tra-cuu/?q=phan+van+so&n=40")
    shown = hits.all_inner_texts()
    hits.nth(39).locator("a").click()
    page.wait_for_url("**/quyet-dinh/qd-3/#*")
    page.go_back()
    expect(hits).to_have_count(40)
    assert hits.all_inner_texts() == shown


def test_the_page_follows_what_is_typed_and_its_address_too(page: Page, searched: Site) -> None:
    page.goto(f"{searched.base}tra-cuu/", wait_until="load")
    page.get_by_role("searchbox").press_sequentially("tran thi")
    expect(page.locator(".bv-found__hits > li")).to_have_count(1)
    page.keyboard.press("Enter")
    assert page.url.endswith("tra-cuu/?q=tran+thi")
    page.get_by_role("searchbox").fill("zzzz")
    expect(page.locator(".bv-found__said")).to_contain_text("Không tìm thấy")


def test_without_javascript_the_page_leads_to_the_lists(browser: Browser, searched: Site) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{searched.base}tra-cuu/?q=nguyen", wait_until="load")
    expect(page.get_by_text("Tra cứu cần JavaScript")).to_be_visible()
    page.locator("article a", has_text="Cá nhân").first.click()
    page.wait_for_url(f"{searched.base}ca-nhan/")
    context.close()


def test_the_engine_in_the_browser_gives_the_order_of_the_program(page: Page, searched: Site) -> None:
    queries = [
        "nguyen van an",
        "nguyễn văn ân",
        "phan van so 1",
        "so y te",
        "qd 1034",
        "nguyn van an",
        "nguyeenx vawn an",
        "2023",
        "anh",
    ]
    page.goto(f"{searched.base}tra-cuu/", wait_until="load")
    script = """async ([queries, base]) => {
        const url = new URL("tra-cuu/chi-muc.json", base);
        const manifest = await (await fetch(url)).json();
        const { Engine } = await import(new URL(manifest.scripts.engine, base));
        const engine = new Engine(manifest, url), answers = [];
        for (const text of queries) {
          const { step, total, hits } = await engine.search(text, { limit: 15 });
          answers.push([step, total, hits.map((hit) => hit.path)]);
        }
        return answers;
    }"""
    ours = indexed_data(Path(searched.root).parent / "data")
    expected = [[(a := ours.search(query, 15)).step, a.total, [hit.path for hit in a.hits]] for query in queries]
    assert page.evaluate(script, [queries, searched.base]) == expected
