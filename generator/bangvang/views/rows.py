"""Recipients as printed: who bears a row, as far as it may be said, and the row's lasting anchor."""

from bangvang.model.decision import Award
from bangvang.model.localised import Words
from bangvang.model.recipient import Recipient
from bangvang.roll.award_line import AwardLine
from bangvang.roll.privacy import FULL, shown
from bangvang.views.blocks import Keyed, Ref
from bangvang.views.sight import Sight
from bangvang.words.values import value

ROWS_WHOLE = 1000
"""A decision of so many rows stands whole; of a longer one each award has pages of its own, of so many rows each."""


@value(frozen=True, slots=True)
class RowView:
    """One row as it may be shown. `hidden` rows have no link, no `of`, no role."""

    anchor: str
    bearer: Ref
    recipient: Recipient
    hidden: bool


def award_anchor(line: AwardLine) -> str:
    """The anchor of an award on its decision's page."""
    return line.anchor


def row_views(sight: Sight, line: AwardLine) -> tuple[RowView, ...]:
    """All rows of an award in their order. A hidden row's anchor is `<award>--x<n>`: its name and id stand nowhere."""
    return tuple(row_view(sight, line, number) for number in range(len(line.award.recipients)))


def row_view(sight: Sight, line: AwardLine, number: int) -> RowView:
    """One row of an award, by its index."""
    recipient = line.award.recipients[number]
    visibility = sight.privacy.of_row(recipient)
    hidden = visibility != FULL
    return RowView(_anchor(line, number, hidden), _bearer(sight, recipient, visibility), recipient, hidden)


def row_anchor(sight: Sight, line: AwardLine, number: int) -> str:
    """The anchor of a row on its decision's page."""
    return _anchor(line, number, hidden_row(sight, line.award.recipients[number]))


def _anchor(line: AwardLine, number: int, hidden: bool) -> str:
    return f"{line.anchor}--x{number + 1}" if hidden else f"{line.anchor}--{line.row_keys[number]}"


def row_path(sight: Sight, line: AwardLine, number: int) -> str | None:
    """The page where a row stands: its decision's, or a page of its award where the decision is too long for one."""
    if line.rows_of_decision <= ROWS_WHOLE:
        return sight.path("decisions", line.decision.id)
    return sight.addresses.page(award_path(sight, line), number // ROWS_WHOLE + 1)


def award_path(sight: Sight, line: AwardLine) -> str:
    """The first page of an award of a decision that is too long for one page."""
    return sight.addresses.award(sight.language, line.decision.id, line.anchor)


def hidden_row(sight: Sight, recipient: Recipient) -> bool:
    """Whether a row's bearer is not named in full: then only the row itself tells of it, and only as much as it must."""
    return sight.privacy.of_row(recipient) != FULL


def bearer(sight: Sight, recipient: Recipient) -> Ref:
    """Who bears a row: the unit, the person, or the name as printed."""
    return _bearer(sight, recipient, sight.privacy.of_row(recipient))


def _bearer(sight: Sight, recipient: Recipient, visibility: str) -> Ref:
    if recipient.unit is not None and visibility == FULL:
        words = sight.plain(recipient.name) if recipient.name else sight.name("units", recipient.unit)
        return Ref(words, sight.path("units", recipient.unit))
    if recipient.person is not None and recipient.person in sight.roll.people:
        name = recipient.name or sight.roll.people[recipient.person].name
        path = sight.path("people", recipient.person) if visibility == FULL else None
        return Ref(_shown(sight, name, visibility), path)
    return Ref(_shown(sight, recipient.name or _unit_name(sight, recipient), visibility))


def sorted_bearer(sight: Sight, recipient: Recipient) -> Ref | Keyed:
    """Who bears a row, in a column that may be sorted: people by their given names."""
    visibility = sight.privacy.of_row(recipient)
    return sortable(sight, recipient, _bearer(sight, recipient, visibility), hidden=visibility != FULL)


def sortable(sight: Sight, recipient: Recipient, shown_as: Ref, *, hidden: bool) -> Ref | Keyed:
    """The same, of a bearer who was made already."""
    if hidden or kind_of(recipient) != "individual":
        return shown_as
    person = sight.roll.people.get(recipient.person or "")
    return Keyed(shown_as, person.sort_name or "" if person is not None else "")


def kind_of(recipient: Recipient) -> str:
    """individual, collective or household."""
    if recipient.unit is not None:
        return "collective"
    if recipient.person is not None:
        return "individual"
    return recipient.kind or "individual"


def _unit_name(sight: Sight, recipient: Recipient) -> str:
    return str(sight.name("units", recipient.unit)) if recipient.unit is not None else "?"


def _shown(sight: Sight, name: str, visibility: str) -> Words:
    words = shown(name, visibility, sight)
    return sight.plain(words) if visibility == FULL else sight.own(words)


def count_rows(award: Award) -> dict[str, int]:
    """How many rows of each kind an award names."""
    counts = {"collective": 0, "individual": 0, "household": 0}
    for recipient in award.recipients:
        counts[kind_of(recipient)] += 1
    return counts
