"""One search over all rolls: everybody is found, named with the roll, and led to on that roll's own site."""

import json
import shutil
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from bangvang.search.answering import search
from bangvang.search.manifest import MANIFEST, Manifest
from bangvang.search.reading import Hit, Index
from built import Site
from commanded import bangvang
from federated import KEPT_BACK, ROLLS, SETTINGS, URLS, Federated, federate, write_settings

PEOPLE = [("nguyen thi hoa", "mot"), ("Trần Văn Quảng", "hai"), ("bich ngoc", "ba")]
KEYS = ("name", "about", "path", "decision", "decision_path", "date")


def index_of(site: Site, folder: str) -> Index:
    root = site.root / folder / "tra-cuu"
    return Index(Manifest.from_json((root / MANIFEST).read_bytes()), lambda path: (root / path).read_bytes())


def head_of(site: Site, table: str) -> tuple[dict[str, Any], Callable[[str], Any]]:
    """What a table of the explorer tells of itself, and what reads its files."""
    root = site.root / "tra-cuu"

    def file(name: str) -> Any:
        return json.loads(zlib.decompress((root / f"chi-muc/{name}.bin").read_bytes()))

    manifest = json.loads((root / "khen-thuong.json").read_bytes())
    return file(manifest["tables"][table]), file


def rows_of(site: Site, table: str) -> Iterator[dict[str, str]]:
    """The rows of a table of the explorer, as the browser reads them."""
    head, file = head_of(site, table)
    for start in range(0, len(head["blocks"]), 12):
        columns = file(head["blocks"][start : start + 12])
        yield from (dict(zip(KEYS, row, strict=True)) for row in zip(*columns, strict=True))


def stands(three: Federated, address: str) -> bool:
    """Whether an address leads to a page of one of the rolls, and to an anchor that is there."""
    page, _, anchor = address.partition("#")
    for name, site in three.rolls.items():
        if page.startswith(URLS[name]):
            path = unquote(page.removeprefix(URLS[name]))
            return path in site.paths and (not anchor or f'id="{anchor}"' in site.html(path))
    return False


@pytest.mark.parametrize("language", ["", "en"])
def test_one_search_finds_people_of_all_three_rolls(three: Federated, language: str) -> None:
    index = index_of(three.portal, language)

    found = {text: search(index, text, 1).hits[0] for text, _ in PEOPLE}

    assert {text: hit.kind for text, hit in found.items()} == {text: "people" for text, _ in PEOPLE}
    assert all(found[text].path.startswith(URLS[roll]) for text, roll in PEOPLE)
    titles = {roll: json_title(three, roll, language or "vi") for roll in URLS}
    assert all(found[text].about.startswith(titles[roll]) for text, roll in PEOPLE)


def json_title(three: Federated, roll: str, language: str) -> str:
    told = json.loads((three.portal.root / "api/v1/rolls.json").read_bytes())
    return str(next(one["title"][language] for one in told["rolls"] if one["id"] == roll))


@pytest.mark.parametrize("language", ["", "en"])
def test_everything_that_is_found_stands_on_the_site_of_its_roll(three: Federated, language: str) -> None:
    index = index_of(three.portal, language)
    hits: list[Hit] = index.hits(range(index.manifest.documents))

    assert {roll for roll in URLS if any(hit.path.startswith(URLS[roll]) for hit in hits)} == set(ROLLS)
    assert [hit.path for hit in hits if not stands(three, hit.path)] == []


def test_every_row_of_the_explorer_stands_on_the_site_of_its_roll(three: Federated) -> None:
    titles = {url: json_title(three, roll, "vi") for roll, url in URLS.items()}

    for table in ("names", "awards"):
        rows = list(rows_of(three.portal, table))
        assert rows
        for row in rows:
            assert stands(three, row["path"])
            assert stands(three, row["decision_path"])
            assert row["about"].endswith(next(title for url, title in titles.items() if row["path"].startswith(url)))


def test_the_explorer_holds_each_award_once_and_every_name_that_any_roll_tells(three: Federated) -> None:
    names = [row["name"] for row in rows_of(three.portal, "names")]

    assert len(list(rows_of(three.portal, "awards"))) == 4
    assert sorted(names) == sorted(
        [
            *("Sở Y tế", "Sở Tài chính", "Nguyễn Thị Hòa", "Trần Văn Quảng", "Ngô Hữu Tình"),
            *("Phạm Bích Ngọc", "Hoàng Dậu", "không nêu tên"),
        ]
    )


