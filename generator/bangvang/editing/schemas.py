"""The files that tie a text editor to a roll: schemas, which are ours alone, and settings, which people may change."""

from collections.abc import Iterator
from pathlib import Path

from bangvang.forms.schema.files import schema_files, settings_files
from bangvang.problems.both import Language


def outdated(folder: Path, language: Language) -> Iterator[tuple[Path, bytes]]:
    """What is to be written in `folder` so that an editor knows the roll's files: path and bytes, in order.

    A schema that is not as the model has it, and settings where there are none; settings that stand are left alone.
    """
    for name, content in schema_files(language):
        path = folder / name
        if not path.is_file() or path.read_bytes() != content:
            yield path, content
    for name, content in settings_files():
        path = folder / name
        if not path.exists():
            yield path, content


def write_schemas(folder: Path, language: Language) -> list[Path]:
    """Bring the files of an editor up to date. Gives those that were written."""
    written = []
    for path, content in outdated(folder, language):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        written.append(path)
    return written
