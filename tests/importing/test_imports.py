"""Every annex becomes the decision that it prints, or the right question is asked.

`python tests/importing/test_imports.py` writes the expected texts anew; read them before you keep them.
"""

import sys
import tempfile
from pathlib import Path

import pytest

from importing_roll import STANDARD, annexes, as_text, asked, imported, importing_roll

EXPECTED = Path(__file__).parent / "imports"
ANSWERS: dict[str, dict[tuple[str, str], str]] = {
    "cong-thuc-chua-tinh.xlsx": {
        ("cell", f'Đơn vị · {row} · ="Xã Thí Dụ "&{row - 2}'): f"Xã Thí Dụ {row - 1}" for row in (2, 3, 4)
    },
    "dong-an.xlsx": {("hidden", "Danh sách (dòng ẩn)"): "có"},
    "dong-an.ods": {("hidden", "Danh sách (dòng ẩn)"): "bỏ"},
}
"""What is answered beside the usual."""


def text_of(annex: Path, folder: Path) -> str:
    """An import without an answer, then with all."""
    data = importing_roll(folder)
    first = asked(imported(annex, data))
    return as_text(imported(annex, data, {**STANDARD, **ANSWERS.get(annex.name, {})}), first)


@pytest.mark.parametrize("annex", annexes(), ids=lambda path: path.name)
def test_an_annex_becomes_its_decision_or_asks_the_right_question(annex: Path, tmp_path: Path) -> None:
    assert text_of(annex, tmp_path) == (EXPECTED / f"{annex.name}.txt").read_text(encoding="utf-8")


if __name__ == "__main__":
    EXPECTED.mkdir(exist_ok=True)
    for path in annexes():
        with tempfile.TemporaryDirectory() as made:
            (EXPECTED / f"{path.name}.txt").write_text(text_of(path, Path(made)), encoding="utf-8")
    sys.exit(0)
