"""Which problems a change brings and which it mends, wherever they stand in their files."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bangvang.history.renaming import Renames
from bangvang.problems.problem import Problem


@dataclass(frozen=True, slots=True)
class Faults:
    """The errors, warnings and notes that are new, and those that are gone, each in the order of their places."""

    new: tuple[Problem, ...]
    mended: tuple[Problem, ...]

    @property
    def new_errors(self) -> int:
        """How many errors are new."""
        return sum(problem.severity == "error" for problem in self.new)


def faults(before: Iterable[Problem], after: Iterable[Problem], renames: Renames) -> Faults:
    """What is new and what is gone. A problem that only went to another line, or with its record to another id, is neither.

    Warnings and notes are told apart by their code and record alone: their words change with the names that they mention.
    """
    old, new = [(_key(p, renames), p) for p in before], [(_key(p, None), p) for p in after]
    return Faults(_without(new, old), _without(old, new))


def _without(
    those: list[tuple[tuple[str, str, str], Problem]], others: list[tuple[tuple[str, str, str], Problem]]
) -> tuple[Problem, ...]:
    left = Counter(key for key, _ in those)
    left.subtract(Counter(key for key, _ in others))
    found = []
    for key, problem in reversed(those):
        if left[key] > 0:
            left[key] -= 1
            found.append(problem)
    return tuple(reversed(found))


def _key(problem: Problem, renames: Renames | None) -> tuple[str, str, str]:
    where = problem.record or problem.place.path
    if renames is not None and problem.record is not None:
        kind, _, record_id = problem.record.partition("/")
        where = f"{kind}/{renames.now(kind, record_id)}"
    return problem.code, where, problem.message("en") if problem.severity == "error" else ""
