"""Where something stands in a file."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A stretch of a file: path POSIX and relative to the folder that holds `data/`; lines and columns from 1.

    Columns count code points as written; the end is exclusive. It does not hold the text that stands there.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
