"""Texts that name somebody whose name the roll keeps back: no rule of privacy can mend what an editor wrote in a story."""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, field

from bangvang.checks.found import Found
from bangvang.checks.holders import holders
from bangvang.checks.prose import prose_of
from bangvang.model.base import Record, Translated
from bangvang.model.decision import Decision, Effect
from bangvang.model.links import keys_of, links
from bangvang.model.person import Person
from bangvang.model.recipient import Recipient
from bangvang.problems.problem import Keys
from bangvang.roll.effects import targets
from bangvang.roll.privacy import FULL, Privacy
from bangvang.roll.roll import Roll
from bangvang.words.folding import fold

_WORDS = 2
"""One word alone may be anything."""

Name = tuple[str, ...]
"""The words of a name without accents."""


@dataclass(slots=True)
class _Names:
    """Names that are kept back, by their first word; each with the initials that may be told of it."""

    by_first: dict[str, dict[Name, str]] = field(default_factory=dict)

    def add(self, name: str) -> Name:
        """Note a name. Gives its words."""
        words = tuple(fold(name).split())
        if len(words) >= _WORDS:
            self.by_first.setdefault(words[0], {})[words] = " ".join(f"{word[0]}." for word in name.split())
        return words

    def drop(self, name: str) -> None:
        """Somebody bears that name who may be named."""
        words = tuple(fold(name).split())
        if words:
            self.by_first.get(words[0], {}).pop(words, None)

    def within(self, text: str) -> Iterator[tuple[Name, str]]:
        """The names that stand in a text, with their initials."""
        words = fold(text).split()
        for place, word in enumerate(words):
            for name, initials in self.by_first.get(word, {}).items():
                if tuple(words[place : place + len(name)]) == name:
                    yield name, initials


def check_hidden_names(roll: Roll, found: Found) -> None:
    """`hidden-name`: in the records that tell of the person; `hidden-name-elsewhere`: in others, where it may be a namesake."""
    privacy = Privacy.of(roll)
    names, of_person, of_decision = _hidden(roll, privacy)
    if not any(names.by_first.values()):
        return
    for kind, record in roll.all_records():
        own = _own(record, of_person)
        if kind == "decisions":
            own |= of_decision.get(record.id, set())
        for keys, text in _shown(roll, privacy, record):
            for name, initials in dict.fromkeys(names.within(text)):
                code = "hidden-name" if name in own else "hidden-name-elsewhere"
                key = next(str(one) for one in reversed(keys) if isinstance(one, str))
                found.add(code, kind, record.id, keys, key=key, name=initials)


def _shown(roll: Roll, privacy: Privacy, record: Record) -> Iterator[tuple[Keys, str]]:
    """The texts of a record that readers are shown, in every language, with their keys."""
    kept_back: list[Keys] = []
    for holder, path in holders(record, Translated):
        at = keys_of(path)
        if any(at[: len(keys)] == keys for keys in kept_back):
            continue
        if _kept_back(roll, privacy, holder):
            kept_back.append(at)
            continue
        yield from (((*at, *keys), text) for keys, text in _texts(holder))


def _hidden(roll: Roll, privacy: Privacy) -> tuple[_Names, dict[str, set[Name]], dict[str, set[Name]]]:
    """The names that are kept back; those of each person, and those of the rows of each decision."""
    names = _Names()
    of_person: dict[str, set[Name]] = {}
    of_decision: dict[str, set[Name]] = {}
    for person in roll.people.values():
        if privacy.of_person(person) != FULL and not person.erased:
            of_person[person.id] = {names.add(one) for one in (person.name, *person.aliases)}
    for decision, name in _rows(roll, privacy, of_person):
        of_decision.setdefault(decision, set()).add(names.add(name))
    for person in roll.people.values():
        if privacy.of_person(person) == FULL:
            for one in (person.name, *person.aliases):
                names.drop(one)
    return names, of_person, of_decision


def _rows(roll: Roll, privacy: Privacy, hidden: Container[str]) -> Iterator[tuple[str, str]]:
    """The decision and the name as printed of every row of somebody who is hidden. Nearly all rows are done with at once."""
    everybody = privacy.people != FULL
    for decision in roll.decisions.values():
        for award in decision.awards:
            for row in award.recipients:
                if row.name is None or not (row.visibility or row.minor or row.person in hidden or everybody):
                    continue
                if row.unit is None and privacy.of_row(row) != FULL:
                    yield decision.id, row.name


def _own(record: Record, of_person: Mapping[str, set[Name]]) -> set[Name]:
    """The names kept back of the people that a record tells of."""
    return set().union(*(of_person.get(value, set()) for kind, value, _ in links(record) if kind == "people"))


def _kept_back(roll: Roll, privacy: Privacy, holder: Translated) -> bool:
    """Whether nothing of a mapping is published, since it tells of somebody who is hidden."""
    if isinstance(holder, Recipient):
        return privacy.of_row(holder) != FULL
    if isinstance(holder, Effect):
        rows = [(key, row) for key, row in targets(roll, holder) if row is not None]
        return any(_hides_row(roll.decisions[key[0]], key[1], row, privacy) for key, row in rows)
    if isinstance(holder, Person):
        return not privacy.named(holder.id)
    person = getattr(holder, "person", None)
    return person is not None and not isinstance(holder, Record) and not privacy.named(person)


def _hides_row(decision: Decision, award: int, row: int, privacy: Privacy) -> bool:
    return privacy.of_row(decision.awards[award].recipients[row]) != FULL


def _texts(holder: Translated) -> Iterator[tuple[Keys, str]]:
    prose = prose_of(type(holder))
    values = prose.get(holder)
    if values == prose.empty and not holder.translations:
        return
    for key, value in zip(prose.wanted, values, strict=False):
        if value:
            yield from _each((key,), value)
    for language, translated in holder.translations.items():
        for key, value in translated.items():
            yield from _each(("translations", language, key), value)


def _each(keys: Keys, told: str | tuple[str, ...]) -> Iterator[tuple[Keys, str]]:
    """A text, or each of a list of texts, with its keys."""
    if isinstance(told, str):
        yield keys, told
    else:
        yield from (((*keys, number), text) for number, text in enumerate(told))
