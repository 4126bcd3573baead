"""From the offset of a character to its line and column."""

from itertools import accumulate

from bangvang.problems.place import Place

_STRIDE = 1 << 11


class Lines:
    """The lines of one text. Line ends are LF, CRLF and CR; columns count code points; both from 1.

    It keeps the number of lines before every 2,048th character, and not where each line begins: a text may be all lines.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._last = len(text.rstrip())
        self._has_lf = "\n" in text
        strides = [self._breaks(at, at + _STRIDE) for at in range(0, self._last, _STRIDE)]
        self._before = list(accumulate(strides, initial=0))

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at this offset; what lies behind the last word stands at its end."""
        text, offset = self._text, max(0, min(offset, self._last))
        if text[offset - 1 : offset + 1] == "\r\n":
            offset -= 1
        stride = offset // _STRIDE
        line = 1 + self._before[stride] + self._breaks(stride * _STRIDE, offset)
        start = text.rfind("\n", 0, offset) + 1 if self._has_lf else 0
        return line, offset - max(start, text.rfind("\r", start, offset) + 1) + 1

    def place(self, path: str, start: int, end: int) -> Place:
        """The stretch between two offsets; the end is exclusive."""
        return Place(path, *self.position(start), *self.position(max(start, end)))

    def _breaks(self, start: int, end: int) -> int:
        """How many line ends begin between two offsets; CRLF ends a line once."""
        text = self._text
        return text.count("\n", start, end) + text.count("\r", start, end) - text.count("\r\n", start, end + 1)
