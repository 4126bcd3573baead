"""Rows of awards that came or went, put together: three hundred of them are told as one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bangvang.history.edits import Edit, What
from bangvang.history.naming import Naming
from bangvang.model.recipient import Recipient
from bangvang.roll.roll import Roll
from bangvang.views.rows import kind_of


@dataclass(frozen=True, slots=True)
class RowGroup:
    """Rows that came to one award or went from it. `edit` is one of theirs; `named` are those whose bearers may be named."""

    edit: Edit
    what: What
    rows: tuple[Recipient, ...]
    named: tuple[Recipient, ...]
    roll: Roll

    @property
    def kinds(self) -> Mapping[str, int]:
        """How many there are of each kind."""
        counts = {"collective": 0, "individual": 0, "household": 0}
        for row in self.rows:
            counts[kind_of(row)] += 1
        return {kind: number for kind, number in counts.items() if number}


def grouped(edits: tuple[Edit, ...], naming: Naming) -> Iterator[Edit | RowGroup | int]:
    """The edits of a record, rows of an award that came or went as one, in the place of the first.

    Edits of rows whose bearers are hidden are left out; how many such rows there were comes last.
    """
    groups: dict[tuple[int, int, str], list[Edit]] = {}
    order: list[tuple[int, int, str] | Edit] = []
    hidden: dict[int, None] = {}
    for edit in edits:
        row = edit.before if edit.what == "removed" else edit.after
        within = [step for step in edit.trail if naming.hides_role(step)]
        if isinstance(row, Recipient):
            award = edit.trail[0]
            key = (id(award.before), id(award.after), edit.what)
            if key not in groups:
                order.append(key)
            groups.setdefault(key, []).append(edit)
        elif any(isinstance(step.after or step.before, Recipient) for step in within):
            hidden[id(within[-1].after)] = None
        else:
            order.append(edit)
    for one in order:
        yield one if isinstance(one, Edit) else _group(groups, one, naming)
    if hidden:
        yield len(hidden)


def _group(groups: Mapping[tuple[int, int, str], list[Edit]], key: tuple[int, int, str], naming: Naming) -> RowGroup:
    before, after, what = key
    edits = groups[key]
    came = what == "added"
    roll = naming.found.after if came else naming.found.before
    rows = tuple(edit.after if came else edit.before for edit in edits)
    hiding = not came and any(
        naming.is_hidden_row(other.after, naming.found.after) for other in groups.get((before, after, "added"), ())
    )
    named = tuple(
        row for row in rows if not naming.hides_row(row, roll) and not (hiding and kind_of(row) != "collective")
    )
    return RowGroup(edits[0], edits[0].what, rows, named, roll)
