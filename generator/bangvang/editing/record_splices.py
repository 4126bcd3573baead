"""Changing fields of a record where it stands in its file: comments and all other fields stay as they are."""

from collections.abc import Mapping
from typing import Any

from bangvang.editing.refusal import Refused
from bangvang.model.writing import keys_in_order, writable
from bangvang.source.splicing import Splice
from bangvang.source.yaml_nodes import Branch, Entry, Tree
from bangvang.source.yaml_reader import Plain
from bangvang.source.yaml_writing import written_after, written_key


def record_branch(tree: Tree, prefix: tuple[str | int, ...], path: str) -> Branch:
    """The mapping of a record: the file's own, or the one at its number in the list.

    Raises:
        Refused: it stands in brackets, where fields have no lines of their own.
    """
    branch = tree.root
    for number in prefix:
        value = branch.entries[int(number)].value
        assert isinstance(value, Branch)
        branch = value
    if branch.in_brackets or tree.root.in_brackets:
        raise Refused(
            f"Hồ sơ trong {path} viết trong ngoặc. Hãy chạy «bangvang fmt {path}» rồi làm lại.",
            f"The record in {path} is written in brackets. Run «bangvang fmt {path}» first.",
        )
    return branch


def field_splices(tree: Tree, branch: Branch, model: type[Any], fields: Mapping[str, Plain]) -> list[Splice]:
    """The splices that give the fields of a record these values; None takes a field away, new ones go where the model has them."""
    order = keys_in_order(model)
    values = writable(model, {key: value for key, value in fields.items() if value is not None})
    assert isinstance(values, dict)
    there = {entry.key: entry for entry in branch.entries}
    splices = [_removed(there[key]) for key in fields if fields[key] is None and key in there]
    for key, value in values.items():
        text = written_after(f"{written_key(key)}:", value, branch.column)
        if key in there:
            splices.append(_replaced(tree, there[key], branch.column, text))
        else:
            splices.append(_inserted(tree, branch, order, key, text))
    return _with_line_ends(tree.text, splices)


def without_record(tree: Tree, prefix: tuple[str | int, ...]) -> Splice | None:
    """The splice that takes a record out of its list, with the comments above it; None where nothing would be left of the file."""
    entries = tree.root.entries
    if not prefix or len(entries) == 1:
        return None
    number = int(prefix[0])
    start, end = entries[number].start, entries[number].end
    if number:
        return Splice(entries[number - 1].end, end, "")
    while tree.text[end : end + 2] == "\r\n" or tree.text[end : end + 1] == "\n":
        end += 2 if tree.text[end] == "\r" else 1
    return Splice(start, end, "")


def _removed(entry: Entry) -> Splice:
    return Splice(entry.start, entry.end, "")


def _replaced(tree: Tree, entry: Entry, column: int, text: str) -> Splice:
    """An entry with another value; what stands before it on its line (`- `) and beside it stays."""
    before = tree.text[entry.start : entry.start + column]
    first, _, rest = text.partition("\n")
    side = f"{' ' * entry.gap}{entry.side}" if entry.side else ""
    return Splice(entry.start, entry.end, f"{before}{first[column:]}{side}\n{rest}")


def _inserted(tree: Tree, branch: Branch, order: Mapping[str, int], key: str, text: str) -> Splice:
    """A new entry, behind the last of those that the model has before it."""
    earlier = [entry for entry in branch.entries if order.get(entry.key or "", -1) < order[key]]
    at = (earlier or branch.entries)[-1].end
    return Splice(at, at, text if tree.text[at - 1] == "\n" else f"\n{text}")


def _with_line_ends(text: str, splices: list[Splice]) -> list[Splice]:
    if "\r\n" not in text:
        return splices
    return [Splice(start, end, new.replace("\n", "\r\n")) for start, end, new in splices]
