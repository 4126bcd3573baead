"""Tells which records came, went, bear another id or say something else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bangvang.history.comparing import Changed, Moved, Spot
from bangvang.history.edits import Edit
from bangvang.history.naming import Naming
from bangvang.history.renaming import RecordKey, Renaming
from bangvang.history.rows import RowGroup, grouped
from bangvang.history.story import Line, Section, Sign
from bangvang.history.values import Values
from bangvang.model.decision import Award, Decision
from bangvang.model.exemplar import Exemplar
from bangvang.model.kinds import KIND_NAMES
from bangvang.model.person import Person
from bangvang.model.recipient import Recipient
from bangvang.model.unit import Unit
from bangvang.roll.roll import Roll
from bangvang.views.amounts import how_many_of
from bangvang.views.counting import PARTS, WORK, of_award

NAMED = 10
"""So many names of rows are told; the rest are counted."""


@dataclass(frozen=True, slots=True)
class RecordTeller:
    """Tells of the records of a comparison. Hidden people are left out here: they are only counted, elsewhere."""

    naming: Naming
    values: Values

    @classmethod
    def of(cls, naming: Naming) -> "RecordTeller":
        """The teller with these names."""
        return cls(naming, Values(naming))

    def sections(self) -> Iterator[Section]:
        """What came, what changed its id, what says something else, what went; nothing where there is nothing."""
        say, found = self.naming.after.say, self.naming.found
        yield Section(say("Added"), tuple(self._alone(found.added, found.after, "+")))
        yield Section(say("New ids"), tuple(self._renamed(found.renames.all)))
        yield Section(
            say("Changed"), (*self._settings(), *(line for one in found.changed for line in self._changed(one)))
        )
        yield Section(say("Moved to another award"), tuple(self._moved(one) for one in found.moves))
        yield Section(say("Removed"), tuple(self._alone(found.removed, found.before, "-")))

    def called(self, kind: str, record_id: str, roll: Roll) -> str:
        """A record with its kind, its name and its id: «unit «Sở Y tế» (so-y-te)»."""
        name = self.naming.record(kind, record_id, roll)
        return f"{self.naming.after.kind(kind)} «{name}» ({record_id})"

    def _alone(self, keys: Iterable[RecordKey], roll: Roll, sign: Sign) -> Iterator[Line]:
        for kind in reversed(KIND_NAMES):
            for record_id in (record_id for one, record_id in keys if one == kind):
                if not self.naming.hides(kind, record_id, roll):
                    about = "; ".join(self._about(kind, record_id, roll))
                    called = self.called(kind, record_id, roll)
                    yield Line(f"{called}: {about}" if about else called, sign)

    def _about(self, kind: str, record_id: str, roll: Roll) -> Iterator[str]:
        """What is most worth knowing of a record that came or went."""
        record = roll.of_kind(kind)[record_id]
        sight = self.naming.sight(roll)
        if isinstance(record, Decision):
            yield from (self._award(award, roll) for award in record.awards)
            yield from (self.values.part(effect, roll) for effect in record.affects)
        elif isinstance(record, Unit) and record.parent is not None:
            yield self.naming.record("units", record.parent, roll)
        elif isinstance(record, Person | Exemplar) and record.unit is not None:
            yield self.naming.record("units", record.unit, roll)
        elif isinstance(record, Exemplar) and record.person is not None:
            yield self.naming.record("people", record.person, roll)
        elif getattr(record, "period", None) is not None and kind == "movements":
            yield sight.period(roll.movements[record_id].period)

    def _award(self, award: Award, roll: Roll) -> str:
        """An award in brief: what, and for how many."""
        numbers = of_award(award).numbers
        told = [how_many_of(self.naming.after, part, numbers[part]) for part in (*PARTS, WORK) if part in numbers]
        many = ", ".join(told) or self.naming.after.say("number unknown")
        return f"{self.values.award(award, roll)} ({many})"

    def _renamed(self, several: Iterable[Renaming]) -> Iterator[Line]:
        say, found = self.naming.after.say, self.naming.found
        for one in several:
            if self.naming.hides(one.kind, one.new, found.after) or self.naming.hides(one.kind, one.old, found.before):
                continue
            values = {"old": one.old, "called": self.called(one.kind, one.new, found.after)}
            if one.how == "merged":
                name = self.naming.record(one.kind, one.old, found.before)
                yield Line(say("«%(name)s» (%(old)s) became part of %(called)s", name=name, **values), "~")
            elif one.how == "renamed":
                yield Line(say("%(called)s had the id %(old)s; the old address leads here", **values), "~")
            else:
                yield Line(say("%(called)s had the id %(old)s, which it does not tell (formerly)", **values), "!")

    def _settings(self) -> Iterator[Line]:
        edits = self.naming.found.settings
        if edits:
            yield Line(self.naming.after.say("settings of the roll (roll.yml)"), "~", tuple(self._edits(edits)))

    def _changed(self, one: Changed) -> Iterator[Line]:
        found = self.naming.found
        if self.naming.hides(one.kind, one.new, found.after) or self.naming.hides(one.kind, one.old, found.before):
            return
        inner = tuple(self._edits(one.edits))
        if inner:
            yield Line(self.called(one.kind, one.new, found.after), "~", inner)

    def _edits(self, edits: tuple[Edit, ...]) -> Iterator[Line]:
        for one in grouped(edits, self.naming):
            if isinstance(one, RowGroup):
                yield self._rows(one)
            elif isinstance(one, Edit) and isinstance(one.after or one.before, Award):
                yield self._whole_award(one)
            elif isinstance(one, Edit):
                yield Line(f"{self.values.trail(one)}: {self.values.change(one)}", self._sign(one))
            else:
                count = self.naming.after.count
                words = count("%(num)s row of a hidden person changed", "%(num)s rows of hidden people changed", one)
                yield Line(words, "~")

    def _whole_award(self, edit: Edit) -> Line:
        """An award that came or went with all its rows."""
        say, found = self.naming.after.say, self.naming.found
        award, roll = (edit.after, found.after) if edit.what == "added" else (edit.before, found.before)
        told = self._award(award, roll)
        done = say("added %(what)s", what=told) if edit.what == "added" else say("removed %(what)s", what=told)
        return Line(f"{self.values.trail(edit)}: {done}", self._sign(edit))

    def _sign(self, edit: Edit) -> Sign:
        return "+" if edit.what == "added" else "-" if edit.what == "removed" else "~"

    def _rows(self, group: RowGroup) -> Line:
        """Rows that came to an award, or went: how many of which kind, and the first of their names."""
        sight = self.naming.after
        many = ", ".join(how_many_of(sight, kind, number) for kind, number in group.kinds.items())
        names = "; ".join(self._named(row, group.roll) for row in group.named[:NAMED])
        rest = len(group.rows) - min(len(group.named), NAMED)
        if rest and names:
            names += "; " + sight.count("and %(num)s more", "and %(num)s more", rest)
        award = self.values.trail(group.edit).rpartition(" › ")[0]
        said = (
            sight.say("added %(what)s", what=many)
            if group.what == "added"
            else sight.say("removed %(what)s", what=many)
        )
        return Line(f"{award}: {said}{f': {names}' if names else ''}", "+" if group.what == "added" else "-")

    def _named(self, row: Recipient, roll: Roll) -> str:
        """A row's bearer and, of a name as printed, where he or she belongs."""
        name = self.naming.row(row, roll)
        belongs = self.naming.record("units", row.of, roll) if row.of is not None else row.of_name
        return f"{name} ({belongs})" if belongs is not None and row.unit is None else name

    def _moved(self, one: Moved) -> Line:
        found = self.naming.found
        name = self.naming.row(one.recipient, found.after)
        old, new = self._spot(one.old, found.before), self._spot(one.new, found.after)
        return Line(f"{name}: {old} → {new}", "~")

    def _spot(self, spot: Spot, roll: Roll) -> str:
        award = roll.decisions[spot.decision].awards[spot.award]
        return f"«{self.naming.record('decisions', spot.decision, roll)}», {self.values.award(award, roll)}"
