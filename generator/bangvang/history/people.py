"""Tells how many people a change hides or shows, without naming those that it hides."""

from collections.abc import Iterator
from dataclasses import dataclass

from bangvang.history.edits import Edit, Step
from bangvang.history.naming import Naming
from bangvang.history.story import Line, Section
from bangvang.model.recipient import Recipient


@dataclass(frozen=True, slots=True)
class PeopleTeller:
    """Tells of the people of a comparison who are not named in full."""

    naming: Naming

    def section(self) -> Section:
        """Who is hidden now, who is named again, and what else came of hidden people's records: numbers, and names only of those shown."""
        say = self.naming.after.say
        return Section(say("People who are not named"), (*self._turned(), *self._rows(), *self._hidden_records()))

    def _turned(self) -> Iterator[Line]:
        """Registered people who were named and are not, and those who were not and are."""
        found, sight = self.naming.found, self.naming.after
        hidden, shown = 0, []
        for old in found.before.people:
            now = found.renames.now("people", old)
            if now in found.after.people:
                was, named = self.naming.before.privacy.named(old), self.naming.after.privacy.named(now)
                hidden += was and not named
                if named and not was:
                    shown.append(self.naming.record("people", now, found.after))
        if hidden:
            yield Line(
                sight.count("%(num)s person is not named any more", "%(num)s people are not named any more", hidden),
                "!",
            )
        if shown:
            many = sight.count("%(num)s person is named now", "%(num)s people are named now", len(shown))
            yield Line(f"{many}: {'; '.join(shown)}", "!")

    def _rows(self) -> Iterator[Line]:
        """Rows with names as printed that were named and are not, and the other way round."""
        found, sight = self.naming.found, self.naming.after
        hidden = shown = 0
        for one in found.changes("decisions"):
            rows: dict[int, tuple[object, object]] = {}
            for edit in one.edits:
                rows |= {id(step.after): (step.before, step.after) for step in _rows_in(edit)}
            for before, after in rows.values():
                was = self.naming.before.privacy.of_row(before) if isinstance(before, Recipient) else "full"
                now = self.naming.after.privacy.of_row(after) if isinstance(after, Recipient) else "full"
                hidden += was == "full" != now
                shown += now == "full" != was
        if hidden:
            yield Line(
                sight.count("%(num)s row is not named any more", "%(num)s rows are not named any more", hidden), "!"
            )
        if shown:
            yield Line(sight.count("%(num)s row is named now", "%(num)s rows are named now", shown), "!")

    def _hidden_records(self) -> Iterator[Line]:
        """Records of hidden people that came, changed or went: how many."""
        found, sight = self.naming.found, self.naming.after
        added = self._hidden((key[1] for key in found.added if key[0] == "people"), now=True)
        removed = self._hidden((key[1] for key in found.removed if key[0] == "people"), now=False)
        changed = self._hidden((one.new for one in found.changes("people")), now=True)
        renamed = self._hidden((one.new for one in found.renames.all if one.kind == "people"), now=True)
        told = (
            (added, sight.count("%(num)s hidden person added", "%(num)s hidden people added", added)),
            (changed, sight.count("%(num)s hidden person changed", "%(num)s hidden people changed", changed)),
            (renamed, sight.count("%(num)s hidden person has a new id", "%(num)s hidden people have new ids", renamed)),
            (removed, sight.count("%(num)s hidden person removed", "%(num)s hidden people removed", removed)),
        )
        for number, words in told:
            if number:
                yield Line(words, "~")

    def _hidden(self, ids: Iterator[str], *, now: bool) -> int:
        roll = self.naming.found.after if now else self.naming.found.before
        return sum(self.naming.hides_person(one, roll) for one in ids)


def _rows_in(edit: Edit) -> Iterator[Step]:
    return (step for step in edit.trail if isinstance(step.after, Recipient) and step.after.person is None)
