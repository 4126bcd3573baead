"""The sitemap and robots.txt: split where they must be, dated where a record tells a date."""

import re

from bangvang.open_data.sitemap import robots, sitemaps

ADDRESS = "https://vi-du.vn/goc/"
LOCATION = re.compile("<loc>(.*?)</loc>")


def test_a_page_has_the_date_of_its_record_and_without_one_none() -> None:
    told = sitemaps(ADDRESS, {"don-vi/a/": "2023-02", "": None})["sitemap.xml"].decode()
    assert "<url><loc>https://vi-du.vn/goc/</loc></url>\n" in told
    assert "<url><loc>https://vi-du.vn/goc/don-vi/a/</loc><lastmod>2023-02</lastmod></url>\n" in told


def test_many_addresses_stand_in_several_files_that_the_first_lists() -> None:
    paths = {f"don-vi/{number:03}/": None for number in range(25)}
    files = {name: LOCATION.findall(content.decode()) for name, content in sitemaps(ADDRESS, paths, 10).items()}
    assert sorted(files) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]
    assert files["sitemap.xml"] == [f"{ADDRESS}sitemap-{number}.xml" for number in (1, 2, 3)]
    parts = [files[f"sitemap-{number}.xml"] for number in (1, 2, 3)]
    assert [len(part) for part in parts] == [10, 10, 5]
    assert sorted(address for part in parts for address in part) == [ADDRESS + path for path in paths]


def test_crawlers_may_read_everything_and_are_told_of_the_sitemap() -> None:
    assert robots(ADDRESS) == b"User-agent: *\nAllow: /\n\nSitemap: https://vi-du.vn/goc/sitemap.xml\n"
