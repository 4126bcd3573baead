"""What editors answered once and need not answer again: `data/import-mapping.yml`."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from bangvang.importing.asking import Answered, Topic, together
from bangvang.roll.tables import Answers
from bangvang.source.files import read_bytes
from bangvang.source.yaml_writing import written, written_key, written_text

NAME = "import-mapping.yml"
REMEMBERED: Mapping[Topic, str] = {
    "heading": "headings",
    "section": "sections",
    "honour": "honours",
    "unit": "units",
    "person": "people",
}
"""Topics whose answers hold for other annexes too, and their keys in the file."""
_LONGEST = 400
"""A longer text is not remembered: a key of YAML has to be shorter than 500 letters."""


def remembered(answers: Answers) -> Iterator[Answered]:
    """The answers that the mapping of a roll holds."""
    topics = {part: topic for topic, part in REMEMBERED.items()}
    for part, texts in answers.items():
        yield from (Answered(topics[part], printed, answer) for printed, answer in texts.items())


def with_new(root: Path, data: str, answers: Answers, meant: Iterable[Answered]) -> bytes | None:
    """The file with answers in it that it had not, what stood there untouched; None where there are none.

    `meant` are the answers as they hold for other annexes too: ids, or words that stand for themselves.
    """
    path = root / data / NAME
    content = read_bytes(root, f"{data}/{NAME}")[0] if path.exists() else b""
    if content is None:
        return None
    known = together(remembered(answers))
    fresh: dict[str, dict[str, str]] = {}
    for one in sorted(meant, key=lambda one: one.key):
        part = REMEMBERED.get(one.topic)
        printed = " ".join(one.printed.split())
        if part is not None and one.key not in known and len(printed) <= _LONGEST:
            fresh.setdefault(part, {})[printed] = one.answer
    before = text = content.decode("utf-8-sig", "replace")
    for part, entries in fresh.items():
        text = _inserted(text, part, entries, there=part in answers)
    return text.encode() if text != before else None


def _inserted(text: str, part: str, entries: Mapping[str, str], *, there: bool) -> str:
    """The text of the file with entries at the end of a part, which is added where it is not there.

    A part that stands in brackets stays as it is.
    """
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    new = [f"  {written_key(printed)}: {written_text(answer)}\n" for printed, answer in entries.items()]
    head = next((place for place, line in enumerate(lines) if line.rstrip() == f"{part}:"), None)
    if head is None and there:
        return text
    if head is None:
        return "".join(lines) + written({part: dict(entries)})
    end = head + 1
    while end < len(lines) and (lines[end].startswith(" ") or not lines[end].strip()):
        end += 1
    while end > head + 1 and not lines[end - 1].strip():
        end -= 1
    return "".join([*lines[:end], *new, *lines[end:]])