def test_the_terminal_finds_the_same_and_calls_it_by_roll_and_id(three: Federated) -> None:
    for text, roll in PEOPLE:
        done = bangvang("search", *text.split(), "--json", "--limit", "1", "--site", str(three.portal.root))
        (hit,) = json.loads(done.stdout)["results"]
        assert hit["id"].startswith(f"{roll}/")
        assert hit["url"].startswith(URLS[roll])


def test_whoever_is_hidden_stands_nowhere_in_the_portal(three: Federated) -> None:
    kept_back = [KEPT_BACK, "ly thi giau kin", "Giấu Kín", "giau"]
    for path in sorted(three.portal.root.rglob("*")):
        if path.is_file():
            content = path.read_bytes()
            text = (zlib.decompress(content) if path.suffix == ".bin" else content).decode("utf-8", "replace")
            assert not [name for name in kept_back if name in text], path


def test_honours_that_a_roll_never_gave_are_not_found_in_it(three: Federated) -> None:
    index = index_of(three.portal, "")
    found = [hit for hit in index.hits(range(index.manifest.documents)) if hit.kind == "honours"]

    assert sorted(hit.path for hit in found) == sorted(
        [
            *(f"{URLS['mot']}danh-hieu/{one}/" for one in ("bang-khen", "co")),
            *(f"{URLS['hai']}danh-hieu/{one}/" for one in ("bang-khen", "co")),
            f"{URLS['ba']}danh-hieu/bang-khen/",
        ]
    )


def test_abbreviations_are_found_both_ways_where_the_settings_name_them(three: Federated, tmp_path: Path) -> None:
    (tmp_path / "viet-tat.yml").write_text("SYT: Sở Y tế\n", encoding="utf-8")
    text = SETTINGS.replace("from: ", f"from: {three.folder}/").replace(
        "rolls:", "abbreviations: viet-tat.yml\n    rolls:"
    )
    write_settings(tmp_path, text)
    assert federate(tmp_path).returncode == 0

    without, with_them = index_of(three.portal, ""), index_of(Site(tmp_path / "portal"), "")

    assert [hit.title for hit in search(without, "syt", 9).hits if hit.kind == "units"] == []
    assert [hit.title for hit in search(with_them, "syt", 9).hits if hit.kind == "units"] == ["Sở Y tế"] * 3


def test_a_file_of_abbreviations_that_is_none_is_told(three: Federated, tmp_path: Path) -> None:
    (tmp_path / "viet-tat.yml").write_text("SYT: {a: b}\n", encoding="utf-8")
    text = SETTINGS.replace("from: ", f"from: {three.folder}/").replace(
        "rolls:", "abbreviations: viet-tat.yml\n    rolls:"
    )
    write_settings(tmp_path, text)

    done = federate(tmp_path, "--lang", "en")

    assert done.returncode == 1
    assert "viet-tat.yml:1:6" in done.stdout


def test_an_honour_that_a_roll_calls_otherwise_is_a_choice_of_its_own(three: Federated, tmp_path: Path) -> None:
    copy = tmp_path / "hai/ban-chep"
    shutil.copytree(three.folder / "hai/ban-chep", copy)
    path = copy / "api/v1/honours/index.json"
    path.write_text(path.read_text("utf-8").replace("Cờ thi đua", "Cờ danh dự"), encoding="utf-8")
    text = SETTINGS.replace("from: ", f"from: {three.folder}/").replace(f"{three.folder}/hai", "hai")
    write_settings(tmp_path, text)
    assert federate(tmp_path).returncode == 0

    def honours(site: Site) -> list[list[str]]:
        head, _ = head_of(site, "awards")
        (facet,) = [one for one in head["facets"] if one["key"] == "honour"]
        return [choice[:2] for choice in facet["choices"]]

    assert honours(three.portal) == [["co", "Cờ thi đua"], ["bang-khen", "Bằng khen"]]
    assert sorted(honours(Site(tmp_path / "portal"))) == [
        ["bang-khen", "Bằng khen"],
        ["co", "Cờ thi đua"],
        ["hai/co", "Cờ danh dự"],
    ]


def test_the_roll_is_a_facet_in_the_order_of_the_settings(three: Federated) -> None:
    head, _ = head_of(three.portal, "names")

    assert head["facets"][-1]["key"] == "roll"
    assert [choice[0] for choice in head["facets"][-1]["choices"]] == list(ROLLS)
