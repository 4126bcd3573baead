"""What is looked for in a binary workbook before its values are taken: how large it is, and what the values do not tell."""

from dataclasses import dataclass, field

Place = tuple[int, int]
Range = tuple[int, int, int, int]


@dataclass(slots=True)
class Look:
    """One sheet, in the making. Rows and columns count from 0."""

    errors: dict[Place, str] = field(default_factory=dict)
    fonts: dict[Place, str] = field(default_factory=dict)
    """Cells whose font is an old one."""

    merges: list[Range] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[Place] = field(default_factory=list)
    """First and last of columns that are hidden."""

    bottom: int = -1
    right: int = -1


ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
"""Excel's words for the codes of errors."""


def error_of(code: int) -> str:
    """The word for a code; that of an unknown one is `#?`."""
    return ERRORS.get(code, "#?")
