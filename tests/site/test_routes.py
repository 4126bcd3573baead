"""The table of routes: a page that is asked for by its address is the one that stands among all."""

from pathlib import Path

import pytest

from bangvang.site.pages import ROUTES, all_pages, page_at
from built import SOME_MORE
from seen import seen

MANY = "\n".join(f"- {{id: van-ban-{number}, title: Văn bản {number}}}" for number in range(401))
FILES = {
    **SOME_MORE,
    "documents/nhieu.yml": MANY,
    "people/mat.yml": "name: Bí Mật\nunit: so-y-te\nvisibility: withheld",
    "results/y-te.yml": "unit: so-y-te\nperiod: 2020/2022\nfigures: [{key: a, label: Số, value: 1}]",
    "clusters/khoi.yml": "name: Khối\nkind: block\norganiser: ubnd",
}


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_page_is_found_by_its_address_and_is_the_same(tmp_path: Path, language: str) -> None:
    sight = seen(tmp_path, FILES, language)
    pages = list(all_pages(sight))
    assert [page for page in pages if page_at(sight, page.path) != page] == []
    assert len({page.path for page in pages}) == len(pages)
    home = sight.addresses.home(language)
    paths = {page.path for page in pages}
    assert {f"{home}van-ban/trang/3/", f"{home}ket-qua/2020-2022/so-y-te/", f"{home}huong-dan/loi/"} <= paths


@pytest.mark.parametrize(
    "path",
    [
        "",
        "van-ban",
        "van-ban/khong/",
        "van-ban/trang/1/",
        "van-ban/trang/4/",
        "van-ban/trang/03/",
        "van-ban/van-ban-1/trang/2/",
        "van-ban//",
        "van-ban/van-ban-1//",
        "ca-nhan/mat/",
        "phong-trao/",
        "ket-qua/2020-2020/",
        "ket-qua/2021/",
        "ket-qua/2020-2022/ubnd/",
        "ket-qua/so-y-te/",
        "du-lieu/so-lieu/them/",
        "en/van-ban/van-ban-1/",
    ],
)
def test_what_is_no_page_is_not_found(tmp_path: Path, path: str) -> None:
    assert page_at(seen(tmp_path, FILES, "vi"), path) is None


def test_every_route_makes_only_pages_below_its_own_folder(tmp_path: Path) -> None:
    sight = seen(tmp_path, FILES, "en")
    astray = [
        page.path
        for route in ROUTES
        for key in route.keys(sight)
        for page in route.make(sight, key)
        if not page.path.startswith(f"en/{route.folder}{key}")
    ]
    assert astray == []
