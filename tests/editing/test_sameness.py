"""`bangvang same` and `bangvang distinct`: every link turned, nothing lost, all or nothing."""

from pathlib import Path

import pytest

from bangvang.roll.loading import load
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


def test_whatever_named_the_one_that_goes_names_the_one_that_stays(roll: Path) -> None:
    before = texts(roll)
    done = bangvang("same", "so-y-te", "so-y-te-2", folder=roll)
    after = texts(roll)

    print(done.stdout, done.stderr)
    assert (done.returncode, done.stderr) == (0, "")
    assert after["decisions/qd-12.yml"] == before["decisions/qd-12.yml"].replace("so-y-te-2", "so-y-te")
    assert after["decisions/qd-12.csv"] == before["decisions/qd-12.csv"].replace('"so-y-te-2"', "so-y-te")
    assert after["decisions/qd-13.yml"] == before["decisions/qd-13.yml"].replace("so-y-te-2", "so-y-te")
    print(done.stdout, after["units/all.yml"], after["clusters/khoi-1.yml"])
