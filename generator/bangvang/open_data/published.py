"""Records as they may be published: mappings of plain values, without internal notes and without hidden people.

Keys are those that the files of the roll use; what is empty is left out, unknown stays unknown. Awards and rows are
told what follows from the roll: their lasting anchor, the year they count for, whether they stand, and the page of
their own that they have where their decision is too long for one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from bangvang.model.base import Record, Translated
from bangvang.model.decision import Award, Decision, Effect
from bangvang.model.exemplar import Exemplar
from bangvang.model.fields import Field, fields_of
from bangvang.model.kinds import KIND_NAMES
from bangvang.model.nomination import NominationLine
from bangvang.model.recipient import Recipient
from bangvang.model.remembered import remembered
from bangvang.model.role import Role
from bangvang.roll.award_line import AwardLine, award_year
from bangvang.roll.effects import targets
from bangvang.roll.privacy import FULL
from bangvang.views.roles import hidden_role
from bangvang.views.rows import ROWS_WHOLE, award_path, hidden_row, kind_of, row_anchor, row_path
from bangvang.views.sight import Sight
from bangvang.views.standing import state

Told = dict[str, Any]

UNPUBLISHED = frozenset({"note", "visibility", "minor", "annex", "sort_name", "photos"})
"""Fields that are published of nobody: for editors, or instead of names; of photos nothing is published yet."""
WHO = ("person", "name")
"""The fields that name people."""
HIDDEN = "hidden"
"""Set on whatever keeps back who somebody is."""


@dataclass(frozen=True)
class Published:
    """What of a roll may be published, seen in its first language."""

    sight: Sight

    def records(self, kind: str) -> Iterator[Told]:
        """The records of a kind by their ids: all but people who have no page."""
        for record in self.sight.roll.of_kind(kind).values():
            if kind != "people" or self.sight.privacy.has_page(record.id):
                yield self.record(kind, record)

    def record(self, kind: str, record: Record) -> Told:
        """One record. Its id comes first, then where its page stands, below the root of the site."""
        told = self._mapping(record)
        page = self.sight.path(kind, record.id)
        return {"id": told.pop("id"), **({"page": page} if page is not None else {}), **told}

    def total(self, kind: str) -> int:
        """How many records of a kind there are."""
        return self._people if kind == "people" else len(self.sight.roll.of_kind(kind))

    @cached_property
    def _people(self) -> int:
        return sum(map(self.sight.privacy.has_page, self.sight.roll.people))

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of which there are records, in their fixed order."""
        return tuple(kind for kind in KIND_NAMES if self.total(kind))

    def _mapping(self, holder: Any) -> Told:
        if isinstance(holder, Decision):
            return {**self._fields(holder, without=("awards", "affects")), **self._acts(holder)}
        if isinstance(holder, Role) and hidden_role(self.sight, holder):
            return {HIDDEN: True}
        if isinstance(holder, NominationLine | Exemplar) and self._names_nobody(holder):
            return {**self._fields(holder, without=(*WHO, "doubts")), HIDDEN: True}
        return self._fields(holder)

    def _fields(self, holder: Any, without: tuple[str, ...] = ()) -> Told:
        """All fields that are published, but for those `without`."""
        told: Told = {}
        for field in _published(type(holder)):
            value = getattr(holder, field.attribute)
            if value is None or value is False or value == () or field.key in without:
                continue
            shown = self._value(field, value)
            if shown not in (None, []):
                told[field.key] = shown
        person = getattr(holder, "person", None)
        if person is not None and "person" not in told and self.sight.privacy.named(person):
            told.setdefault("name", self.sight.roll.people[person].name)  # of people without pages there are only names
        words = _translations(holder, without)
        return {**told, "translations": words} if words else told

    def _value(self, field: Field, value: Any) -> Any:
        if not field.many:
            return self._one(field, value)
        shown = (self._one(field, one) for one in value)
        return [one for one in shown if one is not None]

    def _one(self, field: Field, value: Any) -> Any:
        if field.model is not None:
            return self._mapping(value)
        if field.link == "people":
            return value if self.sight.privacy.has_page(value) else None
        if isinstance(value, Decimal):
            return int(value) if value == value.to_integral_value() else float(value)
        return value if isinstance(value, str | int) else str(value)

    def _names_nobody(self, holder: NominationLine | Exemplar) -> bool:
        if holder.person is not None:
            return not self.sight.privacy.named(holder.person)
        kind = "collective" if holder.kind == "model" else holder.kind
        return holder.name is not None and self.sight.privacy.of_name(kind) != FULL

    def _acts(self, decision: Decision) -> Told:
        """The awards of a decision with their rows, and what it does to others."""
        told: Told = {}
        if decision.awards:
            told["awards"] = [self._award(line) for line in lines_of(decision)]
        if decision.affects:
            told["affects"] = [self._effect(one) for one in decision.affects]
        return told

    def _award(self, line: AwardLine) -> Told:
        told: Told = {"anchor": line.anchor}
        if line.rows_of_decision > ROWS_WHOLE:
            told["page"] = award_path(self.sight, line)
        if line.year is not None:
            told["year"] = line.year
        told["states"] = list(state(self.sight.roll, line))
        told |= self._fields(line.award, without=("recipients",))
        if line.award.recipients:
            told["recipients"] = [self._row(line, number) for number in range(len(line.award.recipients))]
        return told

    def _row(self, line: AwardLine, number: int) -> Told:
        """A row of an award. Of a hidden one no more is told than that it is there, and of which kind and class."""
        recipient = line.award.recipients[number]
        told: Told = {
            "anchor": row_anchor(self.sight, line, number),
            **({"page": row_path(self.sight, line, number)} if line.rows_of_decision > ROWS_WHOLE else {}),
            "kind": kind_of(recipient),
            "states": list(state(self.sight.roll, line, number)),
        }
        if not hidden_row(self.sight, recipient):
            return {**told, **self._fields(recipient, without=("kind",))}
        if recipient.class_ is not None:
            told["class"] = recipient.class_
        return {**told, HIDDEN: True}

    def _effect(self, effect: Effect) -> Told:
        """What is done to an award. A hidden row is called as its anchor calls it, without the reason."""
        for (decision_id, number), row in targets(self.sight.roll, effect):
            decision = self.sight.roll.decisions[decision_id]
            if row is not None and hidden_row(self.sight, decision.awards[number].recipients[row]):
                return {**self._fields(effect, without=("recipient", "reason")), "recipient": f"x{row + 1}"}
        return self._fields(effect)


def lines_of(decision: Decision) -> Iterator[AwardLine]:
    """The awards of a decision in their places."""
    for number, award in enumerate(decision.awards):
        yield AwardLine(decision, number, award, award_year(decision, award))


@remembered
def _published(model: type[Any]) -> tuple[Field, ...]:
    """The fields of a model that are published; translations are told apart."""
    return tuple(one for one in fields_of(model) if one.key not in UNPUBLISHED and one.shape != "translations")


def _translations(holder: Any, without: tuple[str, ...]) -> Mapping[str, Any]:
    if not isinstance(holder, Translated) or not holder.translations:
        return {}
    kept = {
        language: {key: _plain(text) for key, text in fields.items() if key not in UNPUBLISHED and key not in without}
        for language, fields in holder.translations.items()
    }
    return {language: fields for language, fields in kept.items() if fields}


def _plain(text: str | tuple[str, ...]) -> str | list[str]:
    return text if isinstance(text, str) else list(text)


DERIVED: Mapping[type[Any], tuple[str, ...]] = {
    Award: ("anchor", "page", "year", "states"),
    Recipient: ("anchor", "page", "states"),
}
"""What awards and rows are told beside their own fields, by model."""
