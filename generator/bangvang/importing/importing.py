"""One import, from the annex to the files that it would write: nothing is written here."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bangvang.checks.judging import judge
from bangvang.importing.asking import Desk, Remark, together
from bangvang.importing.composing import compose
from bangvang.importing.drafting import Draft, Wishes, draft
from bangvang.importing.grid import Note
from bangvang.importing.mapping import NAME, remembered, with_new
from bangvang.importing.overlay import Overlay
from bangvang.importing.review import Typed, answers_at
from bangvang.importing.sheets import read_sheets
from bangvang.problems.problem import Problem
from bangvang.roll.roll import Roll
from bangvang.source.files import Disk


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import would do: `files` (below the folder that holds `data/`), what it tells and asks, what its files are accused of.

    `changed` are the paths of those that are not there yet as they would be; `foreign` those that are there, and are not the same.
    """

    draft: Draft
    files: Mapping[str, bytes]
    remarks: tuple[Remark, ...]
    notes: tuple[Note, ...]
    typed: tuple[Typed, ...]
    problems: tuple[Problem, ...]
    changed: tuple[str, ...]
    foreign: tuple[str, ...]

    @property
    def questions(self) -> int:
        """How many questions are open."""
        return sum(remark.level == "question" for remark in self.remarks)

    @property
    def faulty(self) -> bool:
        """Whether the files would have errors."""
        return any(problem.severity == "error" for problem in self.problems)


def import_annex(annex: Path, data: Path, roll: Roll, decision: str, wishes: Wishes, review: Path) -> Outcome:
    """Understand an annex as the decision of an id. Answers come from the review sheet, where there is one, and the roll's mapping.

    Raises:
        Unreadable: the file gives no sheets.
    """
    root, name = data.parent, data.name
    sheets = read_sheets(annex)
    typed = answers_at(review)
    desk = Desk(together(remembered(root, name), ((one.key, one.answer) for one in typed)))
    made = draft(sheets, roll, wishes, desk)
    composed = compose(made, decision, wishes, desk)
    remarks = desk.remarks()
    files = {f"{name}/{path}": content for path, content in composed.files.items()}
    mapping = with_new(root, name, desk, remarks, typed)
    if mapping is not None:
        files[f"{name}/{NAME}"] = mapping
    changed = tuple(path for path, content in files.items() if _content(root / path) != content)
    foreign = tuple(path for path in changed if (root / path).exists() and not path.endswith(NAME))
    problems: tuple[Problem, ...] = ()
    if not desk.questions():
        judged = judge(data, files=Overlay(Disk(root), files))
        problems = tuple(one for one in judged.problems if one.place.path in files)
    return Outcome(made, files, remarks, sheets.notes, tuple(typed), problems, changed, foreign)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
