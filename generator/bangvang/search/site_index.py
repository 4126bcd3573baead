"""The index of a site: written beside the page of the search in every language, with the scripts that read it."""

from collections.abc import Iterable
from pathlib import Path

from bangvang.search.collecting import documents
from bangvang.search.naming import Namer
from bangvang.search.saying import said
from bangvang.search.scripts import Scripts
from bangvang.search.writing import Setting, index_files
from bangvang.source.garbage import garbage_left
from bangvang.views.sight import Sight


@garbage_left()
def write_search(folder: Path, sights: Iterable[Sight], theme: Path) -> None:
    """Write the index of each language, and the scripts once, below the folder of a site."""
    scripts = Scripts.of(theme)
    for name, path in scripts.paths.items():
        _write(folder / path, scripts.contents[name])
    for sight in sights:
        page = sight.addresses.search(sight.language)
        setting = Setting(sight.language, "../" * page.count("/"), said(sight), scripts.paths)
        for path, content in index_files(documents(sight), Namer.of(sight.roll.abbreviations), setting):
            _write(folder / page / path, content)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
