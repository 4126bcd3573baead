"""What all parts of the benchmarks share: rolls, programs, and the rows of the table, which may be kept."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.measuring import Cost, Program

HERE = Path(__file__).parent
PYTHON = sys.executable
BANGVANG = (PYTHON, "-m", "bangvang")
SIGNS = {True: "yes", False: "NO", None: ""}
HEAD = (
    "| what | ours | against | ratio, wall | ratio, CPU | budget | holds |\n| --- | --- | --- | --- | --- | --- | --- |"
)

Figure = dict[str, Any]
"""One row: `ours` and `against` in seconds of wall time, CPU and megabytes; `ratio` of wall times; `budget`, `holds`."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What to measure, how often, where. `found` gathers the figures by their keys."""

    work: Path
    runs: int
    long: bool
    hugo: str | None
    zensical: str | None
    only: tuple[str, ...]
    found: dict[str, Figure] = field(default_factory=dict)

    def row(self, key: str, what: str, ours: Cost, other: Cost, budget: float | None = None) -> None:
        """Print two costs and their ratio."""
        ratio, cpu = ours.wall / other.wall, ours.cpu / other.cpu
        self.found[key] = {"ours": ours.told(), "against": other.told(), "ratio": round(ratio, 3), "budget": budget}
        say(
            f"| {what} | {ours} | {other} | {ratio:.2f} | {cpu:.2f} | {_told(budget)} | {_sign(budget, ratio)} |",
        )

    def memory(self, key: str, what: str, ours: Cost, other: Cost, budget: float | None = None) -> None:
        """Print the peaks of two programs and their ratio."""
        ratio = ours.memory / other.memory
        self.found[key] = {
            "ours": round(ours.memory),
            "against": round(other.memory),
            "ratio": round(ratio, 3),
            "budget": budget,
        }
        peaks = f"{ours.memory:.0f} MB | {other.memory:.0f} MB"
        say(f"| peak memory, {what} | {peaks} | {ratio:.2f} | | {_told(budget)} | {_sign(budget, ratio)} |")

    def felt(self, key: str, what: str, value: float, budget: float | None = None, unit: str = "s") -> None:
        """Print a figure that is compared with nothing but its budget, if it has one."""
        self.found[key] = {"ours": round(value, 3), "unit": unit, "budget": budget}
        limit = f"{budget:g} {unit}" if budget else ""
        shown = f"{value:,.2f}" if unit == "s" else f"{value:,.0f}"
        say(f"| {what} | {shown} {unit} | | | | {limit} | {_sign(budget, value)} |")

    def cost(self, key: str, what: str, cost: Cost, budget: float | None = None) -> None:
        """Print what a program took."""
        self.found[key] = {"ours": cost.told(), "budget": budget}
        limit = f"{budget:g} s" if budget else ""
        say(f"| {what} | {cost} | | | | {limit} | {_sign(budget, cost.wall)} |")


def say(line: str) -> None:
    """Print a line at once."""
    print(line, flush=True)  # noqa: T201 - a command line


def figures(program: str, *arguments: str) -> dict[str, Any]:
    """What a measuring program of this folder tells, in another process."""
    command = (PYTHON, str(HERE / program), *arguments)
    told: dict[str, Any] = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return told


def synthetic(wish: Wish, name: str, *arguments: str) -> Path:
    """A synthetic roll in a folder of its own, made by another process."""
    folder = wish.work / name
    subprocess.run((PYTHON, str(HERE / "synthetic.py"), str(folder), *arguments), check=True, stdout=subprocess.DEVNULL)
    return folder


def given(wish: Wish, name: str, roll: Path) -> Path:
    """The pages of a roll as another generator wants them; builds the roll first, for its frame."""
    subprocess.run((*BANGVANG, "build"), cwd=roll, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    out = wish.work / f"{roll.name}-{name}"
    subprocess.run((PYTHON, str(HERE / "rivals.py"), name, str(roll), str(out)), check=True, stdout=subprocess.DEVNULL)
    return out


def cold(roll: Path, *options: str) -> Program:
    """A cold build: neither a site nor a cache is there."""
    return Program((*BANGVANG, "build", *options), roll, without(roll / "site", roll / ".cache"))


def without(*folders: Path) -> Callable[[], None]:
    """What takes folders away."""

    def remove() -> None:
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)

    return remove


def pages(site: Path) -> int:
    """How many pages there are below a folder."""
    return sum(name.endswith(".html") for _, _, names in os.walk(site) for name in names)


def size_of_pages(site: Path) -> float:
    """How large these are together, in megabytes."""
    return sum(page.stat().st_size for page in site.rglob("*.html")) / 1e6


def _sign(budget: float | None, value: float) -> str:
    return SIGNS[value <= budget if budget else None]


def _told(budget: float | None) -> str:
    return "" if budget is None else f"{budget:.3g}"
