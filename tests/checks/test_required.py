"""A document has a number or a title."""

from pathlib import Path

import pytest

from world import told, world


@pytest.mark.parametrize("known", ["number: 34-CT/TW", "title: Về tiếp tục đổi mới công tác thi đua"])
def test_either_will_do(known: str, tmp_path: Path) -> None:
    assert told(world(tmp_path, {"documents/ct-34.yml": f"{known}\n"}), "missing-key") == []


def test_neither_is_too_little(tmp_path: Path) -> None:
    data = world(tmp_path, {"documents/ct-34.yml": "kind: Chỉ thị\n"})

    assert told(data, "missing-key") == ["«title» is missing in: document."]


def test_a_number_that_could_not_be_read_is_told_once(tmp_path: Path) -> None:
    assert told(world(tmp_path, {"documents/ct-34.yml": "number: [34, CT]\n"}), "missing-key") == []
