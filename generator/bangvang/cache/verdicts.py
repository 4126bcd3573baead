"""What was found wrong with a roll, remembered until something in it changes: the same bytes are judged once."""

import json
import sys
from collections.abc import Mapping
from dataclasses import astuple
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import bangvang
from bangvang.cache.store import Store
from bangvang.checks.judging import Judgement, Verdict, judge
from bangvang.problems.both import Both
from bangvang.problems.place import Place
from bangvang.problems.problem import Filling, Problem
from bangvang.resources import theme_folder
from bangvang.roll.draft import Reader
from bangvang.roll.loading import load
from bangvang.source.fingerprint import fingerprint
from bangvang.source.garbage import garbage_left

_SORT = b"verdict 1"
_JUDGES = ("bangvang", "jinja2", "markdown", "markupsafe", "nh3", "pillow", "pyyaml", "segno")
"""The distributions that have a word in a verdict, or in a page."""


def verdict(data: Path, reader: Reader, store: Store | None) -> Verdict:
    """What is wrong with the roll in the folder `data`, as `judge` finds it: out of the store where nothing has changed since.

    Raises:
        NotADirectoryError: there is no such folder.
    """
    key = _key(data) if store is not None else None
    if store is None or key is None:
        return judge(data, reader)
    known = _known(store.get(key))
    return known if known is not None else _kept(data, judge(data, reader), store, key)


@garbage_left()
def judgement(data: Path, reader: Reader, store: Store | None) -> Judgement:
    """The roll in the folder `data` with what is wrong with it: read anew, and judged anew where something has changed.

    Raises:
        NotADirectoryError: there is no such folder.
    """
    key = _key(data) if store is not None else None
    if store is None or key is None:
        return judge(data, reader)
    known = _known(store.get(key))
    if known is None:
        return _kept(data, judge(data, reader), store, key)
    loaded = load(data, reader)
    if _key(data) != key:  # changed under our hands: what is known is about another roll
        return judge(data, reader)
    return Judgement(known.problems, known.files, known.records, known.recipients, roll=loaded.roll)


def _kept(data: Path, judged: Judgement, store: Store, key: bytes) -> Judgement:
    """A judgement, remembered if the roll is still as it was before it was read."""
    if _key(data) == key:
        store.put(key, _packed(judged))
    return judged


def _key(data: Path) -> bytes | None:
    """All that a verdict depends on: the folder's bytes and its name, and the programs that judge."""
    found = fingerprint(data)
    if found is None:
        return None
    return b"\0".join([_SORT, found, data.name.encode("utf-8", "surrogateescape"), program()])


@cache
def program() -> bytes:
    """Which program this is, and whose it runs on. To those who change it: its files with their sizes and times."""
    files = [
        *Path(bangvang.__file__).parent.rglob("*.py"),
        *(file for file in theme_folder().rglob("*") if file.is_file()),
    ]
    told = [f"{file} {facts.st_size} {facts.st_mtime_ns}" for file in sorted(files) for facts in (file.stat(),)]
    return "\n".join([*(f"{name} {version(name)}" for name in _JUDGES), sys.version, *told]).encode()


def _packed(found: Verdict) -> bytes:
    problems = [
        [
            one.code,
            astuple(one.place),
            one.record,
            {name: _plain(value) for name, value in one.values.items()},
            one.near,
        ]
        for one in found.problems
    ]
    told = [found.files, found.records, found.recipients, problems]
    return json.dumps(told, ensure_ascii=True, separators=(",", ":")).encode()


def _known(packed: bytes | None) -> Verdict | None:
    """What was packed; it was sealed, so that it is what we wrote."""
    if packed is None:
        return None
    files, records, recipients, problems = json.loads(packed)
    return Verdict(tuple(_problem(*one) for one in problems), files, records, recipients)


def _problem(code: str, place: list[Any], record: str | None, values: Mapping[str, Any], near: str | None) -> Problem:
    return Problem(code, Place(*place), record, {name: _filling(value) for name, value in values.items()}, near)


def _plain(value: Filling) -> Any:
    return list(value) if isinstance(value, Both) else value


def _filling(value: Any) -> Filling:
    filling: Filling = Both(*value) if isinstance(value, list) else value
    return filling
