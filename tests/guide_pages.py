"""The tasks of the editors' guide, done as their pages say, in a copy of the roll `tests/guide/roll` kept by git.

A page marks its blocks of code: `data-write` holds a whole file, `data-from` a piece of a file and the `data-to` after it what is to
stand in its place, `data-exit` commands after `$ ` with all that they print, and the exit code of the last. `python
tests/guide_pages.py` writes what the commands print anew; read it before you keep it.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

from forked import run_forked

HERE = Path(__file__).parent
ROLL = HERE / "guide" / "roll"
FILES = HERE / "guide" / "files"
"""Annexes as they come from others, which a page takes for granted."""
CONTENT = HERE.parent / "content"
TASKS = "huong-dan/bien-tap"
LANGUAGES = {"vi": CONTENT, "en": CONTENT / "en"}

Kind = Literal["write", "from", "to", "exit"]
_BLOCK = re.compile(r'^``` \{ \.\w+ data-(write|from|to|exit)="([^"]*)" \}\n(.*?)^```$', re.MULTILINE | re.DOTALL)
_CHANGING = re.compile(r"\b[0-9a-f]{7}\b|\b[0-9]+[.,][0-9]+ (?:giây|seconds?)\b")
_WHO = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER") for what, value in (
    ("NAME", "Ban Thi đua"), ("EMAIL", "ban@vi-du.vn"), ("DATE", "2026-06-30T08:00:00+07:00"),
)}  # fmt: skip


@dataclass(frozen=True)
class Step:
    """A marked block of a page: what it is, the file or the exit code, its text, and where the text stands in the page."""

    kind: Kind
    of: str
    text: str
    start: int


@dataclass(frozen=True)
class Page:
    """A page of the guide in one language."""

    name: str
    language: str

    @property
    def path(self) -> Path:
        """Its file."""
        return LANGUAGES[self.language] / TASKS / f"{self.name}.md"

    def steps(self) -> list[Step]:
        """Its marked blocks, in order."""
        found = _BLOCK.finditer(self.path.read_text(encoding="utf-8"))
        return [Step(cast("Kind", one[1]), one[2], one[3], one.start(3)) for one in found]


def pages() -> Iterator[Page]:
    """Every task in every language."""
    for language, content in LANGUAGES.items():
        for path in sorted((content / TASKS).glob("*.md")):
            yield Page(path.stem, language)


def sample(folder: Path) -> Path:
    """A copy of the roll, as git keeps it, with the annexes beside `data/`. Gives its folder."""
    roll = folder / "roll"
    shutil.copytree(ROLL, roll)
    for command in ("git init -q -b main", "git add .", "git commit -qm 'Dữ liệu mẫu'"):
        _printed(command, roll, "vi")
    with (roll / ".git/info/exclude").open("a", encoding="utf-8") as unseen:
        for path in sorted(FILES.glob("*")):
            shutil.copy(path, roll)
            unseen.write(f"{path.name}\n")
    return roll


def done(page: Page, roll: Path) -> list[tuple[Step, str, int]]:
    """Do what a page says in a roll. Gives its blocks of commands, what they print as such a block, and the last exit code."""
    shown = []
    old = None
    for step in page.steps():
        if step.kind == "exit":
            shown.append((step, *_session(step.text, roll, page.language)))
            continue
        path = roll / step.of
        path.parent.mkdir(parents=True, exist_ok=True)
        if step.kind == "write":
            path.write_text(step.text, encoding="utf-8")
        elif step.kind == "from":
            old = step
        else:
            assert old is not None
            assert old.of == step.of
            before, after = old.text.rstrip("\n"), step.text.rstrip("\n")
            text = path.read_text(encoding="utf-8")
            assert text.count(before) == 1, (step.of, before)
            path.write_text(text.replace(before, after), encoding="utf-8")
    return shown


def settled(text: str) -> str:
    """What was printed without what is another at every run: the names of commits, and seconds."""
    return _CHANGING.sub("…", text)


def _session(text: str, roll: Path, language: str) -> tuple[str, int]:
    """What a terminal shows of the commands in a block, and the exit code of the last one."""
    shown, code = "", 0
    for line in text.splitlines():
        if line.startswith("$ "):
            printed, code = _printed(line.removeprefix("$ "), roll, language)
            shown += f"{line}\n{printed}"
    return shown, code


def _printed(command: str, roll: Path, language: str) -> tuple[str, int]:
    name, *arguments = shlex.split(command)
    assert name in ("bangvang", "git"), command
    env = {
        **{key: value for key, value in os.environ.items() if not key.startswith(("LC_", "GIT_"))},
        **_WHO,
        "LANG": "vi_VN.UTF-8" if language == "vi" else "en_US.UTF-8",
        "LANGUAGE": "en",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_PAGER": "cat",
        "NO_COLOR": "1",
    }
    if name == "bangvang":
        ran = run_forked(arguments, roll, env, together=True)
    else:
        ran = subprocess.run(
            ["git", *arguments],
            cwd=roll,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
    return ran.stdout, ran.returncode


def rewrite(page: Page) -> None:
    """Write into a page what its commands print."""
    with tempfile.TemporaryDirectory() as folder:
        shown = done(page, sample(Path(folder)))
    text = page.path.read_text(encoding="utf-8")
    for step, printed, code in reversed(shown):
        if settled(printed) != settled(step.text):
            text = text[: step.start] + printed + text[step.start + len(step.text) :]
            sys.stdout.write(f"{page.language}/{page.name}: {code}\n{printed}\n")
    page.path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    for one in pages():
        if not sys.argv[1:] or one.name in sys.argv[1:]:
            rewrite(one)
