"""`bangvang search`: the site's search in the terminal."""

import json
from pathlib import Path

import pytest

from bangvang.resources import theme_folder
from bangvang.search.site_index import write_search
from commanded import bangvang
from seen import seen

DECISION = """
    number: 1034/QĐ-UBND
    date: 2023-05-01
    issuer: ubnd
    awards: [{honour: bang-khen, period: 2022, recipients: [{person: an}, {name: "Lê <b>Văn</b>", kind: individual}]}]
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a site, as far as the search needs one."""
    made = tmp_path_factory.mktemp("searched")
    write_search(made / "site", [seen(made, {"decisions/a.yml": DECISION}, "vi")], theme_folder())
    return made


def test_json_holds_the_query_the_step_and_the_results(folder: Path) -> None:
    done = bangvang("search", "nguyen", "van an", "--json", folder=folder)

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "version": 1,
        "query": "nguyen van an",
        "total": 1,
        "step": "names",
        "results": [{"kind": "people", "id": "an", "title": "Nguyễn Văn An", "url": "ca-nhan/an/"}],
    }


def test_a_row_is_called_by_its_decision_and_anchor(folder: Path) -> None:
    told = json.loads(bangvang("search", "--json", "le b van", folder=folder).stdout)

    assert told["results"][0]["id"] == "a#bang-khen--le-b-van-b"
    assert told["results"][0]["url"] == "quyet-dinh/a/#bang-khen--le-b-van-b"


def test_text_tells_what_was_found_and_how(folder: Path) -> None:
    done = bangvang("search", "--lang", "en", "QD 1034", folder=folder)

    assert done.stdout.splitlines()[0] == "1034/QĐ-UBND"
    assert done.stdout.splitlines()[-1] == "Results in all: 1"
    near = bangvang("search", "--lang", "en", "nguyeenx vawn an", folder=folder).stdout.splitlines()
    assert near[:2] == ["Read as «nguyễn văn an»:", "Nguyễn Văn An"]
    assert bangvang("search", "--lang", "en", "nguyn van", folder=folder).stdout.startswith("Nothing is exactly so")
    assert bangvang("search", "--lang", "en", "zzzz", folder=folder).stdout == "Nothing was found.\n"


def test_the_limit_holds_and_the_total_tells_the_rest(folder: Path) -> None:
    told = json.loads(bangvang("search", "van", "--limit", "1", "--json", folder=folder).stdout)

    assert len(told["results"]) == 1
    assert told["total"] > 1


@pytest.mark.parametrize("arguments", [("x", "--site", "khong-co"), ("x", "--limit", "0"), ("x", "--limit", "a"), ()])
def test_without_a_site_or_used_wrongly_it_leaves_with_2(folder: Path, arguments: tuple[str, ...]) -> None:
    done = bangvang("search", *arguments, "--lang", "en", folder=folder)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: ")


def test_a_site_of_another_version_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "site" / "tra-cuu"
    page.mkdir(parents=True)
    (page / "chi-muc.json").write_text('{"format": 99}', encoding="utf-8")
    done = bangvang("search", "x", "--lang", "en", folder=tmp_path)

    assert done.returncode == 2
    assert "another version" in done.stderr


@pytest.mark.parametrize("query", ["<script>", "a" * 10_000, "\x1b[31m", "::error::x", "$(id)", "%s %d {x}"])
def test_hostile_words_are_harmless_in_the_terminal(folder: Path, query: str) -> None:
    done = bangvang("search", "--", query, folder=folder)

    assert (done.returncode, done.stderr) == (0, "")
    assert "\x1b" not in done.stdout
