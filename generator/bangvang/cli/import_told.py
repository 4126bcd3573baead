"""What `bangvang import` says: what was read, what is to be looked at, and what became of it."""

import shlex
import sys
from collections import Counter
from collections.abc import Iterator, Mapping

from bangvang.cli.talk import readable_path, write
from bangvang.importing.asking import Remark
from bangvang.importing.drafting import Draft
from bangvang.importing.importing import Outcome
from bangvang.importing.review import LEVELS, TOPICS
from bangvang.model.honour import Honour
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe
from bangvang.reports.wording import severities_line

_ONE = {
    "collective": Both("tập thể", "collective"),
    "individual": Both("cá nhân", "individual"),
    "household": Both("hộ gia đình", "household"),
}
_CLASSES = {
    "nhat": Both("hạng Nhất", "first class"),
    "nhi": Both("hạng Nhì", "second class"),
    "ba": Both("hạng Ba", "third class"),
}
_SHOWN = 20
_ROWS = 5


def tell(outcome: Outcome, honours: Mapping[str, Honour], language: Language) -> None:
    """What was read, and what is to be looked at, on the output; `honours` are those of the roll."""
    lines = [*_read(outcome.draft, honours, language)]
    open_ = [one for one in outcome.remarks if one.level != "sure"]
    lines += [_remark(one, language) for one in open_[:_SHOWN]]
    if (more := len(open_) - _SHOWN) > 0:
        words = Both(f"… và {more} điều nữa trong bảng rà soát", f"… and {more} more in the review sheet")
        lines.append(words.say(language))
    lines += [safe(note.words.say(language)) for note in outcome.notes]
    errors = [one for one in outcome.problems if one.severity == "error"]
    lines += [
        f"{one.place.path}:{one.place.line}: {one.code}: {safe(one.message(language))}" for one in errors[:_SHOWN]
    ]
    if outcome.problems:
        checked = Both("Kiểm tra", "Checked").say(language)
        lines.append(f"{checked}: {severities_line(outcome.problems, language, zeros=False)}")
    write("\n".join(lines) + "\n")


def _read(made: Draft, honours: Mapping[str, Honour], language: Language) -> Iterator[str]:
    """The decision, and its awards with how many of each kind they have."""
    head = made.head
    decision = Both("Quyết định", "Decision").say(language)
    yield f"{decision}: {safe(head.number or '?')} · {head.date or '?'} · {head.issuer or '?'}"
    for (honour, class_), rows in made.awards.items():
        kinds = Counter(row["_kind"] for row in rows)
        told = ", ".join(_counted(number, kind, language) for kind, number in sorted(kinds.items()))
        yield f"+{len(rows)} {safe(_honour(honours.get(honour), honour, class_, language))} ({told})"
    if made.units:
        yield Both("Đơn vị mới", "New units").say(language) + f": {', '.join(sorted(made.units))}"


def _honour(honour: Honour | None, written: str, class_: str | None, language: Language) -> str:
    """An honour by its name, with its class; by its id where the roll has none."""
    name = honour.name if honour is not None else written
    if class_ is None:
        return name
    words = _CLASSES.get(class_, Both(f"hạng {class_}", f"class {class_}"))
    return f"{name}, {words.say(language)}" if language == "en" else f"{name} {words.vi}"


def _counted(number: int, kind: str, language: Language) -> str:
    words = _ONE[kind].say(language)
    return f"{number} {words}s" if language == "en" and number != 1 else f"{number} {words}"


def _remark(remark: Remark, language: Language) -> str:
    """What is to be looked at, with the first of its rows."""
    more = f" … ({len(remark.rows)})" if len(remark.rows) > _ROWS else ""
    listed = ", ".join(map(str, remark.rows[:_ROWS])) + more
    where = Both("dòng", "row").say(language) + f" {listed}: " if listed else ""
    return (
        f"{LEVELS[remark.level].say(language)} · {TOPICS[remark.topic].say(language)} · {where}"
        f"«{safe(remark.printed)}»\n    {safe(remark.how.say(language))}"
    )


def review_written(outcome: Outcome, path: str, file: str, decision: str, given: list[str]) -> Both:
    """Where the review sheet is, and what to do with it; `given` are the other options that were typed."""
    if not outcome.questions:
        return Both(f"Bảng rà soát: {path}", f"Review sheet: {path}")
    again = " ".join(
        ["bangvang", "import", *(shlex.quote(readable_path(one)) for one in (file, "--decision", decision, *given))]
    )
    many = "questions are" if outcome.questions > 1 else "question is"
    return Both(
        f"Còn {outcome.questions} câu hỏi: chưa ghi gì vào dữ liệu.\nMở {path} bằng Excel, điền cột «Trả lời», lưu lại, rồi chạy lại:\n  {again}",
        f"{outcome.questions} {many} open: nothing was written into the data.\n"
        f"Open {path} in Excel, fill in the column “Answer”, save it, then run again:\n  {again}",
    )


def conclude(outcome: Outcome, language: Language, *, dry_run: bool) -> None:
    """What was written, or would be."""
    if not outcome.changed:
        say(Both("Đã có đủ: không có gì thay đổi.", "All of it is there already: nothing changes."), language)
    elif dry_run:
        listed = ", ".join(outcome.changed)
        say(Both(f"Sẽ ghi (--dry-run): {listed}", f"Would write (--dry-run): {listed}"), language)
    else:
        listed = ", ".join(outcome.changed)
        say(Both(f"Đã ghi: {listed}\nKiểm tra: bangvang check", f"Written: {listed}\nCheck: bangvang check"), language)


def say(words: Both, language: Language) -> None:
    """Talk, beside the output."""
    print(words.say(language), file=sys.stderr)
