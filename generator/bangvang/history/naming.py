"""What records and rows of both states are called, as far as people may be named: what the change hides is hidden before it, too."""

from collections.abc import Iterator
from dataclasses import dataclass

from bangvang.history.comparing import Comparison
from bangvang.history.edits import Step
from bangvang.history.secrets import Secrets
from bangvang.model.exemplar import Exemplar
from bangvang.model.fields import Field
from bangvang.model.nomination import NominationLine
from bangvang.model.recipient import Recipient
from bangvang.model.role import Role
from bangvang.roll.privacy import FULL, Privacy
from bangvang.roll.roll import Roll
from bangvang.views.rows import bearer, kind_of
from bangvang.views.sight import Sight

PRINTED_NAMES = (Role, NominationLine, Exemplar, Recipient)
"""Models with a `name` as printed that may be a person's."""


@dataclass(frozen=True, slots=True)
class Naming:
    """Names of a comparison in one language: what records are called in the state that they are taken from.

    `veiled` are people who are gone while hidden ones came: they may well be those.
    """

    found: Comparison
    before: Sight
    after: Sight
    secrets: Secrets
    veiled: frozenset[str]

    @classmethod
    def of(cls, found: Comparison, before: Sight, after: Sight) -> "Naming":
        """The names of a comparison; `before` and `after` look at its two rolls in one language."""
        veiled = _veiled(found, after.privacy)
        bare = cls(found, before, after, Secrets(), veiled)
        return cls(found, before, after, Secrets.of(_secrets(bare)), veiled)

    def clean(self, text: str) -> str:
        """The text without the names of hidden people."""
        return self.secrets.without(text, f"[{self.after.say('name withheld')}]")

    def sight(self, roll: Roll) -> Sight:
        """The sight that looks at one of the two rolls."""
        return self.after if roll is self.found.after else self.before

    def record(self, kind: str, record_id: str, roll: Roll) -> str:
        """What a record of one of the rolls is called; a record that is not there by its id."""
        if kind == "people" and self.hides_person(record_id, roll):
            return self.after.say("name withheld")
        if record_id not in roll.of_kind(kind):
            return record_id
        return str(self.sight(roll).name(kind, record_id))

    def hides_person(self, person: str, roll: Roll) -> bool:
        """Whether a person of one of the rolls is not named in full now; one who is gone, as it was before."""
        now = self.found.renames.now("people", person) if roll is self.found.before else person
        if now in self.found.after.people:
            return not self.after.privacy.named(now)
        return person in self.veiled or (person in self.found.before.people and not self.before.privacy.named(person))

    def hides(self, kind: str, record_id: str, roll: Roll) -> bool:
        """Whether a record is that of a hidden person."""
        return kind == "people" and self.hides_person(record_id, roll)

    def hides_row(self, recipient: Recipient, roll: Roll) -> bool:
        """Whether the bearer of a row is not named in full, by the stricter of its own roll's rules and of those now."""
        if recipient.person is not None and self.hides_person(recipient.person, roll):
            return True
        if kind_of(recipient) == "collective":
            return False
        strict = (
            (self.sight(roll).privacy, self.after.privacy) if recipient.person is None else (self.sight(roll).privacy,)
        )
        return any(privacy.of_row(recipient) != FULL for privacy in strict) and not self._shown_now(recipient)

    def is_hidden_row(self, part: object, roll: Roll) -> bool:
        """Whether something is a row whose bearer is hidden."""
        return isinstance(part, Recipient) and self.hides_row(part, roll)

    def row(self, recipient: Recipient, roll: Roll) -> str:
        """Who bears a row."""
        if self.hides_row(recipient, roll):
            return self.after.say("name withheld")
        if recipient.person is not None and not recipient.name:
            return self.record("people", recipient.person, roll)
        return str(bearer(self.sight(roll), recipient).words)

    def hides_role(self, step: Step) -> bool:
        """Whether a step leads into a part whose person is hidden now; in one that is gone, was hidden."""
        part, roll = step.before, self.found.before
        if step.after is not None:
            part, roll = step.after, self.found.after
        if isinstance(part, Recipient):
            return self.hides_row(part, roll)
        return isinstance(part, PRINTED_NAMES) and part.person is not None and self.hides_person(part.person, roll)

    def hides_value(self, model: type, field: Field) -> bool:
        """Whether a field holds a name as printed that may be a person's, where people are not named in full."""
        return model in PRINTED_NAMES and field.key == "name" and self.after.privacy.of_name() != FULL

    def _shown_now(self, recipient: Recipient) -> bool:
        """Whether the person of a row that was hidden is named in full now."""
        if recipient.person is None or recipient.visibility is not None or recipient.minor:
            return False
        now = self.found.renames.now("people", recipient.person)
        return now in self.found.after.people and self.after.privacy.named(now)


def _veiled(found: Comparison, after: Privacy) -> frozenset[str]:
    hidden_came = any(kind == "people" and not after.named(record_id) for kind, record_id in found.added)
    return frozenset(record_id for kind, record_id in found.removed if kind == "people" and hidden_came)


def _secrets(naming: Naming) -> Iterator[str]:
    """The names and ids of people who are hidden now, or were so and are gone; names of rows likewise."""
    before, after = naming.found.before, naming.found.after
    for roll in (before, after):
        for person in roll.people.values():
            if naming.hides_person(person.id, roll):
                yield from (person.id, person.name, *person.aliases, *person.formerly)
    hidden, was_hidden = (dict.fromkeys(_row_secrets(roll, naming.sight(roll).privacy)) for roll in (after, before))
    yield from hidden
    if was_hidden:
        shown = {row.name for line in after.index.lines for row in line.award.recipients if row.name not in hidden}
        shown |= {person.name for person in after.people.values() if naming.after.privacy.named(person.id)}
        yield from (name for name in was_hidden if name not in shown)
    yield from _replaced(naming)


def _row_secrets(roll: Roll, privacy: Privacy) -> Iterator[str]:
    """The names as printed of rows that are hidden by a rule of their own, or by that of the roll."""
    everybody = privacy.of_name() != FULL
    for line in roll.index.lines:
        for row in line.award.recipients:
            ruled = everybody or row.minor or row.visibility is not None
            if ruled and row.name is not None and kind_of(row) != "collective" and privacy.of_row(row) != FULL:
                yield row.name


def _replaced(naming: Naming) -> Iterator[str]:
    """The names of rows in whose place a hidden one stands now."""
    for one in naming.found.changes("decisions"):
        hiding = {id(edit.trail[0].after) for edit in one.edits if naming.is_hidden_row(edit.after, naming.found.after)}
        for edit in one.edits:
            for step in edit.trail:
                row = step.before
                if isinstance(row, Recipient) and row.name and naming.is_hidden_row(step.after, naming.found.after):
                    yield row.name
            row = edit.before
            if id(edit.trail[0].after) in hiding and isinstance(row, Recipient) and row.name and not row.unit:
                yield row.name
