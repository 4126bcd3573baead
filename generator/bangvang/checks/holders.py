"""Walking a record: the mappings within it, and where each stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from bangvang.model.fields import fields_of
from bangvang.model.links import Path
from bangvang.model.remembered import remembered

Holder = TypeVar("Holder")


@dataclass(frozen=True, slots=True)
class _Plan:
    """Which fields of a mapping lead on: those that hold one mapping, and those that hold many."""

    one: tuple[tuple[str, str], ...]
    many: tuple[tuple[str, str], ...]


def holders(holder: object, wanted: type[Holder], path: Path | None = None) -> Iterator[tuple[Holder, Path | None]]:
    """The mapping itself and all within it that are of the wanted type, each with its keys as a chain, in order.

    Only what may hold such a mapping is looked into: asking for roles does not cost a look at every recipient.
    """
    if isinstance(holder, wanted):
        yield holder, path
    plan = _plan(type(holder), wanted)
    for attribute, key in plan.one:
        value = getattr(holder, attribute)
        if value is not None:
            yield from holders(value, wanted, (path, key))
    for attribute, key in plan.many:
        values = getattr(holder, attribute)
        if values:
            base = (path, key)
            for number, value in enumerate(values):
                yield from holders(value, wanted, (base, number))


@remembered
def _plan(model: type[Any], wanted: type[Any]) -> _Plan:
    leading = [f for f in fields_of(model) if f.model is not None and _leads(f.model, wanted)]
    return _Plan(
        one=tuple((f.attribute, f.key) for f in leading if not f.many),
        many=tuple((f.attribute, f.key) for f in leading if f.many),
    )


@remembered
def _leads(model: type[Any], wanted: type[Any]) -> bool:
    if issubclass(model, wanted):
        return True
    return any(f.model is not None and _leads(f.model, wanted) for f in fields_of(model))
