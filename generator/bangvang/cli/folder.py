"""The folder of the roll that a command was given, and how a command leaves when the roll has problems.

It knows no more than that, so that small commands start fast.
"""

import os
from pathlib import Path

from bangvang.cli.talk import WrongUse, readable_path
from bangvang.problems.both import Both
from bangvang.source.libyaml import require_libyaml

PROBLEMS = 1
"""The exit code when the roll has errors (with --strict: or warnings)."""


def data_folder(typed: str) -> Path:
    """The folder of the roll, as an absolute path.

    Raises:
        WrongUse: there is no such folder.
        LibyamlMissing: PyYAML was built without libyaml.
    """
    require_libyaml()
    folder = Path(os.path.abspath(typed))  # noqa: PTH100 - Path.resolve would follow a link, and hide it from the reader
    if folder.is_dir():
        return folder
    name, where = readable_path(typed), readable_path(str(folder))
    vi, en = ("", "") if where == name else (f" (đã tìm {where})", f" (looked for {where})")
    raise WrongUse(
        Both(
            f"Không có thư mục dữ liệu «{name}»{vi}.\n"
            "Hãy chạy lệnh ở thư mục chứa nó, hoặc chỉ ra bằng --data THƯ-MỤC.",
            f"There is no folder «{name}»{en}.\nRun this in the folder that holds it, or name it with --data DIR.",
        )
    )
