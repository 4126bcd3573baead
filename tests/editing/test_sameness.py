"""`bangvang same` and `bangvang distinct`: every link turned, nothing lost, all or nothing."""

import re
import shutil
from pathlib import Path

import pytest

from bangvang.checks.judging import judge
from bangvang.editing import changing
from bangvang.editing.bearers import pair
from bangvang.editing.sameness import judged_same
from commanded import bangvang, write_roll

UNITS = """\
# Các đơn vị của tỉnh

- id: so-y-te # tên chuẩn
  name: Sở Y tế
  kind: agency
  sources:
    - source: bao

# hay bị gõ nhầm
- id: so-y-te-2
  name: Sở y tế tỉnh
  short: SYT
  aliases: [Sở YT]
  kind: agency
  level: province
  note: ghi theo bài báo
  # cũng gọi là Ty Y tế
  formerly:
    - ty-y-te
  translations:
    en: {short: DOH}

- id: ubnd
  name: Ủy ban nhân dân tỉnh
  kind: agency
  authority: province
"""
DECISION = """\
number: 12/QĐ-UBND
date: 2016-01-02
issuer: ubnd
awards:
  - honour: bang-khen
    period: 2015
    recipients:
      - unit: so-y-te-2 # như đã in
      - {name: Nguyễn Văn An, kind: individual, of: so-y-te-2}
  - honour: co-thi-dua
    period: 2015
    annex: qd-12.csv
"""
LATER = """\
date: 2016-05-06
issuer: ubnd
affects:
  - decision: qd-12
    award: bang-khen
    recipient: so-y-te-2
    effect: annulled
"""
CLUSTER = """\
name: Khối 1
kind: block
organiser: ubnd
years:
  - year: 2015
    members:
      - so-y-te
      - so-y-te-2 # hai lần
      - ubnd
  - year: 2016
    members: [so-y-te, so-y-te-2]
    head: so-y-te-2
"""
HONOURS = """\
- id: bang-khen
  name: Bằng khen
  form: merit-certificate
  recipients: [individual, collective]
  conferred_by: [province]
  precedence: 10
- id: co-thi-dua
  name: Cờ thi đua
  form: flag
  recipients: [collective]
  conferred_by: [province]
  precedence: 5
"""
ANNEX = 'Mã đơn vị;Tên;Truy tặng\r\n"so-y-te-2";Sở Y tế;\r\nubnd;;\r\n'


@pytest.fixture
def roll(tmp_path: Path) -> Path:
    """A roll in which one office stands twice."""
    write_roll(
        tmp_path,
        units__all=UNITS,
        decisions__qd_12=DECISION,
        decisions__qd_13=LATER,
        clusters__khoi_1=CLUSTER,
        honours__all=HONOURS,
        sources__bao="title: Báo\npublisher: Báo\nurl: https://example.org/a\n",
    )
    (tmp_path / "data/decisions/qd-12.csv").write_text(ANNEX.replace("Tên;", "Họ tên, tên đơn vị;"), newline="")
    return tmp_path


def texts(roll: Path) -> dict[str, str]:
    """Every file of the roll."""
    return {
        path.relative_to(roll / "data").as_posix(): path.read_bytes().decode()
        for path in sorted((roll / "data").rglob("*"))
        if path.is_file()
    }


MERGED = """\
# Các đơn vị của tỉnh

- id: so-y-te # tên chuẩn
  name: Sở Y tế
  short: SYT
  aliases:
    - Sở y tế tỉnh
    - Sở YT
  kind: agency
  level: province
  sources:
    - source: bao
  note: ghi theo bài báo
  formerly:
    - so-y-te-2
    - ty-y-te
  translations:
    en:
      short: DOH

- id: ubnd
  name: Ủy ban nhân dân tỉnh
  kind: agency
  authority: province
"""
TOLD = """\
Giữ lại «Sở Y tế» (so-y-te); «Sở y tế tỉnh» (so-y-te-2) gộp vào.
  data/clusters/khoi-1.yml: 3 chỗ nhắc tới «so-y-te-2» nay nhắc tới «so-y-te»
  data/decisions/qd-12.csv: 1 chỗ nhắc tới «so-y-te-2» nay nhắc tới «so-y-te»
  data/decisions/qd-12.yml: 2 chỗ nhắc tới «so-y-te-2» nay nhắc tới «so-y-te»
  data/decisions/qd-13.yml: 1 chỗ nhắc tới «so-y-te-2» nay nhắc tới «so-y-te»
Lấy thêm từ hồ sơ kia: short, level, aliases, note
Chú thích trong hồ sơ đã gộp: # hay bị gõ nhầm
Chú thích trong hồ sơ đã gộp: # cũng gọi là Ty Y tế
"""


