"""Measures `bangvang serve` as an editor feels it: seconds to the first page, and from a saved file to the changed page."""

import re
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bangvang.serving.remembering import FRESH
from serving import Served, serving

BETWEEN = 0.7
"""Seconds between two edits."""


@dataclass(frozen=True, slots=True)
class Felt:
    """Seconds: from the start to the home page; from an edit to the changed page (median), and until all is judged (median)."""

    first: float
    edit: float
    judged: float


def feel(roll: Path, edits: int = 7) -> Felt:
    """Serve a synthetic roll that was checked before, look at it, edit one of its files so many times."""
    subprocess.run((sys.executable, "-m", "bangvang", "check"), cwd=roll, check=True, capture_output=True)
    file = min((roll / "data" / "exemplars").glob("*.yml"))
    text = file.read_text(encoding="utf-8")
    time.sleep(FRESH / 1e9)
    started = time.perf_counter()
    with serving(roll) as one:
        one.get("/")
        first = time.perf_counter() - started
        one.told()
        found = []
        for number in range(edits):
            time.sleep(BETWEEN)
            found.append(_edited(one, file, re.sub("(?m)^title: .*", f"title: Lần sửa {number}", text)))
    file.write_text(text, encoding="utf-8")
    pages, judged = zip(*found, strict=True)
    return Felt(first, statistics.median(pages), statistics.median(judged))


def _edited(one: Served, file: Path, text: str) -> tuple[float, float]:
    """Seconds from saving the file to having its page, and to the end of judging."""
    with one.news() as news:
        before = next(news)["version"]
        saved = time.perf_counter()
        file.write_text(text, encoding="utf-8")
        told = next(told for told in news if told["version"] != before)
        page = one.get(f"/dien-hinh/{file.stem}/")[1]
        shown = time.perf_counter() - saved
        assert text.partition("\n")[0].removeprefix("title: ") in page
        while told["checking"]:
            told = next(news)
        return shown, time.perf_counter() - saved
