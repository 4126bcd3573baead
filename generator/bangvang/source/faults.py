"""What gathers the faults of one file while it is read."""

from functools import cached_property

from bangvang.problems.both import Both
from bangvang.problems.place import Place
from bangvang.problems.problem import Filling, Problem
from bangvang.source.lines import Lines

MOST = 1000
"""A file with more faults than this is not read on."""


class Enough(Exception):  # noqa: N818 - it ends the reading, and nobody outside this room sees it
    """The file has more faults than anyone wants to be told."""


class Faults:
    """The faults of the text of one file, placed by offsets. It does not know what they mean."""

    def __init__(self, path: str, text: str) -> None:
        self.path = path
        self.text = text
        self.problems: list[Problem] = []

    @cached_property
    def lines(self) -> Lines:
        """The lines of the text, found when the first fault needs them."""
        return Lines(self.text)

    def place(self, start: int, end: int) -> Place:
        """The stretch of the file between two offsets."""
        return self.lines.place(self.path, start, end)

    def add(self, code: str, start: int, end: int, near: str | None = None, **values: Filling) -> None:
        """Note a fault between two offsets. Raises Enough when there are too many."""
        if len(self.problems) >= MOST:
            self.problems.append(Problem("too-many-faults", self.place(start, end), values={"limit": MOST}))
            raise Enough
        self.problems.append(Problem(code, self.place(start, end), values=values, near=near))

    def has_error_on_line_of(self, offset: int) -> bool:
        """Whether an error is noted already on the line of this character."""
        line, _ = self.lines.position(offset)
        return any(problem.place.line == line and problem.severity == "error" for problem in self.problems)


def whole_file(code: str, path: str, near: str | None = None, **values: str | int | Both) -> Problem:
    """A problem of a file as such, which stands at its beginning."""
    return Problem(code, Place(path), values=values, near=near)


def in_order(problems: list[Problem]) -> list[Problem]:
    """The problems of one file as they stand in it."""
    return sorted(problems, key=lambda problem: (problem.place, problem.code))
