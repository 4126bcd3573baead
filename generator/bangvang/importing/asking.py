"""What an import guessed, left out or could not know, each with its place; and what the editor answered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple

from bangvang.problems.both import Both
from bangvang.words.folding import fold, nfc

Topic = Literal[
    "heading", "section", "honour", "class", "unit", "person", "kind", "capitals", "split", "hidden", "cell", "stated", "decision",
    "left-out", "private", "note", "title",
]  # fmt: skip
Level = Literal["sure", "check", "question"]
"""`sure` is told for the record, `check` ought to be looked at, `question` keeps the import from writing anything."""

_GRAVITY: Mapping[Level, int] = {"question": 0, "check": 1, "sure": 2}
_LONGEST_WORD = 40
_REMEMBERED = 1 << 15
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

NAMES: Mapping[str, Both] = {
    "number": Both("số quyết định", "the decision's number"),
    "date": Both("ngày ký", "its date"),
    "issuer": Both("cơ quan ban hành", "its issuer"),
    "period": Both("thời gian", "the period"),
    "awards": Both("danh sách", "the list"),
}
"""What a decision must tell, by the words under which it is asked for."""
NO_HONOUR = Both("(hình thức khen thưởng)", "(the honour)")
"""What stands for the honour where nothing is printed."""
STAND_INS: tuple[Both, ...] = (*NAMES.values(), NO_HONOUR)
"""What stands for a printed text where there is none. Questions know it by its Vietnamese words."""


class Spot(NamedTuple):
    """Where something stands in the annex: the sheet, its row as Excel counts (0: the file as such), the heading of the column."""

    sheet: str = ""
    row: int = 0
    column: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """What an editor answered: to which question, about which printed text, in which words."""

    topic: Topic
    printed: str
    answer: str

    @property
    def key(self) -> tuple[Topic, str]:
        """By what it is found again."""
        return self.topic, text_key(self.printed)


class Remark(NamedTuple):
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
        return self.topic, text_key(self.printed)


@dataclass(slots=True)
class Desk:
    """Collects remarks, those on the same text in one; and knows the answers, by the key of what was asked. `settled` are those that were of use."""

    answers: Mapping[tuple[Topic, str], str] = field(default_factory=dict)
    settled: dict[tuple[Topic, str], Answered] = field(default_factory=dict)
    _remarks: dict[tuple[str, str, str], Remark] = field(default_factory=dict)
    _rows: dict[tuple[str, str, str], dict[int, None]] = field(default_factory=dict)

    def answer(self, topic: Topic, printed: str) -> str | None:
        """What the editor answered, now or at an earlier import: one of YES, KEEP, SKIP, NEW, or the words as typed."""
        typed = self.answers.get((topic, text_key(printed))) if self.answers else None
        return meaning_of(typed) if typed else None

    def value(self, topic: Topic, printed: str) -> str | None:
        """An answer in words of its own: none where it is only yes, keep, skip or new."""
        answer = self.answer(topic, printed)
        return None if answer in (YES, KEEP, SKIP, NEW) else answer

    def settle(self, topic: Topic, printed: str, meant: str) -> None:
        """Keep what an answer came to, as it holds for other annexes too: an id, or one of KEEP and SKIP."""
        one = Answered(topic, printed, meant)
        self.settled.setdefault(one.key, one)

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
        """Tell the editor something. The same again only adds its row; the graver of two remarks on one text stays."""
        key = (topic, text_key(printed), spot.sheet if topic in ("hidden", "left-out", "cell", "heading") else "")
        known = self._remarks.get(key)
        if spot.row:
            self._rows.setdefault(key, {})[spot.row] = None
        if known is None or _GRAVITY[level] < _GRAVITY[known.level]:
            first = known.spot if known is not None else spot
            self._remarks[key] = Remark(topic, level, first, (), printed, understood, how, proposal)

    def remarks(self) -> tuple[Remark, ...]:
        """All, questions first, then as they came."""
        whole = (one._replace(rows=tuple(self._rows.get(key, ()))) for key, one in self._remarks.items())
        return tuple(sorted(whole, key=lambda one: _GRAVITY[one.level]))

    def questions(self) -> tuple[Remark, ...]:
        """What must be answered first."""
        return tuple(one for one in self._remarks.values() if one.level == "question")


@lru_cache(_REMEMBERED)
def text_key(printed: str) -> str:
    """By what a printed text is found again: letters and their marks count, case and spaces do not."""
    return " ".join(nfc(printed).lower().split())


def meaning_of(typed: str) -> str:
    """YES, KEEP, SKIP or NEW where one of their words was typed; else what was typed."""
    return _WORDS.get(fold(typed[:_LONGEST_WORD]), typed.strip())


def together(*several: Iterable[Answered]) -> dict[tuple[Topic, str], str]:
    """Answers of several places, of which the later ones hold."""
    return {one.key: one.answer for answers in several for one in answers if one.answer.strip()}


def filled(words: Both, **values: str) -> Both:
    """The words with values in the place of their `$names`."""
    vi, en = words
    for name, value in values.items():
        vi, en = vi.replace(f"${name}", value), en.replace(f"${name}", value)
    return Both(vi, en)
