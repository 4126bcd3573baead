"""What a YAML file holds beside its content: comments, empty lines, how texts were written, where entries stand."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Scalar:
    """A text, or None where it was left empty. `style` is how it was written: one of `'"|>`, or "" without quotes."""

    text: str | None
    style: str = ""


@dataclass(slots=True)
class Entry:
    """An entry of a mapping, or of a list (then `key` is None).

    `lead` are the comments and empty lines above it, `side` is the comment beside it, `gap` spaces behind the value. `start` is where its first line begins
    and `end` where its last one ends (the offsets of a block; in brackets both are 0).
    """

    key: str | None
    value: "Node"
    lead: list[str] = field(default_factory=list)
    side: str = ""
    gap: int = 1
    start: int = 0
    end: int = 0


@dataclass(slots=True)
class Branch:
    """A mapping or a list; `tail` are the comments below its last entry. `in_brackets`: it was written `{…}` or `[…]`.

    `column` is how far its entries are indented.
    """

    is_list: bool
    in_brackets: bool = False
    column: int = 0
    entries: list[Entry] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)


Node = Scalar | Branch


@dataclass(slots=True)
class Tree:
    """A file: its outermost list or mapping, and the text that the offsets count in."""

    root: Branch
    text: str


def comments(node: Node) -> list[str]:
    """Every comment below a node, sorted."""
    found: list[str] = []
    waiting = [node]
    while waiting:
        branch = waiting.pop()
        if isinstance(branch, Branch):
            found += [line for line in branch.tail if line]
            for entry in branch.entries:
                found += [line for line in (*entry.lead, entry.side) if line]
                waiting.append(entry.value)
    return sorted(found)
