"""The site's own styles and scripts: small files of the theme, joined into one of each and named by what is in them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from urllib.parse import quote

FOLDER = "assets"
SOURCES = ("styles/", "scripts/", "search/", "icons/")
"""Folders of the theme that are joined, or named anew, and are not files of the site themselves."""
_UNUSED = ("assets/javascripts/lunr/", "assets/javascripts/workers/", "assets/stylesheets/palette.")
"""What the theme below ours brings for a search and for palettes that our pages do not have."""
_MAP = ".map"
_NAMES_MAP = re.compile(rb"\n?(?://# sourceMappingURL=[^\n]*|/\*# sourceMappingURL=[^*]*\*/)\s*$")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Asset:
    """A file of the site: its path from the root and its bytes. The name holds a hash of the bytes, so it may be kept for ever."""

    path: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Assets:
    """What every page loads."""

    styles: Asset
    script: Asset

    @classmethod
    def of(cls, theme: Path) -> "Assets":
        """The theme's `styles/*.css` and `scripts/*.js`, each joined in the order of their names; icons become styles."""
        icons = map(icon_rule, sorted((theme / "icons").glob("*.svg")))
        styles = "\n".join((*(lean(text) for text in _texts(theme / "styles", "*.css")), *icons))
        # A script is a function of its own: what it names is not seen by the others, nor are its faults.
        script = "\n".join(f"(() => {{\n{text.strip()}\n}})();" for text in _texts(theme / "scripts", "*.js"))
        return cls(_named("bangvang", "css", styles), _named("bangvang", "js", script))

    def all(self) -> tuple[Asset, ...]:
        """Every file to be written."""
        return (self.styles, self.script)


def is_unused(path: str) -> bool:
    """Whether a file of the theme below ours is of no use to our pages, or only to who would read its sources."""
    return path.startswith(_UNUSED) or path.endswith(_MAP)


def lean(css: str) -> str:
    """A style sheet without its comments and indents. Our styles hold no text that looks like a comment."""
    return _SPACE.sub("\n", _COMMENT.sub("", css)).strip()


def icon_rule(path: Path) -> str:
    """The style rule that makes an icon of the class `bv-icon--<name>`: a mask, so that it takes the colour of its text."""
    drawn = quote(path.read_text(encoding="utf-8").strip(), safe=" /:=',()")
    mask = f'url("data:image/svg+xml,{drawn}")'
    return f".bv-icon--{path.stem}{{-webkit-mask-image:{mask};mask-image:{mask}}}"


def write_assets(folder: Path, assets: Assets) -> None:
    """Write them below the site's folder. Scripts of others that stand there name no map of their sources any more: there is none."""
    (folder / FOLDER).mkdir(parents=True, exist_ok=True)
    for asset in assets.all():
        (folder / asset.path).write_bytes(asset.content)
    for path in sorted((folder / FOLDER).rglob("*.min.*")):
        content = path.read_bytes()
        if _NAMES_MAP.search(content) is not None:
            path.write_bytes(_NAMES_MAP.sub(b"\n", content))


def _texts(folder: Path, pattern: str) -> Iterable[str]:
    return (path.read_text(encoding="utf-8") for path in sorted(folder.glob(pattern)))


def _named(stem: str, suffix: str, text: str) -> Asset:
    content = f"{text}\n".encode()
    mark = blake2b(content, digest_size=5).hexdigest()
    return Asset(f"{FOLDER}/{stem}.{mark}.{suffix}", content)
