"""Files of a roll, spoiled as hands, programs and attackers spoil them: the same ones for the same number."""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

LONGEST = 1500
PIECES = (
    b"\n", b"  ", b"\t", b"- ", b": ", b":", b"? ", b"#", b" #", b"|", b">-", b"'", b'"', b'"\\', b"[", b"]", b"{", b"}", b",",
    b"&a ", b"*a", b"<<: ", b"!!str ", b"!", b"%YAML 1.1\n", b"---\n", b"...\n", b"@", b"`", b"~", b"null", b"\r", b"\r\n",
    b"\0", b"\x07", b"\x7f", b"\x85", b"\xa0", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xc2\x85", b"\xe2\x80\xa8",
    b"\xe2\x80\x8b", b"\xe2\x80\xae", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xcc\x81", b"o\xcc\x82\xcc\x81", b"\\u0000", b"\\ud800",
    b"\\x1b[31m", b"<<<<<<< HEAD\n", b"=======\n", b">>>>>>> nhanh\n", b"[[[[[[[[[[[[[[", b"{a: {a: {a: {a: {a: {a: {a: ", b"- - - - - - ",
)  # fmt: skip
"""What is put in between, beside bytes by chance and pieces of other files."""


def seeds(data: Path) -> list[bytes]:
    """Real files to begin with, of every kind, none longer than a page."""
    return [path.read_text("utf-8")[:LONGEST].encode() for path in sorted(data.rglob("*.yml"))]


def mutated(found: Sequence[bytes], first: int, count: int) -> Iterator[bytes]:
    """So many files, from the one with the number `first` on."""
    for number in range(first, first + count):
        chance = random.Random(number)  # noqa: S311 - spoiling files is no secret
        raw = bytearray(chance.choice(found))
        for _ in range(chance.randint(1, 5)):
            _spoil(raw, found, chance)
        yield bytes(raw)


def _spoil(raw: bytearray, found: Sequence[bytes], chance: random.Random) -> None:
    at = chance.randint(0, len(raw))
    until = at + chance.choice((0, 0, 1, 2, 8, 60))
    match chance.randrange(5):
        case 0:
            raw[at:until] = chance.choice(PIECES)
        case 1:
            raw[at:until] = chance.randbytes(chance.randint(1, 4))
        case 2:
            other = chance.choice(found)
            start = chance.randint(0, len(other))
            raw[at:until] = other[start : start + chance.randint(1, 80)]
        case 3:
            raw[at:until] = bytes(raw[at:until]) * chance.randint(2, 6)
        case _:
            del raw[at:until]
