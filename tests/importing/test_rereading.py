"""A roll that is read a second time by a reader that remembers is the roll as it stands, not as it stood."""

from pathlib import Path

from bangvang.checks.judging import judge
from bangvang.importing.rereading import Rereader
from bangvang.roll.loading import load
from importing_roll import importing_roll

UNITS = "units/don-vi.yml"


def test_what_stands_unchanged_is_the_same_record_and_what_changed_is_seen(tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    reader = Rereader()
    first = load(data, reader).roll
    units = (data / UNITS).read_text(encoding="utf-8")
    (data / UNITS).write_text(units.replace("Sở Y tế", "Sở Nội vụ"), encoding="utf-8")
    second = load(data, reader).roll

    assert second.honours["lao-dong-tien-tien"] is first.honours["lao-dong-tien-tien"]
    assert (first.units["so-y-te"].name, second.units["so-y-te"].name) == ("Sở Y tế", "Sở Nội vụ")


def test_a_file_that_is_gone_broken_or_mended_is_judged_as_by_a_reader_without_memory(tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    reader = Rereader()
    whole = (data / UNITS).read_text(encoding="utf-8")
    for text in (whole, whole + "- {id: a, nme: A, kind: agency}\n", whole + "- [\n", whole):
        (data / UNITS).write_text(text, encoding="utf-8")
        assert judge(data, reader).problems == judge(data).problems
    (data / UNITS).unlink()
    assert judge(data, reader).problems == judge(data).problems


def test_rows_of_an_annex_are_read_anew(tmp_path: Path) -> None:
    data = importing_roll(tmp_path)
    (data / "decisions").mkdir()
    (data / "decisions/qd.yml").write_text(
        "issuer: ubnd-tinh-thi-du\nawards:\n  - honour: lao-dong-tien-tien\n    annex: qd.csv\n", encoding="utf-8"
    )
    reader = Rereader()
    names = []
    for name in ("Lê Thị Sen", "Lê Văn Sao"):
        (data / "decisions/qd.csv").write_text(f"name,kind\n{name},individual\n", encoding="utf-8")
        names.append(load(data, reader).roll.decisions["qd"].awards[0].recipients[0].name)

    assert names == ["Lê Thị Sen", "Lê Văn Sao"]
