"""How long browsers may keep what they were sent: for ever where the name is made of the content, else until they ask."""

import re

FOR_EVER = "public, max-age=31536000, immutable"
ASK_FIRST = "no-cache"
HASHED = r"(\.[0-9a-f]{8,10}(\.min)?\.(css|js)|/chi-muc/[a-z2-7]{8,12}\.bin)$"
"""The end of a path whose name is made of its content. The same words serve as a pattern here and in nginx."""
_HASHED = re.compile(HASHED)


def lasts(path: str) -> bool:
    """Whether a file's name changes with its content."""
    return _HASHED.search(f"/{path}") is not None


def lasting_patterns(paths: list[str]) -> list[str]:
    """What of the files lasts, as few patterns: `don-vi/*` where all of a folder does, else the file itself."""
    folders: dict[str, list[bool]] = {}
    for path in paths:
        folder = path.rpartition("/")[0]
        while folder:
            folders.setdefault(folder, []).append(lasts(path))
            folder = folder.rpartition("/")[0]
    whole = {folder for folder, lasting in folders.items() if all(lasting)}
    found = set()
    for path in filter(lasts, paths):
        above = [one for one in _above(path) if one in whole]
        found.add(f"{above[0]}/*" if above else path)
    return sorted(found)


def _above(path: str) -> list[str]:
    """The folders that hold a file, the outermost first."""
    parts = path.split("/")[:-1]
    return ["/".join(parts[: length + 1]) for length in range(len(parts))]
