"""Texts of a workbook: those that cells share, and the escapes in them."""

import re
from collections.abc import Iterable

from bangvang.importing.reading.draft import Raw, Run
from bangvang.importing.reading.limits import Budget
from bangvang.importing.reading.markup import Attributes, local, read_xml
from bangvang.words.old_fonts import font_coding

_ESCAPE = re.compile("_x([0-9A-Fa-f]{4})_")


class RichText:
    """Gathers the runs of one text, the readings of East Asian words (`rPh`) left out."""

    def __init__(self) -> None:
        self._runs: list[Run] = []
        self._pieces: list[str] = []
        self._font = ""
        self._open = False
        self._aside = 0

    def start(self, name: str, attributes: Attributes) -> None:
        """Take the start of an element within the text, by its local name."""
        if name == "t":
            self._open = not self._aside
        elif name == "rPh":
            self._aside += 1
        elif name == "r":
            self._font = ""
        elif name == "rFont":
            self._font = attributes.get("val", "")

    def end(self, name: str) -> None:
        """Take the end of an element."""
        if name == "rPh":
            self._aside -= 1
        elif name == "t" and self._open:
            self._open = False
            self._runs.append(Run(unescaped("".join(self._pieces)), self._font))
            self._pieces.clear()

    def text(self, data: str) -> None:
        """Take text, which counts within `t` alone."""
        if self._open:
            self._pieces.append(data)

    def made(self) -> Raw:
        """The whole text."""
        if len(self._runs) == 1 and not self._runs[0].font:
            return Raw(self._runs[0].text)
        text = "".join([run.text for run in self._runs])
        return Raw(text, runs=tuple(self._runs) if any(font_coding(run.font) for run in self._runs) else ())


def unescaped(text: str) -> str:
    """The text with `_x000D_` and its like resolved."""
    return _ESCAPE.sub(lambda code: chr(int(code[1], 16)), text) if "_x" in text else text


def read_strings(chunks: Iterable[bytes], budget: Budget) -> list[Raw]:
    """The shared texts in the order by which cells name them."""
    reader = _Reader(budget)
    read_xml(chunks, reader.start, reader.end, reader.text)
    return reader.made


class _Reader:
    def __init__(self, budget: Budget) -> None:
        self.made: list[Raw] = []
        self._budget = budget
        self._rich: RichText | None = None

    def start(self, tag: str, attributes: Attributes) -> None:
        name = local(tag)
        if name == "si":
            self._rich = RichText()
        elif self._rich is not None:
            self._rich.start(name, attributes)

    def end(self, tag: str) -> None:
        name = local(tag)
        if self._rich is None:
            return
        if name == "si":
            made = self._rich.made()
            self._budget.take_text(len(made.text))
            self.made.append(made)
            self._rich = None
        else:
            self._rich.end(name)

    def text(self, data: str) -> None:
        if self._rich is not None:
            self._rich.text(data)
