"""Pictures for tests, drawn here: a left half in one colour, a right half in another, and what cameras write beside them."""

from io import BytesIO

from PIL import Image

RED, BLUE = (200, 20, 20), (20, 20, 200)
WHO = "May anh cua Bi Mat"
"""What the camera says of its owner."""
_ORIENTATION, _ARTIST, _GPS = 0x0112, 0x013B, 0x8825


def picture(width: int = 64, height: int = 48, *, kind: str = "JPEG", orientation: int = 1) -> bytes:
    """A picture of a size, as stored; `orientation` is EXIF's (6: the camera was held upright)."""
    drawn = Image.new("RGB", (width, height), RED)
    drawn.paste(BLUE, (width // 2, 0, width, height))
    told = Image.Exif()
    told[_ORIENTATION] = orientation
    told[_ARTIST] = WHO
    told[_GPS] = {1: "N", 2: (21.0, 1.0, 42.0)}
    file = BytesIO()
    drawn.save(file, kind, exif=told)
    return file.getvalue()
