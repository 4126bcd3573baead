"""The one form that a roll's YAML files have: the same content, in the model's order, with its comments and empty lines."""

from typing import Any

from bangvang.model.fields import Field, field_by_key
from bangvang.model.writing import is_bare, keys_in_order
from bangvang.source.yaml_nodes import Branch, Entry, Scalar, Tree
from bangvang.source.yaml_writing import Bare, Literal, Writable, written_after, written_key

_STEP = 2
_MODELINE = "# yaml-language-server:"


def canonical(tree: Tree, model: type[Any] | None) -> str:
    """The text of a file in canonical form. `model` is that of its records; None where the file has none.

    Takes the tree as its own: its entries come into order.
    Raises ValueError where it holds what cannot be written.
    """
    root = tree.root
    if root.entries:
        lines = [*_head(root), *_branch(root, 0, _Shape(model))]
    else:
        lines = [*filter(None, root.tail), "[]" if root.is_list else "{}"]
    while lines and not lines[0]:
        del lines[0]
    while lines and not lines[-1]:
        del lines[-1]
    return "".join(f"{line}\n" for line in lines)


class _Shape:
    """What is known of a value: the model of a mapping, or the field that it stands in."""

    __slots__ = ("field", "model", "texts_of")

    def __init__(self, model: type[Any] | None = None, field: Field | None = None, texts_of: Any = None) -> None:
        self.model = model
        self.field = field
        self.texts_of = texts_of

    def under(self, key: str) -> "_Shape":
        """The shape of what stands under a key of the mapping."""
        if self.texts_of is not None and self.model is None:
            return _Shape(self.texts_of, None)
        field = field_by_key(self.model).get(key) if self.model is not None else None
        if field is None:
            return _Shape()
        if field.shape == "translations":
            return _Shape(None, None, self.model)
        return _Shape(field.model, field)


def _head(root: Branch) -> list[str]:
    """What stands at the very top and belongs to the file: comments that an empty line parts from the first entry, and a modeline."""
    lead = root.entries[0].lead
    last_empty = max((place for place, line in enumerate(lead) if not line), default=-1)
    last = max(last_empty, 0 if lead and lead[0].startswith(_MODELINE) else -1)
    root.entries[0].lead = lead[last + 1 :]
    return lead[: last + 1]


def _branch(branch: Branch, indent: int, shape: _Shape) -> list[str]:
    """The lines of a mapping or list that is not empty."""
    lines: list[str] = []
    if not branch.is_list:
        _sort(branch, shape)
    for entry in branch.entries:
        lines += _entry(entry, indent, shape if branch.is_list else shape.under(entry.key or ""))
    margin = " " * indent
    return lines + [f"{margin}{line}" if line else "" for line in branch.tail]


def _sort(branch: Branch, shape: _Shape) -> None:
    """Put the entries of a mapping into the model's order. The first one then has no empty line above."""
    if shape.model is None:
        return
    order = keys_in_order(shape.model)
    before = branch.entries[0] if branch.entries else None
    branch.entries.sort(key=lambda entry: order.get(entry.key or "", len(order)))
    if branch.entries and branch.entries[0] is not before:
        first = branch.entries[0]
        while first.lead and not first.lead[0]:
            del first.lead[0]


def _entry(entry: Entry, indent: int, shape: _Shape) -> list[str]:
    """The lines of an entry, with its comments."""
    margin = " " * indent
    head = "-" if entry.key is None else f"{written_key(entry.key)}:"
    if isinstance(entry.value, Scalar):
        lines = written_after(head, _value(entry.value, shape), indent).splitlines()
        lines[0] = _with_side(lines[0], entry)
    elif not entry.value.entries:
        entry.lead += entry.value.tail
        brackets = "[]" if entry.value.is_list else "{}"
        lines = [_with_side(f"{margin}{head} {brackets}", entry)]
    else:
        inner = _branch(entry.value, indent + _STEP, shape)
        lines = _led(entry, margin, inner) if entry.key is None else [_with_side(f"{margin}{head}", entry), *inner]
    return [f"{margin}{line}" if line else "" for line in entry.lead] + lines


def _led(entry: Entry, margin: str, inner: list[str]) -> list[str]:
    """A mapping or list as an entry of a list: it begins on the line of the `-`; comments over its first line move above that."""
    first = next(place for place, line in enumerate(inner) if line.strip() and not line.lstrip().startswith("#"))
    entry.lead += [line.strip() for line in inner[:first]]
    if entry.side:
        return [f"{margin}- {entry.side}", *inner[first:]]
    return [f"{margin}- {inner[first].lstrip(' ')}", *inner[first + 1 :]]


def _value(scalar: Scalar, shape: _Shape) -> Writable:
    if scalar.text is None:
        return None
    if is_bare(shape.field):
        return Bare(scalar.text)
    return Literal(scalar.text) if scalar.style == "|" else scalar.text


def _with_side(line: str, entry: Entry) -> str:
    return f"{line}{' ' * entry.gap}{entry.side}" if entry.side else line
