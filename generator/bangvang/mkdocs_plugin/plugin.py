"""The plugin of MkDocs: it judges the roll, has frames rendered, and adds the roll's pages to the site."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal

from mkdocs.config.base import Config
from mkdocs.config.config_options import Optional, Type
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from bangvang.checks.judging import Judgement, judge
from bangvang.language import OWN_NAMES
from bangvang.open_data.writing import downloads
from bangvang.publishing.filling import Site
from bangvang.publishing.stage import Stage, StageRefused
from bangvang.reports.source_lines import SourceLines
from bangvang.reports.text import text
from bangvang.reports.wish import Wish
from bangvang.resources import guide_pages, own_page, theme_folder
from bangvang.roll.locating import located
from bangvang.roll.roll import Roll
from bangvang.site.assets import SOURCES, Assets, write_assets
from bangvang.site.build import Edition, editions
from bangvang.site.chrome import Chrome
from bangvang.site.frames import Frame, frame_source, frame_text
from bangvang.site.hand_written import alternates, is_frame, language_of, mended, source_in
from bangvang.site.navigation import HandWritten, Menu, navigation
from bangvang.site.settings import SITEMAP, Overlay, prepare, seen_in
from bangvang.site.shell import Shell, marked
from bangvang.site.whole import SiteRefused, Whole
from bangvang.vendoring.admin import admin_files, write_admin
from bangvang.views.downloads import Download
from bangvang.work.workers import Workers

HIDDEN_THEME_FOLDERS = ("templates/", "locales/", "forms/", *SOURCES)
HOME = "index.md"
OWN_PAGES = (HOME, *guide_pages())
"""Pages that others lead to: where nobody has written them, the program's own stand in."""


class Settings(Config):  # type: ignore[no-untyped-call] # MkDocs leaves it untyped
    """The plugin's options in mkdocs.yml."""

    data_dir = Type(str, default="data")
    forms: Any = Optional(Type((str, dict)))
    """The git host and repository that the form editor saves to: `github:owner/repo`, or a mapping. Without it, no forms."""


