"""An id that went without a word is told, of whatever kind; one that left a tombstone or another record's `formerly` is not."""

import re
from pathlib import Path

import pytest

from bangvang.history.git import Repository
from bangvang.history.reading import asked, read
from bangvang.history.telling import tell
from bangvang.history.text import as_text
from bangvang.model.kinds import KIND_NAMES
from commanded import bangvang
from lived import LANGUAGES, git, interface, more
from world import world

ROLL = "format: 1\ntitle: Bảng vàng\npublisher: Ban\nlanguages: [vi, en]\nas_of: 2024-06-30\n"
LONE = {
    "honours": "name: Cờ lạ\nform: flag\nrecipients: [collective]\nconferred_by: [province]\nprecedence: 9\n",
    "units": "name: Sở Lạ\nkind: agency\n",
    "people": "name: Trần Văn Lạ\n",
    "movements": "name: Phong trào lạ\nform: wave\nscope: unit\nplace: ubnd\nperiod: 2022\n",
    "clusters": "name: Cụm lạ\nkind: cluster\norganiser: ubnd\n",
    "decisions": "number: 77/QĐ-UBND\ndate: 2022-01-02\nissuer: ubnd\nawards: [{honour: co, period: 2021, recipients: [{unit: so-y-te}]}]\n",
    "nominations": "by: {unit: so-y-te}\nlines: [{honour: co, period: 2022, unit: so-tai-chinh}]\n",
    "exemplars": "title: Gương lạ\nkind: model\nunit: so-y-te\n",
    "results": "unit: so-y-te\nperiod: 2022\nfigures: [{key: a, value: 3, label: gương}]\n",
    "events": 'name: Lễ lạ\nkinds: [ceremony]\n"on": 2022-01-02\n',
    "documents": "title: Văn bản lạ\n",
    "sources": "title: Tin lạ\npublisher: Báo\n",
}
"""A record of every kind, to which nothing points."""
ALARM = re.compile(r"^  ! .*(?:leads nowhere now|is told nowhere any more|no tombstone).*$", re.MULTILINE)


def life(folder: Path, kind: str, text: str = "", more_files: dict[str, str] | None = None) -> Path:
    """A roll that git keeps, with a record `la` of a kind. Gives the record's file."""
    git(folder, "init", "--quiet", "--initial-branch=main", ".")
    files = {"roll.yml": ROLL, f"{kind}/la.yml": text or LONE[kind], **(more_files or {})}
    world(folder, files)
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", "trước")
    return folder / "data" / kind / "la.yml"


def told(folder: Path, language: str = "en") -> str:
    """What is told of the last commit and the files as they stand."""
    repository = Repository.around(folder)
    wanted = asked(repository, "HEAD", None)
    return as_text(tell(read(repository, folder / "data", wanted), wanted, interface, language), more(language))


def alarms(folder: Path) -> list[str]:
    """The lines that speak of ids that are gone."""
    return [line.strip(" !") for line in ALARM.findall(told(folder))]


def test_every_kind_is_tried() -> None:
    assert set(LONE) == set(KIND_NAMES)


@pytest.mark.parametrize("kind", LONE)
def test_a_record_that_goes_without_a_word_is_told(tmp_path: Path, kind: str) -> None:
    life(tmp_path, kind).unlink()
    (line,) = alarms(tmp_path)
    assert re.search(r"/la/ leads nowhere now|\(la\) is told nowhere any more", line)
    for language in LANGUAGES:
        assert "formerly" in told(tmp_path, language)


@pytest.mark.parametrize("kind", LONE)
def test_a_record_whose_old_id_is_told_is_not_missed(tmp_path: Path, kind: str) -> None:
    file = life(tmp_path, kind)
    text = file.read_text(encoding="utf-8")
    file.unlink()
    file.with_name("moi.yml").write_text(f"{text}formerly: [la]\n", encoding="utf-8")
    assert alarms(tmp_path) == []


@pytest.mark.parametrize("kind", LONE)
def test_a_record_under_a_new_id_that_does_not_tell_the_old_one_is_told(tmp_path: Path, kind: str) -> None:
    file = life(tmp_path, kind)
    file.rename(file.with_name("moi.yml"))
    (line,) = alarms(tmp_path)
    assert "la" in line


@pytest.mark.parametrize("hides", ["", "visibility: withheld\n", "minor: true\n"])
def test_a_person_who_was_erased_is_not_missed(tmp_path: Path, hides: str) -> None:
    life(tmp_path, "people", LONE["people"] + hides)
    assert bangvang("erase", "la", folder=tmp_path).returncode == 0
    said = told(tmp_path)
    assert ALARM.findall(said) == []
    assert "Lạ" not in said


@pytest.mark.parametrize("hides", ["visibility: withheld\n", "minor: true\n", "visibility: withheld\nerased: true\n"])
def test_a_hidden_person_or_a_tombstone_that_goes_is_counted_and_not_named(tmp_path: Path, hides: str) -> None:
    life(tmp_path, "people", LONE["people"] + hides).unlink()
    said = told(tmp_path)
    assert "  ! 1 hidden person went and left no tombstone (bangvang erase leaves one)\n" in said
    assert "Lạ" not in said
    assert "(la)" not in said


def test_people_without_pages_are_missed_too(tmp_path: Path) -> None:
    life(tmp_path, "people", more_files={"roll.yml": f"{ROLL}people_pages: none\n"}).unlink()
    assert alarms(tmp_path) == ["the id of person «Trần Văn Lạ» (la) is told nowhere any more (formerly)"]


def test_an_old_id_that_is_told_no_more_is_missed(tmp_path: Path) -> None:
    file = life(tmp_path, "units", f"{LONE['units']}formerly: [cu]\n")
    file.write_text(LONE["units"], encoding="utf-8")
    assert alarms(tmp_path) == [
        "/don-vi/cu/ leads nowhere now (a record with a new id tells the old one under formerly)"
    ]


def test_where_the_roll_has_errors_and_no_pages_ids_are_missed_all_the_same(tmp_path: Path) -> None:
    life(tmp_path, "units").unlink()
    (tmp_path / "data/units/sai.yml").write_text("name: Sai\nkind: khong-co\n", encoding="utf-8")
    assert alarms(tmp_path) == ["the id of unit «Sở Lạ» (la) is told nowhere any more (formerly)"]
