"""Builds a site by MkDocs from a program: what `bangvang build` and `bangvang serve` call, and `mkdocs build` does by itself."""

import io
import logging
import os
from pathlib import Path
from typing import Any

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError

from bangvang.checks.judging import Judgement
from bangvang.mkdocs_plugin.plugin import BangVangPlugin
from bangvang.problems.both import Both
from bangvang.publishing.stage import Finish, Stage, StageRefused
from bangvang.resources import own_settings
from bangvang.site.settings import Wanted
from bangvang.site.shell import Shell
from bangvang.site.whole import SiteRefused

NO_PLUGIN = Both("mkdocs.yml không nêu plugin bangvang.", "mkdocs.yml does not name the plugin bangvang.")


def build_site(judgement: Judgement, wanted: Wanted, finish: Finish | None = None) -> None:
    """Build the site of a roll that was judged and found publishable, as `mkdocs build` would.

    `finish` is called with the site's folder before it takes its place.

    Raises:
        SiteRefused: MkDocs or a setting stands in the way; the message says which.
    """
    _build(judgement, wanted, finish, on_demand=False)


def build_shell(judgement: Judgement, wanted: Wanted) -> Shell:
    """Build the same site without the roll's pages, to be made when they are asked for.

    Raises:
        SiteRefused: as for `build_site`.
    """
    plugin, config = _build(judgement, wanted, None, on_demand=True)
    return plugin.shell(wanted.out, config)


def forms_setting(config_file: Path) -> tuple[Any, str]:
    """What mkdocs.yml says of the forms, as it was typed (None: nothing), and the site's address (or nothing).

    Raises:
        SiteRefused: as for `build_site`.
    """
    try:
        config = load_config(str(config_file))
    except (Abort, ConfigurationError) as refused:
        raise SiteRefused(Both(str(refused), str(refused))) from refused
    return _plugin_of(config).config.forms, config.site_url or ""


def _build(
    judgement: Judgement, wanted: Wanted, finish: Finish | None, *, on_demand: bool
) -> tuple[BangVangPlugin, MkDocsConfig]:
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
    logging.getLogger("mkdocs").setLevel(logging.WARNING)
    plugin: BangVangPlugin | None = None
    options: dict[str, Any] = {
        "site_dir": str(wanted.out),
        **({"site_url": wanted.base_url} if wanted.base_url else {}),
    }
    try:
        if wanted.config_file is not None:
            config = load_config(str(wanted.config_file), **options)
        else:
            own = own_settings(judgement.roll.settings.title, judgement.roll.settings.languages[0])
            config = load_config(io.StringIO(own), config_file_path=str(wanted.data.parent / "mkdocs.yml"), **options)
        plugin = _plugin_of(config)
        plugin.judgement = judgement
        plugin.data = wanted.data
        plugin.workers = wanted.workers
        plugin.fingerprint = wanted.fingerprint
        plugin.stage = Stage.begin(wanted.out, finish)
        plugin.on_demand = on_demand
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()
    except StageRefused as refused:
        raise SiteRefused(refused.message) from refused
    except (Abort, ConfigurationError) as refused:
        raise SiteRefused(Both(str(refused), str(refused))) from refused
    except BaseException:
        # Interrupted, of which MkDocs tells its plugins nothing.
        if plugin is not None and plugin.stage is not None:
            plugin.stage.abort()
        raise
    return plugin, config


def _plugin_of(config: MkDocsConfig) -> BangVangPlugin:
    plugin = config.plugins.get("bangvang")
    if not isinstance(plugin, BangVangPlugin):
        raise SiteRefused(NO_PLUGIN)
    return plugin
