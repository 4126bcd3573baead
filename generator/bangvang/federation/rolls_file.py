"""Reading `rolls.yml`: the settings of a portal, every fault with its place."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bangvang.federation.faults import PortalRefused
from bangvang.model.portal import PortalRoll, PortalSettings
from bangvang.model.reading import shape
from bangvang.problems.both import Both
from bangvang.problems.problem import Filling, Finding, Keys, Part, Problem
from bangvang.roll.draft import Reader
from bangvang.roll.tables import abbreviations_of
from bangvang.source.files import Disk
from bangvang.source.places import Places
from bangvang.words.ids import is_id

THING = Both("cổng nhiều bảng vàng", "the portal")
ROLL = Both("bảng vàng", "roll")


def read_rolls(path: Path) -> PortalSettings:
    """The settings in a file.

    Raises:
        PortalRefused: the file cannot be read, or something in it is wrong.
    """
    files = Disk(path.parent)
    value, problems = Reader().read(files, path.name)
    findings: list[Finding] = []
    settings: PortalSettings | None = None
    if isinstance(value, list):
        expected = Both("một nhóm «khóa: giá trị»", "a mapping of «key: value»")
        findings.append(Finding("wrong-type", path.name, (), values={"key": path.name, "expected": expected}))
    elif value is not None:
        shaped = shape(PortalSettings, value, THING)
        settings = shaped.value
        findings += [
            Finding(one.code, path.name, one.keys, one.part, None, one.values, one.near) for one in shaped.faults
        ]
        if settings is not None and not shaped.faults:
            findings += _wrong(path.name, settings)
    faults = sorted((*problems, *Places(files).problems(findings)), key=Problem.sort_key)
    if settings is None or any(one.severity == "error" for one in faults):
        raise PortalRefused(tuple(faults), 1)
    return settings


def read_abbreviations(path: Path, settings: PortalSettings) -> dict[str, tuple[str, ...]]:
    """The abbreviations that the settings in the file `path` name; none where they name none.

    Raises:
        PortalRefused: their file cannot be read, or something in it is wrong.
    """
    name = settings.abbreviations
    if name is None:
        return {}
    files = Disk(path.parent)
    value, problems = Reader().read(files, name)
    findings: list[Finding] = []

    def find(code: str, keys: Keys, part: Part, values: dict[str, Filling], near: str | None = None, /) -> None:
        findings.append(Finding(code, name, keys, part, None, values, near))

    found = abbreviations_of(value, find) if value is not None else {}
    faults = sorted((*problems, *Places(files).problems(findings)), key=Problem.sort_key)
    if any(one.severity == "error" for one in faults):
        raise PortalRefused(tuple(faults), 2)
    return found


def address_of(typed: str) -> str:
    """An address of the web as links begin with it: with a slash at its end."""
    return typed if typed.endswith("/") else f"{typed}/"


def is_place(typed: str) -> bool:
    """Whether pages can stand below an address: it names a host, and neither a query nor an anchor."""
    try:
        parts = urlsplit(typed)
        return bool(parts.hostname) and parts.port != 0 and not any(char in typed for char in "?#")
    except ValueError:
        return False


def _wrong(path: str, settings: PortalSettings) -> Iterator[Finding]:
    """What no shape tells: an id twice or reserved, the same address twice, an address below which nothing can stand."""

    def found(code: str, *keys: str | int, **values: Any) -> Finding:
        return Finding(code, path, keys, values=values)

    if settings.site_url is not None and not is_place(settings.site_url):
        yield found("bad-address", "site_url", written=settings.site_url)
    ids: set[str] = set()
    for number, roll in enumerate(settings.rolls):
        if not is_id(roll.id):
            yield found("bad-id", "rolls", number, "id", written=roll.id, key="id")
        elif roll.id in ids:
            yield found("id-taken", "rolls", number, "id", written=roll.id, other=path, kind=ROLL)
        ids.add(roll.id)
        if not is_place(roll.url):
            yield found("bad-address", "rolls", number, "url", written=roll.url)


def folder_of(path: Path, roll: PortalRoll) -> Path:
    """The folder that a roll is read from; relative ones begin where `rolls.yml` stands."""
    return path.parent / roll.from_
