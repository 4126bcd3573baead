"""Building a portal over several rolls: MkDocs renders no more than its frames and its page for what is not there."""

import io
import logging
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from bangvang.federation.filling import PortalSite
from bangvang.language import own_name
from bangvang.mkdocs_plugin.plugin import HIDDEN_THEME_FOLDERS
from bangvang.problems.both import Both
from bangvang.publishing.stage import Stage, StageRefused
from bangvang.resources import content_folder, own_settings, theme_folder
from bangvang.site.assets import Assets, write_assets
from bangvang.site.frames import Frame, frame_source, frame_text, hole
from bangvang.site.hand_written import is_frame, language_of, mended
from bangvang.site.settings import SITEMAP, Overlay, prepare, seen_in
from bangvang.site.whole import SiteRefused

NAME = "bangvang-portal"


class Settings(Config):  # type: ignore[no-untyped-call] # MkDocs leaves it untyped
    """The plugin takes no options."""


class FramesPlugin(BasePlugin[Settings]):  # type: ignore[no-untyped-call] # the same
    """MkDocs' events where only frames are wanted: whatever anybody wrote by hand stays out of the site."""

    def __init__(self, site: PortalSite, assets: Assets) -> None:
        self._site = site
        self._assets = assets
        self.frames: dict[str, Frame] = {}

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Nothing but the theme's own files and the frame of every language."""
        theirs = {file.src_uri for file in files if file.src_dir == config.docs_dir}
        for file in list(files):
            if file.src_uri in theirs or file.src_uri.startswith((*HIDDEN_THEME_FOLDERS, SITEMAP)):
                files.remove(file)
        for language in self._site.sights:
            files.append(File.generated(config, frame_source(language), content=frame_text()))
        return files

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,  # noqa: ARG002
    ) -> TemplateContext:
        """Each frame in its own language."""
        language = language_of(page.file.src_uri, self._site.sights)
        others = [{"lang": one, "link": hole(f"alternate-{one}"), "name": own_name(one)} for one in self._site.sights]
        context["config"] = self._in_language(config, language, None, others)  # type: ignore[typeddict-item]
        return context

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """The page for what is not there speaks the first language."""
        del template_name
        first = next(iter(self._site.sights))
        context["config"] = self._in_language(config, first, "404.html", [])  # type: ignore[typeddict-item]
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002
        """Keep the frames: what is empty MkDocs does not write."""
        if is_frame(page.file.src_uri):
            self.frames[language_of(page.file.src_uri, self._site.sights)] = Frame.of(output)
        return ""

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG002
        """The page for what is not there is mended like all that MkDocs renders."""
        return mended(output_content)

    def _in_language(
        self, config: MkDocsConfig, language: str, address: str | None, alternates: list[dict[str, str]]
    ) -> Overlay:
        chrome = self._site.chrome(language, self._assets)
        lit = replace(chrome, menu=chrome.menu.lit(address))
        return seen_in(config, self._site.sights[language], lit, alternates if len(alternates) > 1 else [])


def build_portal(site: PortalSite, out: Path) -> None:
    """Build a portal beside the one that stands in the folder `out`, and put it in its place.

    Raises:
        SiteRefused: the folder is not to be written, or the portal is not whole; the message says which.
    """
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    try:
        stage = Stage.begin(out)
    except StageRefused as refused:
        raise SiteRefused(refused.message) from refused
    try:
        assets = Assets.of(theme_folder())
        frames = _frames(site, stage.work, assets)
        write_assets(stage.work, assets)
        site.fill(stage.work, frames)
        stage.commit()
    except (Abort, ConfigurationError) as refused:
        stage.abort()
        raise SiteRefused(Both(str(refused), str(refused))) from refused
    except BaseException:
        stage.abort()
        raise


def _frames(site: PortalSite, folder: Path, assets: Assets) -> dict[str, Frame]:
    """Have MkDocs render the frames, and its own files into a folder."""
    first = next(iter(site.sights))
    options: dict[str, Any] = {
        "site_dir": str(folder),
        "plugins": [],
        **({"site_url": site.url} if site.url else {}),
    }
    settings = own_settings(site.portal.settings.title, first)
    config = load_config(io.StringIO(settings), config_file_path=str(content_folder().parent / "mkdocs.yml"), **options)
    plugin = FramesPlugin(site, assets)
    plugin.load_config({})
    config.plugins[NAME] = plugin
    prepare(config, first)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    config.plugins.on_shutdown()
    return plugin.frames
