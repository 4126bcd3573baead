"""What is known of a code of problem."""

from dataclasses import dataclass
from typing import Literal

from bangvang.problems.both import Both

Severity = Literal["error", "warning", "info"]
Family = Literal["file", "shape", "links", "law", "honesty"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One code: how grave it is, what is said, why it matters and how to mend it.

    In `message` and `hint`, `$name` stands for what the problem fills in (`string.Template`).
    """

    code: str
    family: Family
    severity: Severity
    message: Both
    why: Both
    mend: Both
    hint: Both | None = None
