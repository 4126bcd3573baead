"""Erasing a person: no name is left in data or site, rows keep their place and count, and what cannot be mended is told."""

from pathlib import Path

import pytest

from bangvang.checks.judging import judge
from built import built, tree
from commanded import bangvang
from world import world

PERSON = """
    # Bà Đoàn Bí Mật, quê ở xã An Bình
    name: Đoàn Bí Mật
    honorific: Bà
    unit: so-y-te
    role: Bác sĩ
    aliases: [Bí Danh]
    formerly: [dbm]
"""
DECISION = """
    number: 1/QĐ-UBND
    date: 2022-01-05
    issuer: ubnd
    signer:
      person: kin
      role: Trưởng ban
    awards:
      - honour: bang-khen
        id: mot
        period: 2021
        recipients:
          - name: Đoàn Bí Mật # của Sở
            person: kin
            of: so-y-te
            role: Bác sĩ
            reason: >-
              cứu người trong đêm
          # người sau
          - {name: Lê Văn Bê, kind: individual}
      - honour: bang-khen
        id: hai
        annex: qd-1.csv
        period: 2020
"""
ANNEX = "name,person,kind,role,posthumous\nĐoàn Bí Mật,kin,,Bác sĩ,x\nNguyễn Xê,,individual,Y tá,\n"
FILES = {"people/kin.yml": PERSON, "decisions/qd-1.yml": DECISION, "decisions/qd-1.csv": ANNEX}


def erase(data: Path, *arguments: str, lang: str = "en") -> tuple[int, str, str]:
    done = bangvang("erase", *arguments, "--lang", lang, folder=data.parent)
    return done.returncode, done.stdout, done.stderr


def texts(data: Path) -> dict[str, str]:
    return {name: content.decode() for name, content in tree(data).items()}


def test_of_a_person_the_id_is_left_and_rows_stay_in_their_place(tmp_path: Path) -> None:
    data = world(tmp_path, FILES)
    before = judge(data).recipients
    code, out, err = erase(data, "kin")
    left = texts(data)

    assert code == 0, out + err
    assert left["people/kin.yml"].strip() == "name: Đã xóa\nvisibility: withheld\nerased: true\nformerly:\n  - dbm"
    assert "- person: kin of: so-y-te # người sau - {name: Lê Văn Bê" in " ".join(left["decisions/qd-1.yml"].split())
    assert left["decisions/qd-1.csv"] == "name,person,kind,role,posthumous\n,kin,,,x\nNguyễn Xê,,individual,Y tá,\n"
    for word in ("Đoàn", "Bí Mật", "Bác sĩ", "cứu người", "Trưởng ban", "Bí Danh"):
        assert word not in "".join(left.values())
    for word in ("Lê Văn Bê", "# người sau", "1/QĐ-UBND"):
        assert word in "".join(left.values())
    assert judge(data).recipients == before
    for place in (
        "git's history",
        "fork",
        "caches",
        "old deployments",
        "released data files",
        "The id may tell the name",
    ):
        assert place in err


def test_nothing_of_an_erased_person_is_on_the_site(tmp_path: Path) -> None:
    data = world(tmp_path, FILES)
    assert erase(data, "kin")[0] == 0
    assert judge(data).publishable
    for name, content in tree(built(data.parent)).items():
        for secret in ("Bí Mật", "bi mat", *(["Đã xóa"] if name.startswith("quyet-dinh/") else [])):
            assert secret.encode() not in content, name


def test_texts_that_still_hold_the_name_are_told_with_their_lines_and_links_are_none(tmp_path: Path) -> None:
    story = "title: Gương\nkind: individual\nperson: kin\nstory: |\n  Bà DOAN BI MAT cứu người.\n"
    data = world(tmp_path, {**FILES, "exemplars/guong.yml": story})
    code, out, _ = erase(data, "kin")
    told = [line.strip() for line in out.splitlines() if line.startswith("  data/exemplars")]
    assert (code, told) == (1, ["data/exemplars/guong.yml:5"])


def test_a_trial_writes_nothing(tmp_path: Path) -> None:
    data = world(tmp_path, FILES)
    before = tree(data)
    code, out, _ = erase(data, "kin", "--dry-run")
    assert (code, tree(data)) == (0, before)
    assert "Would write" in out


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("units/so-y-te", "only people can be erased"),
        ("kinn", "Did you mean «kin»?"),
        ("people/khong-co-ai", "There is no unit and no person"),
    ],
)
def test_who_cannot_be_erased_is_told_why(tmp_path: Path, who: str, said: str) -> None:
    code, _, err = erase(world(tmp_path, FILES), who)
    assert code == 2
    assert said in err


def test_nobody_is_erased_twice(tmp_path: Path) -> None:
    data = world(tmp_path, FILES)
    assert erase(data, "kin")[0] == 0
    code, _, err = erase(data, "people/kin", lang="vi")
    assert code == 2
    assert "đã được xóa" in err


def test_two_tombstones_are_no_namesakes_and_need_no_source(tmp_path: Path) -> None:
    stone = "name: Đã xóa\nvisibility: withheld\nerased: true\n"
    data = world(tmp_path, {"people/mot.yml": stone, "people/hai.yml": stone})
    assert [one.code for one in judge(data).problems if one.place.path.endswith(("mot.yml", "hai.yml"))] == []
