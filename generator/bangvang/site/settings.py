"""The builder's settings as the site needs them, and as its templates of one language are to see them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bangvang.resources import theme_folder
from bangvang.site.chrome import Chrome
from bangvang.site.frames import framed
from bangvang.views.sight import Sight
from bangvang.work.workers import Workers

SITEMAP = "sitemap.xml"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be built: by mkdocs.yml, or the program's own settings where it is None, of the roll in `data`, into `out`.

    `base_url` is the site's address where it is not the one that mkdocs.yml tells. `workers` write the pages; those who are elsewhere
    must find `data` with the same `fingerprint` that it had before it was read.
    """

    config_file: Path | None
    data: Path
    out: Path
    base_url: str | None
    workers: Workers = field(default_factory=Workers)
    fingerprint: bytes | None = None


class Overlay:
    """Shows `base`, with some attributes (or keys) in other words. It changes nothing in `base`."""

    def __init__(self, base: Any, **shown: Any) -> None:
        self._base = base
        self._shown = shown

    def __getattr__(self, name: str) -> Any:
        return self._shown[name] if name in self._shown else getattr(self._base, name)

    def __getitem__(self, name: str) -> Any:
        return self._shown[name] if name in self._shown else self._base[name]

    def __contains__(self, name: object) -> bool:
        return name in self._shown or name in self._base


def seen_in(config: Any, sight: Sight, chrome: Chrome, alternates: list[dict[str, str]]) -> Overlay:
    """The builder's settings as its templates of one language are to see them.

    Texts of the roll are escaped here, for the theme below ours prints some of them as they stand.
    """
    title = sight.words(sight.roll.settings, "title")
    about = sight.words(sight.roll.settings, "description")
    home = sight.addresses.home(sight.language)
    extra = Overlay(config.extra, alternate=alternates, homepage=home or ".", generator=False, bangvang=chrome)
    return Overlay(
        config,
        theme=Overlay(config.theme, language=sight.language),
        site_name=framed(title.text) if title is not None else config.site_name,
        site_description=framed(about.text) if about is not None else config.site_description,
        extra=extra,
    )


def prepare(config: Any, first_language: str) -> None:
    """Give the builder the settings that the site needs whatever its own file says: our theme, no fonts from elsewhere."""
    config.theme.static_templates.discard(SITEMAP)
    ours = str(theme_folder())
    if not any(Path(folder).is_dir() and Path(folder).samefile(ours) for folder in config.theme.dirs):
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, ours)
    config.theme["font"] = False
    config.theme["language"] = first_language
    config.theme["palette"] = None
    if "attr_list" not in config.markdown_extensions:
        config.markdown_extensions.append("attr_list")
