"""The form editor as a part of a site: where it is switched on, its files; where something is missing, what to do."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bangvang.forms.editor.backend import Backend, BackendRefused
from bangvang.forms.editor.files import files
from bangvang.roll.roll import Roll
from bangvang.site.whole import SiteRefused, in_the_way
from bangvang.vendoring.editor import EditorRefused, kept

Typed = str | Mapping[str, Any] | None
"""What mkdocs.yml says of the forms; nothing or an empty text where they are off."""


def admin_files(roll: Roll, typed: Typed, beside: Path, theme: Path, site_url: str) -> dict[str, bytes]:
    """The files of `/admin/` by their paths below the site's root; none where the forms are off.

    `beside` is the folder of mkdocs.yml, which the editor's own files are kept in.

    Raises:
        SiteRefused: the setting will not do, or the editor was not fetched; the message says what to do.
    """
    if not typed:
        return {}
    try:
        backend = Backend.of(typed)
        return dict(files(roll, backend, theme / "forms", kept(beside), site_url))
    except (BackendRefused, EditorRefused) as refused:
        raise SiteRefused(refused.message) from refused


def write_admin(folder: Path, made: Mapping[str, bytes]) -> None:
    """Add the files to the site in a folder.

    Raises:
        SiteRefused: a page that somebody wrote stands in their place.
    """
    for path, content in made.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with target.open("xb") as file:
                file.write(content)
        except FileExistsError:
            raise in_the_way(target.parent.relative_to(folder)) from None
