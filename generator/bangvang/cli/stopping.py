"""Commands that are asked to stop in the middle leave things as they should be left."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Terminated(KeyboardInterrupt):
    """Another program asked this one to end (SIGTERM)."""


@contextmanager
def stoppable() -> Iterator[None]:
    """Within the block SIGTERM is an exception like Ctrl-C, so that what was begun is taken away."""
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(_signal: int, _frame: FrameType | None) -> None:
    raise Terminated
