"""After `bangvang same` the old address leads on, and the old name is found."""

import json
from pathlib import Path

import pytest

from built import Site, built, small_roll
from commanded import bangvang

UNITS = """
    - id: chu-tich-nuoc
      name: Chủ tịch nước
      kind: agency
      authority: president
    - id: ubnd
      name: Ủy ban nhân dân Thành phố
      kind: agency
      authority: province
    - id: so-y-te
      name: Sở Y tế
      kind: agency
      parent: ubnd
    - id: so-tai-chinh
      name: Sở Tài chính
      kind: agency
      parent: ubnd
    - id: ty-tai-chinh
      name: Ty Tài chính Gia Định
      kind: agency
      parent: ubnd
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A roll in which a unit was merged into another, and its site."""
    folder = small_roll(tmp_path_factory.mktemp("merged"), {"units/don-vi.yml": UNITS})
    assert bangvang("same", "so-tai-chinh", "ty-tai-chinh", folder=folder).returncode == 0
    built(folder)
    return folder


@pytest.mark.parametrize("language", ["", "en/"])
def test_the_old_address_leads_to_the_one_that_stayed(language: str, folder: Path) -> None:
    site = Site(folder / "site", base="")
    old = f"{language}don-vi/ty-tai-chinh/"
    (refresh,) = [one for one in site.page(old).all("meta") if one.attributes.get("http-equiv") == "refresh"]

    assert refresh.attributes["content"] == f"0; url={'../' * old.count('/')}{language}don-vi/so-tai-chinh/"
    assert (site.root / language / "don-vi/so-tai-chinh/index.html").is_file()


@pytest.mark.parametrize("query", ["Ty Tài chính Gia Định", "ty tai chinh gia dinh"])
def test_the_old_name_is_found_and_leads_to_the_one_that_stayed(query: str, folder: Path) -> None:
    found = json.loads(bangvang("search", query, "--json", folder=folder).stdout)

    assert [(hit["kind"], hit["id"], hit["url"]) for hit in found["results"]][:1] == [
        ("units", "so-tai-chinh", "don-vi/so-tai-chinh/")
    ]
    assert all(hit["id"] != "ty-tai-chinh" for hit in found["results"])
