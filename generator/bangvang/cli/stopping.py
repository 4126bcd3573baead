"""Commands that are asked to stop in the middle leave things as they should be left."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_INTERRUPTED, _TERMINATED = 130, 143


class Stopped(BaseException):
    """The user (Ctrl-C) or another program (SIGTERM) asked a command to end. `code` is the exit code that says so."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


@contextmanager
def stoppable() -> Iterator[None]:
    """Within the block SIGTERM is an exception as Ctrl-C is, so that what was begun is taken away; both come out as Stopped."""
    before = signal.signal(signal.SIGTERM, _terminate)
    try:
        yield
    except KeyboardInterrupt:
        raise Stopped(_INTERRUPTED) from None
    finally:
        signal.signal(signal.SIGTERM, before)


def _terminate(_signal: int, _frame: FrameType | None) -> None:
    raise Stopped(_TERMINATED)
