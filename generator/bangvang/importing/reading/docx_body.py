"""The text of a Word document as it flows: paragraphs, and tables with their merged cells."""

from bangvang.importing.reading.docx_styles import Fonts, font_of, value_of
from bangvang.importing.reading.docx_table import Table, raw_of
from bangvang.importing.reading.draft import Draft, Raw, Run
from bangvang.importing.reading.limits import Budget
from bangvang.importing.reading.markup import Attributes, local
from bangvang.words.old_fonts import font_coding

_OLD = frozenset(("rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "sectPrChange"))
_LEFT_OUT = _OLD | {"del", "moveFrom", "Fallback"}
_TRACKED = frozenset(("del", "ins", "moveFrom", "moveTo"))
_LETTERS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "\xad", "ptab": " "}
"""A soft hyphen is the `ư` of TCVN3; elsewhere it goes with all that is not seen."""


class Body:
    """Follows the elements of a document. What was deleted while changes were tracked is not there, what was inserted is."""

    def __init__(self, fonts: Fonts, budget: Budget) -> None:
        self.drafts: list[Draft] = []
        self.tracked = False
        self.nested: list[str] = []
        """The names of tables with others in their cells."""

        self._fonts = fonts
        self._budget = budget
        self._out = 0
        self._stack: list[Table | _Paragraph] = []
        self._around: list[Raw] = []

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take the start of an element."""
        name = local(tag)
        top = self._stack[-1] if self._stack else None
        self.tracked = self.tracked or (name in _TRACKED and not self._out)
        if self._out or (name in _LEFT_OUT and not (isinstance(top, Table) and name == "del" and top.delete_row())):
            self._out += 1
        elif name == "tbl":
            self._start_table()
        elif name == "p":
            self._stack.append(_Paragraph())
        elif isinstance(top, _Paragraph):
            self._start_inline(top, name, attributes)
        elif top is not None:
            top.start(name, value_of(attributes))

    def end(self, tag: str) -> None:
        """Take the end of an element."""
        name = local(tag)
        top = self._stack[-1] if self._stack else None
        if self._out:
            self._out -= 1
        elif isinstance(top, _Paragraph):
            if name == "p":
                self._end_paragraph(top)
            elif name == "r":
                top.in_run = False
            elif name == "t":
                top.open = False
        elif top is not None:
            top.end(name)
            if name == "tbl":
                self._end_table(top)
        elif name == "body":
            self._hand_over()

    def text(self, data: str) -> None:
        """Take text, which counts within `w:t` alone."""
        top = self._stack[-1] if self._stack else None
        if isinstance(top, _Paragraph) and top.open and not self._out:
            self._say(top, data)

    def _start_inline(self, paragraph: "_Paragraph", name: str, attributes: Attributes) -> None:
        if name == "t":
            paragraph.open = True
        elif name == "r":
            paragraph.in_run = True
            paragraph.font = paragraph.run_style = ""
        elif name == "pStyle":
            paragraph.style = value_of(attributes) or ""
        elif not paragraph.in_run:
            return
        elif name == "rStyle":
            paragraph.run_style = value_of(attributes) or ""
        elif name == "rFonts":
            paragraph.font = font_of(attributes)
        elif name in _LETTERS:
            self._say(paragraph, _LETTERS[name])

    def _say(self, paragraph: "_Paragraph", text: str) -> None:
        self._budget.take_text(len(text))
        font = paragraph.font or self._fonts.of(paragraph.run_style, paragraph.style)
        paragraph.runs.append(Run(text, font if font_coding(font) else ""))

    def _end_paragraph(self, paragraph: "_Paragraph") -> None:
        self._stack.pop()
        table = self._table()
        if table is not None:
            table.add(paragraph.runs)
        elif paragraph.runs:
            self._around.append(raw_of(paragraph.runs))

    def _start_table(self) -> None:
        outer = self._table()
        if outer is None:
            self._hand_over()
            draft = Draft(f"Bảng {len(self.drafts) + 1}", self._budget)
            draft.before = tuple(self._around)
            self._around.clear()
            self.drafts.append(draft)
        else:
            draft = Draft(outer.draft.name, self._budget)
            if draft.name not in self.nested:
                self.nested.append(draft.name)
        self._stack.append(Table(draft, self._budget))

    def _end_table(self, table: Table) -> None:
        self._stack.pop()
        outer = self._table()
        if outer is not None:
            for runs in table.texts():
                outer.add(runs)

    def _hand_over(self) -> None:
        """Give the last table the paragraphs that stand behind it."""
        if self.drafts:
            self.drafts[-1].after = tuple(self._around)

    def _table(self) -> Table | None:
        """The innermost table that is open."""
        return next((one for one in reversed(self._stack) if isinstance(one, Table)), None)


class _Paragraph:
    """A paragraph while it is read, with the font and the style of its present run."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.style = ""
        self.run_style = ""
        self.font = ""
        self.in_run = False
        self.open = False
