"""The files that an annex becomes: the decision, and a CSV for each award with many rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bangvang.importing.asking import NAMES, Desk, Spot
from bangvang.importing.drafting import Draft
from bangvang.importing.head import Wishes
from bangvang.importing.matching.likeness import kind_of_unit
from bangvang.importing.stating import KINDS
from bangvang.model.annex import ANNEX_FIELDS
from bangvang.model.decision import Decision
from bangvang.model.unit import Unit
from bangvang.model.writing import writable
from bangvang.problems.both import Both
from bangvang.source.csv_writing import csv_bytes
from bangvang.source.yaml_writing import written

FEW = 5
"""So many rows stand in the decision itself; more of them stand in a CSV beside it."""
_TITLES = {field.key: field.told.title_vi for field in ANNEX_FIELDS}
_MISSING = {
    "issuer": Both(
        "Không thấy cơ quan ban hành. Chạy lại với --issuer MÃ-ĐƠN-VỊ.",
        "No issuer was found. Run again with --issuer UNIT-ID.",
    ),
    "awards": Both("Không đọc được người nhận nào.", "No recipient was read."),
}
_UNTOLD = {
    "number": Both("Không thấy số quyết định (--number).", "No number was found (--number)."),
    "date": Both("Không thấy ngày ký (--date).", "No date was found (--date)."),
    "period": Both(
        "Không thấy thời gian của thành tích (--period).", "No period of the achievement was found (--period)."
    ),
}


@dataclass(frozen=True, slots=True)
class Composed:
    """The files by their path below `data/`, and the decision's own."""

    files: dict[str, bytes]
    decision: str


def compose(made: Draft, decision: str, wishes: Wishes, desk: Desk) -> Composed:
    """The files of a draft. What is missing is asked for at the desk."""
    _ask(made, desk)
    files: dict[str, bytes] = {}
    awards = []
    single = len(made.awards) == 1
    for key, rows in made.awards.items():
        award = _award(made, key, rows)
        if len(rows) > FEW:
            name = f"{decision}.csv" if single else f"{decision}-{award.get('id', key[0])}.csv"
            award["annex"] = name
            files[f"decisions/{name}"] = annex(rows)
        else:
            award["recipients"] = [{key: one for key, one in row.items() if key != "_kind"} for row in rows]
        awards.append(award)
    head = {"number": made.head.number, "date": made.head.date, "issuer": made.head.issuer}
    told: dict[str, Any] = {key: value for key, value in head.items() if value}
    if made.head.number is None:
        told["acts"] = "unknown"
    told["awards"] = awards
    if wishes.source:
        told["sources"] = [{"source": wishes.source}]
    path = f"decisions/{decision}.yml"
    files[path] = written(writable(Decision, told)).encode()
    for unit_id, name in made.units.items():
        files[f"units/{unit_id}.yml"] = written(writable(Unit, {"name": name, "kind": kind_of_unit(name)})).encode()
    return Composed(files, path)


def annex(rows: list[dict[str, str]]) -> bytes:
    """Rows as CSV, under the Vietnamese titles of those fields that some row has."""
    keys = [field.key for field in ANNEX_FIELDS if any(field.key in row for row in rows)]
    cells = ([_cell(key, row.get(key, "")) for key in keys] for row in rows)
    return csv_bytes([_TITLES[key] for key in keys], cells)


def _cell(key: str, text: str) -> str:
    return "x" if key == "posthumous" and text else text


def _award(made: Draft, key: tuple[str, str | None], rows: list[dict[str, str]]) -> dict[str, Any]:
    honour, class_ = key
    award: dict[str, Any] = {
        "honour": honour,
        "as_written": made.words.get(key),
        "class": class_,
        "period": made.head.period,
    }
    if sum(other == honour for other, _ in made.awards) > 1:
        award["id"] = f"{honour}-hang-{class_}" if class_ else honour
    if made.head.school_year:
        award["period_kind"] = "school-year"
    stated = made.counted.of_award(key)
    if stated:
        award["stated"] = {name: str(number) for name, number in stated.items()}
        whole = all(
            number == sum(KINDS[name] in (None, row["_kind"]) for row in rows) for name, number in stated.items()
        )
        award |= {"complete": "true"} if whole else {}
    return {name: value for name, value in award.items() if value}


def _ask(made: Draft, desk: Desk) -> None:
    for name in _missing(made):
        desk.note("decision", "question", Spot(), NAMES[name].vi, _MISSING[name])
    for name in ("number", "date", "period"):
        if getattr(made.head, name) is None:
            desk.note("decision", "check", Spot(), NAMES[name].vi, _UNTOLD[name])


def _missing(made: Draft) -> Iterator[str]:
    if made.head.issuer is None:
        yield "issuer"
    if not made.awards and not made.waiting:
        yield "awards"
