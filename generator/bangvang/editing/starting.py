"""A new roll: empty, but for its settings, the catalogue of honours, what it stands on, and what editors are helped by."""

import datetime as dt
import shutil
from pathlib import Path

from bangvang.editing.schemas import write_schemas
from bangvang.forms.schema.files import FOLDER
from bangvang.model.kinds import KIND_NAMES
from bangvang.problems.both import Both
from bangvang.resources import catalogue_files, page_files, workflow_files

ROLL = """\
format: 1
title: Bảng vàng
publisher: Đơn vị công bố
languages:
  - vi
  - en
as_of: {day}
translations:
  en:
    title: Roll of honour
    publisher: The publisher
"""
MKDOCS = """\
site_name: Bảng vàng
# site_url: https://…
docs_dir: content
theme:
  name: material
plugins:
  - bangvang
"""


class NotEmpty(Exception):  # noqa: N818 - a refusal
    """The folder holds something already. `message` says what to do."""

    def __init__(self, folder: Path) -> None:
        said = Both(f"Thư mục «{folder}» không trống.", f"The folder «{folder}» is not empty.")
        super().__init__(said.en)
        self.message = said


def start(folder: Path, day: dt.date) -> list[Path]:
    """Make a new roll in an empty folder, as of a day. Gives the files that were written.

    Raises:
        NotEmpty: the folder holds something already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NotEmpty(folder)
    texts = {"data/roll.yml": ROLL.format(day=day.isoformat()), "mkdocs.yml": MKDOCS}
    texts |= {f"data/{kind}/.gitkeep": "" for kind in KIND_NAMES}
    written = []
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        written.append(path)
    copied = [(f"data/{name}", source) for name, source in catalogue_files()]
    copied += [(f"content/{name}", source) for name, source in page_files()]
    copied += workflow_files()
    for name, source in copied:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, path)
        written.append(path)
    return written + write_schemas(folder / FOLDER, "vi")
