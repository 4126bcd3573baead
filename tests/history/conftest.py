"""An editor's life, lived once for all tests of this folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from lived import live


@dataclass(frozen=True, slots=True)
class Life:
    """A repository with its commits by the names of the edits."""

    folder: Path
    commits: Mapping[str, str]


@pytest.fixture(scope="session")
def life(tmp_path_factory: pytest.TempPathFactory) -> Life:
    """The life that tests/lived.py tells."""
    folder = tmp_path_factory.mktemp("life")
    return Life(folder, live(folder))