def test_whatever_named_the_one_that_goes_names_the_one_that_stays(roll: Path) -> None:
    before = texts(roll)
    done = bangvang("same", "so-y-te", "so-y-te-2", folder=roll)
    after = texts(roll)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(TOLD)
    assert after["decisions/qd-12.yml"] == before["decisions/qd-12.yml"].replace("so-y-te-2", "so-y-te")
    assert after["decisions/qd-12.csv"] == before["decisions/qd-12.csv"].replace('"so-y-te-2"', "so-y-te")
    assert after["decisions/qd-13.yml"] == before["decisions/qd-13.yml"].replace("so-y-te-2", "so-y-te")


def test_a_list_that_named_both_names_one(roll: Path) -> None:
    bangvang("same", "so-y-te", "so-y-te-2", folder=roll)

    assert texts(roll)["clusters/khoi-1.yml"] == CLUSTER.replace("      - so-y-te-2 # hai lần\n", "").replace(
        "[so-y-te, so-y-te-2]", "[so-y-te]"
    ).replace("head: so-y-te-2", "head: so-y-te")


def test_what_the_one_that_goes_said_alone_is_said_by_the_one_that_stays(roll: Path) -> None:
    bangvang("same", "so-y-te", "so-y-te-2", folder=roll)

    assert texts(roll)["units/all.yml"] == MERGED


def test_the_roll_has_no_more_errors_than_before(roll: Path) -> None:
    before = judge(roll / "data").count("error")
    bangvang("same", "so-y-te", "so-y-te-2", folder=roll)

    assert judge(roll / "data").count("error") == before == 0


def test_a_trial_tells_the_same_and_writes_nothing(roll: Path) -> None:
    before = texts(roll)
    trial = bangvang("same", "so-y-te", "so-y-te-2", "--dry-run", folder=roll)

    assert texts(roll) == before
    assert trial.stdout.startswith(TOLD)
    assert "Sẽ ghi: data/clusters/khoi-1.yml" in trial.stdout


def test_what_both_say_otherwise_is_told_and_the_name_that_goes_stays_as_another_name(tmp_path: Path) -> None:
    write_roll(
        tmp_path,
        people__an="name: Nguyễn Văn An\nrole: Bác sĩ\nvisibility: initials\n",
        people__an_2="# người ở bài 2\nname: Nguyễn An\nrole: Y sĩ\nvisibility: withheld\nminor: true\nnote: x\n",
    )
    done = bangvang("same", "an", "an-2", "--lang", "en", folder=tmp_path)

    assert "The records differ, that of «an» holds; dropped: role: Y sĩ\n" in done.stdout
    assert "A comment in the record that went: # người ở bài 2\n" in done.stdout
    assert "Removed: data/people/an-2.yml\n" in done.stdout
    assert set(texts(tmp_path)) == {"roll.yml", "people/an.yml"}
    assert texts(tmp_path)["people/an.yml"] == (
        "name: Nguyễn Văn An\nrole: Bác sĩ\naliases:\n  - Nguyễn An\nminor: true\n"
        "visibility: withheld\nnote: x\nformerly:\n  - an-2\n"
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("so-y-te", "an"), "«so-y-te» là đơn vị, «an» là cá nhân: không thể là một."),
        (("an", "da-xoa"), "Hồ sơ «da-xoa» đã được xóa, không còn tên để so với ai."),
        (("so-y-te", "so-y-te"), "«so-y-te» được nêu hai lần."),
        (("so-y-te", "so-yte"), "Không có đơn vị hay cá nhân nào mang mã «so-yte». Có phải là «so-y-te»?"),
        (("so-y-te", "ty-y-te"), "«ty-y-te» là mã cũ của «so-y-te»: hai hồ sơ đã gộp làm một."),
        (("so-y-te", "phong"), "«phong» có parent: so-y-te, tức là hai đơn vị khác nhau."),
        (("honours/co", "an"), "«honours/co»: chỉ gộp hoặc tách được đơn vị (units/…) và cá nhân (people/…)."),
        (("trung", "an"), "Cả đơn vị và cá nhân đều có mã «trung». Hãy viết units/trung hoặc people/trung."),
        (("xa", "xa-2"), "«xa» có succeeded_by: xa-2, tức là hai đơn vị khác nhau."),
        (
            ("ngoac", "xa"),
            "Hồ sơ trong data/units/ngoac.yml viết trong ngoặc. Hãy chạy «bangvang fmt data/units/ngoac.yml»",
        ),
    ],
)
def test_what_cannot_be_one_is_refused_and_nothing_is_written(
    arguments: tuple[str, str], told: str, tmp_path: Path
) -> None:
    write_roll(
        tmp_path,
        units__so_y_te="name: Sở Y tế\nkind: agency\nformerly: [ty-y-te]\n",
        units__phong="name: Phòng\nkind: agency\nparent: so-y-te\n",
        units__xa="name: Xã\nkind: locality\nsucceeded_by:\n  - unit: xa-2\n",
        units__xa_2="name: Xã\nkind: locality\n",
        units__trung="name: Trung\nkind: agency\n",
        units__ngoac="{name: Xã, kind: locality}\n",
        people__an="name: An\n",
        people__da_xoa="name: Đã xóa\nvisibility: withheld\nerased: true\n",
        people__trung="name: Trung\n",
    )
    before = texts(tmp_path)
    done = bangvang("same", *arguments, folder=tmp_path)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"lỗi: {told}")
    assert texts(tmp_path) == before


