"""Small records that never change, of which a build makes millions.

To mypy, `value` is `dataclass`: whoever sets a field of a frozen value is told before anything runs. At run time nobody
watches, for the watching takes two thirds of the time in which such a record is made.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass as value

__all__ = ["value"]


def _unwatched(*, frozen: bool, slots: bool) -> Callable[[type], type]:
    """What `dataclass` makes of a class, but for the watching: equal and hashed by its fields."""
    return dataclasses.dataclass(slots=slots, unsafe_hash=frozen)


globals()["value"] = _unwatched
