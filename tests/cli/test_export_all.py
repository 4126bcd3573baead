"""`bangvang export` without a decision: the whole roll as open data, without its site."""

import json
from pathlib import Path

import pytest

from built import HOUSE, few, small_roll, tree
from commanded import bangvang


@pytest.mark.parametrize(
    ("format_name", "holds"),
    [
        ("csv", {"units.csv", "recipients.csv", "nam/2022/awards.csv"}),
        ("json", {"api/v1/index.json", "api/v1/openapi.json", "api/v1/units/so-y-te.json"}),
        ("sqlite", {"bang-vang.sqlite"}),
        ("datapackage", {"datapackage.json", "csv/units.csv"}),
    ],
)
def test_every_format_holds_the_whole_roll(tmp_path: Path, format_name: str, holds: set[str]) -> None:
    done = bangvang("export", "--format", format_name, "--out", "ra", folder=small_roll(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert holds <= set(tree(tmp_path / "ra"))


def test_the_same_roll_gives_the_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    for format_name in ("csv", "json", "sqlite", "datapackage"):
        made = []
        for seed in ("0", "4242"):
            out = tmp_path / f"{format_name}-{seed}"
            done = bangvang(
                "export", "--format", format_name, "--out", str(out), folder=HOUSE, env={"PYTHONHASHSEED": seed}
            )
            assert done.returncode == 0, done.stderr
            made.append(tree(out))
        assert few([name for name in made[0] if made[0][name] != made[1].get(name)]) == []


def test_nothing_old_stays_beside_what_is_exported(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    assert bangvang("export", "--out", "ra", folder=roll).returncode == 0
    again = bangvang("export", "--out", "ra", "--lang", "en", folder=roll)
    assert again.returncode == 2
    assert "«ra» is there and not empty" in again.stderr


def test_a_roll_with_errors_is_not_exported(tmp_path: Path) -> None:
    roll = small_roll(tmp_path, {"units/sai.yml": "{name: Sai, kind: khong-co}"})
    done = bangvang("export", "--out", "ra", folder=roll)
    assert done.returncode == 1
    assert not (tmp_path / "ra").exists()


def test_exports_do_not_stand_among_the_data(tmp_path: Path) -> None:
    assert bangvang("export", "--out", "data/ra", folder=small_roll(tmp_path)).returncode == 2


def test_options_that_belong_to_a_decision_need_one(tmp_path: Path) -> None:
    roll = small_roll(tmp_path)
    assert bangvang("export", "--award", "co", folder=roll).returncode == 2
    assert bangvang("export", "--decision", "qd-1", "--format", "json", folder=roll).returncode == 2


def test_json_is_read_by_itself(tmp_path: Path) -> None:
    bangvang("export", "--format", "json", "--out", "ra", folder=small_roll(tmp_path))
    told = json.loads((tmp_path / "ra/api/v1/index.json").read_bytes())
    assert (told["title"], told["site"], told["as_of"]) == ("Bảng vàng thử", None, "2024-06-30")
