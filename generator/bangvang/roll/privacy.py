"""What may be said of people: full names, initials, or nothing."""

from dataclasses import dataclass
from typing import Protocol

from bangvang.model.person import Person
from bangvang.model.recipient import Recipient
from bangvang.roll.roll import Roll

FULL, INITIALS, WITHHELD = "full", "initials", "withheld"


class Says(Protocol):
    """What can say a text of the interface."""

    def say(self, message: str, **values: object) -> str:
        """A text of the interface."""


@dataclass(frozen=True, slots=True)
class Privacy:
    """The roll's rules on names. The stricter of what the row, the person and the roll say holds."""

    roll: Roll
    people: str
    minors: str

    @classmethod
    def of(cls, roll: Roll) -> "Privacy":
        """The rules of a roll."""
        rules = roll.settings.privacy
        return cls(roll, rules.people, rules.minors)

    def of_person(self, person: Person) -> str:
        """full, initials or withheld."""
        if person.visibility is None and not person.minor:
            return self.people
        least = [person.visibility or self.people]
        if person.minor:
            least.append(self.minors)
        return _strictest(least)

    def of_row(self, recipient: Recipient) -> str:
        """full, initials or withheld, for a row of a decision; collectives are always named."""
        if recipient.unit is not None and recipient.person is None and not (recipient.visibility or recipient.minor):
            return FULL
        least = [recipient.visibility or FULL]
        if recipient.minor:
            least.append(self.minors)
        if recipient.person is not None and recipient.person in self.roll.people:
            least.append(self.of_person(self.roll.people[recipient.person]))
        elif recipient.unit is None and recipient.kind != "collective" and recipient.visibility is None:
            least.append(self.people)
        return _strictest(least)

    def has_page(self, person_id: str) -> bool:
        """Whether a person has a page: registered, not hidden in any way, and the roll makes such pages."""
        person = self.roll.people.get(person_id)
        if person is None or self.roll.settings.people_pages == "none":
            return False
        return self.of_person(person) == FULL

    def of_name(self, kind: str | None = None) -> str:
        """full, initials or withheld, for a name as printed that no record bears; collectives are always named."""
        return FULL if kind == "collective" else self.people

    def named(self, person_id: str) -> bool:
        """Whether a registered person may be named in full."""
        person = self.roll.people.get(person_id)
        return person is not None and self.of_person(person) == FULL

    def name(self, person: Person, says: Says) -> str:
        """The person's name as far as it may be said."""
        return shown(person.name, self.of_person(person), says)


def _strictest(rules: list[str]) -> str:
    """What holds where several rules say how much may be shown."""
    return WITHHELD if WITHHELD in rules else INITIALS if INITIALS in rules else FULL


def shown(name: str, visibility: str, says: Says) -> str:
    """A name in full, as initials, or the word that it is withheld."""
    if visibility == FULL:
        return name
    if visibility == INITIALS:
        return " ".join(f"{word[0]}." for word in name.split() if word)
    return says.say("name withheld")
