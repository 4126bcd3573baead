"""Tiny rolls for tests: a few files written into a folder, and what the judge says of them."""

from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent

from bangvang.checks.judging import judge
from bangvang.problems.both import Language
from bangvang.problems.entry import Family
from bangvang.problems.problem import Problem

FAMILIES: tuple[Family, ...] = ("file", "shape", "links", "law")
"""What `codes` tells unless it is asked for others: honesty is asked for by name, for no tiny roll is wholly honest."""

FOUND_IN_EVERY_WORLD: Mapping[str, str] = {
    "roll.yml": """
        format: 1
        title: Bảng vàng thử
        publisher: Ban Thi đua
        languages: [vi]
        as_of: 2024-06-30
    """,
    "honours/danh-muc.yml": """
        - {id: co, name: Cờ thi đua, form: flag, recipients: [collective], conferred_by: [province], precedence: 1}
        - {id: bang-khen, name: Bằng khen, form: merit-certificate, recipients: [individual, collective, household],
           conferred_by: [province, ministry], precedence: 2}
        - {id: chien-si, name: Chiến sĩ thi đua, form: individual-title, recipients: [individual],
           conferred_by: [province], precedence: 3}
        - {id: huan-chuong, name: Huân chương Lao động, form: order, recipients: [individual, collective],
           conferred_by: [president], classes: [nhat, nhi, ba], precedence: 4}
    """,
    "units/don-vi.yml": """
        - {id: chu-tich-nuoc, name: Chủ tịch nước, kind: agency, authority: president}
        - {id: ubnd, name: Ủy ban nhân dân Thành phố, kind: agency, authority: province}
        - {id: so-y-te, name: Sở Y tế, kind: agency, parent: ubnd}
        - {id: so-tai-chinh, name: Sở Tài chính, kind: agency, parent: ubnd}
    """,
    "people/nguoi.yml": """
        - {id: an, name: Nguyễn Văn An, unit: so-y-te}
        - {id: binh, name: Trần Thị Bình, unit: so-tai-chinh}
    """,
    "sources/bao.yml": """
        title: Tin khen thưởng
        publisher: Báo Thành phố
    """,
}
"""A roll of four honours, four units, two people and a source, of which nothing is wrong."""


def world(folder: Path, files: Mapping[str, str | bytes], *, alone: bool = False) -> Path:
    """Write a roll under `folder` and give its folder `data`. `files`: path in `data` to text (dedented) or bytes.

    They stand beside what is found in every world, or take its place; `alone` writes nothing but them.
    """
    data = folder / "data"
    for path, content in {**({} if alone else FOUND_IN_EVERY_WORLD), **files}.items():
        target = data / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else dedent(content).lstrip("\n").encode())
    return data


def problems(data: Path, *families: Family) -> list[Problem]:
    """The problems of these families, in the order in which they are told."""
    wanted = families or FAMILIES
    return [problem for problem in judge(data).problems if problem.entry.family in wanted]


def codes(data: Path, *families: Family) -> list[str]:
    """The codes of the problems of these families, in the order in which they are told."""
    return [problem.code for problem in problems(data, *families)]


def sentences(data: Path, language: Language = "vi") -> list[str]:
    """What editors are told, message and hint together."""
    return [" ".join(filter(None, (p.message(language), p.hint(language)))) for p in problems(data)]


def places(data: Path) -> list[str]:
    """Where the problems are, as `path:line: code`, the path within `data`."""
    return [f"{p.place.path.removeprefix('data/')}:{p.place.line}: {p.code}" for p in problems(data)]


def told(data: Path, *codes: str, language: Language = "en") -> list[str]:
    """The messages of the problems of these codes, whatever else is wrong, in the order in which they are told."""
    return [problem.message(language) for problem in judge(data).problems if problem.code in codes]


def spots(data: Path, *codes: str) -> list[str]:
    """Where the problems of these codes are, as `path:line`, the path within `data`."""
    found = [problem for problem in judge(data).problems if problem.code in codes]
    return [f"{problem.place.path.removeprefix('data/')}:{problem.place.line}" for problem in found]
