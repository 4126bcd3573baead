"""Reads the two states that are to be compared, judges both, and compares them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bangvang.checks.judging import Judgement, judge
from bangvang.history.comparing import Comparison, compare
from bangvang.history.faults import Faults, faults
from bangvang.history.git import Blob, Repository
from bangvang.history.states import DiskState, SharingReader, State, Store, TreeState
from bangvang.source.garbage import garbage_left

_SHA256 = 64
"""How long ids are in a repository that makes them by SHA-256."""
_NO_DATA = "no-data-folder"


@dataclass(frozen=True, slots=True)
class Range:
    """What is compared: the commits before and after, None for the files as they stand; and how people write both."""

    before: str
    after: str | None
    names: tuple[str, str | None]


@dataclass(frozen=True, slots=True)
class Reading:
    """Both states, judged and compared. `there` says of each whether it has a folder of data; `files` which files differ (path: before and after, None where there is none)."""

    before: Judgement
    after: Judgement
    there: tuple[bool, bool]
    found: Comparison
    faults: Faults
    files: dict[str, tuple[str | None, str | None]]


def asked(repository: Repository, base: str, head: str | None) -> Range:
    """What two words of the command line mean: revisions, or `A...B` (from where both parted to B) or `A..B` as one word.

    Raises:
        NoHistory: a revision is not there.
    """
    for dots in ("...", ".."):
        one, found, other = base.partition(dots)
        if found and head is None:
            one, other = one or "HEAD", other or "HEAD"
            before = repository.merge_base(one, other) if dots == "..." else repository.commit(one)
            after = repository.commit(other)
            return Range(before, after, (repository.short(before), repository.short(after)))
    before, chosen = repository.commit(base), repository.commit(head) if head is not None else None
    return Range(before, chosen, (repository.short(before), repository.short(chosen) if chosen is not None else None))


@garbage_left()
def read(repository: Repository, data: Path, wanted: Range) -> Reading:
    """Read and compare the two states of the folder `data`. Files that are the same in both are read once.

    Raises:
        NoHistory: git cannot give what was asked for.
        LibyamlMissing: PyYAML was built without libyaml.
    """
    with _states(repository, data, wanted) as (one, other):
        store = Store()
        before = judge(data, SharingReader(one, store), one)
        after = judge(data, SharingReader(other, store), other)
        there = one.kind(data.name) is not None, other.kind(data.name) is not None
        old, new = _blobs(one, data.name), _blobs(other, data.name)
    found = compare(before.roll, after.roll)
    told = [(p for p in side.problems if p.code != _NO_DATA) for side in (before, after)]
    differing = {
        path: (old.get(path), new.get(path)) for path in sorted({*old, *new}) if old.get(path) != new.get(path)
    }
    return Reading(before, after, there, found, faults(told[0], told[1], found.renames), differing)


@contextmanager
def _states(repository: Repository, data: Path, wanted: Range) -> Iterator[tuple[State, State]]:
    with repository.contents() as contents:
        before = repository.tree(wanted.before, data.name)
        one = TreeState(before, contents)
        if wanted.after is None:
            yield one, DiskState(data.parent, _algorithm(before, wanted.before))
        else:
            yield one, TreeState(repository.tree(wanted.after, data.name), contents)


def _algorithm(tree: dict[str, Blob], commit: str) -> str:
    known = next((blob.id for blob in tree.values()), commit)
    return "sha256" if len(known) == _SHA256 else "sha1"


def _blobs(state: State, top: str) -> dict[str, str]:
    """Every plain file of a state and what is in it, whether anything reads it or not."""
    found: dict[str, str] = {}
    folders = [top] if state.kind(top) == "folder" else []
    while folders:
        folder = folders.pop()
        for name, kind in state.items(folder):
            path = f"{folder}/{name}"
            if kind == "folder":
                folders.append(path)
            else:
                found[path] = state.blob(path) or kind
    return found
