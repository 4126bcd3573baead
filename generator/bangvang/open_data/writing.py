"""Writes the open data below the folder of a site, or of its own."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from bangvang.open_data.files import Made, open_data_files
from bangvang.source.garbage import garbage_left
from bangvang.views.downloads import Download
from bangvang.views.sight import Sight


@garbage_left()
def write_open_data(folder: Path, sights: Sequence[Sight], site_url: str) -> tuple[Download, ...]:
    """Write every file. Gives what the page of the downloads tells of them.

    Raises:
        FileExistsError: a file of somebody else's stands where one of ours belongs.
    """
    return tuple(one for one in write_files(folder, open_data_files(sights, site_url)) if one is not None)


def write_files(folder: Path, files: Iterable[Made]) -> list[Download | None]:
    """Write files that are not there yet, one at a time."""
    told = []
    for made in files:
        place = folder / made.path
        place.parent.mkdir(parents=True, exist_ok=True)
        with place.open("xb") as file:
            file.write(made.content)
        told.append(made.download)
    return told


def downloads(sights: Sequence[Sight], site_url: str) -> tuple[Download, ...]:
    """What the page of the downloads tells, without writing anything."""
    return tuple(one.download for one in open_data_files(sights, site_url) if one.download is not None)
