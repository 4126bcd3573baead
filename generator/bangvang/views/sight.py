"""The roll as seen by readers of one language: names, dates and links, ready to be printed."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from bangvang.addresses import Addresses
from bangvang.language import Interface
from bangvang.model.base import Translated
from bangvang.model.decision import Decision
from bangvang.model.fields import field_by_key
from bangvang.model.kinds import KIND_BY_NAME
from bangvang.model.localised import Tongue, Words
from bangvang.problems.both import Both
from bangvang.roll.index import unnumbered_key
from bangvang.roll.privacy import Privacy, shown
from bangvang.roll.roll import Roll
from bangvang.views.blocks import Keyed, Number, Ref, Several, Unknown
from bangvang.words.dates import PartialDate, Period

NAME_FIELDS = {"decisions": "number", "exemplars": "title", "documents": "title", "sources": "title"}
FEW = 1
"""So many honours tell decisions apart that have no number."""
NAMELESS = ("nominations", "results")
"""Kinds whose records bear no name of their own: they are called by who made them and when."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Looks at one roll in one language. Holds no state: the same roll and language give the same words."""

    roll: Roll
    interface: Interface
    tongue: Tongue
    addresses: Addresses
    privacy: Privacy

    @classmethod
    def of(cls, roll: Roll, interface: Interface) -> "Sight":
        """The roll in the language of the interface."""
        first = roll.settings.languages[0]
        return cls(roll, interface, Tongue(interface.language, first), Addresses(first), Privacy.of(roll))

    @property
    def language(self) -> str:
        """The language that is looked in."""
        return self.interface.language

    def say(self, message: str, **values: object) -> str:
        """A text of the interface (message ids are English)."""
        return self.interface.say(message, **values)

    def count(self, one: str, many: str, number: int, **values: object) -> str:
        """A text of the interface with a number in it, `%(num)s`."""
        return self.interface.count(one, many, number, **values)

    def words(self, holder: Translated, attribute: str) -> Words | None:
        """A text of the roll, translated where it can be."""
        return self.tongue.words(holder, attribute)

    def own(self, text: str) -> Words:
        """A text of the interface where a text of the roll is expected."""
        return Words(text, self.language)

    def plain(self, text: str) -> Words:
        """A text of the roll that has no translation: a name as printed, a number of a decision."""
        return Words(text, self.tongue.first)

    def choice(self, holder: type[Any], key: str, value: str) -> str:
        """What people call a choice of a field."""
        choices = field_by_key(holder)[key].choices
        label = choices.labels.get(value) if choices is not None else None
        return self.both(label) if label is not None else value

    def label(self, holder: type[Any], key: str) -> str:
        """What people call a field."""
        return self.both(field_by_key(holder)[key].told.title)

    def kind(self, kind: str) -> str:
        """What people call one record of a kind."""
        return self.both(KIND_BY_NAME[kind].one)

    def kinds(self, kind: str) -> str:
        """What people call the records of a kind."""
        return self.both(KIND_BY_NAME[kind].many)

    def date(self, value: PartialDate) -> str:
        """A date as the language prints it."""
        return self.interface.date(value)

    def period(self, value: Period) -> str:
        """A period as the language prints it."""
        return self.interface.period(value)

    def when(self, value: PartialDate | Period) -> Keyed:
        """A date or period as the language prints it, in a column that may be sorted."""
        said = self.date(value) if isinstance(value, PartialDate) else self.period(value)
        return Keyed(said, str(value).removeprefix("../"))

    def number(self, value: int | Decimal) -> Number:
        """A number as the language prints it."""
        return Number(self.interface.number(value))

    def unknown(self) -> Unknown:
        """The word for what is not known."""
        return Unknown(self.say("unknown"))

    def path(self, kind: str, record_id: str) -> str | None:
        """The page of a record; None where it has none (a hidden person). Results stand on their place's page of the year."""
        if kind == "people" and not self.privacy.has_page(record_id):
            return None
        if kind == "results":
            return self._result_path(record_id)
        return self.addresses.record(self.language, kind, record_id)

    def name(self, kind: str, record_id: str) -> Words:
        """What a record is called."""
        record = self.roll.of_kind(kind).get(record_id)
        if record is None:
            return Words("?", self.language)
        if kind == "people":
            return self.plain(self.privacy.name(self.roll.people[record_id], self))
        if kind in NAMELESS:
            return self.own(self._unnamed(kind, record_id))
        found = self.words(record, NAME_FIELDS.get(kind, "name"))
        if kind == "documents":
            return self._document(record_id, found)
        if found is not None:
            return found
        return self.own(self._unnamed(kind, record_id))

    def ref(self, kind: str, record_id: str, anchor: str | None = None) -> Ref:
        """A record's name, leading to its page."""
        return Ref(self.name(kind, record_id), self.path(kind, record_id), anchor)

    def refs(self, kind: str, ids: Iterable[str]) -> Several:
        """Names that lead to their pages."""
        return Several(tuple(self.ref(kind, record_id) for record_id in ids))

    def span(self, period: Period) -> str | None:
        """How addresses write a period of years: `2022` or `2020-2025`; None where an end is open."""
        years = period.years
        if years is None:
            return None
        return str(years[0]) if len(years) == 1 else f"{years[0]}-{years[-1]}"

    def _document(self, record_id: str, title: Words | None) -> Words:
        """A document's title with its number, since laws of one title follow upon each other."""
        number = self.roll.documents[record_id].number
        if title is None:
            return self.plain(number or record_id)
        if number is None or number in title.text:
            return title
        return Words(f"{title.text} ({number})", title.language)

    def _unnamed(self, kind: str, record_id: str) -> str:
        if kind == "decisions":
            return self._unnumbered(self.roll.decisions[record_id])
        if kind == "nominations":
            return self._nomination(record_id)
        if kind == "results":
            return self._result(record_id)
        return f"{self.kind(kind)} {record_id}"

    def _unnumbered(self, decision: Decision) -> str:
        """Issuer and date; where the issuer decided more than that on the day, what was given too."""
        name = self.say("Awards by %(issuer)s", issuer=str(self.name("units", decision.issuer)))
        if decision.date is not None:
            name = f"{name}, {self.date(decision.date)}"
        if len(self.roll.index.unnumbered.get(unnumbered_key(decision), ())) == 1:
            return name
        honours = [str(self.name("honours", one)) for one in dict.fromkeys(award.honour for award in decision.awards)]
        return f"{name}: {', '.join(honours[:FEW])}{'…' if len(honours) > FEW else ''}" if honours else name

    def _result_path(self, record_id: str) -> str | None:
        result = self.roll.results.get(record_id)
        if result is None:
            return None
        span = self.span(result.period)
        if span is None:
            return self.addresses.section(self.language, "results")
        place = result.unit or result.cluster
        if place is None:
            return self.addresses.year(self.language, span)
        return self.addresses.place_in_year(self.language, span, place)

    def _nomination(self, record_id: str) -> str:
        nomination = self.roll.nominations[record_id]
        by = nomination.by
        if by.unit is not None:
            who = str(self.name("units", by.unit))
        elif by.person is not None:
            who = str(self.name("people", by.person))
        else:
            who = shown(by.name or "?", self.privacy.of_name(), self)
        if nomination.on is None:
            return self.say("Nominations by %(who)s", who=who)
        return self.say("Nominations by %(who)s, %(date)s", who=who, date=self.date(nomination.on))

    def _result(self, record_id: str) -> str:
        result = self.roll.results[record_id]
        kind, place = ("units", result.unit) if result.unit is not None else ("clusters", result.cluster)
        name = str(self.name(kind, place)) if place is not None else "?"
        return self.say("Results of %(place)s, %(period)s", place=name, period=self.period(result.period))

    def both(self, words: Both) -> str:
        """A text that the program holds in both languages: a field's title, a problem's message."""
        return words.en if self.language != "vi" else words.vi
