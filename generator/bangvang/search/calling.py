"""What records are called when somebody searches: the name, all other names, and what tells a record from others."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from bangvang.model.base import Record, Translated
from bangvang.roll.award_line import AwardLine
from bangvang.views.awards import honour_of
from bangvang.views.sight import NAME_FIELDS, Sight
from bangvang.words.dates import Period

Texts = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Caller:
    """Calls records in one language. Remembers, for units and honours come back with every row."""

    sight: Sight
    _contexts: dict[tuple[str, str], Texts] = field(default_factory=dict)
    _honours: dict[tuple[str, str | None], str] = field(default_factory=dict)
    _names: dict[tuple[str, str], Texts] = field(default_factory=dict)
    _around: dict[tuple[str, int], Texts] = field(default_factory=dict)

    def name(self, kind: str, record_id: str) -> str:
        """What a record is called in the language."""
        return str(self.sight.name(kind, record_id))

    def others(self, kind: str, record: Record) -> Texts:
        """Every other name: the original of a translated one, short, other and former names, in the order of the record."""
        shown = self.name(kind, record.id)
        named = [getattr(record, NAME_FIELDS.get(kind, "name"), None), *both(self.sight, record, "short")]
        named += getattr(record, "aliases", ())
        named += (
            [str(alias) for alias in self.sight.tongue.list(record, "aliases")] if hasattr(record, "aliases") else []
        )
        named += [former.name for former in getattr(record, "former_names", ())]
        return tuple(name for name in dict.fromkeys(filter(None, named)) if name != shown)

    def all_names(self, kind: str, record: Record) -> Texts:
        """Every name, the one that is shown first."""
        found = self._names.get((kind, record.id))
        if found is None:
            names = (self.name(kind, record.id), *self.others(kind, record))
            found = self._names[kind, record.id] = tuple(dict.fromkeys(names))
        return found

    def context(self, kind: str, record_id: str | None) -> Texts:
        """The names of a record that stands around another: its name in both languages, and the short one."""
        if record_id is None or record_id not in self.sight.roll.of_kind(kind):
            return ()
        found = self._contexts.get((kind, record_id))
        if found is None:
            record = self.sight.roll.of_kind(kind)[record_id]
            names = [self.name(kind, record_id), getattr(record, NAME_FIELDS.get(kind, "name"), None)]
            short = both(self.sight, record, "short") if hasattr(record, "short") else ()
            found = tuple(dict.fromkeys(filter(None, (*names, *short))))
            self._contexts[kind, record_id] = found
        return found

    def honour(self, line: AwardLine, own_class: str | None = None) -> str:
        """An honour with its class, as it is printed."""
        key = line.award.honour, own_class or line.award.class_
        found = self._honours.get(key)
        if found is None:
            found = self._honours[key] = str(honour_of(self.sight, *key).words)
        return found

    def around(self, line: AwardLine) -> Texts:
        """What stands around an award: honour, year, campaign, place, cluster, and the number of its decision."""
        key = line.decision.id, line.index
        found = self._around.get(key)
        if found is None:
            found = self._around[key] = self._what_is_around(line)
        return found

    def _what_is_around(self, line: AwardLine) -> Texts:
        number = (line.decision.number or "").partition("/")[0]
        return (
            *self.context("honours", line.award.honour),
            self.honour(line),
            *years(line.year),
            *self.context("movements", line.award.movement),
            *self.context("units", line.award.place),
            *self.context("clusters", line.award.cluster),
            *((number,) if number else ()),
        )


def both(sight: Sight, holder: Translated, attribute: str) -> Texts:
    """A text as it is shown and as it was written; none where the field is empty or not there."""
    if getattr(holder, attribute, None) is None:
        return ()
    return tuple(dict.fromkeys((str(sight.words(holder, attribute)), getattr(holder, attribute))))


def years(*found: int | None) -> Texts:
    """Years as words."""
    return tuple(str(year) for year in found if year is not None)


def years_of(period: Period | None) -> Texts:
    """The years in which a period begins and ends."""
    if period is None:
        return ()
    return years(*dict.fromkeys(end.year for end in (period.start, period.end) if end is not None))


def joined(parts: Iterable[str | None]) -> str:
    """A second line: what is known, parted by dots."""
    return " · ".join(part for part in parts if part)
