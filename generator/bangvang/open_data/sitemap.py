"""The sitemap: every page that searchers may list, with the newest date that its record states; and robots.txt."""

from collections.abc import Iterable, Mapping
from xml.sax.saxutils import escape

LIMIT = 50_000
"""How many addresses one sitemap may hold, after sitemaps.org."""
SITEMAP, ROBOTS = "sitemap.xml", "robots.txt"


def sitemaps(site_url: str, paths: Mapping[str, str | None], limit: int = LIMIT) -> dict[str, bytes]:
    """The files of the sitemap by name; more than one and an index where there are many addresses.

    `site_url` is absolute and ends with a slash; paths are relative to it, each with the date of the page, or None where
    no record tells one: the day of the build would tell nothing.
    """
    addresses = sorted((site_url + path, date) for path, date in paths.items())
    parts = [addresses[start : start + limit] for start in range(0, len(addresses), limit)] or [[]]
    if len(parts) == 1:
        return {SITEMAP: _urlset(parts[0])}
    files = {f"sitemap-{number}.xml": _urlset(part) for number, part in enumerate(parts, 1)}
    index = "".join(f"<sitemap><loc>{escape(site_url + name)}</loc></sitemap>\n" for name in files)
    files[SITEMAP] = _document(
        f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{index}</sitemapindex>'
    )
    return files


def robots(site_url: str) -> bytes:
    """What crawlers may read: everything; and where the sitemap is."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {site_url}{SITEMAP}\n".encode()


def _urlset(addresses: Iterable[tuple[str, str | None]]) -> bytes:
    urls = "".join(f"<url><loc>{escape(address)}</loc>{_date(date)}</url>\n" for address, date in addresses)
    return _document(f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}</urlset>')


def _date(date: str | None) -> str:
    return f"<lastmod>{date}</lastmod>" if date is not None else ""


def _document(body: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'.encode()
