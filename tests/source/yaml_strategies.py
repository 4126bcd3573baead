"""Trees of mappings, lists and text, and how they look as YAML."""

import re
import unicodedata
from typing import Any

import yaml
from hypothesis import strategies as st

from bangvang.source.letters import REFUSED
from bangvang.source.yaml_reader import Plain

LETTERS = st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")).filter(lambda char: not REFUSED.match(char))
TEXTS = st.text(LETTERS, max_size=12).map(lambda text: unicodedata.normalize("NFC", text))
KEYS = TEXTS.filter(lambda text: text != "<<")
TREES: st.SearchStrategy[Plain] = st.recursive(
    TEXTS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=20
).filter(lambda tree: depth(tree) <= 12)
ROOTS: st.SearchStrategy[Plain] = TREES.filter(lambda tree: isinstance(tree, dict | list))


_CORE = (
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)", "-+.0123456789"),
)  # fmt: skip
"""The core schema of YAML 1.2 (section 10.3.2): each tag, what it is given to, and the letters that this begins with."""


class _CoreLoader(yaml.SafeLoader):
    """Takes for numbers, yes, no and nothing what the core schema of YAML 1.2 does."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012 - as PyYAML wants it


for _tag, _pattern, _first in _CORE:
    _CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_pattern})$"), [*_first, ""])


def yaml_12(text: str) -> Any:
    """What a reader of YAML 1.2 makes of a text."""
    return yaml.load(text, _CoreLoader)  # noqa: S506 - a safe loader with other words for yes and no


def depth(tree: Plain) -> int:
    """How many lists and mappings stand within each other."""
    if isinstance(tree, dict):
        return 1 + max(map(depth, tree.values()), default=0)
    if isinstance(tree, list):
        return 1 + max(map(depth, tree), default=0)
    return 0


def quoted(text: str) -> str:
    """A text in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def flow(tree: Plain) -> str:
    """A tree on one line."""
    if isinstance(tree, dict):
        return "{" + ", ".join(f"{quoted(key)}: {flow(value)}" for key, value in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ", ".join(map(flow, tree)) + "]"
    return quoted(tree or "")


def block(tree: Plain, indent: str = "") -> str:
    """A tree on many lines, indented, with a comment here and there."""
    lines = []
    if isinstance(tree, dict) and tree:
        for key, value in tree.items():
            lines.append(f"{indent}? {quoted(key)}\n{indent}:{_inner(value, indent)}")
    elif isinstance(tree, list) and tree:
        lines += [f"{indent}-{_inner(value, indent)}" for value in tree]
    else:
        return f"{indent}{flow(tree)}\n"
    return "".join(lines)


def _inner(value: Plain, indent: str) -> str:
    if isinstance(value, dict | list) and value:
        return f" # more\n{block(value, indent + '  ')}"
    return f" {flow(value)}\n"
