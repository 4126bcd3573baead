"""The preview's search: its index is made when it is first asked for, of the roll that is shown then."""

from collections.abc import Mapping
from threading import Lock

from bangvang.resources import theme_folder
from bangvang.search.site_index import search_files
from bangvang.site.shell import Shell


class SearchFiles:
    """The search's files of the site that was last asked for. Several may ask at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._site: Shell | None = None
        self._files: Mapping[str, bytes] = {}

    def file(self, site: Shell, path: str) -> bytes | None:
        """A file of the search by its path below the site's root; None where it has none of that name."""
        with self._lock:
            if self._site is not site:
                sights = (edition.sight for edition in site.editions.values())
                self._files = dict(search_files(sights, theme_folder()))
                self._site = site
            return self._files.get(path)
