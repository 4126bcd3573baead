"""Judging a roll as a whole: every check, every fault with its place, sorted."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bangvang.checks.all import CHECKS, Check
from bangvang.checks.found import Found
from bangvang.model.annex import ANNEX_COLUMNS
from bangvang.model.kinds import KIND_NAMES
from bangvang.problems.entry import Severity
from bangvang.problems.problem import Problem
from bangvang.roll.loading import Loaded, load
from bangvang.roll.roll import Roll
from bangvang.source.garbage import garbage_left
from bangvang.source.places import Places


@dataclass(frozen=True, slots=True)
class Judgement:
    """A roll, and all that is wrong with it: sorted by path, place and code."""

    roll: Roll
    problems: tuple[Problem, ...]
    files: int
    records: int
    recipients: int

    def count(self, severity: Severity) -> int:
        """How many problems are that grave."""
        return Counter(problem.severity for problem in self.problems)[severity]

    @property
    def publishable(self) -> bool:
        """Whether a site may be made of it: there is no error."""
        return self.count("error") == 0


@garbage_left()
def judge(data: Path) -> Judgement:
    """Read the roll in the folder `data` and judge it whole.

    Raises:
        NotADirectoryError: there is no such folder.
        LibyamlMissing: PyYAML was built without libyaml.
    """
    return judged(load(data), data)


@garbage_left()
def judged(loaded: Loaded, data: Path, checks: Sequence[Check] = CHECKS) -> Judgement:
    """Judge a roll that was just read in the folder `data`: all that was found in reading, and by these checks."""
    found = Found(loaded.roll)
    for check in checks:
        check(loaded.roll, found)
    places = Places(data.parent, ANNEX_COLUMNS)
    problems = [*loaded.problems, *places.problems([*loaded.findings, *found.findings])]
    return Judgement(
        roll=loaded.roll,
        problems=tuple(sorted(problems, key=Problem.sort_key)),
        files=loaded.files,
        records=sum(len(loaded.roll.of_kind(kind)) for kind in KIND_NAMES),
        recipients=_recipients(loaded),
    )


def _recipients(loaded: Loaded) -> int:
    return sum(len(line.award.recipients) for line in loaded.roll.index.lines)
