"""What editors answered once and need not answer again: `data/import-mapping.yml`."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from bangvang.importing.asking import YES, Desk, Remark
from bangvang.importing.review import Typed
from bangvang.source.files import read_bytes
from bangvang.source.yaml_reader import read_yaml
from bangvang.source.yaml_writing import written, written_key, written_text
from bangvang.words.folding import fold

NAME = "import-mapping.yml"
REMEMBERED: Mapping[str, str] = {
    "heading": "headings",
    "section": "sections",
    "honour": "honours",
    "unit": "units",
    "person": "people",
}
"""Topics whose answers hold for other annexes too, and their keys in the file."""


def remembered(root: Path, data: str) -> list[tuple[tuple[str, str], str]]:
    """The answers that the mapping of the roll in `root / data` holds; none where it is not there or cannot be read."""
    return list(_entries(_read(root, f"{data}/{NAME}")))


def with_new(root: Path, data: str, desk: Desk, remarks: tuple[Remark, ...], typed: Sequence[Typed]) -> bytes | None:
    """The file with the new answers in it, what stood there untouched; None where there is nothing new."""
    content, _ = read_bytes(root, f"{data}/{NAME}") if (root / data / NAME).exists() else (b"", [])
    text = (content or b"").decode("utf-8", "replace")
    known = {key for key, _ in _entries(_read(root, f"{data}/{NAME}"))}
    proposed: dict[tuple[str, str], str] = {(remark.topic, fold(remark.printed)): remark.proposal for remark in remarks}
    fresh: dict[str, dict[str, str]] = {}
    for one in sorted(typed, key=lambda one: one.key):
        part = REMEMBERED.get(one.topic)
        if part is None or one.key in known:
            continue
        meant = desk.answer(one.topic, one.printed)
        if meant == YES:
            meant = proposed.get(one.key) or None
        fresh.setdefault(part, {})[one.printed] = meant or one.answer
    for part, entries in fresh.items():
        text = _inserted(text, part, entries)
    return text.encode() if fresh else None


def _read(root: Path, path: str) -> object:
    content, _ = read_bytes(root, path)
    return read_yaml(content, path)[0] if content is not None else None


def _entries(value: object) -> Iterator[tuple[tuple[str, str], str]]:
    if not isinstance(value, dict):
        return
    for topic, part in REMEMBERED.items():
        entries = value.get(part)
        for printed, answer in entries.items() if isinstance(entries, dict) else ():
            if isinstance(answer, str):
                yield (topic, fold(printed)), answer


def _inserted(text: str, part: str, entries: Mapping[str, str]) -> str:
    """The text of the file with entries at the end of a part, which is added where it is not there."""
    lines = text.splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    new = [f"  {written_key(printed)}: {written_text(answer)}\n" for printed, answer in entries.items()]
    head = next((place for place, line in enumerate(lines) if line.rstrip() == f"{part}:"), None)
    if head is None:
        return "".join(lines) + written({part: dict(entries)})
    end = head + 1
    while end < len(lines) and (lines[end].startswith(" ") or not lines[end].strip()):
        end += 1
    while end > head + 1 and not lines[end - 1].strip():
        end -= 1
    return "".join([*lines[:end], *new, *lines[end:]])
