"""One import, from the annex to the files that it would write: nothing is written here."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bangvang.checks.judging import judge
from bangvang.importing.asking import Answered, Desk, Remark, together
from bangvang.importing.composing import compose
from bangvang.importing.drafting import Draft, draft
from bangvang.importing.grid import Note
from bangvang.importing.head import Head, Wishes
from bangvang.importing.mapping import NAME, remembered, with_new
from bangvang.importing.overlay import Overlay
from bangvang.importing.own_annex import OwnAnnex, own_annex
from bangvang.importing.review import answers_at
from bangvang.importing.sheets import read_sheets
from bangvang.problems.problem import Problem
from bangvang.roll.draft import Reader
from bangvang.roll.roll import Roll
from bangvang.source.files import Disk

_KINDS = frozenset(("individual", "collective", "household"))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import would do: `files` (below the folder that holds `data/`), what it tells and asks, what its files are accused of.

    `changed` are the paths of those that are not there yet as they would be; `foreign` those that are there, and are not the same.
    """

    draft: Draft
    files: Mapping[str, bytes]
    remarks: tuple[Remark, ...]
    notes: tuple[Note, ...]
    typed: tuple[Answered, ...]
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


def import_annex(
    annex: Path, data: Path, roll: Roll, decision: str, wishes: Wishes, review: Path, reader: Reader | None = None
) -> Outcome:
    """Understand an annex as the decision of an id. Answers come from the review sheet, where there is one, and the roll's mapping.

    `reader` is the one that has read the roll, if it remembers.

    Raises:
        Unreadable: the file gives no sheets.
        Inline: the file is the roll's own annex of rows that stand in the decision's file.
    """
    root, name = data.parent, data.name
    sheets = read_sheets(annex)
    own = own_annex(sheets, roll, decision, annex.stem)
    if own is not None:
        return _brought_back(own, data, roll, decision, sheets.notes, reader)
    typed = answers_at(review)
    desk = Desk(together(remembered(roll.answers), typed))
    made = draft(sheets, roll, wishes, desk)
    composed = compose(made, decision, wishes, desk)
    files = {f"{name}/{path}": content for path, content in composed.files.items()}
    mapping = with_new(root, name, roll.answers, desk.settled.values())
    if mapping is not None:
        files[f"{name}/{NAME}"] = mapping
    changed = tuple(path for path, content in files.items() if _content(root / path) != content)
    foreign = tuple(path for path in changed if (root / path).exists() and not path.endswith(NAME))
    problems = () if desk.questions() else _problems(data, files, reader)
    return Outcome(made, files, desk.remarks(), sheets.notes, tuple(typed), problems, changed, foreign)


def _brought_back(
    own: OwnAnnex, data: Path, roll: Roll, decision: str, notes: tuple[Note, ...], reader: Reader | None
) -> Outcome:
    """An annex of the roll's own takes the place of the one that it came from; nothing else of the decision changes."""
    found = roll.decisions[decision]
    head = Head(found.number, str(found.date) if found.date else None, found.issuer, None, school_year=False)
    rows = [{**row, "_kind": _kind(row)} for row in own.rows]
    made = Draft(head, {(own.award.honour, own.award.class_): rows})
    files = {f"{data.name}/{path}": content for path, content in own.files.items()}
    return Outcome(made, files, (), notes, (), _problems(data, files, reader), tuple(files), ())


def _kind(row: Mapping[str, str]) -> str:
    """The kind that a row is counted under; check tells of one that is none."""
    kind = row.get("kind", "individual" if "person" in row else "collective")
    return kind if kind in _KINDS else "individual"


def _problems(data: Path, files: Mapping[str, bytes], reader: Reader | None) -> tuple[Problem, ...]:
    """What the files would be accused of, were they written."""
    if not files:
        return ()
    judged = judge(data, reader, files=Overlay(Disk(data.parent), files))
    return tuple(one for one in judged.problems if one.place.path in files)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
