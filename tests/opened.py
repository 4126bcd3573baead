"""Open data written into a folder, for tests to look at."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bangvang.addresses import API, DOWNLOADS
from bangvang.language import Interface
from bangvang.open_data.writing import write_open_data
from bangvang.resources import theme_folder
from bangvang.roll.loading import load
from bangvang.views.sight import Sight
from built import BASE_URL


@dataclass(frozen=True)
class Opened:
    """Open data in a folder, of a roll as it is seen in its languages."""

    root: Path
    sights: tuple[Sight, ...]

    @property
    def downloads(self) -> Path:
        """The folder of the files to take away."""
        return self.root / DOWNLOADS

    @property
    def api(self) -> Path:
        """The folder of the JSON."""
        return self.root / API

    def json(self, path: str) -> Any:
        """A file of JSON by its path below the root."""
        return json.loads((self.root / path).read_bytes())

    def files(self) -> Iterator[tuple[str, bytes]]:
        """Every file by its path below the root."""
        for path in sorted(self.root.rglob("*")):
            if path.is_file():
                yield path.relative_to(self.root).as_posix(), path.read_bytes()


def opened(folder: Path, data: Path, site_url: str = BASE_URL) -> Opened:
    """Write the open data of the roll in `data` into a folder."""
    roll = load(data).roll
    sights: Sequence[Sight] = [
        Sight.of(roll, Interface.of(theme_folder() / "locales", language)) for language in roll.settings.languages
    ]
    write_open_data(folder, sights, site_url)
    return Opened(folder, tuple(sights))
