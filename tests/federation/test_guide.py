"""The guide to portals goes as it is printed: its `rolls.yml`, its commands, and the way to copy a roll's data."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from commanded import environment
from federated import URLS, Federated
from guide_pages import LANGUAGES, Page, done, settled
from hosts import served

every_language = pytest.mark.parametrize("language", LANGUAGES)
FETCH = re.compile(r'^``` \{ \.sh data-fetch="hai" \}\n(.*?)^```$', re.MULTILINE | re.DOTALL)


def guide(language: str) -> Page:
    return Page("../nhieu-bang-vang", language)


def rolls_in(folder: Path, three: Federated) -> Path:
    """A folder with the three rolls in it, and no `rolls.yml` yet."""
    for name in URLS:
        shutil.copytree(three.folder / name, folder / name)
    return folder


@every_language
def test_the_portal_of_the_guide_comes_out_as_printed(three: Federated, tmp_path: Path, language: str) -> None:
    shown = done(guide(language), rolls_in(tmp_path / "x", three))

    assert [(settled(printed), str(code)) for _, printed, code in shown] == [
        (settled(step.text), step.of) for step, _, _ in shown
    ]
    assert len(shown) == 2


@every_language
def test_a_roll_is_copied_as_the_guide_says(three: Federated, tmp_path: Path, language: str) -> None:
    (commands,) = FETCH.findall(guide(language).path.read_text("utf-8"))
    folder = rolls_in(tmp_path / "x", three)
    shutil.rmtree(folder / "hai/ban-chep")

    with served(folder / "hai/site", URLS["hai"]) as port:
        url = f"http://127.0.0.1:{port}/bang-vang"
        subprocess.run(["sh", "-c", commands], cwd=folder, env=environment(URL=url), check=False)
    shown = done(guide(language), folder)

    assert [code for _, _, code in shown] == [0, 0]


def test_both_languages_name_the_same_keys_and_commands() -> None:
    vietnamese, english = (
        [(step.kind, step.of, step.text if step.kind == "write" else "") for step in guide(language).steps()]
        for language in LANGUAGES
    )
    keys = [
        re.findall(r"^\| (`[^|]*`) \|", guide(language).path.read_text("utf-8"), re.MULTILINE) for language in LANGUAGES
    ]

    assert vietnamese == english
    assert keys[0] == keys[1]
    assert len(keys[0]) > 8
