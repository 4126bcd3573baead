"""The choices of the explorer's facets: what they are called, in which order, and by which other words they are found."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal

from bangvang.model.decision import Award, Effect
from bangvang.model.fields import field_by_key
from bangvang.model.unit import Unit
from bangvang.search.calling import Caller
from bangvang.search.explorer_rows import UNSTATED
from bangvang.search.naming import Namer
from bangvang.views.amounts import kind_name
from bangvang.views.awards import class_name
from bangvang.views.counting import PARTS
from bangvang.views.sight import Sight
from bangvang.views.standing import RECOGNISED, STANDING
from bangvang.words.ordering import vietnamese_key

RECORDS = {"honour": "honours", "place": "units", "cluster": "clusters", "movement": "movements"}
"""The facets whose choices are records."""
LEVELS = ("central", "province", "district", "commune", "grassroots")
CLASSES = ("nhat", "nhi", "ba")
STATES = (STANDING, RECOGNISED, "restored", "corrected", "annulled", "stripped")

Choice = tuple[str, str, str]
"""Its id, what it is called, and other words by which rows under it are found."""


def choices(caller: Caller, namer: Namer, facet: str, found: Iterable[str]) -> list[Choice]:
    """The choices of a facet that there are, in their order; what is not stated comes last."""
    sight = caller.sight
    names = {one: label(caller, facet, one) for one in found}
    place = _places(sight, facet, names)
    ordered = sorted(names, key=lambda one: (one == UNSTATED, *place(one), vietnamese_key(names[one]), one))
    return [(one, names[one], _extra(caller, namer, facet, one, names[one])) for one in ordered]


def label(caller: Caller, facet: str, choice: str) -> str:
    """What a choice is called."""
    sight = caller.sight
    if choice == UNSTATED:
        return _unstated(sight, facet)
    if facet in RECORDS:
        return caller.name(RECORDS[facet], choice)
    told: Mapping[str, Callable[[], str]] = {
        "year": lambda: choice,
        "class": lambda: class_name(sight, choice),
        "kind": lambda: kind_name(sight, choice),
        "level": lambda: sight.choice(Unit, "level", choice),
        "method": lambda: sight.choice(Award, "method", choice),
        "state": lambda: _state(sight, choice),
    }
    return told[facet]()


def _unstated(sight: Sight, facet: str) -> str:
    own = {
        "year": sight.say("unknown"),
        "level": sight.say("level unknown"),
        "place": sight.say("no place named"),
        "kind": sight.say("Kind not told"),
    }
    return own.get(facet) or sight.say("not stated")


def _state(sight: Sight, state: str) -> str:
    own = {STANDING: sight.say("Awards in force"), RECOGNISED: sight.say("Recognitions, which are no awards")}
    return own.get(state) or sight.choice(Effect, "effect", state)


def _places(sight: Sight, facet: str, names: Mapping[str, str]) -> Callable[[str], tuple[int | Decimal, ...]]:
    """Where choices stand before their names decide."""
    methods = field_by_key(Award)["method"].choices
    orders: Mapping[str, Sequence[str]] = {
        "class": CLASSES,
        "kind": PARTS,
        "level": LEVELS,
        "state": STATES,
        "method": tuple(methods.labels) if methods is not None else (),
    }
    order = {one: number for number, one in enumerate(orders.get(facet, ()))}

    def place(one: str) -> tuple[int | Decimal, ...]:
        if facet == "year":
            return (-int(one) if one != UNSTATED else 0,)
        if facet == "honour" and one in sight.roll.honours:
            return (sight.roll.honours[one].precedence,)
        return (order.get(one, len(names) + len(order)),)

    return place


def _extra(caller: Caller, namer: Namer, facet: str, choice: str, name: str) -> str:
    if facet not in RECORDS or choice == UNSTATED:
        return ""
    kind = RECORDS[facet]
    record = caller.sight.roll.of_kind(kind).get(choice)
    others = caller.others(kind, record) if record is not None else ()
    extras = (word for one in (name, *others) for word in namer.extras(one))
    return " ".join(dict.fromkeys((*others, *extras)))
