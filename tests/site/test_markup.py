"""Every page is well-formed HTML that says what it is: its parser, its languages, its title, its tables and pictures."""

import json
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import html5lib
from babel import Locale, UnknownLocaleError

from built import Site
from faults import Fault, report
from kinds import Stop, all_stops, of_every_kind
from npm_tools import TOOLS, tool
from parsed import Element, Parsed

NAMES = ("aria-label", "aria-labelledby")
DESCRIBED = range(25, 321)
"""How long the description of a page is, in characters."""


def named(page: Parsed, element: Element) -> bool:
    """Whether an element is named by its attributes, and what they point at is there."""
    told = element.attributes
    by = told.get("aria-labelledby", "").split()
    return bool(told.get("aria-label", "").strip() or (by and set(by) <= set(page.ids)))


def kinds(site: Site, whole_site: Site) -> list[Stop]:
    """A page of every kind, in both languages."""
    return [stop for language in ("vi", "en") for stop in of_every_kind((site, whole_site), language)]


def pages(site: Site) -> Iterator[tuple[str, Parsed]]:
    """The pages that people read: all but redirects."""
    return ((path, page) for path, page in site.pages() if not site.is_redirect(path))


def test_every_page_is_parsed_without_an_error(site: Site, whole_site: Site) -> None:
    found: list[Fault] = []
    others = (stop for stop in kinds(site, whole_site) if stop.site is whole_site)
    for stop in (*all_stops(site, "vi"), *all_stops(site, "en"), *others):
        parser = html5lib.HTMLParser()
        parser.parse(stop.html)
        found += [Fault(f"{code} {told}", f"{stop.path} {place}") for place, code, told in parser.errors]
    assert not found, report(found)


def test_every_kind_of_page_keeps_to_the_rules_of_html(site: Site, whole_site: Site, tmp_path: Path) -> None:
    for number, stop in enumerate(kinds(site, whole_site)):
        (tmp_path / f"{number:04}-{stop.path.replace('/', '_')}.html").write_text(stop.html, encoding="utf-8")
    out = tmp_path / "told.json"  # roles of tables may be repeated: a table that is laid out as cards would lose them
    rules = ("--config", str(TOOLS / "html-validate.json"), "--formatter", "json")
    command = ("node", str(tool("html-validate/bin/html-validate.mjs")), *rules, "*.html")
    with out.open("wb") as told:
        done = subprocess.run(command, cwd=tmp_path, stdout=told, stderr=subprocess.PIPE, check=False)
    assert out.stat().st_size, done.stderr.decode()
    found = [
        Fault(f"{one['ruleId']}: {one['message']}", f"{Path(page['filePath']).name}:{one['line']} {one['selector']}")
        for page in json.loads(out.read_bytes())
        for one in page["messages"]
    ]
    assert not found, report(found)


def test_every_table_says_what_it_is(site: Site) -> None:
    found = [
        Fault("a table without caption or name", f"{path} {table.attributes}")
        for path, page in pages(site)
        for table in page.all("table")
        if not named(page, table) and not any(table in caption.around for caption in page.all("caption"))
    ]
    assert not found, report(found)


def test_head_cells_of_tables_say_what_they_are_the_head_of(site: Site) -> None:
    found = [
        Fault("<th> without scope", f"{path} {cell.text!r}")
        for path, page in pages(site)
        for cell in page.all("th")
        if cell.attributes.get("scope") not in {"col", "row", "colgroup", "rowgroup"}
    ]
    assert not found, report(found)


def test_pictures_are_told_in_words(site: Site) -> None:
    found = []
    for path, page in pages(site):
        found += [Fault("<img> without alt", path) for image in page.all("img") if "alt" not in image.attributes]
        for drawing in page.all("svg"):
            silent = any(one.attributes.get("aria-hidden") == "true" for one in (*drawing.around, drawing))
            inner = [one for one in page.all("title") if drawing in one.around]
            link = next((one for one in drawing.around if one.tag in {"a", "button", "label"}), None)
            if not silent and not named(page, drawing) and not inner and link is None:
                found.append(Fault(f"<svg {drawing.attributes.get('class', '')}> is neither named nor hidden", path))
    assert not found, report(found)


def test_languages_are_known_ones(site: Site) -> None:
    found = [
        Fault(f"lang={lang!r}", path)
        for path, page in pages(site)
        for lang in {one.attributes["lang"] for one in page.elements if "lang" in one.attributes}
        if not known(lang)
    ]
    assert not found, report(found)


def known(lang: str) -> bool:
    """Whether a language's code means something."""
    try:
        return bool(Locale.parse(lang, sep="-"))
    except (UnknownLocaleError, ValueError):
        return False


def test_no_two_pages_of_a_language_share_a_title(site: Site) -> None:
    titles = Counter((page.language, page.title) for _, page in pages(site))
    found = [
        Fault(f"{page.title!r} is the title of {titles[page.language, page.title]} pages", path)
        for path, page in pages(site)
        if titles[page.language, page.title] > 1
    ]
    assert not found, report(found)


def test_descriptions_are_neither_a_word_nor_an_essay(site: Site) -> None:
    found = [
        Fault(f"a description {'too short' if len(told) < DESCRIBED.start else 'too long'}", f"{path}: {told!r}")
        for path, page in pages(site)
        if len(told := page.meta("description")) not in DESCRIBED
    ]
    assert not found, report(found)


def test_the_head_of_a_page_names_it_in_all_languages_and_they_name_it_back(site: Site) -> None:
    told = {path: alternates(page) for path, page in pages(site) if path != "404.html"}
    found = []
    for path, leads in told.items():
        if leads.get(site.page(path).language) != site.base + path:
            found.append(Fault("does not name itself among its languages", path))
        for address in leads.values():
            there = told.get(address.removeprefix(site.base))
            if there is None or there != leads:
                found.append(Fault("is not named back", f"{path} -> {address}"))
    assert {language for leads in told.values() for language in leads} >= {"vi", "en"}
    assert not found, report(found)


def alternates(page: Parsed) -> dict[str, str]:
    """The addresses of a page in its languages, as its head tells them."""
    links = (one.attributes for one in page.all("link") if "hreflang" in one.attributes)
    return {one["hreflang"]: one["href"] for one in links if one.get("rel", "").strip() == "alternate"}
