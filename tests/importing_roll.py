"""A roll for imports: the catalogue of honours, a province's committee, a few units and people; and an import as one text."""

import shutil
from collections.abc import Mapping
from pathlib import Path

from annex_pages import ANNEXES
from bangvang.importing.asking import Answered
from bangvang.importing.head import Wishes
from bangvang.importing.importing import Outcome, import_annex
from bangvang.importing.review import sheet
from bangvang.roll.loading import load

HONOURS = Path(__file__).parents[1] / "data" / "honours"
RECORDS = {
    "roll.yml": "format: 1\ntitle: Bảng vàng thử\npublisher: Ban Thi đua\nlanguages: [vi]\nas_of: 2026-06-30\n",
    "abbreviations.yml": "UBND: Ủy ban nhân dân\nTHCS: Trung học cơ sở\n",
    "units/don-vi.yml": """\
- {id: ubnd-tinh-thi-du, name: Ủy ban nhân dân tỉnh Thí Dụ, kind: agency, authority: province}
- {id: xa-thi-du-1, name: Xã Thí Dụ 1, kind: locality, designation: xa}
- {id: phuong-gia-dinh-1, name: Phường Giả Định 1, kind: locality, aliases: [Phường Giả Định Một]}
- {id: truong-tieu-hoc-mau-1, name: Trường Tiểu học Mẫu 1, kind: school}
- {id: so-y-te, name: Sở Y tế, kind: agency}
""",
    "people/nguoi.yml": """\
- {id: thu, name: Nguyễn Văn Thử, unit: xa-thi-du-1}
- {id: mau, name: Trần Thị Mẫu, unit: truong-tieu-hoc-mau-1}
""",
}
STANDARD: Mapping[tuple[str, str], str] = {
    ("decision", "cơ quan ban hành"): "ubnd-tinh-thi-du",
    ("honour", "(hình thức khen thưởng)"): "bang-khen-bo-tinh",
    ("honour", "Bằng khen"): "bang-khen-bo-tinh",
}
"""What an editor answers where the annex says nothing of it."""


def importing_roll(folder: Path) -> Path:
    """Write the roll. Gives its folder `data`."""
    data = folder / "data"
    shutil.copytree(HONOURS, data / "honours")
    for path, text in RECORDS.items():
        file = data / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return data


def imported(
    annex: Path, data: Path, answers: Mapping[tuple[str, str], str] | None = None, wishes: Wishes | None = None
) -> Outcome:
    """What an import of an annex would do, with answers in its review sheet."""
    review = data.parent / "qd-ra-soat.csv"
    typed = [Answered(topic, printed, answer) for (topic, printed), answer in (answers or {}).items()]  # type: ignore[arg-type] # they are topics
    review.write_bytes(sheet((), (), typed, "vi"))
    return import_annex(annex, data, load(data).roll, "qd", wishes or Wishes(), review)


def stored(outcome: Outcome, data: Path) -> None:
    """Write the files of an import."""
    for path, content in outcome.files.items():
        file = data.parent / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def asked(outcome: Outcome) -> list[str]:
    """The open questions, as topic and printed text."""
    return [f"{one.topic}: {one.printed}" for one in outcome.remarks if one.level == "question"]


def as_text(outcome: Outcome, questions: list[str]) -> str:
    """An import as one text: what it asked at first, what it writes, what it tells."""
    parts = ["# asked at first", *questions]
    for path, content in sorted(outcome.files.items()):
        lines = content.decode("utf-8-sig").replace("\r\n", "\n").rstrip("\n").split("\n")
        shown = lines if len(lines) <= MOST_LINES else [*lines[:MOST_LINES], f"… {len(lines)}"]
        parts += ["", f"# {path}", *shown]
    told = [
        f"{one.level} · {one.topic} · {one.printed} · {one.understood} · {', '.join(map(str, one.rows[:5]))} · {one.how.en}"
        for one in outcome.remarks
    ]
    shown = told if len(told) <= MOST_LINES else [*told[:MOST_LINES], f"… {len(told)}"]
    return "\n".join([*parts, "", "# told", *shown, *(f"note · {one.words.en}" for one in outcome.notes)]) + "\n"


MOST_LINES = 40


def annexes() -> list[Path]:
    """The annexes, as files."""
    return sorted(path.with_suffix("") for path in ANNEXES.glob("*.json"))
