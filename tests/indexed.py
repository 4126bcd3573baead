"""Indexes for tests: of a roll as one language sees it, held in memory or written to a folder; and the browser's engine."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from bangvang.language import Interface
from bangvang.resources import theme_folder
from bangvang.roll.loading import load
from bangvang.search.answering import Answer, search
from bangvang.search.collecting import documents
from bangvang.search.document import id_of
from bangvang.search.manifest import MANIFEST, Manifest
from bangvang.search.naming import Namer
from bangvang.search.reading import Hit, Index
from bangvang.search.writing import PAGED_FROM, Setting, index_files
from bangvang.views.sight import Sight

TWIN = Path(__file__).parent / "search" / "twin.mjs"
"""Answers queries with the browser's engine, in Node."""


@dataclass(frozen=True)
class Indexed:
    """An index and its files, by their path beside the manifest."""

    files: Mapping[str, bytes]

    @cached_property
    def index(self) -> Index:
        """A reader, which remembers what it has read."""
        return Index(Manifest.from_json(self.files[MANIFEST]), self.files.__getitem__)

    def search(self, text: str, limit: int = 10) -> Answer:
        """What is found."""
        return search(self.index, text, limit)

    def found(self, text: str, limit: int = 10) -> list[str]:
        """What is found, each as `kind/id`."""
        return [named(hit) for hit in self.search(text, limit).hits]

    def hits(self) -> list[Hit]:
        """Every document."""
        index = self.index
        return index.hits(range(index.manifest.documents))

    def write(self, folder: Path) -> Path:
        """Write the files into a folder, and give it."""
        for name, content in self.files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
        return folder


def named(hit: Hit) -> str:
    """A hit as `kind/id`."""
    return f"{hit.kind}/{id_of(hit.path)}"


def indexed(sight: Sight, paged_from: int = PAGED_FROM) -> Indexed:
    """The index of a roll in one language."""
    namer = Namer.of(sight.roll.abbreviations)
    return Indexed(dict(index_files(documents(sight), namer, Setting(sight.language, "../", {}, {}), paged_from)))


def indexed_data(data: Path, language: str = "vi", paged_from: int = PAGED_FROM) -> Indexed:
    """The index of the roll in a folder of data."""
    return indexed(Sight.of(load(data).roll, Interface.of(theme_folder() / "locales", language)), paged_from)


def twin(folder: Path | str, asked: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What the browser's engine answers to each `{text, limit}`, from the index in a folder; `-` asks for keys alone."""
    done = subprocess.run(
        ["node", str(TWIN), str(folder)], input=json.dumps(asked), capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr[-800:]
    answers: list[dict[str, Any]] = json.loads(done.stdout)
    return answers
