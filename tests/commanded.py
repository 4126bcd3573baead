"""Runs the command line as people do: another process, with its own folder and environment."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from forked import run_forked

ROLL = "format: 1\ntitle: Bảng vàng\npublisher: Ban Thi đua\nlanguages: [vi]\nas_of: 2023-06-07\n"
SOURCE = "title: Nghị quyết\npublisher: Báo Nghệ An\nurl: https://example.org/a\n"
LOCALES = ("LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE", "NO_COLOR", "GITHUB_STEP_SUMMARY")


def write_roll(folder: Path, **files: str) -> Path:
    """A roll in `folder`: what is given (`units__a="…"` is units/a.yml), and a roll.yml if none is. Gives the folder itself."""
    for name, text in {"roll": ROLL, **files}.items():
        path = folder / "data" / f"{name.replace('__', '/').replace('_', '-')}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def environment(**changes: str) -> dict[str, str]:
    """This process's environment without what a language or colour could be taken from, and with the changes."""
    return {name: value for name, value in os.environ.items() if name not in LOCALES} | changes


def bangvang(
    *arguments: str, folder: Path | None = None, env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `bangvang` with these arguments and see what came of it. Where a test changes the environment, Python starts anew."""
    if not env:
        return run_forked(arguments, folder, environment())
    return subprocess.run(
        [sys.executable, "-m", "bangvang", *arguments],
        cwd=folder,
        env=environment(**env),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
