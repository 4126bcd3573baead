"""What is said where something cannot be done to a roll."""

from bangvang.problems.both import Both


class Refused(Exception):  # noqa: N818 - a refusal, with what to do instead
    """Something cannot be done to the roll. `message` says why, and what to do."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.message = Both(vi, en)
