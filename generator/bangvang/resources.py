"""Where the files that come with the program stand: in the wheel, or beside it in a checkout."""

from pathlib import Path

CATALOGUE = ("honours", "documents/danh-muc", "sources/danh-muc", "units/danh-muc")
"""The folders of `data/` that hold the catalogue."""
LOCAL = "dia-phuong.yml"
PAGES = (".md", ".webp")
"""The endings of hand-written pages and of their pictures."""

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parents[1]


def theme_folder() -> Path:
    """The folder of templates, styles and interface texts."""
    return _first(_PACKAGE / "theme", _CHECKOUT / "theme")


def catalogue_files() -> tuple[tuple[str, Path], ...]:
    """The Vietnamese catalogue of honours with the laws and sources that it stands on, as new rolls receive it.

    Each file with its path below a roll's `data/`. Local honours belong to their roll and are left out.
    """
    root = _first(_PACKAGE / "catalogue", _CHECKOUT / "data")
    found = [path for folder in CATALOGUE for path in sorted((root / folder).glob("*.yml")) if path.name != LOCAL]
    return tuple((path.relative_to(root).as_posix(), path) for path in found)


def content_folder() -> Path:
    """The folder of hand-written pages for rolls that have none of their own."""
    return _first(_PACKAGE / "content", _CHECKOUT / "content")


def page_files() -> tuple[tuple[str, Path], ...]:
    """The program's own hand-written pages and their pictures, each with its path below a roll's `content/`."""
    root = content_folder()
    return tuple((path.relative_to(root).as_posix(), path) for path in sorted(root.rglob("*")) if path.suffix in PAGES)


def workflow_files() -> tuple[tuple[str, Path], ...]:
    """What git hosts and pre-commit run for a roll, each with its path below the roll's folder."""
    root = _first(_PACKAGE / "workflows", _CHECKOUT / "workflows")
    found = [path for path in sorted(root.rglob("*")) if path.is_file()]
    return tuple((path.relative_to(root).as_posix(), path) for path in found)


def own_pages(language: str) -> Path:
    """The folder of the program's own hand-written pages in a language; Vietnamese stands at the root."""
    folder = content_folder() / language
    return folder if folder.is_dir() else content_folder()


def guide_pages() -> tuple[str, ...]:
    """The pages of the program's own guide and their pictures: their paths below a language's folder."""
    return tuple(name for name, _ in page_files() if name.startswith("huong-dan/"))


def own_page(language: str, page: str) -> bytes:
    """A page of the program's own, in Markdown, or a picture; a bare heading where it has none by that name."""
    path = own_pages(language) / page
    return path.read_bytes() if path.is_file() else "# Bảng Vàng\n".encode()


def own_settings(title: str, language: str) -> str:
    """What stands in for mkdocs.yml where there is none: the settings of a site with this title, in its first language."""
    quoted = title.replace("'", "''")
    return (
        f"site_name: '{quoted}'\ndocs_dir: '{own_pages(language)}'\n"
        f"theme:\n  name: material\n  custom_dir: '{theme_folder()}'\nplugins:\n  - bangvang\n"
    )


def _first(installed: Path, checkout: Path) -> Path:
    return installed if installed.is_dir() else checkout
