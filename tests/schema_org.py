"""The vocabulary of schema.org as the package schema-dts declares it: the properties of a type, and what they may hold."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

INTERFACE = re.compile(
    r"^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]+) \{$(.*?)^\}$", re.MULTILINE | re.DOTALL
)
PROPERTY = re.compile(r'^    "(\w+)"\?: SchemaValue<(.+), "\w+">;$', re.MULTILINE)
ALIAS = re.compile(r"^export type (\w+) = (.+);$", re.MULTILINE)
NAME = re.compile(r"\w+")
VALUE = re.compile(r'"https://schema\.org/(\w+)"')
LITERALS = frozenset({"Text", "URL", "Date", "DateTime", "Time", "Number", "Integer", "Float", "Boolean", "string"})
"""What a property may hold as a plain text or number."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Types with the types right above them and the properties of their own; enumerations with their values."""

    above: Mapping[str, frozenset[str]]
    own: Mapping[str, Mapping[str, frozenset[str]]]
    values: Mapping[str, frozenset[str]]

    @classmethod
    def read(cls, path: Path) -> "Vocabulary":
        """Read the declarations of the package."""
        text = path.read_text("utf-8")
        above: dict[str, frozenset[str]] = {}
        own: dict[str, dict[str, frozenset[str]]] = {}
        for name, extended, body in INTERFACE.findall(text):
            over = {one.removesuffix("Base") for one in NAME.findall(extended) if one.endswith("Base")} - {name}
            above[name] = above.get(name, frozenset()) | over
            held = {key: frozenset(NAME.findall(ranges)) for key, ranges in PROPERTY.findall(body)}
            own[name] = {**own.get(name, {}), **held}
        values = {name: frozenset(VALUE.findall(told)) for name, told in ALIAS.findall(text) if '"https:' in told}
        return cls(above, own, values)

    def lineage(self, name: str) -> frozenset[str]:
        """A type and all types above it."""
        found, waiting = {name}, [name]
        while waiting:
            for one in self.above.get(waiting.pop(), frozenset()) - found:
                found.add(one)
                waiting.append(one)
        return frozenset(found)

    def ranges(self, name: str, key: str) -> frozenset[str] | None:
        """The types that a property of a type may hold; None where the type has no such property."""
        found = [self.own[one][key] for one in sorted(self.lineage(name)) if key in self.own.get(one, {})]
        return frozenset().union(*found) if found else None

    def holds(self, ranges: frozenset[str], value: str | None, kind: str | None) -> bool:
        """Whether a property of these ranges may hold a thing of a type (`kind`), a value of schema.org, or a plain one."""
        if kind is not None:
            return bool(self.lineage(kind) & ranges)
        if value is not None:
            return any(value in self.values.get(one, ()) for one in ranges)
        return bool(ranges & LITERALS)
