"""Tells which ids are gone without a word: no record tells them under `formerly`, and no tombstone keeps them."""

from collections.abc import Iterator
from dataclasses import dataclass

from bangvang.history.naming import Naming
from bangvang.history.pages import PageChanges
from bangvang.history.renaming import RecordKey
from bangvang.history.story import Line


@dataclass(frozen=True, slots=True)
class VanishedTeller:
    """Tells of ids that went. Those whose address is told to lead nowhere are left out; hidden people are counted."""

    naming: Naming
    pages: PageChanges | None

    def lines(self) -> Iterator[Line]:
        """One line an id, then how many hidden people went."""
        naming, say = self.naming, self.naming.after.say
        hidden = 0
        for kind, record_id in self._gone():
            if naming.hides(kind, record_id, naming.found.before):
                hidden += 1
            elif not self._told(kind, record_id):
                name = naming.record(kind, record_id, naming.found.before)
                called = f"{naming.after.kind(kind)} «{name}» ({record_id})"
                yield Line(say("the id of %(called)s is told nowhere any more (formerly)", called=called), "!")
        if hidden:
            yield Line(
                naming.after.count(
                    "%(num)s hidden person went and left no tombstone (bangvang erase leaves one)",
                    "%(num)s hidden people went and left no tombstones (bangvang erase leaves them)",
                    hidden,
                ),
                "!",
            )

    def _told(self, kind: str, record_id: str) -> bool:
        """Whether it is told already that the address of a record, in the first language, leads nowhere."""
        addresses = self.naming.before.addresses
        return self.pages is not None and (
            addresses.record(addresses.first_language, kind, record_id) in self.pages.broken
        )

    def _gone(self) -> Iterator[RecordKey]:
        """The records that are no more, and those that bear another id and do not tell the old one."""
        yield from self.naming.found.removed
        yield from ((one.kind, one.old) for one in self.naming.found.renames.all if one.how == "alike")
