"""The files that an edit touches: each read once, its splices gathered, its new bytes made at the end."""

from pathlib import Path
from typing import Any

from bangvang.editing.record_splices import field_splices, record_branch, without_record
from bangvang.editing.refusal import Refused
from bangvang.roll.origin import Origin
from bangvang.source.files import LARGEST_ANNEX, read_bytes
from bangvang.source.splicing import Splice, spliced
from bangvang.source.text import BOM, decode
from bangvang.source.yaml_nodes import Tree
from bangvang.source.yaml_reader import Plain, read_yaml
from bangvang.source.yaml_text import prepare
from bangvang.source.yaml_tree import yaml_tree


class FilesEdited:
    """Gathers splices by file. `root` holds the folder of the data; nothing is written."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._bytes: dict[str, bytes] = {}
        self._splices: dict[str, list[Splice]] = {}
        self._gone: set[str] = set()

    def bytes_of(self, path: str) -> bytes:
        """A file as it stands. Raises Refused where it cannot be read."""
        if path not in self._bytes:
            content, _ = read_bytes(self._root, path, LARGEST_ANNEX)
            if content is None:
                raise Refused(f"Không đọc được {path}.", f"{path} cannot be read.")
            self._bytes[path] = content
        return self._bytes[path]

    def typed(self, origin: Origin) -> dict[str, Any]:
        """A record as it was typed."""
        value: Plain = read_yaml(self.bytes_of(origin.path), origin.path)[0]
        for key in origin.prefix:
            value = value[int(key)] if isinstance(value, list) else value
        assert isinstance(value, dict)
        return value

    def tree(self, path: str) -> Tree:
        """The tree of a YAML file."""
        ready, _ = prepare(self.bytes_of(path), path)
        tree = yaml_tree(ready) if ready is not None else None
        assert tree is not None
        return tree

    def splice(self, path: str, splices: list[Splice]) -> None:
        """Note splices of a file's text."""
        self.bytes_of(path)
        self._splices.setdefault(path, []).extend(splices)

    def set_fields(self, origin: Origin, model: type[Any], fields: dict[str, Plain]) -> None:
        """Give fields of a record other values (None takes one away). Raises Refused for a record in brackets."""
        tree = self.tree(origin.path)
        branch = record_branch(tree, origin.prefix, origin.path)
        self.splice(origin.path, field_splices(tree, branch, model, fields))

    def remove(self, origin: Origin) -> None:
        """Take a record away, with its file where nothing else stands in it."""
        tree = self.tree(origin.path)
        record_branch(tree, origin.prefix, origin.path)
        splice = without_record(tree, origin.prefix)
        if splice is None:
            self._gone.add(origin.path)
        else:
            self.splice(origin.path, [splice])

    def changes(self) -> dict[str, bytes | None]:
        """The new bytes of every file that changes; None for one that goes."""
        made: dict[str, bytes | None] = dict.fromkeys(self._gone)
        for path, splices in self._splices.items():
            if path not in self._gone:
                before = self.bytes_of(path)
                text, _ = decode(before, path)
                assert text is not None
                after = (BOM if before.startswith(BOM) else b"") + spliced(text, splices).encode()
                if after != before:
                    made[path] = after
        return dict(sorted(made.items()))
