"""Annexes to import, of any size, beside a copy of the roll: as a workbook and as CSV, the same rows in both.

Nobody in them is real: names are put together by chance. Of the units every other one is of the roll, the rest it has not.
"""

import argparse
import csv
import random
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from openpyxl import Workbook

sys.path[:0] = [str(Path(__file__).parents[1])]  # so that this file runs by itself

from bangvang.roll.loading import load  # noqa: E402
from benchmarks.vocabulary import FAMILIES, GIVENS, MIDDLES, Weighed  # noqa: E402

DATA = Path(__file__).parents[2] / "data"
HEADER = ("STT", "Họ và tên", "Chức vụ, đơn vị công tác", "Hình thức khen thưởng", "Thành tích")
HONOUR = "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
JOBS = ("Giáo viên", "Chuyên viên", "Bác sĩ", "Phó Trưởng phòng")


def main() -> None:
    """Write `data/` and, for each size, `SIZE.xlsx` and `SIZE.csv` into a folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("sizes", type=int, nargs="+")
    typed = parser.parse_args()
    shutil.copytree(DATA, typed.folder / "data")
    units = [unit.name for unit in load(typed.folder / "data").roll.units.values()]
    for size in typed.sizes:
        book = Workbook(write_only=True)
        sheet = book.create_sheet("Danh sách")
        sheet.append(HEADER)
        with (typed.folder / f"{size}.csv").open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow(HEADER)
            for row in _rows(size, units):
                sheet.append(row)
                table.writerow(row)
        book.save(typed.folder / f"{size}.xlsx")


def _rows(size: int, units: list[str]) -> Iterator[tuple[int, str, str, str, str]]:
    chance = random.Random(size)  # noqa: S311 - chance that can be repeated is the point
    seen: set[str] = set()
    while len(seen) < size:
        sex = chance.choice(("female", "male"))
        name = " ".join(_one(chance, words) for words in (FAMILIES, MIDDLES[sex], MIDDLES[sex], GIVENS[sex]))
        if name in seen:
            continue
        seen.add(name)
        number = len(seen)
        unit = chance.choice(units) if number % 2 else f"Trường Tiểu học {_one(chance, GIVENS[sex])} {number // 3}"
        yield number, name, f"{chance.choice(JOBS)}, {unit}", HONOUR, f"Có thành tích xuất sắc, đợt {number % 97}"


def _one(chance: random.Random, words: Weighed) -> str:
    return chance.choices(words.words, cum_weights=words.bounds)[0]


if __name__ == "__main__":
    main()
