"""Reading, judging, comparing, exporting and importing rolls, each against what merely reads the same files."""

import re
import subprocess
from collections.abc import Callable, Mapping
from itertools import count
from pathlib import Path

from benchmarks.measuring import Program, medians, run
from benchmarks.table import BANGVANG, HERE, PYTHON, Wish, synthetic, without

CSAFE = """
import yaml
from pathlib import Path
for path in sorted(Path("data").rglob("*.yml")):
    yaml.load(path.read_bytes(), yaml.CSafeLoader)
"""
MERELY_READ = {
    "xlsx": """
import sys, openpyxl
for sheet in openpyxl.load_workbook(sys.argv[1], read_only=True):
    for row in sheet.iter_rows(values_only=True):
        pass
""",
    "csv": """
import csv, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    for row in csv.reader(file):
        pass
""",
}
"""Reading the rows of an annex and doing nothing with them: by openpyxl, and by the standard library."""
ANNEX_ROWS = (1000, 20_000)
ANNEX_SECONDS: Mapping[int, float] = {20_000: 3.0}
DIFF = 2.0
WARM = 0.25
NOBODY = ("-c", "user.name=nobody", "-c", "user.email=nobody@example.org")
HUNDRED_THOUSAND = ("--awards", "100000", "--per-decision", "100")


def reading(wish: Wish) -> None:
    """`check`, cold, against merely loading the same files."""
    roll = synthetic(wish, "reading", *HUNDRED_THOUSAND)
    check = (*BANGVANG, "check")
    programs = {
        "check": Program((*check, "--no-cache"), roll),
        "loader": Program((PYTHON, "-c", CSAFE), roll),
        "same": Program(check, roll),
        "edited": Program(check, roll, edited(roll)),
    }
    run(Program(check, roll))
    found = medians(programs, wish.runs)
    what = "check, 100,000 recipients in 1,000 decisions"
    loader = found["loader"]
    wish.row("check", f"{what}, against CSafeLoader", found["check"], loader, 1.0)
    wish.row("check-same", f"{what}, nothing changed since, against CSafeLoader", found["same"], loader, WARM)
    wish.row("check-edited", f"{what}, one file changed, against CSafeLoader", found["edited"], loader, WARM)


def edited(roll: Path) -> Callable[[], None]:
    """What changes a name in a decision, every time anew."""
    file = min((roll / "data" / "decisions").rglob("*.yml"))
    numbers = count(1)

    def change() -> None:
        text = file.read_text(encoding="utf-8")
        file.write_text(
            re.sub(r"- name: (Sửa \d+ )?", f"- name: Sửa {next(numbers)} ", text, count=1), encoding="utf-8"
        )

    return change


def diff(wish: Wish) -> None:
    """`diff` of a roll in which one file changed, against one `check` of it."""
    roll = synthetic(wish, "diff", *HUNDRED_THOUSAND)
    for command in (("init", "--quiet"), ("add", "--all"), (*NOBODY, "commit", "--quiet", "--message", "all")):
        subprocess.run(("git", *command), cwd=roll, check=True)
    edited(roll)()
    ours = Program((*BANGVANG, "diff", "HEAD"), roll)
    found = medians({"ours": ours, "check": Program((*BANGVANG, "check", "--no-cache"), roll)}, wish.runs)
    what = "diff, 100,000 recipients, one file changed, against check"
    wish.row("diff", what, found["ours"], found["check"], DIFF)


def export(wish: Wish) -> None:
    """The open data of 100,000 recipients in several formats, against `check`, with what their processes held."""
    roll = synthetic(wish, "export", *HUNDRED_THOUSAND)
    for form in ("csv", "json", "sqlite"):
        out = roll / f"out-{form}"
        ours = Program((*BANGVANG, "export", "--format", form, "--out", str(out)), roll, without(out))
        found = medians({"ours": ours, "check": Program((*BANGVANG, "check", "--no-cache"), roll)}, wish.runs)
        what = f"export of 100,000 recipients as {form}, against check"
        wish.row(f"export-{form}", what, found["ours"], found["check"])


def imports(wish: Wish) -> None:
    """`import` of one annex as a workbook and as CSV, all written and judged, against merely reading the same file."""
    folder = wish.work / "import"
    folder.mkdir()
    sizes = map(str, ANNEX_ROWS)
    subprocess.run((PYTHON, str(HERE / "annexes.py"), str(folder), *sizes), check=True, stdout=subprocess.DEVNULL)
    decision = ("--decision", "moi", "--issuer", "ubnd-tp-ha-noi", "--number", "1/QĐ-UBND", "--date", "2025-03-04")
    for size in ANNEX_ROWS:
        for ending, merely in MERELY_READ.items():
            annex = f"{size}.{ending}"
            ours = Program((*BANGVANG, "import", annex, *decision, "--period", "2024"), folder, _unwritten(folder))
            found = medians({"ours": ours, "rival": Program((PYTHON, "-c", merely, annex), folder)}, wish.runs)
            by = "openpyxl" if ending == "xlsx" else "the standard library"
            a_second = f"{size / found['ours'].wall:,.0f} rows a second"
            what = f"import of {size:,} rows, {ending} ({a_second}), against {by} merely reading it"
            wish.row(f"import-{size}-{ending}", what, found["ours"], found["rival"])
            if size in ANNEX_SECONDS:
                what = f"import of {size:,} rows, {ending}: all of it"
                wish.felt(f"import-{size}-{ending}-all", what, found["ours"].wall, ANNEX_SECONDS[size])


def _unwritten(folder: Path) -> Callable[[], None]:
    """Take away what the import before wrote."""

    def remove() -> None:
        for path in (*folder.glob("data/decisions/moi.*"), *folder.glob("*-ra-soat.csv")):
            path.unlink()

    return remove
