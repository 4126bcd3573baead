"""Copies of photos, as pages show them: upright, in the colours of the web, small, and without what cameras write into them."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

from bangvang.problems.both import Both
from bangvang.roll.privacy import Privacy
from bangvang.roll.roll import Roll
from bangvang.source.files import LARGEST_ANNEX, read_bytes
from bangvang.source.pictures import FORMATS, Picture
from bangvang.views.photos import Copy, copies, may_show

_QUALITY = 80


class PhotoDamaged(Exception):  # noqa: N818 - a refusal rather than a fault of the program
    """A photo's head was right, and the rest of it is damaged. `message` says which."""

    def __init__(self, path: str) -> None:
        self.message = Both(f"Ảnh bị hỏng: {path}", f"The photo is damaged: {path}")
        super().__init__(self.message.en)


def write_photos(folder: Path, roll: Roll, root: Path) -> None:
    """Write the copies of all photos that pages of the roll show below `folder`, the site's.

    `root` is the folder that the photos' paths are relative to.

    Raises:
        PhotoDamaged: one cannot be decoded.
    """
    for picture, several in _shown(roll):
        for copy in several:
            place = folder / copy.path
            place.parent.mkdir(exist_ok=True)
            place.write_bytes(_encoded(picture, copy, root))


def photo_at(roll: Roll, root: Path, path: str) -> bytes | None:
    """The copy at a path from the site's root; None where there is none. Raises as `write_photos` does."""
    for picture, several in _shown(roll):
        for copy in several:
            if copy.path == path:
                return _encoded(picture, copy, root)
    return None


def _shown(roll: Roll) -> Iterator[tuple[Picture, tuple[Copy, ...]]]:
    """Each photo that some page shows, once."""
    privacy = Privacy.of(roll)
    files = {photo.file for one in roll.exemplars.values() if may_show(privacy, one) for photo in one.photos}
    for file in sorted(files):
        picture = roll.photos.get(file)
        if picture is not None:
            yield picture, copies(file, picture)


def _encoded(picture: Picture, copy: Copy, root: Path) -> bytes:
    content, _ = read_bytes(root, picture.path, LARGEST_ANNEX)
    if content is None:
        raise PhotoDamaged(picture.path)
    try:
        opened = Image.open(BytesIO(content), formats=FORMATS)
        opened.draft("RGB", (2 * max(copy.width, copy.height),) * 2)
        small = ImageOps.exif_transpose(opened).resize((copy.width, copy.height), Image.Resampling.LANCZOS)
        encoded = BytesIO()
        _of_the_web(small).save(encoded, "WEBP", quality=_QUALITY, method=4, exif=b"", icc_profile=b"", xmp=b"")
    except Exception as fault:
        raise PhotoDamaged(picture.path) from fault
    return encoded.getvalue()


def _of_the_web(picture: Image.Image) -> Image.Image:
    """The picture in sRGB, on white where one sees through it."""
    profile = picture.info.get("icc_profile")
    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        seen = picture.convert("RGBA")
        paper = Image.new("RGBA", seen.size, "white")
        return Image.alpha_composite(paper, seen).convert("RGB")
    if profile and picture.mode in ("RGB", "L", "CMYK"):
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            turned = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except ImageCms.PyCMSError:
            turned = None
        if turned is not None:
            return turned
    return picture.convert("RGB")
