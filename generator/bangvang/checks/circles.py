"""Nothing belongs to itself and nothing comes after itself, even through others."""

from collections.abc import Mapping

from bangvang.checks.found import Found
from bangvang.checks.naming import NAMED_AT_MOST
from bangvang.problems.problem import Keys
from bangvang.roll.roll import Roll

Arrows = Mapping[str, Mapping[str, Keys]]
"""From each id to the ids that it points at, and under which keys it does so."""


def check_circles(roll: Roll, found: Found) -> None:
    """`parent-circle` and `successor-circle`: each circle is told once, at its first record."""
    parents: dict[str, dict[str, Keys]] = {}
    successors: dict[str, dict[str, Keys]] = {}
    for unit in roll.units.values():
        parents[unit.id] = {unit.parent: ("parent",)} if unit.parent else {}
        successors[unit.id] = {s.unit: ("succeeded_by", n, "unit") for n, s in enumerate(unit.succeeded_by)}
    wholes = {m.id: {m.part_of: ("part_of",)} if m.part_of else {} for m in roll.movements.values()}
    newer = {h.id: {h.successor: ("successor",)} if h.successor else {} for h in roll.honours.values()}
    _tell(found, "parent-circle", "units", parents)
    _tell(found, "parent-circle", "movements", wholes)
    _tell(found, "successor-circle", "units", successors)
    _tell(found, "successor-circle", "honours", newer)


def _tell(found: Found, code: str, kind: str, arrows: Arrows) -> None:
    for circle in circles_of(arrows):
        following = circle[1] if len(circle) > 1 else circle[0]
        shown = circle if len(circle) <= NAMED_AT_MOST else (*circle[:NAMED_AT_MOST], "…")
        found.add(code, kind, circle[0], arrows[circle[0]][following], circle=" → ".join((*shown, circle[0])))


def circles_of(arrows: Mapping[str, Mapping[str, object]]) -> list[tuple[str, ...]]:
    """The circles of a graph: of those that hang together the shortest one through the first id; each id in one at most."""
    core = _core(arrows)
    told: set[str] = set()
    circles = []
    for start in sorted(core):
        circle = _shortest(core, start) if start not in told else ()
        if circle:
            told.update(circle)
            circles.append(circle)
    return circles


def _core(arrows: Mapping[str, Mapping[str, object]]) -> dict[str, list[str]]:
    """What is left when all that leads nowhere is taken away, again and again: empty where there is no circle."""
    onward = {one: [other for other in others if other in arrows] for one, others in arrows.items()}
    backward: dict[str, list[str]] = {}
    for one, others in onward.items():
        for other in others:
            backward.setdefault(other, []).append(one)
    ways = {one: len(others) for one, others in onward.items()}
    waiting = [one for one, count in ways.items() if count == 0]
    while waiting:
        end = waiting.pop()
        del ways[end]
        for one in backward.get(end, ()):
            ways[one] -= 1
            if ways[one] == 0:
                waiting.append(one)
    return {one: [other for other in onward[one] if other in ways] for one in ways}


def _shortest(core: Mapping[str, list[str]], start: str) -> tuple[str, ...]:
    """The shortest way from an id back to itself, the id first; empty where there is none."""
    came_from: dict[str, str] = {}
    front = [start]
    while front and start not in came_from:
        ahead = []
        for one in front:
            for other in core[one]:
                if other not in came_from:
                    came_from[other] = one
                    ahead.append(other)
        front = ahead
    if start not in came_from:
        return ()
    way = [came_from[start]]
    while way[-1] != start:
        way.append(came_from[way[-1]])
    return tuple(reversed(way))
