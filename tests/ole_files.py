"""Builds small files of the old Office by hand, for those that no program would write."""

import struct

SECTOR = 512
FREE, END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
BOF_WORKBOOK, BOF_SHEET = 0x0005, 0x0010


def ole(streams: dict[str, bytes]) -> bytes:
    """An OLE file with these streams, each at least 4,096 bytes long so that none is a small one."""
    chain: list[int] = [TABLE]
    body = b""
    entries = [_entry("Root Entry", 5, END, 0)]
    for name, data in streams.items():
        padded = data.ljust(max(4096, -(-len(data) // SECTOR) * SECTOR), b"\0")
        start = len(chain)
        chain += [*range(start + 1, start + len(padded) // SECTOR), END]
        body += padded
        entries.append(_entry(name, 2, start, len(padded)))
    directory = len(chain)
    chain.append(END)
    packed = b"".join(entries).ljust(SECTOR, b"\0")[:SECTOR]
    table = struct.pack(f"<{SECTOR // 4}I", *chain, *[FREE] * (SECTOR // 4 - len(chain)))
    header = struct.pack("<8s16sHHHHH6xIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, directory, 0,
                         4096, END, 0, END, 0, 0)  # fmt: skip
    return header + struct.pack("<108I", *[FREE] * 108) + table + body + packed


def workbook(*records: bytes, shared: tuple[bytes, ...] = (), before: tuple[bytes, ...] = ()) -> bytes:
    """The stream of a workbook with one sheet that holds these records."""
    texts = record(0xFC, struct.pack("<II", len(shared), len(shared)) + b"".join(shared)) if shared else b""
    head = record(0x809, struct.pack("<HHHHII", 0x600, BOF_WORKBOOK, 0, 0, 0, 0)) + b"".join(before)
    sheet = struct.pack("<IBB", 0, 0, 0) + b"\x01\x00S"
    start = len(head) + len(record(0x85, sheet)) + len(texts) + len(record(0x0A, b""))
    bound = record(0x85, struct.pack("<I", start) + sheet[4:])
    body = record(0x809, struct.pack("<HHHHII", 0x600, BOF_SHEET, 0, 0, 0, 0)) + b"".join(records) + record(0x0A, b"")
    return head + bound + texts + record(0x0A, b"") + body


def record(kind: int, data: bytes) -> bytes:
    """A record of a workbook."""
    return struct.pack("<HH", kind, len(data)) + data


def number(row: int, column: int, value: float) -> bytes:
    """A cell with a number."""
    return record(0x203, struct.pack("<HHHd", row, column, 0, value))


def _entry(name: str, kind: int, start: int, size: int) -> bytes:
    letters = name.encode("utf-16-le") + b"\0\0"
    return struct.pack("<64sHBBIII16sI16xII4x", letters, len(letters), kind, 1, FREE, FREE, FREE, b"", 0, start, size)
