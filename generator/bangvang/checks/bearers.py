"""Whom an entry is about: one unit or one person, or a name as printed; never two, never nobody."""

from dataclasses import dataclass

from bangvang.checks.found import Found
from bangvang.checks.holders import holders
from bangvang.model.decision import Decision
from bangvang.model.exemplar import Exemplar
from bangvang.model.links import keys_of
from bangvang.model.nomination import NominationLine
from bangvang.model.recipient import Recipient
from bangvang.model.result import Result
from bangvang.model.role import Role
from bangvang.problems.both import Both
from bangvang.problems.problem import Keys
from bangvang.roll.roll import Roll

NAMED = Both("unit, person hoặc name", "unit, person or name")
NAMED_OR_STATED = Both("unit, person, name hoặc stated", "unit, person, name or stated")
PLACED = Both("unit hoặc cluster", "unit or cluster")


def check_bearers(roll: Roll, found: Found) -> None:
    """`two-bearers`, `no-bearer`, `missing-kind`: recipients, roles, lines of nominations, exemplars and results.

    A bearer that could not be read has been told already: nobody is missed in a record that is not whole.
    """
    for kind, record in roll.all_records():
        judge = _Judge(found, kind, record.id, roll.whole(kind, record.id))
        if isinstance(record, Decision):
            judge.recipients(record)
        elif isinstance(record, Exemplar):
            judge.named(record, (), record.kind != "model")
        elif isinstance(record, Result):
            judge.result(record)
        for role, path in holders(record, Role):
            judge.named(role, keys_of(path))
        for line, path in holders(record, NominationLine):
            judge.line(line, keys_of(path))


@dataclass(frozen=True, slots=True)
class _Judge:
    """Judges the entries of one record."""

    found: Found
    kind: str
    record: str
    whole: bool

    def recipients(self, decision: Decision) -> None:
        """The rows of a decision: a name alone does not tell a person from a collective."""
        for number, award in enumerate(decision.awards):
            for row, recipient in enumerate(award.recipients):
                if recipient.unit is None and recipient.person is None:
                    if recipient.name is None or recipient.kind is None:
                        self._miss(recipient, ("awards", number, "recipients", row))
                elif recipient.unit is not None and recipient.person is not None:
                    self._two(("awards", number, "recipients", row))

    def named(self, holder: Role | Exemplar, keys: Keys, required: bool = True) -> None:
        """A role or an exemplar."""
        if holder.unit is not None and holder.person is not None:
            self._two(keys)
        elif required and holder.unit is None and holder.person is None and holder.name is None:
            self._nobody(keys, NAMED)

    def line(self, line: NominationLine, keys: Keys) -> None:
        """A line of a nomination, which may be a number only."""
        if line.unit is not None and line.person is not None:
            self._two(keys)
        elif line.unit is None and line.person is None:
            if line.name is not None:
                self._miss(line, keys)
            elif line.stated is None:
                self._nobody(keys, NAMED_OR_STATED)

    def result(self, result: Result) -> None:
        """A result is of a unit or of a cluster."""
        if result.unit is not None and result.cluster is not None:
            self._two((), "cluster")
        elif result.unit is None and result.cluster is None:
            self._nobody((), PLACED)

    def _miss(self, holder: Recipient | NominationLine, keys: Keys) -> None:
        """What a row without unit and person lacks: a name, or what kind of bearer the name is."""
        if holder.name is None:
            self._nobody(keys, NAMED)
        elif holder.kind is None and self.whole:
            self.found.add("missing-kind", self.kind, self.record, (*keys, "name"), written=holder.name)

    def _nobody(self, keys: Keys, choices: Both) -> None:
        if self.whole:
            self.found.add("no-bearer", self.kind, self.record, keys, choices=choices)

    def _two(self, keys: Keys, second: str = "person") -> None:
        self.found.add("two-bearers", self.kind, self.record, (*keys, second), part="key", first="unit", second=second)
