"""What the form saves is written, letter by letter, as the program itself writes."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bangvang.forms.editor.shapes import shapes
from bangvang.model.kinds import KINDS
from bangvang.model.writing import writable
from bangvang.resources import theme_folder
from bangvang.source.letters import REFUSED
from bangvang.source.yaml_guesses import is_guessed, is_guessed_key
from bangvang.source.yaml_writing import written
from samples import TURNS, sample, translated

_SERVER = """
import { createInterface } from "node:readline";
import { write } from "./yaml.js";
import { isGuessed, isGuessedKey } from "./guesses.js";
let shapes;
for await (const line of createInterface({ input: process.stdin })) {
  const { set, content, model, guess } = JSON.parse(line);
  let answer = null;
  if (set) shapes = set;
  else if (guess !== undefined) answer = [isGuessed(guess), isGuessedKey(guess)];
  else answer = write(content, model, shapes);
  console.log(JSON.stringify(answer));
}
"""
_ODD = (
    "no",
    "0123",
    "12:30",
    "12:30:45",
    "2025-01-02",
    "1_000",
    "~",
    "null",
    "=",
    "<<",
    "Yes",
    "1e5",
    "- gạch",
    "khóa: giá trị",
    "thăng #hai",
    "'nháy'",
    '"nháy kép"',
    "dòng một\ndòng hai\n\ndòng ba",
    "e\u0301",
    "\\n",
    "…",
    "*",
    "một hai  ba " * 20,
)


class Writer:
    """Our script for the form, at work in Node."""

    def __init__(self, folder: Path) -> None:
        for name in ("yaml.js", "guesses.js"):
            (folder / name).write_bytes((theme_folder() / "forms" / name).read_bytes())
        (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
        (folder / "server.js").write_text(_SERVER, encoding="utf-8")
        self._node = subprocess.Popen(
            ["node", "server.js"], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self.ask(set=shapes()["models"])

    def ask(self, **question: Any) -> Any:
        """One question, one answer."""
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        self._node.stdin.write(json.dumps(question) + "\n")
        self._node.stdin.flush()
        return json.loads(self._node.stdout.readline())

    def close(self) -> None:
        """Let Node end."""
        self._node.communicate()


@pytest.fixture(scope="module")
def writer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Writer]:
    one = Writer(tmp_path_factory.mktemp("node"))
    yield one
    one.close()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("turn", range(TURNS))
def test_a_record_with_every_field_is_written_as_the_program_writes_it(writer: Writer, kind: Any, turn: int) -> None:
    typed = translated(sample(kind.model, turn), kind.model)

    assert writer.ask(content=typed, model=kind.model.__name__) == written(writable(kind.model, typed))


@pytest.mark.parametrize("text", _ODD)
def test_texts_that_yaml_would_guess_are_written_as_the_program_writes_them(writer: Writer, text: str) -> None:
    typed = {"title": text.strip(), "publisher": "Báo", "description": text.strip()}
    model = next(kind.model for kind in KINDS if kind.name == "sources")

    assert writer.ask(content=typed, model="Source") == written(writable(model, typed))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.sampled_from("aệĐ 0129-:#.,'\"\\\n~?[]{}&*!|>%@`=<_+e/"), max_size=150) | st.text(max_size=20))
def test_any_text_is_written_as_the_program_writes_it(writer: Writer, text: str) -> None:
    text = text.strip(" \t\n")
    if not text or REFUSED.search(text):
        return
    model = next(kind.model for kind in KINDS if kind.name == "people")
    typed = {"name": text, "aliases": [text, "khác"], "translations": {"en": {"role": text}}}

    assert writer.ask(content=typed, model="Person") == written(writable(model, typed))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.sampled_from("0123:_-+.exobtTzZyYnNof~<= "), max_size=12))
def test_both_guess_alike_what_yaml_would_guess(writer: Writer, text: str) -> None:
    assert writer.ask(guess=text) == [is_guessed(text), is_guessed_key(text)]


def test_what_is_empty_or_false_is_left_out(writer: Writer) -> None:
    typed: dict[str, object] = {
        "name": "An",
        "aliases": [],
        "born": "",
        "unit": None,
        "minor": False,
        "translations": {"en": {"role": ""}},
    }

    assert writer.ask(content=typed, model="Person") == "name: An\n"


def test_false_is_kept_where_it_says_more_than_nothing(writer: Writer) -> None:
    typed = {"name": "Tổ", "kind": "team", "small": "false"}

    assert writer.ask(content=typed, model="Unit") == "name: Tổ\nkind: team\nsmall: false\n"
