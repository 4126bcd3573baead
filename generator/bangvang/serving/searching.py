"""The preview's search and open data: made when they are first asked for, of the roll that is shown then."""

from collections.abc import Callable, Mapping
from threading import Lock

from bangvang.addresses import API, ATOM, DOWNLOADS, JSON_FEED
from bangvang.open_data.files import open_data_files
from bangvang.resources import theme_folder
from bangvang.search.site_index import search_files
from bangvang.site.shell import Shell

Files = Mapping[str, bytes]


class MadeFiles:
    """Some files of the site that was last asked for. Several may ask at once."""

    def __init__(self, make: Callable[[Shell], Files]) -> None:
        self._make = make
        self._lock = Lock()
        self._site: Shell | None = None
        self._files: Files = {}

    def file(self, site: Shell, path: str) -> bytes | None:
        """A file by its path below the site's root; None where there is none of that name."""
        with self._lock:
            if self._site is not site:
                self._files = self._make(site)
                self._site = site
            return self._files.get(path)


class SearchFiles(MadeFiles):
    """The search's files, and those of the open data, each made apart from the others."""

    def __init__(self) -> None:
        super().__init__(_search)
        self._data = MadeFiles(_open_data)

    def file(self, site: Shell, path: str) -> bytes | None:
        """A file by its path below the site's root; None where there is none of that name."""
        if path.startswith((API, DOWNLOADS)) or path.rpartition("/")[2] in (ATOM, JSON_FEED):
            return self._data.file(site, path)
        return super().file(site, path)


def _search(site: Shell) -> Files:
    return dict(search_files((edition.sight for edition in site.editions.values()), theme_folder()))


def _open_data(site: Shell) -> Files:
    made = list(site.editions.values())
    files = open_data_files([edition.sight for edition in made], made[0].site_url)
    return {one.path: one.content for one in files}
