"""Where the parts of one file stand, by their keys, as offsets in its text."""

from dataclasses import dataclass, field

from bangvang.problems.problem import Keys, Part

Span = tuple[int, int]
"""The offsets of the first character and of the one behind the last."""


@dataclass(slots=True)
class Spans:
    """The spans of keys, of values, and of the heads (first key or first entry) of mappings and lists."""

    keys: dict[Keys, Span] = field(default_factory=dict)
    values: dict[Keys, Span] = field(default_factory=dict)
    heads: dict[Keys, Span] = field(default_factory=dict)

    def find(self, keys: Keys, part: Part) -> Span:
        """The span of a key or a value; of what is not there, the head of the nearest thing that should hold it."""
        if keys in self.values:
            return self.keys.get(keys, self.values[keys]) if part == "key" else self.values[keys]
        while keys:
            keys = keys[:-1]
            if keys in self.values:
                return self.heads.get(keys, self.values[keys])
        return (0, 0)
