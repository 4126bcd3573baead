"""The roll of this repository keeps to its own law."""

from pathlib import Path

from world import codes


def test_the_roll_of_this_repository_breaks_no_link_and_no_law() -> None:
    assert codes(Path(__file__).parents[2] / "data", "links", "law") == []
