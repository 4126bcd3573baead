"""Numbers as bytes: seven bits a byte, the lowest first; and lists of documents as runs."""

from collections.abc import Iterator, Sequence

_BITS = 7
_MORE = 1 << _BITS


def put(number: int, into: bytearray) -> None:
    """Append a number (0 or more)."""
    while number >= _MORE:
        into.append(number & (_MORE - 1) | _MORE)
        number >>= _BITS
    into.append(number)


def take(data: bytes, place: int) -> tuple[int, int]:
    """The number that starts at a place, and the place after it."""
    number = shift = 0
    while True:
        byte = data[place]
        place += 1
        number |= (byte & (_MORE - 1)) << shift
        if byte < _MORE:
            return number, place
        shift += _BITS


def put_runs(ids: Sequence[int], into: bytearray) -> None:
    """Append ascending numbers without repeats, as runs.

    Of each run the gap from the end of the run before, doubled, plus one where it holds more than one number; of such
    a run then its length less two.
    """
    if not ids:
        return
    end, start, expected, append = 0, ids[0], ids[0], into.append
    for number in ids:
        if number != expected:
            # Most are a number alone, not far from the one before.
            if expected - start == 1 and start - end < _MORE >> 1:
                append(start - end << 1)
            else:
                _put_run(start - end, expected - start, into)
            end, start = expected, number
        expected = number + 1
    _put_run(start - end, expected - start, into)


def _put_run(gap: int, length: int, into: bytearray) -> None:
    if length == 1:
        put(gap << 1, into)
    else:
        put(gap << 1 | 1, into)
        put(length - 2, into)


def runs(data: bytes, place: int, end: int) -> Iterator[range]:
    """The runs between two places."""
    number = 0
    while place < end:
        gap, place = take(data, place)
        start, length = number + (gap >> 1), 1
        if gap & 1:
            length, place = take(data, place)
            length += 2
        number = start + length
        yield range(start, number)
