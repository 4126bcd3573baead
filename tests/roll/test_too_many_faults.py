"""A file with very many faults, or with holes: the first ones are told, and none that others bred."""

from pathlib import Path

from world import codes, places, told, world


def test_a_file_with_very_many_faults_of_shape_is_told_up_to_a_limit(tmp_path: Path) -> None:
    keys = "".join(f"khoa-{number}: x\n" for number in range(3000))
    found = codes(world(tmp_path, {"units/x.yml": f"name: X\nkind: agency\n{keys}"}), "file", "shape")

    assert found == ["unknown-key"] * 1000 + ["too-many-faults"]


def test_what_a_refused_alias_or_merge_key_would_have_held_is_not_missed(tmp_path: Path) -> None:
    files = {"units/x.yml": "name: *ten\nkind: agency\n", "units/y.yml": "<<: {kind: agency}\nname: Y\n"}

    assert places(world(tmp_path, files)) == [
        "units/x.yml:1: yaml-alias",
        "units/y.yml:1: yaml-merge-key",
    ]


def test_an_annex_that_is_too_large_is_told_once(tmp_path: Path) -> None:
    decision = """
        number: 1/QĐ-UBND
        date: 2023-01-05
        issuer: ubnd
        awards: [{honour: bang-khen, period: 2022, annex: qd.csv}]
    """
    data = world(tmp_path, {"decisions/qd.yml": decision})
    with (data / "decisions/qd.csv").open("wb") as annex:
        annex.truncate((32 << 20) + 1)

    assert codes(data) == ["file-too-large"]


def test_a_roll_file_with_a_fault_is_not_called_missing(tmp_path: Path) -> None:
    roll = "format: 1\ntitle: B\npublisher: P\nlanguages: vi\nas_of: 2024\n"

    assert codes(world(tmp_path, {"roll.yml": roll})) == ["wrong-type"]


def test_an_empty_entry_of_a_list_is_not_called_a_missing_key(tmp_path: Path) -> None:
    unit = "name: X\nkind: agency\nsources:\n  - source: bao\n  -\n"

    assert told(world(tmp_path, {"units/x.yml": unit}), "wrong-type", "missing-key") == [
        "«sources» must be a mapping of «key: value»."
    ]


def test_the_address_of_the_editor_is_one_of_the_web_with_a_path_in_it(tmp_path: Path) -> None:
    roll = "format: 1\ntitle: B\npublisher: P\nlanguages: [vi]\nas_of: 2024\nedit_url: "
    good = "https://vi-du.vn/sua/{path}#L{line}"

    assert codes(world(tmp_path / "tot", {"roll.yml": f'{roll}"{good}"\n'})) == []
    for number, bad in enumerate(("javascript:alert(1)//{path}", "https://vi-du.vn/sua", "https://vi-du.vn/{path}{x}")):
        assert codes(world(tmp_path / str(number), {"roll.yml": f'{roll}"{bad}"\n'})) == ["bad-address"]
