"""`bangvang forms`: the form editor under `/admin/`, its packages and its configuration."""

import json
import sys
from pathlib import Path

import click

from bangvang.checks.judging import judge
from bangvang.cli.build import config_file
from bangvang.cli.commands import COMMANDS
from bangvang.cli.folder import data_folder
from bangvang.cli.spoken import SpokenCommand, data_option, flag
from bangvang.cli.talk import BrokenEnvironment, WrongUse, write
from bangvang.forms.editor.backend import Backend, BackendRefused
from bangvang.forms.editor.configuration import configuration
from bangvang.mkdocs_plugin import forms_setting
from bangvang.problems.both import Both, Language
from bangvang.reports.plain import safe
from bangvang.resources import theme_folder
from bangvang.site.whole import SiteRefused
from bangvang.vendoring.admin import admin_files
from bangvang.vendoring.editor import FOLDER, EditorRefused
from bangvang.vendoring.fetching import fetch

_VENDOR = Both(
    f"Lấy bộ soạn thảo qua npm vào {FOLDER}/, đúng bản đã ghim.",
    f"Get the editor through npm into {FOLDER}/, exactly as pinned.",
)
_CHECK = Both("Kiểm tra thiết lập và bộ soạn thảo.", "Check the setting and the editor.")
_CONFIG = Both("Tệp mkdocs.yml (mặc định: mkdocs.yml).", "The file mkdocs.yml (default: mkdocs.yml).")
_FETCHED = Both(f"Đã lấy bộ soạn thảo: $files tệp trong {FOLDER}/.", f"Got the editor: $files files in {FOLDER}/.")
_GOOD = Both(
    "Biểu mẫu sẵn sàng: $repo tại $host; /admin/ có $files tệp ($megabytes MB).",
    "The forms are ready: $repo at $host; /admin/ has $files files ($megabytes MB).",
)
_OFF = Both(
    "Biểu mẫu chưa bật. Thêm một dòng dưới plugin bangvang trong mkdocs.yml: forms: github:chủ/kho",
    "The forms are off. Add a line below the plugin bangvang in mkdocs.yml: forms: github:owner/repository",
)


def make(language: Language) -> click.Command:
    """The command in one language."""
    params = (
        flag("--vendor", "vendor", _VENDOR, language),
        flag("--check", "check", _CHECK, language),
        data_option(language),
        click.Option(["--config"], default=None, metavar="FILE", help=_CONFIG.say(language)),
    )
    return SpokenCommand("forms", language, COMMANDS["forms"].help, run, params)


def run(language: Language, *, vendor: bool, check: bool, data: str, config: str | None) -> int:
    """Get the editor, check it, or print its configuration as JSON. Gives the exit code.

    Raises:
        WrongUse: the forms are off, or what mkdocs.yml says of them will not do.
        BrokenEnvironment: npm is missing, fails, or brings something else than what is pinned.
    """
    settings = config_file(config)
    beside = settings.parent if settings is not None else Path.cwd()
    if vendor:
        try:
            files = fetch(beside)
        except EditorRefused as refused:
            raise BrokenEnvironment(refused.message) from refused
        print(_FETCHED.say(language).replace("$files", str(files)), file=sys.stderr)
    if check or not vendor:
        _tell(language, settings, data_folder(data), check=check)
    return 0


def _tell(language: Language, settings: Path | None, data: Path, *, check: bool) -> None:
    """Print the configuration; or, to check, say what the site will have."""
    try:
        typed, site_url = forms_setting(settings) if settings is not None else (None, "")
        if not typed:
            raise WrongUse(_OFF)
        backend = Backend.of(typed)
        roll = judge(data).roll
        if check:
            made = admin_files(roll, typed, settings.parent if settings else data.parent, theme_folder(), site_url)
            print(_said(backend, made, language), file=sys.stderr)
        else:
            write(json.dumps(configuration(roll, backend, site_url), ensure_ascii=False, indent=2) + "\n")
    except (SiteRefused, BackendRefused) as refused:
        raise WrongUse(Both(*map(safe, refused.message))) from refused


def _said(backend: Backend, made: dict[str, bytes], language: Language) -> str:
    told = {
        "$repo": safe(backend.repo),
        "$host": backend.home,
        "$files": str(len(made)),
        "$megabytes": f"{sum(map(len, made.values())) / 1e6:.1f}",
    }
    words = _GOOD.say(language)
    for name, value in told.items():
        words = words.replace(name, value)
    return words