def test_a_merger_that_makes_a_new_error_is_not_done(roll: Path) -> None:
    (roll / "data/decisions/qd-14.yml").write_text("issuer: ubnd\nawards:\n  - honour: bang-khen\n    complete: true\n    stated: {collectives: 2}\n    recipients:\n      - unit: so-y-te\n      - unit: so-y-te-2\n")  # fmt: skip
    (roll / "data/units/khac.yml").write_text("name: Khác\nkind: agency\nparent: so-y-te-2\n")
    (roll / "data/units/cap-tren.yml").write_text("name: Cấp trên\nkind: agency\nparent: khac\n")
    text = (roll / "data/units/all.yml").read_text()
    (roll / "data/units/all.yml").write_text(
        text.replace("  kind: agency\n  sources", "  kind: agency\n  parent: cap-tren\n  sources")
    )
    before = texts(roll)
    done = bangvang("same", "so-y-te", "so-y-te-2", "--lang", "en", folder=roll)

    assert done.returncode == 1
    assert done.stderr.startswith("error: The roll would have new errors, so nothing was changed:\n")
    assert re.findall(r"error\[(.*?)\]", done.stderr) == ["same-recipient-twice", "parent-circle"]
    assert texts(roll) == before


def test_a_file_that_nobody_can_read_may_name_the_one_that_goes(roll: Path) -> None:
    (roll / "data/units/hong.yml").write_text('name: "Sở\n')
    before = texts(roll)
    done = bangvang("same", "so-y-te", "so-y-te-2", folder=roll)

    assert done.returncode == 2
    assert "Tệp data/units/hong.yml có lỗi, không biết trong đó nhắc tới ai." in done.stderr
    assert texts(roll) == before


