"""Looks at photos: what they are, how large, which way up. Only the head of a picture is read here, nothing is decoded."""

import warnings
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from bangvang.problems.both import Both
from bangvang.problems.problem import Problem
from bangvang.source.faults import whole_file
from bangvang.source.files import LARGEST_ANNEX, Files
from bangvang.source.letters import shown

PHOTOS = "photos"
"""The folder of photos in that of the data."""
FORMATS = ("JPEG", "PNG", "WEBP")
MOST = 50_000_000
"""The most pixels of a photo: what a good camera makes, and no bomb of a small file that unpacks to gigabytes."""

_ORIENTATION = 0x0112
"""The EXIF tag that tells how the camera was held."""
_LYING = frozenset((5, 6, 7, 8))
"""Its values where width and height are exchanged."""
_LIMIT = Both("50 triệu điểm ảnh", "50 megapixels")


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo: its path from the root, and how wide and high it is when it stands upright, in pixels."""

    path: str
    width: int
    height: int


def look(files: Files, path: str) -> tuple[Picture | None, list[Problem]]:
    """A photo as its head tells of it; else None and why not. Raises nothing.

    `path` is POSIX and relative to what holds `data/`.
    """
    content, problems = files.read(path, LARGEST_ANNEX)
    if content is None:
        return None, problems
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            picture = Image.open(BytesIO(content), formats=FORMATS)
        width, height = picture.size
        lying = picture.getexif().get(_ORIENTATION) in _LYING
    except Image.DecompressionBombError:
        return None, [
            whole_file("file-too-large", path, size=Both("quá nhiều điểm ảnh", "too many pixels"), limit=_LIMIT)
        ]
    except Exception:  # noqa: BLE001 - what a hostile file makes of the reader of pictures cannot be listed
        return None, [whole_file("not-a-photo", path, written=shown(path.rpartition("/")[2]))]
    if width * height > MOST:
        size = Both(f"{width} × {height} điểm ảnh", f"{width} × {height} pixels")
        return None, [whole_file("file-too-large", path, size=size, limit=_LIMIT)]
    return (Picture(path, height, width) if lying else Picture(path, width, height)), []
