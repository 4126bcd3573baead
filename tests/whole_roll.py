"""A roll that has what the real one lacks: every field, long lists, a span of years, hidden people, revoked awards."""

import json
from pathlib import Path
from typing import Any

from bangvang.model.fields import Field
from hostile import hostile_roll

BASE_URL = "http://day-du.vi-du.vn/"
"""Where its site stands: a host of its own, and at its root."""
MANY = 450
"""Units, so that lists take several pages."""
ROWS = 1050
"""Rows of a decision, more than stand on one page."""
SOURCES = [{"source": "bao"}]
INITIALS = "ABCĐEGHKLMNOPQSTUVXY"


def whole_roll(folder: Path) -> Path:
    """Write the roll. Gives the folder that holds `data/`."""
    hostile_roll(folder, _text)
    for path, record in _more().items():
        file = folder / "data" / path
        file.write_text(json.dumps(record, ensure_ascii=False, indent=1), encoding="utf-8")
    return folder


def _text(number: int, field: Field) -> str:
    return f"Chữ thứ {number} của {field.key}"


def _more() -> dict[str, Any]:
    return {
        "units/nhieu.yml": [_unit(number) for number in range(1, MANY + 1)],
        "people/an-danh.yml": [
            {"id": "kin", "name": "Lê Văn Kín", "unit": "so", "visibility": "withheld", "sources": SOURCES},
            {"id": "em", "name": "Trần Thị Em", "unit": "so", "minor": "true", "sources": SOURCES},
        ],
        "results/khoang.yml": {
            "unit": "ubnd",
            "period": "2020/2025",
            "figures": [
                {"key": "a", "value": "16000", "label": "gương"},
                {"key": "b", "value": "0", "label": "số không"},
            ],
            "sources": SOURCES,
        },
        "results/nam-truoc.yml": {
            "cluster": "cum",
            "period": "2021",
            "figures": [{"key": "so", "value": "1234567", "label": "số lớn", "qualifier": "more-than"}],
            "sources": SOURCES,
        },
        "decisions/dai.yml": _decision("dai", "2024-02-03", "2023", [_row(number) for number in range(1, ROWS + 1)]),
        "decisions/kin.yml": _decision(
            "kin", "2022-03-04", "2021", [{"person": "kin"}, {"person": "em"}, {"unit": "so"}]
        ),
    }


def _unit(number: int) -> dict[str, Any]:
    name = f"Xã {INITIALS[number % len(INITIALS)]}ông số {number}"
    return {"id": f"xa-{number}", "name": name, "kind": "locality", "designation": "xa", "sources": SOURCES}


def _row(number: int) -> dict[str, Any]:
    name = f"Nguyễn Thị {INITIALS[number % len(INITIALS)]}ương thứ {number}"
    return {"name": name, "kind": "individual", "of": f"xa-{number % MANY + 1}", "reason": "Thành tích xuất sắc"}


def _decision(number: str, date: str, period: str, rows: list[dict[str, Any]]) -> dict[str, Any]:
    award = {"honour": "bang-khen", "class": "nhi", "period": period, "complete": "true", "recipients": rows}
    return {"number": f"{number}/QĐ-UBND", "date": date, "issuer": "ubnd", "awards": [award], "sources": SOURCES}
