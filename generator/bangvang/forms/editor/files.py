"""Every file below `/admin/`: the page, what it is told of the roll, its scripts, and the editor itself."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from bangvang.forms.editor.backend import Backend
from bangvang.forms.editor.configuration import configuration
from bangvang.forms.editor.page import document, page
from bangvang.forms.editor.shapes import shapes
from bangvang.roll.roll import Roll

FOLDER = "admin/"
SCRIPTS = ("admin.js", "guesses.js", "yaml.js")
"""Our own, in the theme's folder `forms/`."""
EDITOR = "sveltia/"
SCHEMA = "schema.json"
"""What a configuration may say, in the words of Sveltia's makers: to check it by, not for browsers."""


def files(
    roll: Roll, backend: Backend, scripts: Path, editor: Mapping[str, bytes], site_url: str
) -> Iterator[tuple[str, bytes]]:
    """Each path below the site's root with its bytes. `editor`: the files of Sveltia, by their paths in its package."""
    settings = roll.settings
    yield f"{FOLDER}index.html", page(settings.title, settings.languages[0], backend)
    told = {"language": settings.languages[0], "config": configuration(roll, backend, site_url), "shapes": shapes()}
    yield f"{FOLDER}config.json", document(told)
    for name in SCRIPTS:
        yield f"{FOLDER}{name}", (scripts / name).read_bytes()
    for path, content in editor.items():
        if path != SCHEMA:
            yield f"{FOLDER}{EDITOR}{path}", content
