"""The index of a site: written beside the page of the search in every language, with the scripts that read it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bangvang.search.collecting import documents
from bangvang.search.explorer import explorer_files
from bangvang.search.naming import Namer
from bangvang.search.saying import said
from bangvang.search.scripts import Scripts
from bangvang.search.writing import Setting, index_files
from bangvang.source.garbage import garbage_left
from bangvang.views.sight import Sight


@garbage_left()
def write_search(folder: Path, sights: Iterable[Sight], theme: Path) -> None:
    """Write the index of each language, and the scripts once, below the folder of a site."""
    for path, content in search_files(sights, theme):
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)


def search_files(sights: Iterable[Sight], theme: Path) -> Iterator[tuple[str, bytes]]:
    """The scripts, and of each language the index and the explorer: paths below the site's root, and bytes."""
    scripts = Scripts.of(theme)
    for name, path in scripts.paths.items():
        yield path, scripts.contents[name]
    for sight in sights:
        page = sight.addresses.search(sight.language)
        setting = Setting(sight.language, "../" * page.count("/"), said(sight), scripts.paths)
        namer = Namer.of(sight.roll.abbreviations)
        for path, content in index_files(documents(sight), namer, setting):
            yield f"{page}{path}", content
        for path, content in explorer_files(sight, namer):
            yield f"{page}{path}", content
