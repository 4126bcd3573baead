"""Every page of a portal is good HTML, in its own language, with its links whole and its menu lit."""

import json
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import html5lib

from built import few
from federated import URLS, Federated
from npm_tools import TOOLS, tool


def test_every_page_keeps_to_the_rules_of_html(three: Federated, tmp_path: Path) -> None:
    site = three.portal
    for number, path in enumerate(site.paths):
        parser = html5lib.HTMLParser()
        parser.parse(site.html(path))
        assert parser.errors == [], path
        (tmp_path / f"{number:02}.html").write_text(site.html(path), encoding="utf-8")

    rules = ("--config", str(TOOLS / "html-validate.json"), "--formatter", "json")
    command = ("node", str(tool("html-validate/bin/html-validate.mjs")), *rules, "*.html")
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    told = [
        f"{page['filePath']}:{one['line']} {one['ruleId']} {one['message']}"
        for page in json.loads(done.stdout)
        for one in page["messages"]
    ]
    assert few(told) == []


def test_every_page_says_its_language_its_title_and_what_it_is(three: Federated) -> None:
    site = three.portal
    titles = set()
    for path, page in site.pages():
        if path == "404.html":
            continue
        assert page.language == ("en" if path.startswith("en/") else "vi")
        assert page.meta("description")
        assert len(page.all("h1")) == 1
        titles.add((page.language, page.title))

    assert len(titles) == len(site.paths) - 1


def test_every_link_leads_to_a_page_of_the_portal_or_of_a_roll(three: Federated) -> None:
    site = three.portal
    astray = []
    for path, page in site.pages():
        for link in (one.attributes["href"] for one in page.all("a") if "href" in one.attributes):
            followed = site.follow(path, link)
            if followed is not None:
                target, anchor = followed
                known = target in site.paths or (site.root / target).is_file()
                found = not anchor or anchor in site.page(target).ids
                astray += [f"{path} → {link}"] if not (known and found) else []
            elif not link.startswith(tuple(URLS.values())):
                astray.append(f"{path} → {link}")
            else:
                name = next(name for name, url in URLS.items() if link.startswith(url))
                roll = three.rolls[name]
                astray += [f"{path} → {link}"] if urlsplit(link.removeprefix(URLS[name])).path not in roll.paths else []

    assert few(astray) == []


def test_the_section_that_a_page_belongs_to_is_lit(three: Federated) -> None:
    lit = {
        path: [
            one.text.strip() for one in three.portal.page(path).all("a") if one.attributes.get("aria-current") == "true"
        ]
        for path in ("bang-vang/hai/", "ket-qua/", "quyet-dinh-chung/")
    }

    assert {path: set(found) for path, found in lit.items()} == {
        "bang-vang/hai/": {"Các bảng vàng"},
        "ket-qua/": {"Kết quả theo năm"},
        "quyet-dinh-chung/": {"Quyết định chung"},
    }
