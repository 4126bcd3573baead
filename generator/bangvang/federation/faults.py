"""What stands in the way of a portal: faults of `rolls.yml`, and of the copies that it names."""

from dataclasses import dataclass

from bangvang.problems.both import Both
from bangvang.problems.problem import Problem

MOST = 100
"""After so many faults nothing more is read of a roll: nobody reads them, and a hostile copy holds very many."""


@dataclass(frozen=True, slots=True)
class Said:
    """A fault that no problem of the catalogue tells: the file, what is wrong with it, and what to do about it."""

    path: str
    message: Both
    hint: Both


Fault = Problem | Said


class PortalRefused(Exception):  # noqa: N818 - a refusal rather than a fault of the program
    """The portal cannot be made of what is there. `faults` say why; `files` is how many files were read for it."""

    def __init__(self, faults: tuple[Fault, ...], files: int) -> None:
        super().__init__(f"{len(faults)} faults")
        self.faults = faults
        self.files = files
