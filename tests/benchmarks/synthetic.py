"""Makes whole rolls of any size out of thin air, for measuring and for tests of scale.

Everything in them is synthetic: names of people, units and places are syllables put together by chance, and any
likeness to a real one is chance too. Only the catalogue of honours is the real one. The same arguments give the same bytes.
By hand: `python tests/benchmarks/synthetic.py DIR --awards 100000`.
"""

import argparse
import csv
import random
import sys
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import cast as typed

sys.path[:0] = [str(Path(__file__).parents[1])]  # so that this file runs by itself, too

from bangvang.resources import catalogue_files  # noqa: E402
from benchmarks import doings  # noqa: E402
from benchmarks.cast import Cast, Chance, Record, cast  # noqa: E402
from benchmarks.honouring import Honouring, Pools  # noqa: E402
from benchmarks.plain_yaml import Data, yaml_text  # noqa: E402

PER_DECISION = 25
INSTITUTIONS, PEOPLE = 2.5, 5.0
"""How many institutions and registered people there are for each decision."""
EACH = 8.8
"""About how many records come with each decision."""
FIXED = 360
"""About how many records there are in every roll: the catalogue, districts, their results, events."""
COLUMNS = ("name", "kind", "person", "unit", "of", "role", "role_group", "reason")
ROLL = """\
format: 1
title: Bảng vàng giả lập (dữ liệu không có thật)
publisher: Bảng Vàng
languages: [{languages}]
as_of: 2024-06-30
description: Dữ liệu giả lập để đo tốc độ; mọi tên người, đơn vị và địa danh đều do máy ghép ngẫu nhiên.
translations:
  en:
    title: Synthetic roll of honour (nothing in it is real)
    publisher: Bảng Vàng
    description: Synthetic data for measuring; all names of people, units and places were put together by chance.
"""
README = """\
# Dữ liệu giả lập / Synthetic data

Mọi tên người, đơn vị và địa danh ở đây do máy ghép ngẫu nhiên, không nói về ai có thật. Chỉ danh mục danh hiệu là thật.
All names of people, units and places here were put together by chance and are about nobody. Only the catalogue is real.
"""


@dataclass(frozen=True, slots=True)
class Counts:
    """What stands in a roll that was written. `records` counts those of all kinds, decisions, units and people too."""

    records: int
    decisions: int
    recipients: int
    units: int
    people: int