class BangVangPlugin(BasePlugin[Settings]):  # type: ignore[no-untyped-call] # the same
    """MkDocs' events, in the order in which they come. It only calls what does the work."""

    judgement: Judgement | None = None
    """Set by `build_site`, which was given a roll that is judged already."""
    data: Path | None = None
    """The folder of that roll; set with it."""
    stage: Stage | None = None
    """Where the site is made before it takes its place; set by `build_site` too, which can tell a refusal better."""
    workers = Workers()
    fingerprint: bytes | None = None
    """Who writes the pages, and what `data` was like before it was read; set by `build_site` too."""
    on_demand = False
    """Set by `build_shell`: the roll's pages, and what home pages tell of it, are left to be made when they are asked for."""

    def __init__(self) -> None:
        self._serving = False
        self._editions: Mapping[str, Edition] = {}
        self._frames: dict[str, Frame] = {}
        self._assets = Assets.of(theme_folder())
        self._menus: dict[str, Menu] = {}
        self._written: list[str] = []
        self._data = Path()
        self._whole = Whole()
        self._admin: Mapping[str, bytes] = {}

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Remember whether a site is built or served."""
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Judge the roll: with an error nothing is written. Then have MkDocs write beside the site that stands."""
        data = self.data or Path(config.config_file_path).parent / self.config.data_dir
        self._data = data
        judgement = self.judgement or judge(data)
        if not judgement.publishable:
            sys.stderr.write(text(judgement, Wish(language="vi", source=SourceLines(data.parent))))
            message = f"{judgement.count('error')} errors in the roll: nothing was written"
            raise PluginError(message)
        prepare(config, judgement.roll.settings.languages[0])
        roll = located(judgement.roll, data.parent)
        self._editions = editions(roll, theme_folder(), config.site_url or "", self._downloads)
        with self._telling():
            beside = Path(config.config_file_path).parent
            self._admin = admin_files(roll, self.config.forms, beside, theme_folder(), config.site_url or "")
        if self.stage is None and not self._serving:
            self.stage = _begin(Path(config.site_dir))
        if self.stage is not None:
            config.site_dir = str(self.stage.work)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the frame of every language; keep our templates out of the site, and languages that the roll lacks."""
        strangers = [f"{language}/" for language in OWN_NAMES if language not in self._editions]
        unwanted = (*HIDDEN_THEME_FOLDERS, SITEMAP, *strangers)
        for file in [file for file in files if file.src_uri.startswith(unwanted)]:
            files.remove(file)
        for language in self._editions:
            files.append(File.generated(config, frame_source(language), content=frame_text()))
            for page in OWN_PAGES:
                source = source_in(language, page, self._editions)
                if files.get_file_from_path(source) is None:
                    files.append(File.generated(config, source, content=own_page(language, page)))
        return files

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Around the hand-written words of a home page, the roll at a glance."""
        language = self._language(page)
        if page.file.src_uri != source_in(language, HOME, self._editions):
            return html
        return marked(html) if self.on_demand else self._editions[language].home(html)

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:  # noqa: ARG002
        """Make the menus, now that all hand-written pages are read."""
        pages = [file.page for file in files.documentation_pages() if file.page and not is_frame(file.src_uri)]
        for language, edition in self._editions.items():
            own = tuple(
                HandWritten(page.file.src_uri, str(page.title), page.url)
                for page in pages
                if self._language(page) == language
            )
            self._menus[language] = navigation(edition.sight, own)
        return env

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,  # noqa: ARG002
    ) -> TemplateContext:
        """Show each page its own language: interface, menu, and where it stands in the others."""
        language = self._language(page)
        address = None if is_frame(page.file.src_uri) else page.url
        addresses = [file.page.url for file in context["pages"] if file.page is not None]
        others = alternates(self._editions, language, address, addresses)
        context["config"] = self._in_language(config, language, address, others)  # type: ignore[typeddict-item]
        return context

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """The page for what is not there speaks the first language, and shows its menu."""
        del template_name
        first = next(iter(self._editions))
        context["config"] = self._in_language(config, first, "404.html", [])  # type: ignore[typeddict-item]
        return context

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:  # noqa: ARG002
        """Keep the frames for ourselves: what is empty MkDocs does not write."""
        if not is_frame(page.file.src_uri):
            html = mended(output)
            self._written.append("" if page.url in (".", "./") else page.url)
            self._whole.note(self._written[-1], html.encode())
            return html
        self._frames[self._language(page)] = Frame.of(output)
        return ""

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG002
        """The page for what is not there is mended like those that somebody wrote."""
        return mended(output_content)

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Add the roll's pages, then put the whole site in its place."""
        folder = Path(config.site_dir)
        write_assets(folder, self._assets)
        with self._telling():
            if not self.on_demand:
                url = config.site_url or ""
                site = Site(folder, self._editions, self._frames, url, self._data, self.workers, self.fingerprint)
                site.fill(self._written, self._whole)
            write_admin(folder, self._admin)
        if self.stage is not None:
            self.stage.commit()
            self.stage = None

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """A refusal as MkDocs can tell it, where it was MkDocs that called; in the reader's language it stays with us."""
        try:
            yield
        except SiteRefused as refused:
            if self.judgement is None:
                raise PluginError(refused.message.en) from None
            raise

    def _downloads(self, roll: Roll) -> tuple[Download, ...]:
        """What there is to download of a roll, where nothing was written: for pages that are made on demand."""
        sights = [edition.of(roll).sight for edition in self._editions.values()]
        return downloads(sights, next(iter(self._editions.values())).site_url)

    def on_build_error(self, *, error: Exception) -> None:  # noqa: ARG002
        """Take the unfinished site away."""
        if self.stage is not None:
            self.stage.abort()
            self.stage = None

    def shell(self, folder: Path, config: MkDocsConfig) -> Shell:
        """What was made on demand, in the folder where it stands now."""
        hand_made = (config.docs_dir, config.theme.custom_dir, config.config_file_path)
        made_of = (theme_folder(), *(Path(one) for one in hand_made if one))
        return Shell(folder, self._data.parent, self._editions, self._frames, self._assets, made_of)

    def _language(self, page: Page) -> str:
        return language_of(page.file.src_uri, self._editions)

    def _in_language(
        self, config: MkDocsConfig, language: str, address: str | None, alternates: list[dict[str, str]]
    ) -> Overlay:
        """MkDocs' settings as the templates of one language are to see them, on the page at an address (None: a frame)."""
        sight = self._editions[language].sight
        return seen_in(config, sight, Chrome.of(sight, self._assets, self._menus[language].lit(address)), alternates)


def _begin(target: Path) -> Stage:
    try:
        return Stage.begin(target)
    except StageRefused as refused:
        raise PluginError(refused.message.en) from None
