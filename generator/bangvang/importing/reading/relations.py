"""Which part of an Office file is which: the relations between them."""

from posixpath import dirname, join, normpath

from bangvang.importing.reading.archive import Archive
from bangvang.importing.reading.markup import Attributes, local, read_xml

Relations = dict[str, tuple[str, str]]
"""The kind of a relation (the last word of its address) and the part it leads to, by id."""


def main_part(archive: Archive, default: str) -> str:
    """The part where the document begins."""
    if "_rels/.rels" not in archive:
        return default
    found = _read(archive, "_rels/.rels", "")
    return next((part for kind, part in found.values() if kind == "officeDocument" and part in archive), default)


def relations(archive: Archive, part: str) -> Relations:
    """The relations of a part; none where the file has no list of them."""
    folder, _, name = part.rpartition("/")
    listed = join(folder, "_rels", f"{name}.rels")
    return _read(archive, listed, dirname(part)) if listed in archive else {}


def _read(archive: Archive, listed: str, base: str) -> Relations:
    found: Relations = {}

    def start(tag: str, attributes: Attributes) -> None:
        if local(tag) == "Relationship" and attributes.get("TargetMode") != "External":
            target = attributes.get("Target", "").replace("\\", "/")
            whole = target.lstrip("/") if target.startswith("/") else normpath(join(base, target))
            found[attributes.get("Id", "")] = (attributes.get("Type", "").rpartition("/")[2], whole)

    read_xml(archive.chunks(listed), start)
    return found
