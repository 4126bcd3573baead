"""What an import guessed, left out or could not know, each with its place; and what the editor answered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from bangvang.problems.both import Both
from bangvang.words.folding import fold

Topic = Literal[
    "heading", "section", "honour", "class", "unit", "person", "kind", "capitals", "split", "hidden", "cell", "stated", "decision",
    "left-out", "private", "note", "title",
]  # fmt: skip
Level = Literal["sure", "check", "question"]
"""`sure` is told for the record, `check` ought to be looked at, `question` keeps the import from writing anything."""

YES, KEEP, SKIP, NEW = "yes", "keep", "skip", "new"
_WORDS: Mapping[str, str] = {
    fold(word): meaning
    for meaning, several in {
        YES: ("có", "đúng", "đồng ý", "x", "ok", "yes", "true", "phải"),
        KEEP: ("giữ", "giữ nguyên", "như in", "như đã in", "keep", "as-printed", "as printed", "không", "no"),
        SKIP: ("bỏ", "bỏ qua", "skip", "loại"),
        NEW: ("mới", "tạo mới", "thêm", "new"),
    }.items()
    for word in several
}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something stands in the annex: the sheet, its row as Excel counts (0: the file as such), the heading of the column."""

    sheet: str = ""
    row: int = 0
    column: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that the editor ought to know or to answer: what was printed, what it was taken for (an id, or words), and why.

    `proposal` is what the answer "yes" stands for.
    """

    topic: Topic
    level: Level
    spot: Spot
    rows: tuple[int, ...]
    printed: str
    understood: str
    how: Both
    proposal: str = ""

    @property
    def key(self) -> tuple[Topic, str]:
        """By what its answer is found again."""
        return self.topic, fold(self.printed)


@dataclass(slots=True)
class Desk:
    """Collects remarks, those on the same text in one; and knows the answers."""

    answers: Mapping[tuple[str, str], str] = field(default_factory=dict)
    _remarks: dict[tuple[str, str, str], Remark] = field(default_factory=dict)
    _rows: dict[tuple[str, str, str], list[int]] = field(default_factory=dict)

    def answer(self, topic: Topic, printed: str) -> str | None:
        """What the editor answered, now or at an earlier import: one of YES, KEEP, SKIP, NEW, or the words as typed."""
        typed = self.answers.get((topic, fold(printed)))
        return _WORDS.get(fold(typed), typed.strip()) if typed else None

    def note(
        self,
        topic: Topic,
        level: Level,
        spot: Spot,
        printed: str,
        how: Both,
        *,
        understood: str = "",
        proposal: str = "",
    ) -> None:
        """Tell the editor something. The same again only adds its row."""
        key = (topic, fold(printed), spot.sheet if topic in ("hidden", "left-out", "cell") else "")
        if key not in self._remarks:
            self._rows[key] = []
            self._remarks[key] = Remark(topic, level, spot, (), printed, understood, how, proposal)
        if spot.row:
            self._rows[key].append(spot.row)

    def remarks(self) -> tuple[Remark, ...]:
        """All, questions first, then as they came."""
        order = {"question": 0, "check": 1, "sure": 2}
        told = (replace(remark, rows=tuple(self._rows[key])) for key, remark in self._remarks.items())
        return tuple(sorted(told, key=lambda one: order[one.level]))

    def questions(self) -> tuple[Remark, ...]:
        """What must be answered first."""
        return tuple(one for one in self._remarks.values() if one.level == "question")


def together(*several: Iterable[tuple[tuple[str, str], str]]) -> dict[tuple[str, str], str]:
    """Answers of several places, of which the later ones hold."""
    return {key: answer for one in several for key, answer in one if answer.strip()}
