"""What all tests share: properties are not judged by the clock of a busy machine, and what takes long begins first."""

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("unhurried", deadline=None)
settings.register_profile("soak", deadline=None, max_examples=2000)
settings.load_profile("unhurried")

DEAR = (
    "site/test_walk.py",
    "site/test_keyboard.py",
    "site/test_reflow.py",
    "forms/test_forms_in_a_browser.py",
    "site/test_injections.py",
    "publishing/test_nginx.py",
    "test_cluster.py",
)
"""The modules whose single tests take longest, the dearest first."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put dear modules at the beginning of the two halves of all tests.

    Two processes begin with a half each, and who is done takes from the end of what the other still has: so no long test is left
    to the end, when the other process has nothing more to do.
    """
    turns = {Path(__file__).parent / name: turn for turn, name in enumerate(DEAR)}
    dear = sorted((item for item in items if item.path in turns), key=lambda item: turns[item.path])
    others = [item for item in items if item.path not in turns]
    middle = len(others) // 2
    even, odd = ([item for item in dear if turns[item.path] % 2 == turn] for turn in (0, 1))
    items[:] = [*even, *others[:middle], *odd, *others[middle:]]
