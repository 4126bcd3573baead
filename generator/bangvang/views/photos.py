"""Photos on pages: where their copies stand, how large these are, and which may be shown at all."""

from dataclasses import dataclass
from hashlib import sha256
from typing import ClassVar

from bangvang.model.exemplar import Exemplar
from bangvang.model.localised import Words
from bangvang.roll.privacy import FULL, Privacy
from bangvang.source.pictures import Picture

WIDTHS = (480, 1280)
"""The widths of the copies, in pixels. None is wider than its photo."""
FOLDER = "anh"
_NAME_LENGTH = 16


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a photo that the site holds: its path from the root and its size in pixels."""

    path: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Photograph:
    """A photo on a page: its copies, the smallest first, what it shows, and who took it."""

    copies: tuple[Copy, ...]
    alt: Words
    credit: Words | None


@dataclass(frozen=True, slots=True)
class Photographs:
    """Photos one after the other."""

    shape: ClassVar[str] = "photos"
    photos: tuple[Photograph, ...]
    title: str | None = None
    anchor: str | None = None


def copies(file: str, picture: Picture) -> tuple[Copy, ...]:
    """The copies of a photo, which is known by its path in `data/photos/`. No part of that path gets into theirs."""
    name = sha256(file.encode()).hexdigest()[:_NAME_LENGTH]
    widths = sorted({min(width, picture.width) for width in WIDTHS})
    return tuple(
        Copy(f"{FOLDER}/{name}-{width}.webp", width, max(1, round(picture.height * width / picture.width)))
        for width in widths
    )


def may_show(privacy: Privacy, exemplar: Exemplar) -> bool:
    """Whether photos of an exemplar may be shown: not where it is a person who is not named in full."""
    if exemplar.person is not None:
        return privacy.named(exemplar.person)
    return exemplar.name is None or privacy.of_name(exemplar.kind) == FULL or exemplar.kind == "model"
