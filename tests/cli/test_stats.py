"""`bangvang stats`: the honest numbers in the terminal."""

import json
from pathlib import Path

from commanded import bangvang, write_roll

DECISION = """
issuer: ubnd
date: 2022-12-01
awards:
  - {honour: co, stated: {collectives: 8, households: 2}}
  - {honour: bk}
"""
HONOURS = """
- {id: co, name: Cờ, form: flag, recipients: [collective, household], conferred_by: [province], precedence: 1}
- {id: bk, name: Bằng khen, form: merit-certificate, recipients: [individual], conferred_by: [province], precedence: 2}
"""
UNIT = "name: UBND\nkind: agency\nauthority: province\n"


def roll(folder: Path, decision: str = DECISION) -> Path:
    return write_roll(folder, honours__hai=HONOURS, units__ubnd=UNIT, decisions__a=decision)


def test_json_holds_every_measure_with_its_base_and_its_unknowns(tmp_path: Path) -> None:
    done = bangvang("stats", "--json", folder=roll(tmp_path))
    told = json.loads(done.stdout)
    by_id = {one.pop("id"): one for one in told["measures"]}

    assert (done.returncode, done.stderr, told["version"]) == (0, "", 1)
    assert by_id["recipients"] == {"value": 10, "n": 1, "unknown": 1}
    assert by_id["households"] == {"value": 0.2, "n": 10, "unknown": 0}
    assert by_id["leaders"] == {"value": None, "n": 0, "unknown": 0}


def test_text_tells_each_measure_on_a_line(tmp_path: Path) -> None:
    lines = bangvang("stats", "--lang", "en", folder=roll(tmp_path)).stdout.splitlines()

    assert [line.split("  ")[0] for line in lines[:2]] == ["Recipients of all awards", "Decisions with a number"]
    assert lines[0].endswith("10  (known of 1, unknown 1)")
    assert len({line.index("(") for line in lines}) == 1


def test_a_roll_with_errors_is_measured_all_the_same_and_says_so(tmp_path: Path) -> None:
    folder = roll(tmp_path, DECISION.replace("co, stated", "khong-co, stated"))
    done = bangvang("stats", "--json", "--lang", "en", folder=folder)

    assert done.returncode == 1
    assert json.loads(done.stdout)["version"] == 1
    assert done.stderr.startswith("error: The roll has 1 error; the numbers may be wrong.")


def test_the_folder_of_the_data_can_be_named(tmp_path: Path) -> None:
    roll(tmp_path / "a")

    assert bangvang("stats", "--data", "a/data", folder=tmp_path).returncode == 0
    assert bangvang("stats", "--data", "b", folder=tmp_path).returncode == 2
