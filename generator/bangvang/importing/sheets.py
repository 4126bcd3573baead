"""The one door to reading annexes."""

from pathlib import Path

from bangvang.importing.grid import Sheets, Unreadable
from bangvang.problems.both import Both


def read_sheets(path: Path) -> Sheets:
    """The sheets of a file of Excel, LibreOffice, Word or text.

    Raises:
        Unreadable: it cannot be read, or is not worth the risk.
    """
    raise Unreadable(
        Both(f"Chưa đọc được «{path.name}».", f"«{path.name}» cannot be read yet."),
        Both("Hãy lưu thành .xlsx.", "Save it as .xlsx."),
    )
