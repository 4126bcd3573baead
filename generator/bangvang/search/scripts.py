"""The scripts that search in the browser, each named by what is in it, so that it may be kept for ever."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

FOLDER = "search"
"""Where they stand in the theme."""
TARGET = "assets"
NAMES = ("meant", "engine", "box", "explorer", "page")
"""Each imports only those before it."""
_COMMENT = re.compile(r"^\s*//.*\n", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+|\n(?=\n)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Scripts:
    """The scripts by name: the path of each below the site's root, and its bytes."""

    paths: Mapping[str, str]
    contents: Mapping[str, bytes]

    @classmethod
    def of(cls, theme: Path) -> "Scripts":
        """The scripts of a theme, without comments and indents, importing each other by their full names."""
        paths: dict[str, str] = {}
        contents: dict[str, bytes] = {}
        for name in NAMES:
            text = _INDENT.sub("", _COMMENT.sub("", (theme / FOLDER / f"{name}.js").read_text(encoding="utf-8")))
            for other, path in paths.items():
                text = text.replace(f'"./{other}.js"', f'"./{path.rpartition("/")[2]}"')
            contents[name] = text.encode()
            paths[name] = f"{TARGET}/search-{name}.{blake2b(contents[name], digest_size=5).hexdigest()}.js"
        return cls(paths, contents)
