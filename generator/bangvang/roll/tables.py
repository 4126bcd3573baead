"""The two tables of texts beside the records: abbreviations, and what was answered at imports."""

from collections.abc import Mapping
from typing import Protocol

from bangvang.model.answered import ANSWERED
from bangvang.problems.both import Both
from bangvang.problems.problem import Filling, Keys, Part
from bangvang.source.yaml_reader import Plain
from bangvang.words.ids import nearest

Answers = Mapping[str, Mapping[str, str]]
"""Answers by the text that was printed, by what they are about (a key of ANSWERED)."""

_MAPPING_NAME = Both("import-mapping.yml", "import-mapping.yml")
_TEXT = Both("một dòng chữ", "a text")
_TEXT_OR_LIST = Both("một dòng chữ hoặc danh sách", "a text or a list")
_GROUP = Both("một nhóm «khóa: giá trị»", "a mapping of «key: value»")


class Find(Protocol):
    """Notes a fault under keys of the file."""

    def __call__(
        self, code: str, keys: Keys, part: Part, values: dict[str, Filling], near: str | None = None, /
    ) -> None:
        """Note it."""


def abbreviations_of(value: Plain, find: Find) -> dict[str, tuple[str, ...]]:
    """abbreviations.yml as typed: a mapping of an abbreviation to what it stands for, or to a list of that."""
    if not isinstance(value, dict):
        find("wrong-root", (), "value", {})
        return {}
    made = {}
    for short, meant in value.items():
        meanings = [meant] if isinstance(meant, str) else meant
        texts = tuple(one for one in meanings if isinstance(one, str) and one) if isinstance(meanings, list) else ()
        if isinstance(meanings, list) and texts and len(texts) == len(meanings):
            made[short] = texts
        else:
            find("wrong-type", (short,), "value", {"key": short, "expected": _TEXT_OR_LIST})
    return made


def answers_of(value: Plain, find: Find) -> dict[str, dict[str, str]]:
    """import-mapping.yml as typed: what each answer is about, and under that the printed texts with their answers."""
    if not isinstance(value, dict):
        find("wrong-root", (), "value", {})
        return {}
    made: dict[str, dict[str, str]] = {}
    for topic, texts in value.items():
        if topic not in ANSWERED:
            find("unknown-key", (topic,), "key", {"written": topic, "thing": _MAPPING_NAME}, nearest(topic, ANSWERED))
        elif isinstance(texts, dict):
            made[topic] = _texts(topic, texts, find)
        elif texts is not None:
            find("wrong-type", (topic,), "value", {"key": topic, "expected": _GROUP})
    return made


def _texts(topic: str, typed: Mapping[str, Plain], find: Find) -> dict[str, str]:
    made = {}
    for printed, answer in typed.items():
        if isinstance(answer, str) and answer:
            made[printed] = answer
        else:
            find("wrong-type", (topic, printed), "value", {"key": printed, "expected": _TEXT})
    return made
