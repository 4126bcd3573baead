"""One search over all rolls: their documents in one index, their awards in one explorer. Hits lead to the rolls' own pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from heapq import merge
from pathlib import Path
from typing import Any

from bangvang.federation.sights import SeenPortal, SeenRoll
from bangvang.open_data.published import lines_of
from bangvang.roll.award_line import AwardLine
from bangvang.search.calling import Caller, joined
from bangvang.search.collecting import documents
from bangvang.search.document import Document
from bangvang.search.explorer import PARAMETERS, files_of
from bangvang.search.explorer_choices import RECORDS, Choice, choices
from bangvang.search.explorer_rows import FACETS, NAMES, TABLES, UNSTATED, Entry, entries_of
from bangvang.search.explorer_words import spoken
from bangvang.search.naming import Namer
from bangvang.search.saying import said
from bangvang.search.scripts import Scripts
from bangvang.search.writing import Setting, index_files
from bangvang.words.folding import fold
from bangvang.words.ordering import vietnamese_key

ROLL = "roll"
"""The facet that only portals have."""
PARAMETER = "bang-vang"
GIVEN_ONLY = "honours"
"""Every roll holds the whole catalogue of honours: those that a roll never gave are left out."""

File = tuple[str, bytes]


def search_files(portals: Iterable[SeenPortal], theme: Path) -> Iterator[File]:
    """The scripts, and of each language the index and the explorer: paths below the portal's root, and bytes."""
    scripts = Scripts.of(theme)
    for name, path in scripts.paths.items():
        yield path, scripts.contents[name]
    for portal in portals:
        page = portal.sight.addresses.search(portal.language)
        setting = Setting(portal.language, "../" * page.count("/"), said(portal.sight), scripts.paths)
        namer = Namer.of(portal.sight.roll.abbreviations)
        for path, content in index_files(all_documents(portal), namer, setting):
            yield f"{page}{path}", content
        explorer = _Explorer(portal, namer)
        for path, content in explorer.files():
            yield f"{page}{path}", content


def all_documents(portal: SeenPortal) -> Iterator[tuple[str, list[Document]]]:
    """What can be found in all rolls, kind by kind; each under its roll's title, at its address on the roll's site."""
    several = (documents(roll.sight) for roll in portal.rolls)
    for of_kind in zip(*several, strict=True):
        kind = of_kind[0][0]
        yield (
            kind,
            [
                replace(one, path=roll.address(one.path), about=joined((str(roll.title), one.about)))
                for roll, (_, found) in zip(portal.rolls, of_kind, strict=True)
                for one in found
                if kind != GIVEN_ONLY or one.weight
            ],
        )


@dataclass
class _Explorer:
    """The awards of all rolls, each once, and the names in them, with a facet more: the roll.

    Of a decision that several rolls hold, the awards are those of the roll that tells most of it; names that only
    another roll tells stand beside them.
    """

    portal: SeenPortal
    namer: Namer
    _met: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    """By facet and id of a record the ids of its choices, by what the record is called."""

    @cached_property
    def callers(self) -> tuple[Caller, ...]:
        return tuple(Caller(roll.sight) for roll in self.portal.rolls)

    def files(self) -> Iterator[File]:
        tables = {table: self._entries(table) for table in TABLES}
        words = {**spoken(self.portal.sight), f"facet-{ROLL}": self.portal.sight.say("Roll of honour")}
        return files_of(tables, self._choose, self.namer, words, {**PARAMETERS, ROLL: PARAMETER})

    def _entries(self, table: str) -> Iterator[Entry]:
        """The rows of a table in the order of the decisions' dates."""
        several = (_dated(place, roll) for place, roll in enumerate(self.portal.rolls))
        told = self._told(table)
        for _, place, line in merge(*several, key=lambda one: one[:2]):
            roll = self.portal.rolls[place]
            names = told.get((roll.member.id, line.decision.id))
            for entry in entries_of(self.callers[place], table, line):
                if names is None or (table == NAMES and _is_new(entry, names)):
                    yield self._among_all(roll, entry)

    def _told(self, table: str) -> dict[tuple[str, str], set[str]]:
        """By roll and id of a decision that another roll tells more of: the names which that roll has told already."""
        found: dict[tuple[str, str], set[str]] = {}
        callers = {roll.member.id: caller for roll, caller in zip(self.portal.rolls, self.callers, strict=True)}
        for one in self.portal.shared:
            caller = callers[one.counted.member.id]
            rows = (row for line in lines_of(one.counted.decision) for row in entries_of(caller, table, line))
            names = {fold(row.name) for row in rows if row.extra is not None}
            others = (held for held in one.held if held is not one.counted)
            found |= {(held.member.id, held.decision.id): names for held in others}
        return found

    def _among_all(self, roll: SeenRoll, entry: Entry) -> Entry:
        facets = (
            tuple(self._choice(roll, key, one) for one in several) if key in RECORDS else several
            for key, several in zip(FACETS, entry.facets, strict=True)
        )
        return replace(
            entry,
            about=joined((entry.about, str(roll.title))),
            path=roll.address(entry.path),
            decision_path=roll.address(entry.decision_path),
            facets=(*facets, (roll.member.id,)),
        )

    def _choice(self, roll: SeenRoll, facet: str, record_id: str) -> str:
        """The choice that a record is: rolls that call one by the same id and name share it."""
        if record_id == UNSTATED:
            return UNSTATED
        name = fold(str(roll.sight.name(RECORDS[facet], record_id)))
        met = self._met.setdefault((facet, record_id), {})
        return met.setdefault(name, f"{roll.member.id}/{record_id}" if met else record_id)

    def _choose(self, facet: str, found: Iterable[str]) -> list[Choice]:
        """The choices of a facet in their order."""
        ids = set(found)
        if facet == ROLL:
            return [(one.member.id, str(one.title), "") for one in self.portal.rolls if one.member.id in ids]
        if facet not in RECORDS:
            return choices(self.callers[0], self.namer, facet, ids)
        chosen: dict[str, tuple[tuple[Any, ...], Choice]] = {}
        for roll, caller in zip(self.portal.rolls, self.callers, strict=True):
            records = roll.sight.roll.of_kind(RECORDS[facet])
            own = {one: self._choice(roll, facet, one) for one in records if (facet, one) in self._met}
            for one, name, extra in choices(
                caller, self.namer, facet, [key for key, choice in own.items() if choice in ids]
            ):
                place = (getattr(records[one], "precedence", 0), vietnamese_key(name), own[one])
                chosen.setdefault(own[one], (place, (own[one], name, extra)))
        ordered = [choice for _, choice in sorted(chosen.values(), key=lambda one: one[0])]
        return [*ordered, *(choices(self.callers[0], self.namer, facet, ids & {UNSTATED}))]


def _is_new(entry: Entry, names: set[str]) -> bool:
    """Whether a row names somebody who is not among the names; then the name is one of them."""
    name = fold(entry.name)
    if entry.extra is None or name in names:
        return False
    names.add(name)
    return True


def _dated(place: int, roll: SeenRoll) -> Iterator[tuple[tuple[Any, ...], int, AwardLine]]:
    """The awards of the roll at a place, each behind what orders it among those of all rolls."""
    for line in roll.member.roll.index.lines:
        yield _date_of(line), place, line


def _date_of(line: AwardLine) -> tuple[Any, ...]:
    date = line.decision.date
    return (date.sort_key(), line.decision.id) if date is not None else ((), line.decision.id)
