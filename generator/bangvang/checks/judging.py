"""Judging a roll as a whole: every check, every fault with its place, sorted."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bangvang.checks.all import CHECKS, GROUND
from bangvang.checks.found import Found
from bangvang.model.annex import ANNEX_COLUMNS
from bangvang.model.kinds import KIND_NAMES
from bangvang.problems.entry import Severity
from bangvang.problems.problem import Problem
from bangvang.roll.draft import Reader
from bangvang.roll.loading import Loaded, load
from bangvang.roll.roll import Roll
from bangvang.source.files import Files
from bangvang.source.garbage import garbage_left
from bangvang.source.places import Places


@dataclass(frozen=True, slots=True)
class Verdict:
    """All that is wrong with a roll, sorted by path, place and code; and how much was looked at."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement(Verdict):
    """A roll, with the verdict on it."""

    roll: Roll


@dataclass(slots=True)
class Hearing:
    """A roll that was read in the folder `data` and is being judged, check by check: for those who cannot wait for the end.

    `files` are those of another place, if it was read from there.
    """

    loaded: Loaded
    data: Path
    files: Files | None = None
    _found: Found = field(init=False)
    _heard: int = 0

    def __post_init__(self) -> None:
        self._found = Found(self.loaded.roll)

    @property
    def ended(self) -> bool:
        """Whether every check was heard."""
        return self._heard == len(CHECKS)

    def hear(self, enough: Callable[[], bool]) -> None:
        """Hear checks in their order: the ground that pages rest on, then others until it is enough."""
        while not self.ended and (self._heard < len(GROUND) or not enough()):
            CHECKS[self._heard](self.loaded.roll, self._found)
            self._heard += 1

    def judgement(self) -> Judgement:
        """What was found so far: in reading, and by the checks that were heard."""
        places = Places(self.files or self.data.parent, ANNEX_COLUMNS)
        problems = [*self.loaded.problems, *places.problems([*self.loaded.findings, *self._found.findings])]
        return Judgement(
            roll=self.loaded.roll,
            problems=tuple(sorted(problems, key=Problem.sort_key)),
            files=self.loaded.files,
            records=sum(len(self.loaded.roll.of_kind(kind)) for kind in KIND_NAMES),
            recipients=_recipients(self.loaded),
        )


@garbage_left()
def judge(data: Path, reader: Reader | None = None, files: Files | None = None) -> Judgement:
    """Read the roll in the folder `data` and judge it whole; by a reader that remembers, or from other files, as `load` does.

    Raises:
        NotADirectoryError: there is no such folder.
        LibyamlMissing: PyYAML was built without libyaml.
    """
    hearing = Hearing(load(data, reader, files), data, files)
    hearing.hear(lambda: False)
    return hearing.judgement()


def _recipients(loaded: Loaded) -> int:
    return sum(len(line.award.recipients) for line in loaded.roll.index.lines)
