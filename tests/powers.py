"""Root may read what it has no permission to. Tests of permissions must run as anybody, in containers too."""

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_VERSION = 0x20080522
_PASSES_BY_PERMISSIONS = 1 << 1 | 1 << 2
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH, see capabilities(7)."""


@contextmanager
def without_root_powers() -> Iterator[None]:
    """Obey permissions for a while, even as root. Does nothing where the system is not Linux."""
    if not sys.platform.startswith("linux"):
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(_VERSION, 0)
    powers = (ctypes.c_uint32 * 6)()
    libc.capget(header, powers)
    before = powers[0]
    powers[0] = before & ~_PASSES_BY_PERMISSIONS
    libc.capset(header, powers)
    try:
        yield
    finally:
        powers[0] = before
        libc.capset(header, powers)
