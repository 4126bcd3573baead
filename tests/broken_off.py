"""Builds that are broken off, and what they leave beside a roll and its site."""

import signal
import subprocess
import sys
import time
from pathlib import Path
from textwrap import dedent

from commanded import environment
from serving import PATIENCE


def write(roll: Path, path: str, text: str) -> Path:
    """Write a file of the roll."""
    file = roll / "data" / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(dedent(text).lstrip("\n"), encoding="utf-8")
    return file


def left_behind(roll: Path) -> list[str]:
    """What stands beside the roll and its site, lock and cache aside: the leavings of builds."""
    return sorted(path.name for path in roll.iterdir() if path.name not in {"data", "site", ".site.lock", ".cache"})


def begin(roll: Path, *arguments: str) -> subprocess.Popen[str]:
    """Begin a build of a roll."""
    return subprocess.Popen(
        [sys.executable, "-m", "bangvang", "build", "--lang", "en", *arguments],
        cwd=roll,
        env=environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


def broken_off(roll: Path, sign: signal.Signals, after: float) -> tuple[int, str]:
    """Begin a build and send it a signal so many seconds after it began to write. Gives its exit code and what it said."""
    build = begin(roll)
    while build.poll() is None and not (roll / ".site.work").exists():
        time.sleep(0.002)
    time.sleep(after)
    build.send_signal(sign)
    _, told = build.communicate(timeout=PATIENCE)
    return build.returncode, told
