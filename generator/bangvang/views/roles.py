"""Who did something, as printed: in which capacity, of which unit; and how honours were handed over."""

from bangvang.model.role import Presentation, Role
from bangvang.roll.privacy import FULL, shown
from bangvang.views.blocks import Inline, Run, Several
from bangvang.views.sight import Sight


def role(sight: Sight, one: Role) -> Run:
    """Who, in which capacity, of which unit; of people who are not named in full, no more than they may be called."""
    if hidden_role(sight, one):
        return Run((_who(sight, one),))
    pieces: list[Inline] = [_who(sight, one)]
    capacity = sight.words(one, "role")
    if capacity is not None:
        pieces += [", ", capacity]
    if one.of is not None:
        pieces += [" (", sight.ref("units", one.of), ")"]
    if one.document is not None:
        pieces += [" — ", sight.ref("documents", one.document)]
    return Run(tuple(pieces))


def hidden_role(sight: Sight, one: Role) -> bool:
    """Whether the one who played a role is not named in full."""
    if one.person is not None:
        return not sight.privacy.named(one.person)
    return one.unit is None and sight.privacy.of_name() != FULL


def _who(sight: Sight, one: Role) -> Inline:
    if one.person is not None:
        return sight.ref("people", one.person)
    if one.unit is not None:
        return sight.ref("units", one.unit)
    return sight.plain(shown(one.name or "?", sight.privacy.of_name(), sight))


def roles(sight: Sight, several: tuple[Role, ...]) -> Several:
    """Several roles, one below the other."""
    return Several(tuple(role(sight, one) for one in several))


def presentation(sight: Sight, one: Presentation) -> Run:
    """When, where and by whom it was handed over, and in whose name."""
    pieces: list[Inline] = []
    if one.on is not None:
        pieces.append(sight.date(one.on))
    if one.event is not None:
        pieces.append(sight.ref("events", one.event))
    pieces += [Run((sight.say("handed over by "), role(sight, who))) for who in one.by]
    if one.on_behalf_of is not None:
        pieces.append(Run((sight.say("on behalf of "), sight.ref("units", one.on_behalf_of))))
    return Run(tuple(_joined(pieces)))


def _joined(pieces: list[Inline]) -> list[Inline]:
    joined: list[Inline] = []
    for piece in pieces:
        joined += ["; ", piece] if joined else [piece]
    return joined
