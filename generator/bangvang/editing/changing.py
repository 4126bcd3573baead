"""Changes of many files as one: the roll is judged as it would be, and only then is anything written, all of it or nothing."""

import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from bangvang.checks.judging import judge
from bangvang.problems.problem import Problem
from bangvang.source.storing import replace_file

Changes = Mapping[str, bytes | None]
"""The new bytes of each file by its path (POSIX, relative to the folder that holds the data); None where it goes."""


def new_problems(data: Path, changes: Changes, before: tuple[Problem, ...]) -> list[Problem]:
    """The problems that the roll in the folder `data` would have with the changes, and has not: errors and warnings.

    `before` are those that it has. The roll is not touched: it is judged in a copy.
    """
    with tempfile.TemporaryDirectory(prefix="bangvang-") as folder:
        root = Path(folder)
        shutil.copytree(data, root / data.name, symlinks=True, copy_function=_linked)
        _write(root, changes)
        after = judge(root / data.name).problems
    known = Counter(map(_said, before))
    fresh = []
    for problem in after:
        known[_said(problem)] -= 1
        if known[_said(problem)] < 0 and problem.severity != "info":
            fresh.append(problem)
    return fresh


def make(data: Path, changes: Changes) -> None:
    """Write the changes. Raises OSError, and then all is as it was."""
    root = data.parent
    old = {path: (root / path).read_bytes() for path in changes if (root / path).exists()}
    try:
        _write(root, changes)
    except BaseException:
        _write(root, {path: old.get(path) for path in changes})
        raise


def _write(root: Path, changes: Changes) -> None:
    """New and changed files first, so that nothing is gone before what takes its place is there."""
    for path, content in sorted(changes.items()):
        if content is not None:
            replace_file(root / path, content)
    for path, content in sorted(changes.items()):
        if content is None:
            (root / path).unlink(missing_ok=True)


def _linked(source: str, target: str) -> str:
    """A second name for a file, which costs nothing; a copy where that cannot be. Changed files are replaced, never written into."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)
    return target


def _said(problem: Problem) -> tuple[str, str]:
    return problem.code, problem.message("en")