def write_roll(
    folder: Path,
    *,
    awards: int = 0,
    records: int = 0,
    seed: int = 1,
    per_decision: int = PER_DECISION,
    in_annexes: bool = False,
    languages: tuple[str, ...] = ("vi",),
) -> Counts:
    """Write a synthetic roll to `folder / "data"`, which must not be there, and tell what is in it.

    It has so many `awards` (rows of decisions, `per_decision` in each), or about so many `records`; with `in_annexes`
    the rows stand in CSV files. Judged, it has neither errors nor warnings. Languages beyond the first are English.
    """
    decisions = max(1, round((records - FIXED) / EACH)) if records else -(-awards // per_decision)
    rows = decisions * per_decision if records else awards
    writer = _Writer(folder / "data", languages)
    chance = Chance(random.Random(seed), languages)  # noqa: S311 - chance that can be repeated is the point
    made = cast(chance, max(60, int(decisions * INSTITUTIONS)), max(20, int(decisions * PEOPLE)))
    for name, people_or_units in made.files.items():
        writer.file(name, typed("list[Data]", people_or_units), len(people_or_units))
    known = []
    for key, (first, last), record in doings.movements(chance, max(4, decisions // 40)):
        writer.file(f"movements/{key}.yml", record)
        known.append((key, first, last))
    _rest(writer, chance, made, decisions, tuple(known))
    honouring = Honouring(chance, made, Pools(chance, made), tuple(known))
    for number in range(decisions):
        name, record = honouring.decision(number, rows // decisions + (number < rows % decisions))
        writer.decision(name, record, in_annexes)
    return Counts(writer.records, decisions, rows, made.units, len(made.people))


def _rest(writer: "_Writer", chance: Chance, made: Cast, decisions: int, known: doings.Movements) -> None:
    for kind, several in (
        ("clusters", doings.clusters(chance, made, max(2, decisions // 50))),
        ("nominations", doings.nominations(chance, made, max(3, decisions // 30))),
        ("exemplars", doings.exemplars(chance, made, max(4, decisions // 8), known)),
        ("results", doings.results(chance, made)),
        ("events", doings.events(chance)),
    ):
        for key, record in several:
            writer.file(f"{kind}/{key}.yml", record)


class _Writer:
    """Writes the files of a roll, and counts the records."""

    def __init__(self, data: Path, languages: tuple[str, ...]) -> None:
        self._data = data
        self.records = 0
        data.mkdir(parents=True)
        (data / "README.md").write_text(README, encoding="utf-8")
        settings = ROLL.format(languages=", ".join(languages))
        for name, text in (("roll.yml", settings), ("sources/tap-du-lieu-gia-lap.yml", doings.SOURCE)):
            self._place(name).write_text(text if len(languages) > 1 else _untranslated(text), encoding="utf-8")
        for name, source in catalogue_files():
            text = source.read_text(encoding="utf-8")
            self._place(name).write_text(text if len(languages) > 1 else _untranslated(text), encoding="utf-8")
            self.records += text.count("\n- id:") + text.startswith("- id:") or 1
        self.records += 1

    def file(self, name: str, content: Data, records: int = 1) -> None:
        """Write a file of one record, or of many."""
        self._place(name).write_text(yaml_text(content), encoding="utf-8")
        self.records += records

    def decision(self, name: str, record: Record, in_annexes: bool) -> None:
        """Write a decision, its rows in it or beside it."""
        if in_annexes:
            for number, award in enumerate(typed("list[Record]", record["awards"]), start=1):
                rows = typed("list[Record]", award.pop("recipients"))
                self._place(f"{name}-{number}.csv").write_text(_csv(rows), encoding="utf-8-sig", newline="")
                award["annex"] = f"{name.rpartition('/')[2]}-{number}.csv"
        self.file(f"{name}.yml", record)

    def _place(self, name: str) -> Path:
        path = self._data / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path


def _untranslated(text: str) -> str:
    """A file without its translations: lines `translations:` and all that stands deeper under them."""
    kept, deeper = [], None
    for line in text.splitlines(keepends=True):
        indent = len(line) - len(line.lstrip(" "))
        if deeper is not None and indent > deeper:
            continue
        deeper = indent if line.strip() == "translations:" else None
        if deeper is None:
            kept.append(line)
    return "".join(kept)


def _csv(rows: list[Record]) -> str:
    text = StringIO()
    table = csv.DictWriter(text, COLUMNS, extrasaction="ignore")
    table.writeheader()
    table.writerows(rows)
    return text.getvalue()


def main() -> None:
    """Write a roll into the folder that the command line names."""
    parser = argparse.ArgumentParser(description="Writes a synthetic roll: nothing in it is real.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--awards", type=int, default=0, help="rows of decisions")
    parser.add_argument("--records", type=int, default=0, help="or: about so many records")
    parser.add_argument("--per-decision", type=int, default=PER_DECISION)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--annexes", action="store_true", help="rows in CSV files")
    parser.add_argument("--languages", default="vi", help="vi, or vi,en")
    wish = parser.parse_args()
    if not (wish.awards or wish.records):
        parser.error("one of --awards and --records is needed")
    counts = write_roll(
        wish.folder,
        awards=wish.awards,
        records=wish.records,
        seed=wish.seed,
        per_decision=wish.per_decision,
        in_annexes=wish.annexes,
        languages=tuple(wish.languages.split(",")),
    )
    print(counts)  # noqa: T201 - a command line


if __name__ == "__main__":
    main()
