"""Python's search for garbage, kept from running while much is made that lives to the end."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def garbage_left() -> Iterator[None]:
    """Leave garbage lying for a while.

    A roll is made of small frozen records that point at each other in no circle: searching them again and again finds
    nothing, and costs a tenth to a fifth of the time.
    """
    searched = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if searched:
            gc.enable()
