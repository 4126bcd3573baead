"""The figures that were kept, and the tables that the page «How fast?» shows of them, in both languages.

`python tests/benchmarks/results.py` writes the tables into the pages anew; `run.py --keep` does so by itself.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

sys.path[:0] = [str(Path(__file__).parents[1])]  # so that this file runs by itself

from benchmarks.table import Figure  # noqa: E402

KEPT = Path(__file__).with_name("results.json")
CONTENT = Path(__file__).parents[2] / "content"
PAGES = {"vi": CONTENT / "huong-dan" / "nhanh-den-dau.md", "en": CONTENT / "en" / "huong-dan" / "nhanh-den-dau.md"}
PAIR, ALONE, FELT = "pair", "alone", "felt"
"""Two programs side by side; one against its budget; a single figure."""
Line = tuple[str, str, str]
"""The key of a figure, and what it is called in Vietnamese and in English."""
TABLES: Mapping[str, tuple[str, Sequence[Line]]] = {
    "builds": (
        PAIR,
        (
            (
                "hugo-1000",
                "1.000 trang, so với Hugo (không tra cứu, không dữ liệu mở)",
                "1,000 pages, against Hugo (no search, no open data)",
            ),
            ("hugo-10000", "10.000 trang, như trên", "10,000 pages, the same"),
            ("hugo-100000", "100.000 trang, như trên", "100,000 pages, the same"),
            (
                "hugo-1000-all",
                "1.000 trang: Bảng Vàng làm đủ mọi thứ, Hugo chỉ có trang",
                "1,000 pages: everything here, pages alone there",
            ),
            ("hugo-10000-all", "10.000 trang, như trên", "10,000 pages, the same"),
            ("hugo-100000-all", "100.000 trang, như trên", "100,000 pages, the same"),
            ("hugo-10000-memory", "bộ nhớ nhiều nhất, 10.000 trang", "peak memory, 10,000 pages"),
            ("mkdocs-1000", "1.000 trang, so với MkDocs và Material", "1,000 pages, against MkDocs with Material"),
            ("mkdocs-5000", "5.000 trang, như trên", "5,000 pages, the same"),
            ("zensical-1000", "1.000 trang, so với Zensical", "1,000 pages, against Zensical"),
            (
                "dask-50000",
                "50.000 trang: hai máy làm thuê của Dask, so với một tiến trình",
                "50,000 pages: two workers of Dask, against one process",
            ),
        ),
    ),
    "growth": (
        PAIR,
        (
            (
                "growth-10000",
                "1.000 trang trong 10.000, so với trong 1.000",
                "1,000 pages of 10,000, against those of 1,000",
            ),
            (
                "growth-50000",
                "1.000 trang trong 50.000, so với trong 1.000",
                "1,000 pages of 50,000, against those of 1,000",
            ),
        ),
    ),
    "check": (
        PAIR,
        (
            (
                "check",
                "100.000 đối tượng trong 1.000 quyết định, so với riêng việc PyYAML (libyaml) nạp tệp",
                "100,000 recipients in 1,000 decisions, against PyYAML (libyaml) merely loading the files",
            ),
            ("check-same", "không có gì đổi từ lần trước", "nothing changed since"),
            ("check-edited", "một tệp đổi", "one file changed"),
            ("diff", "`diff` khi một tệp đổi, so với `check`", "`diff` with one file changed, against `check`"),
            (
                "import-20000-xlsx",
                "nhập 20.000 dòng Excel, so với riêng việc openpyxl đọc tệp",
                "an import of 20,000 rows of Excel, against openpyxl merely reading them",
            ),
        ),
    ),
    "edit": (
        PAIR,
        (
            (
                "edit-1000",
                "dựng lại 1.000 trang sau khi sửa một dòng, so với dựng mới",
                "1,000 pages after an edit of one line, against a build of nothing",
            ),
            ("edit-10000", "dựng lại 10.000 trang", "10,000 pages"),
        ),
    ),
    "million": (
        ALONE,
        (
            ("million-check", "`check`, lần đầu", "`check`, the first time"),
            ("million-same", "`check`, không có gì đổi", "`check`, nothing changed"),
            ("million-build", "`build`: trang, tra cứu, dữ liệu mở", "`build`: pages, search, open data"),
            ("million-edit", "`build` sau khi sửa một dòng", "`build` after an edit of one line"),
        ),
    ),
    "serve": (
        FELT,
        (
            (
                "serve-10000",
                "10.000 hồ sơ: trang đầu tiên sau khi khởi động",
                "10,000 records: the first page after the start",
            ),
            ("serve-10000-edit", "trang đã đổi, sau khi lưu tệp", "the changed page, after a file was saved"),
        ),
    ),
    "visit": (
        FELT,
        tuple(
            (f"visit-{name}-{what}", f"{vi}: {told_vi}", f"{en}: {told_en}")
            for name, vi, en in (
                ("home", "trang chủ", "home"),
                ("a person", "một người", "a person"),
                ("a decision", "một quyết định", "a decision"),
                ("a year", "một năm", "a year"),
            )
            for what, told_vi, told_en in (
                ("bytes", "tải về", "fetched"),
                ("shown", "thấy nội dung", "contents shown"),
                ("ready", "bấm được", "ready for fingers"),
            )
        ),
    ),
}
HEADS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    PAIR: {
        "vi": ("Việc", "Bảng Vàng", "Bên kia", "Tỷ lệ", "Mục tiêu", "Kết quả"),
        "en": ("What", "Bảng Vàng", "The other", "Ratio", "Budget", "Holds"),
    },
    ALONE: {"vi": ("Việc", "Thời gian", "Mục tiêu", "Kết quả"), "en": ("What", "Time", "Budget", "Holds")},
    FELT: {"vi": ("Việc", "Đo được", "Mục tiêu", "Kết quả"), "en": ("What", "Measured", "Budget", "Holds")},
}
SIGNS = {"vi": {True: "đạt", False: "**chưa đạt**"}, "en": {True: "yes", False: "**no**"}}
_REGION = re.compile(r"(<!-- figures: ([a-z]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def keep(found: Mapping[str, Figure], machine: str, date: str) -> None:
    """Keep figures with where and when they were measured, beside those that were kept before, and tell of them."""
    kept = read() if KEPT.exists() else {}
    of = {"machine": machine, "date": date, "version": version("bangvang")}
    kept |= {key: {**figure, **of} for key, figure in found.items()}
    KEPT.write_text(json.dumps(dict(sorted(kept.items())), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    write()


def read() -> dict[str, Figure]:
    """The figures that were kept, by their keys."""
    kept: dict[str, Figure] = json.loads(KEPT.read_text(encoding="utf-8"))
    return kept


def write() -> None:
    """Write the tables of both pages anew."""
    kept = read()
    for language, page in PAGES.items():
        page.write_text(with_tables(page.read_text(encoding="utf-8"), kept, language), encoding="utf-8")


def with_tables(page: str, kept: Mapping[str, Figure], language: str) -> str:
    """A page with the tables of these figures in the places that are marked for them."""
    return _REGION.sub(lambda found: f"{found[1]}{table(found[2], kept, language)}{found[3]}", page)


def table(name: str, kept: Mapping[str, Figure], language: str) -> str:
    """A table in Markdown: what was measured, when and on which machine. What was not measured does not stand in it."""
    form, lines = TABLES[name]
    known = [(vi if language == "vi" else en, kept[key]) for key, vi, en in lines if key in kept]
    if not known:
        return "\n"
    head: tuple[str, ...] = HEADS[form][language]
    rows = [head, ("---",) * len(head)]
    rows += [(what, *_CELLS[form](figure, language)) for what, figure in known]
    where = sorted({f"{one['date']}, {one['machine']}" for _, one in known})
    written = "\n".join(f"| {' | '.join(cells)} |" for cells in rows)
    label = {"vi": "Đo ngày", "en": "Measured on"}[language]
    return f"\n{written}\n\n{label} {'; '.join(where)}.\n\n"


def _pair(figure: Figure, language: str) -> Iterator[str]:
    yield _seconds(figure["ours"], language)
    yield _seconds(figure["against"], language)
    yield number(figure["ratio"], 2, language)
    yield from _budget(figure, figure["ratio"], "", language)


def _alone(figure: Figure, language: str) -> Iterator[str]:
    wall, _, memory = figure["ours"]
    yield f"{number(wall, 1, language)} s, {number(memory, 0, language)} MB"
    yield from _budget(figure, wall, " s", language)


def _felt(figure: Figure, language: str) -> Iterator[str]:
    unit = figure["unit"]
    yield f"{number(figure['ours'], 2 if unit == 's' else 0, language)} {unit}"
    yield from _budget(figure, figure["ours"], f" {unit}", language)


_CELLS: Mapping[str, Callable[[Figure, str], Iterator[str]]] = {PAIR: _pair, ALONE: _alone, FELT: _felt}


def _budget(figure: Figure, value: float, unit: str, language: str) -> Iterator[str]:
    budget = figure.get("budget")
    yield "" if budget is None else f"≤ {number(budget, 2, language).rstrip('0').rstrip('.,')}{unit}"
    yield "" if budget is None else SIGNS[language][value <= budget]


def _seconds(cost: Any, language: str) -> str:
    """What a program took: seconds of wall time; of a figure of memory its megabytes."""
    return f"{number(cost[0], 2, language)} s" if isinstance(cost, list) else f"{number(cost, 0, language)} MB"


def number(value: float, places: int, language: str) -> str:
    """A number as the language writes it."""
    written = f"{value:,.{places}f}"
    return written.translate(str.maketrans(",.", ".,")) if language == "vi" else written


if __name__ == "__main__":
    write()
