"""The broken examples: a folder a code under `broken/`, each a roll with just that fault.

A folder holds `data/` and the reports that `check` gives on it, `expected.vi.txt` and `expected.en.txt`. What cannot stand in git, or
is too large or too strange for an editor, is made by the lines of a `recipe.txt`, in a copy of the folder:

    link   PATH TARGET     a symbolic link
    fifo   PATH            a named pipe
    bytes  PATH HEX        a file of these bytes
    repeat PATH "TEXT" N   a file of the text (a JSON string) so many times
    locked PATH            a file that nobody may read
    remove PATH            a file or a folder less

Paths are relative to the example's folder. `#` begins a comment.
"""

import json
import os
import shutil
from pathlib import Path

from bangvang.checks.judging import Judgement, judge
from bangvang.problems.both import Language
from bangvang.reports.source_lines import SourceLines
from bangvang.reports.text import text
from bangvang.reports.wish import Wish
from powers import without_root_powers

EXAMPLES = Path(__file__).parent / "broken"
LANGUAGES: tuple[Language, ...] = ("vi", "en")


def example_codes() -> list[str]:
    """The codes that have an example."""
    return sorted(folder.name for folder in EXAMPLES.iterdir() if folder.is_dir())


def prepared(code: str, where: Path) -> Path:
    """A copy of an example in the folder `where`, its recipe applied. Gives the copy's `data`."""
    copy = where / code
    shutil.copytree(EXAMPLES / code, copy)
    recipe = copy / "recipe.txt"
    if recipe.is_file():
        for line in recipe.read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                _apply(line, copy)
    return copy / "data"


def judged(data: Path) -> Judgement:
    """What is found in an example."""
    with without_root_powers():
        return judge(data)


def report(data: Path, language: Language) -> str:
    """What `bangvang check` prints."""
    judgement = judged(data)
    with without_root_powers():
        return text(judgement, Wish(language=language, source=SourceLines(data.parent)))


def expected_file(code: str, language: Language) -> Path:
    """Where an example's report is kept."""
    return EXAMPLES / code / f"expected.{language}.txt"


def _apply(line: str, copy: Path) -> None:
    """One line of a recipe."""
    verb, name, *rest = line.split(maxsplit=2)
    path = copy / name
    if verb != "remove":
        path.parent.mkdir(parents=True, exist_ok=True)
    match verb, rest:
        case "link", [target]:
            path.symlink_to(target)
        case "fifo", []:
            os.mkfifo(path)
        case "bytes", [digits]:
            path.write_bytes(bytes.fromhex(digits))
        case "repeat", [told]:
            words, end = json.JSONDecoder().raw_decode(told)
            path.write_bytes(words.encode() * int(told[end:]))
        case "locked", []:
            path.touch(mode=0)
        case "remove", []:
            _remove(path)
        case _:
            message = f"{copy.name}/recipe.txt: {line}"
            raise ValueError(message)


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink()