def test_line_ends_and_byte_order_marks_stay(roll: Path) -> None:
    for path in (roll / "data").rglob("*.yml"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    bangvang("same", "so-y-te", "so-y-te-2", folder=roll)

    assert texts(roll)["units/all.yml"] == "\ufeff" + MERGED.replace("\n", "\r\n")
    assert judge(roll / "data").count("error") == 0


def test_what_imports_have_learnt_is_turned_too(roll: Path) -> None:
    (roll / "data/import-mapping.yml").write_text("units:\n  Sở y tế tỉnh: so-y-te-2 # hỏi ngày 3/4\n")
    bangvang("same", "so-y-te", "so-y-te-2", folder=roll)

    assert texts(roll)["import-mapping.yml"] == "units:\n  Sở y tế tỉnh: so-y-te # hỏi ngày 3/4\n"


def test_a_row_keeps_its_place_among_rows_of_one_name_when_effects_call_it(roll: Path) -> None:
    decision = DECISION.replace("- unit: so-y-te-2 #", "- unit: so-y-te\n        work: a\n      - unit: so-y-te-2 #")
    (roll / "data/decisions/qd-12.yml").write_text(decision.replace("# như đã in", "\n        work: b"))
    bangvang("same", "so-y-te", "so-y-te-2", folder=roll)

    assert "recipient: so-y-te-2\n" in texts(roll)["decisions/qd-13.yml"]
    assert judge(roll / "data").count("error") == 0


def test_two_that_were_told_apart_say_so_no_longer(tmp_path: Path) -> None:
    write_roll(
        tmp_path,
        people__an="name: An\ndistinct_from:\n  - an-2\n",
        people__an_2="name: An\ndistinct_from: [an, an-3]\n",
        people__an_3="name: An\ndistinct_from: [an, an-2]\n",
    )
    done = bangvang("same", "an", "an-2", folder=tmp_path)

    assert "Trước đây hai hồ sơ được ghi là khác nhau (distinct_from); nay bỏ điều đó.\n" in done.stdout
    assert texts(tmp_path)["people/an.yml"] == "name: An\ndistinct_from:\n  - an-3\nformerly:\n  - an-2\n"
    assert texts(tmp_path)["people/an-3.yml"] == "name: An\ndistinct_from: [an]\n"


def test_two_people_are_told_apart_in_both_records(tmp_path: Path) -> None:
    write_roll(
        tmp_path,
        people__an="name: An # cả\ndistinct_from:\n  - an-3\nsources: []\n",
        people__an_3="name: An\n",
        people__khac="- id: an-2\n  # em\n  name: An\n- id: binh\n  name: Bình\n",
    )
    done = bangvang("distinct", "an", "an-2", folder=tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "«An» (an) và «An» (an-2) là hai.\nĐã ghi: data/people/an.yml, data/people/khac.yml\n"
    assert texts(tmp_path)["people/an.yml"] == "name: An # cả\ndistinct_from:\n  - an-2\n  - an-3\nsources: []\n"
    assert texts(tmp_path)["people/khac.yml"] == (
        "- id: an-2\n  # em\n  name: An\n  distinct_from:\n    - an\n- id: binh\n  name: Bình\n"
    )


def test_what_is_told_apart_already_stays_as_it_is(tmp_path: Path) -> None:
    write_roll(tmp_path, people__an="name: An\ndistinct_from: [an-2]\n", people__an_2="name: An\ndistinct_from: [an]\n")
    before = texts(tmp_path)
    done = bangvang("distinct", "an", "an-2", "--lang", "en", folder=tmp_path)

    assert (done.returncode, done.stdout) == (0, "«An» (an) and «An» (an-2) are two.\nThere is nothing to change.\n")
    assert texts(tmp_path) == before


def test_the_commands_that_check_proposes_settle_what_it_asks(tmp_path: Path) -> None:
    write_roll(tmp_path, people__an="name: Nguyễn Văn An\n", people__an_2="name: NGUYỄN VĂN AN\n")
    asked = bangvang("check", folder=tmp_path).stdout
    commands = re.findall(r"«bangvang (same|distinct) (\S+) (\S+)»", asked)

    assert commands == [("same", "an", "an-2"), ("distinct", "an", "an-2")]
    for command in commands:
        folder = tmp_path / command[0]
        shutil.copytree(tmp_path / "data", folder / "data")
        assert bangvang(*command, folder=folder).returncode == 0
        assert "same-person-twice" not in bangvang("check", folder=folder).stdout


@pytest.mark.parametrize("failing", range(1, 4))
def test_when_a_file_cannot_be_written_all_is_as_it_was(
    failing: int, roll: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = texts(roll)
    judgement = judge(roll / "data")
    judged = judged_same(roll / "data", judgement, *pair(judgement, "so-y-te", "so-y-te-2"))
    count = iter(range(1, 100))

    def replace(path: Path, data: bytes) -> None:
        if next(count) == failing:
            raise OSError(28, "No space left on device")
        path.write_bytes(data)

    monkeypatch.setattr(changing, "replace_file", replace)
    with pytest.raises(OSError, match="No space left"):
        changing.make(roll / "data", judged.changes)
    assert texts(roll) == before
