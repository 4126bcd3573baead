"""The sitemap: every page that searchers may list."""

from collections.abc import Iterable
from xml.sax.saxutils import escape

LIMIT = 50_000
"""How many addresses one sitemap may hold, after sitemaps.org."""


def sitemaps(site_url: str, paths: Iterable[str]) -> dict[str, bytes]:
    """The files of the sitemap by name; more than one and an index where there are many addresses.

    `site_url` is absolute and ends with a slash; paths are relative to it. No dates: they would be guesses.
    """
    addresses = sorted(site_url + path for path in paths)
    parts = [addresses[start : start + LIMIT] for start in range(0, len(addresses), LIMIT)] or [[]]
    if len(parts) == 1:
        return {"sitemap.xml": _urlset(parts[0])}
    files = {f"sitemap-{number}.xml": _urlset(part) for number, part in enumerate(parts, 1)}
    index = "".join(f"<sitemap><loc>{escape(site_url + name)}</loc></sitemap>\n" for name in files)
    files["sitemap.xml"] = _document(
        f'<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{index}</sitemapindex>'
    )
    return files


def _urlset(addresses: list[str]) -> bytes:
    urls = "".join(f"<url><loc>{escape(address)}</loc></url>\n" for address in addresses)
    return _document(f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{urls}</urlset>')


def _document(body: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'.encode()
