"""The site is one piece: every page is reached from its home page by plain links, and no link leads nowhere."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from urllib.parse import urlsplit

import pytest

from bangvang.addresses import FOLDERS
from built import Site, few
from parsed import URLS, Element, Parsed

NOT_FOUND = "404.html"
RECORDS = tuple(f"{folder}/" for folder in FOLDERS.values())
HOMES = {"vi": "", "en": "en/"}
FETCHED = ("script", "img", "iframe", "object", "embed", "video", "audio", "source", "form", "link")
"""Elements whose addresses a browser asks for by itself, or sends to."""
TOLD = ("canonical", "alternate")
"""Links of the head that only tell an address."""


def language_of(path: str) -> str:
    """The language that an address belongs to."""
    return "en" if path.startswith("en/") else "vi"


def of_language(site: Site, language: str) -> list[str]:
    """The pages of a language that somebody should find: all but the page for what is not there, and redirects."""
    return [
        path
        for path in site.paths
        if language_of(path) == language and path != NOT_FOUND and not site.is_redirect(path)
    ]


def indexed(site: Site) -> list[str]:
    """The pages that searchers may list: what only prints anew what stands elsewhere is not among them."""
    found = (path for language in ("vi", "en") for path in of_language(site, language))
    return [path for path in found if site.page(path).meta("robots") != "noindex"]


def is_record(path: str) -> bool:
    """Whether a page is one that the roll made."""
    return path.removeprefix("en/").startswith(RECORDS)


def addresses(page: Parsed) -> Iterator[tuple[Element, str]]:
    """Every address in a page, with its element."""
    for element in page.elements:
        for name in URLS:
            if name in element.attributes:
                yield element, element.attributes[name]


@pytest.mark.parametrize("language", HOMES)
def test_every_page_is_reached_from_the_home_page_of_its_language_by_plain_links(site: Site, language: str) -> None:
    wanted = of_language(site, language)
    reached, waiting = {HOMES[language]}, [HOMES[language]]
    while waiting:
        path = waiting.pop()
        for link in site.page(path).links:
            target = site.follow(path, link.attributes["href"])
            if target and target[0] in wanted and target[0] not in reached:
                reached.add(target[0])
                waiting.append(target[0])
    assert len(wanted) > 200
    assert few([path for path in wanted if path not in reached]) == []


def test_every_page_stands_in_both_languages(site: Site) -> None:
    english = [path.removeprefix("en/") for path in of_language(site, "en")]
    assert few(sorted(set(english) ^ set(of_language(site, "vi")))) == []


def test_every_link_within_the_site_leads_to_a_file_and_to_an_anchor_that_is_there(site: Site) -> None:
    dead: list[str] = []
    ids = {path: set(page.ids) for path, page in site.pages()}
    for path, page in site.pages():
        for element, address in addresses(page):
            target = site.follow(path, address)
            if target is None:
                continue
            file, anchor = target
            page_there = file if file in ids else f"{file}/" if f"{file}/" in ids else None
            if page_there is None and not (site.root / file).is_file():
                dead.append(f"{path}: <{element.tag}> {address}")
            elif page_there is not None and anchor and anchor not in ids[page_there]:
                dead.append(f"{path}: no #{anchor} in {file}")
    assert few(dead) == []


def test_links_between_pages_do_not_depend_on_where_the_site_stands(site: Site) -> None:
    fixed = [
        f"{path}: {address}"
        for path, page in site.pages()
        if path != NOT_FOUND
        for element, address in addresses(page)
        if element.attributes.get("rel", "").strip() not in TOLD and (address.startswith(("/", site.base)))
    ]
    assert few(fixed) == []


def test_an_id_stands_once_on_a_page(site: Site) -> None:
    doubled = {path: [one for one, times in Counter(page.ids).items() if times > 1] for path, page in site.pages()}
    assert few([f"{path}: {ids}" for path, ids in doubled.items() if ids]) == []


def test_every_page_has_one_first_heading(site: Site) -> None:
    headed = {path: len(page.all("h1")) for path, page in site.pages() if not site.is_redirect(path)}
    assert few([path for path, headings in headed.items() if headings != 1]) == []
    assert few([path for path, page in site.pages() if headed.get(path) and not page.article.strip()]) == []


def test_headings_go_down_by_one_step_at_a_time(site: Site) -> None:
    jumps: list[str] = []
    for path, page in site.pages():
        levels = [int(one.tag[1]) for one in page.elements if one.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]
        jumps += [f"{path}: h{a} h{b}" for a, b in pairwise(levels) if b > a + 1]
    assert few(jumps) == []


def test_every_page_names_its_language(site: Site) -> None:
    assert few([path for path, page in site.pages() if page.language != language_of(path)]) == []


def test_every_page_has_a_title_and_a_description_of_its_own_language(site: Site) -> None:
    bare = [
        path
        for path, page in site.pages()
        if not site.is_redirect(path) and not (page.title and page.meta("description"))
    ]
    assert few(bare) == []


def test_titles_with_descriptions_tell_pages_apart(site: Site) -> None:
    for language in HOMES:
        pages = (site.page(path) for path in of_language(site, language))
        told = Counter(f"{page.title} | {page.meta('description')}" for page in pages)
        assert few([f"{times} × {one}" for one, times in told.items() if times > 1]) == []


def test_every_page_leads_to_itself_in_the_other_language(site: Site) -> None:
    alone = []
    for path in [*of_language(site, "vi"), *of_language(site, "en")]:
        bare = path.removeprefix("en/")
        other = {"vi": (bare, "")} if path.startswith("en/") else {"en": (f"en/{bare}", "")}
        links = [one for one in site.page(path).links if "hreflang" in one.attributes]
        leads = {one.attributes["hreflang"]: site.follow(path, one.attributes["href"]) for one in links}
        if leads != other:
            alone.append(f"{path}: {leads}")
    assert few(alone) == []


def test_pages_hold_no_inline_styles_and_no_event_handlers(site: Site) -> None:
    found = [
        f"{path}: <{element.tag} {name}>"
        for path, page in site.pages()
        for element in page.elements
        for name in element.attributes
        if name == "style" or name.startswith("on")
    ]
    assert few(found) == []


def test_no_page_asks_another_host_for_anything(site: Site) -> None:
    asked = [
        f"{path}: <{element.tag}> {address}"
        for path, page in site.pages()
        for element, address in addresses(page)
        if element.tag in FETCHED
        and element.attributes.get("rel", "").strip() not in TOLD
        and site.follow(path, address) is None
        and not address.startswith("data:")
    ]
    assert few(asked) == []


def test_style_sheets_ask_for_nothing_beyond_the_site(site: Site) -> None:
    sheets = sorted(site.root.rglob("*.css"))
    assert sheets
    asked = [sheet.name for sheet in sheets if "@import" in (css := sheet.read_text("utf-8")) or "url(http" in css]
    assert few(asked) == []


def test_links_out_of_the_site_are_marked_and_lead_only_to_what_the_roll_cites(site: Site) -> None:
    wrong: list[str] = []
    for path, page in site.pages():
        for link in page.links:
            address = link.attributes["href"]
            if site.follow(path, address) is not None:
                continue
            if urlsplit(address).scheme not in {"http", "https", "mailto"}:
                wrong.append(f"{path}: {address}")
            elif {"external", "noopener"} - set(link.attributes.get("rel", "").split()):
                wrong.append(f"{path}: {address} is not marked as external")
    assert few(wrong) == []


def test_the_sitemap_lists_every_page_that_may_be_listed_once(site: Site) -> None:
    sitemap = (site.root / "sitemap.xml").read_text("utf-8")
    listed = [line.partition("<loc>")[2].partition("</loc>")[0] for line in sitemap.splitlines() if "<loc>" in line]
    wanted = [site.base + path for path in indexed(site)]
    assert len(set(listed)) == len(listed)
    assert few(sorted(set(listed) ^ set(wanted))) == []


def test_every_page_tells_its_own_lasting_address(site: Site) -> None:
    for path in (*of_language(site, "vi"), *of_language(site, "en")):
        links = [one for one in site.page(path).all("link") if one.attributes.get("rel") == "canonical"]
        assert [one.attributes["href"] for one in links] == [site.base + path]
