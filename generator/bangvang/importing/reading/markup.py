"""Reads XML as a stream of events, with no DOCTYPE and no end to patience."""

from collections.abc import Callable, Iterable
from xml.parsers import expat

from bangvang.importing.grid import Unreadable
from bangvang.importing.reading import refusals
from bangvang.importing.reading.limits import LONGEST_TOKEN, MOST_MARKS

Attributes = dict[str, str]
Start = Callable[[str, Attributes], None]
End = Callable[[str], None]
Text = Callable[[str], None]
_MARK = b"<"


def local(name: str) -> str:
    """A name without its prefix: `c` for `x:c`."""
    return name.rpartition(":")[2]


def read_xml(chunks: Iterable[bytes], start: Start, end: End | None = None, text: Text | None = None) -> None:
    """Call the handlers, with names as written, for every element and run of text.

    Raises:
        Unreadable: it is not well-formed, has a DOCTYPE, or too many elements. What the handlers raise goes through.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = text
    fed = marks = 0
    try:
        for chunk in chunks:
            marks += chunk.count(_MARK)
            if marks > MOST_MARKS:
                raise refusals.unpacks_too_large()
            parser.Parse(chunk, False)
            fed += len(chunk)
            if fed - max(parser.CurrentByteIndex, 0) > LONGEST_TOKEN + len(chunk):
                raise refusals.too_much_text()
        parser.Parse(b"", True)
    except Unreadable:
        raise
    except (expat.ExpatError, ValueError, LookupError, OverflowError):
        raise refusals.damaged() from None


def _refuse_doctype(*_: object) -> None:
    raise refusals.declares_entities()
