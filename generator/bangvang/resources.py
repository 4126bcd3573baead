"""Where the files that come with the program stand: in the wheel, or beside it in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parents[1]


def theme_folder() -> Path:
    """The folder of templates, styles and interface texts."""
    return _first(_PACKAGE / "theme", _CHECKOUT / "theme")


def catalogue_folder() -> Path:
    """The folder of the Vietnamese catalogue of honours, as new rolls receive it."""
    return _first(_PACKAGE / "catalogue", _CHECKOUT / "data" / "honours")


def content_folder() -> Path:
    """The folder of hand-written pages for rolls that have none of their own."""
    return _first(_PACKAGE / "content", _CHECKOUT / "content")


def _first(installed: Path, checkout: Path) -> Path:
    return installed if installed.is_dir() else checkout
