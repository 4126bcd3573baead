"""A cluster that stands already, of an engine that many have: Dask (https://distributed.dask.org), asked by its own Executor."""

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from importlib import import_module

SCHEME = "dask://"
PATIENCE = 8
"""Seconds until a scheduler that does not answer is given up."""


class ClusterMissing(Exception):  # noqa: N818 - a refusal rather than a fault of the program
    """The cluster cannot be asked: nothing answers at `place`, or, where it is None, Dask is not installed."""

    def __init__(self, place: str | None) -> None:
        super().__init__(place)
        self.place = place


@contextmanager
def cluster(address: str) -> Iterator[Executor]:
    """The executor of the scheduler at `dask://HOST:PORT`.

    A worker that is lost costs time: the scheduler has others do its tasks anew.

    Raises:
        ClusterMissing: Dask is not installed, or nothing answers there.
    """
    try:
        distributed = import_module("distributed")
    except ImportError:
        raise ClusterMissing(None) from None
    place = address.removeprefix(SCHEME)
    try:
        client = distributed.Client(f"tcp://{place}", timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError):
        raise ClusterMissing(place) from None
    with client, client.get_executor() as executor:
        yield executor
