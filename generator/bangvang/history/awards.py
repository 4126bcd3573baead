"""Tells what a change does to the awards: how many were honoured before and after, what fell, what stands again."""

from collections.abc import Iterator
from dataclasses import dataclass

from bangvang.history.counting import HonourCount, Turned, honour_counts, turned
from bangvang.history.naming import Naming
from bangvang.history.story import Line, Section, Sign
from bangvang.history.values import Values
from bangvang.views.amounts import how_many_of
from bangvang.views.counting import PARTS, WORK, Tally


@dataclass(frozen=True, slots=True)
class AwardTeller:
    """Tells of the awards of a comparison."""

    naming: Naming
    values: Values

    @classmethod
    def of(cls, naming: Naming) -> "AwardTeller":
        """The teller with these names."""
        return cls(naming, Values(naming))

    def sections(self) -> Iterator[Section]:
        """The numbers by honour, then what was taken back and given back."""
        say, found = self.naming.after.say, self.naming.found
        yield Section(say("Awards by honour"), tuple(self._count(one) for one in honour_counts(found)))
        yield Section(say("Taken back and given back"), tuple(self._turned(one) for one in turned(found)))

    def _count(self, one: HonourCount) -> Line:
        """«Flag: +300 (250 individuals, 50 collectives); individuals: 1 → 251, collectives: 20 → 70»."""
        sight, found = self.naming.after, self.naming.found
        known = one.honour in found.after.honours
        name = self.naming.record("honours", one.honour, found.after if known else found.before)
        told = [*self._numbers(one.before, one.after)]
        if one.before.unknown != one.after.unknown:
            told.append(self._pair(sight.say("awards of unknown number"), one.before.unknown, one.after.unknown))
        label = sight.say("%(honour)s (recognition, in no total)", honour=name) if one.recognition else name
        change = self._gained(one.before, one.after)
        ways = {number > 0 for number in change.values()}
        sign: Sign = "~" if len(ways) != 1 else "+" if True in ways else "-"
        if len(change) == 1 and len(told) == 1:
            return Line(f"{label}: {self._by(change)} ({told[0].partition(': ')[2]})", sign)
        return Line(f"{label}: {'; '.join(filter(None, (self._by(change), ', '.join(told))))}", sign)

    def _gained(self, before: Tally, after: Tally) -> dict[str, int]:
        """How many more of each part there are."""
        parts = {part: (before.number(part) or 0, after.number(part) or 0) for part in (*PARTS, WORK)}
        return {part: new - old for part, (old, new) in parts.items() if new != old}

    def _by(self, change: dict[str, int]) -> str:
        """«+300 (250 individuals, 50 collectives)»; where some grew and some shrank, each with its sign."""
        sight = self.naming.after
        said = {part: how_many_of(sight, part, abs(number)) for part, number in change.items()}
        total = sum(number for part, number in change.items() if part != WORK)
        one_way = len({number > 0 for number in change.values()}) == 1
        if len(change) == 1 or not one_way or not total:
            return ", ".join(f"{_sign(change[part])}{words}" for part, words in said.items())
        return f"{_sign(total)}{sight.interface.number(abs(total))} ({', '.join(said.values())})"

    def _numbers(self, before: Tally, after: Tally) -> Iterator[str]:
        """What was known of each part, and what is known now."""
        if before.awards != after.awards:
            yield self._pair(self.naming.after.say("number of awards"), before.awards, after.awards)
        for part in (*PARTS, WORK):
            old, new = before.number(part), after.number(part)
            if old != new:
                yield self._pair(self._part(part), old, new)

    def _part(self, part: str) -> str:
        say = self.naming.after.say
        return {
            "collective": say("collectives"),
            "individual": say("individuals"),
            "household": say("households"),
            "mixed": say("collectives and individuals together"),
            "undivided": say("kind not told"),
            WORK: say("works"),
        }[part]

    def _pair(self, name: str, old: int | None, new: int | None) -> str:
        return f"{name}: {self._known(old)} → {self._known(new)}"

    def _known(self, number: int | None) -> str:
        sight = self.naming.after
        return sight.interface.number(number) if number is not None else sight.say("no data")

    def _turned(self, one: Turned) -> Line:
        say, found = self.naming.after.say, self.naming.found
        decision = self.naming.record("decisions", one.line.decision.id, found.after)
        what = f"{self.values.award(one.line.award, found.after)} («{decision}»)"
        if one.row is not None:
            what = f"{self.naming.row(one.line.award.recipients[one.row], found.after)}: {what}"
        if one.by is None:
            words = say("%(what)s stands again", what=what) if one.stands else say("%(what)s stands no more", what=what)
        else:
            by = self.naming.record("decisions", one.by.id, found.after)
            words = (
                say("%(what)s was given back by «%(by)s»", what=what, by=by)
                if one.stands
                else say("%(what)s was taken back by «%(by)s»", what=what, by=by)
            )
        return Line(words, "+" if one.stands else "-")


def _sign(number: int) -> str:
    return "+" if number > 0 else "−"
