"""What a page is made of, whatever its texts say: to be compared with the same page of an honest roll."""

from collections import Counter

from bangvang.site.story import ATTRIBUTES, TAGS
from built import Site
from parsed import URLS, Parsed

RUNNING = ("javascript:", "vbscript:", "data:", "//")


def skeleton(page: Parsed) -> Counter[str]:
    """How often each element stands on a page with which attributes: stories apart, and lines of drawings.

    A drawing breaks a name into as many lines as it takes.
    """
    return Counter(
        f"<{one.tag} {' '.join(sorted(one.attributes))}>"
        for one in page.elements
        if not any("bv-story" in outer.classes for outer in one.around)
        and not (one.tag == "tspan" and set(one.attributes) == {"x", "y"})
    )


def strange_elements(site: Site, clean: Site) -> list[str]:
    """The elements that a page has and the same page of the honest site has not, or the other way round."""
    wrong: list[str] = []
    for path, page in site.pages():
        bad, good = skeleton(page), skeleton(clean.page(path))
        wrong += [f"{path}: {what}" for what in sorted((bad - good) | (good - bad))]
    return wrong


def strange_scripts(site: Site, clean: Site) -> list[str]:
    """The scripts of pages that are not those of the honest site."""
    wrong = []
    for path, page in site.pages():
        ours, theirs = (
            {one.text for one in which.all("script") if one.attributes.get("type") is None}
            for which in (clean.page(path), page)
        )
        wrong += [f"{path}: {text}" for text in sorted(theirs - ours)]
    return wrong


def strange_addresses(site: Site) -> list[str]:
    """The addresses on pages that run, or lead to another host without saying so."""
    return [
        f"{path}: {name}={element.attributes[name]}"
        for path, page in site.pages()
        for element in page.elements
        for name in URLS
        if element.attributes.get(name, "").strip().lower().startswith(RUNNING)
    ]


def strange_in_stories(site: Site) -> list[str]:
    """The elements of stories that Markdown may not make, or with attributes that they may not have."""
    allowed = {tag: {"rel", "title", "lang", *ATTRIBUTES.get(tag, ())} for tag in TAGS}
    return [
        f"{path}: <{one.tag} {sorted(one.attributes)}>"
        for path, page in site.pages()
        for one in page.elements
        if any("bv-story" in outer.classes for outer in one.around)
        and (one.tag not in allowed or set(one.attributes) - allowed[one.tag])
    ]


def some_of_each_kind(site: Site, each: int = 3) -> list[str]:
    """The home pages, and of every section the list and some records."""
    seen: Counter[str] = Counter()
    chosen = ["en/", "en/quyet-dinh/qd/"]
    for path in site.paths:
        section = path.split("/")[0]
        if section != "en" and seen[section] < each:
            chosen.append(path)
        seen[section] += 1
    return chosen
