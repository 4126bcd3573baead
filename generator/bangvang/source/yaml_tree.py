"""Reads a YAML file with all that a reader passes over: the tree of `yaml_nodes`."""

from dataclasses import dataclass

from yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from bangvang.source.letters import cleaned
from bangvang.source.libyaml import event_source
from bangvang.source.yaml_nodes import Branch, Entry, Node, Scalar, Tree
from bangvang.source.yaml_scalars import EMPTY, span
from bangvang.source.yaml_text import YamlText
from bangvang.words.folding import nfc


def yaml_tree(ready: YamlText) -> Tree | None:
    """The tree of a YAML text that `read_yaml` finds no error in; None for what is neither a list nor a mapping.

    Raises yaml.YAMLError where libyaml cannot read the text.
    """
    root = _Grower(ready.text).grow()
    return Tree(root, ready.text) if isinstance(root, Branch) else None


@dataclass(slots=True)
class _Line:
    """A comment or an empty line that waits for what it belongs to. `alone`: nothing but spaces stands before it."""

    text: str
    column: int
    alone: bool


class _Grower:
    """Makes the tree from the events of libyaml and from what stands between them. Nesting is at most `DEEPEST`."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next = event_source(text)
        self._at = 0
        self._dash = 0
        self._brackets = 0
        self._waiting: list[_Line] = []
        self._last: Entry | None = None
        self._closed: list[Branch] = []

    def grow(self) -> Node | None:
        root: Node | None = None
        while not isinstance(event := self._event(), StreamEndEvent):
            if not isinstance(event, StreamStartEvent | DocumentStartEvent | DocumentEndEvent):
                root = self._node(event, None)
        self._pass(len(self._text))
        if isinstance(root, Branch):
            self._settle(-1)
            root.tail += [line.text for line in self._waiting]
        return root

    def _event(self) -> Event:
        event = self._next()
        assert event is not None
        return event

    def _node(self, event: Event, holder: Entry | None) -> Node:
        """The node that begins with an event; `holder` is the entry whose value it is."""
        if isinstance(event, ScalarEvent):
            return self._scalar(event, holder)
        assert isinstance(event, CollectionStartEvent)
        start, end = span(event)
        bracket = self._text[start:end] in {"[", "{"}
        branch = Branch(not isinstance(event, MappingStartEvent), in_brackets=bracket or self._brackets > 0)
        if bracket:
            self._pass(start)
            self._at = end
        self._brackets += bracket
        while not isinstance(inner := self._event(), CollectionEndEvent):
            branch.entries.append(self._entry(inner, branch))
        self._brackets -= bracket
        self._close(branch, span(inner)[1] if bracket else None, holder)
        return branch

    def _close(self, branch: Branch, bracket_end: int | None, holder: Entry | None) -> None:
        if bracket_end is not None:
            self._pass(bracket_end - 1)
            branch.tail += [line.text for line in self._waiting if line.text]
            self._waiting = []
            self._at = bracket_end
            self._last = holder
        elif not branch.in_brackets:
            self._closed.append(branch)

    def _entry(self, event: Event, branch: Branch) -> Entry:
        """The entry of a branch that begins with an event."""
        entry = Entry(None if branch.is_list else cleaned(getattr(event, "value", "")), Scalar(None))
        start = span(event)[0]
        self._pass(start)
        if not branch.in_brackets:
            first = self._dash if branch.is_list else start
            entry.start = self._text.rfind("\n", 0, first) + 1
            branch.column = first - entry.start
            self._settle(branch.column)
        self._take_lead(entry)
        self._last = entry
        if not branch.is_list:
            self._at = span(event)[1]
            event = self._event()
        entry.value = self._node(event, entry)
        if not branch.in_brackets:
            line_end = self._text.find("\n", self._at)
            entry.end = line_end + 1 if line_end >= 0 else len(self._text)
        return entry

    def _take_lead(self, entry: Entry) -> None:
        """Give an entry the lines that wait: what stands behind its `-` is beside it, the rest above."""
        behind = next((line for line in reversed(self._waiting) if not line.alone), None) if entry.key is None else None
        entry.lead = [line.text for line in self._waiting if line is not behind]
        entry.side = behind.text if behind is not None else ""
        self._waiting = []
        self._closed = []

    def _scalar(self, event: ScalarEvent, holder: Entry | None) -> Scalar:
        start, end = span(event)
        self._pass(start)
        style = event.style or ""
        if style in {"|", ">"}:
            written = self._text[start:end].rstrip()
            head, sign, comment = written.partition("\n")[0].partition("#")
            if sign:
                self._beside(head, f"#{comment}")
            end = start + len(written)
        self._at = end
        if holder is not None:
            holder.lead += [line.text for line in self._waiting if line.text]
            self._waiting = []
        return Scalar(None if not style and event.value in EMPTY else cleaned(event.value), style)

    def _pass(self, start: int) -> None:
        """Go on to an offset: what stands between is comments, empty lines and YAML's own signs."""
        between = self._text[self._at : start]
        if "#" not in between and "\n" not in between:
            self._note_dash(between, self._at)
        else:
            lines = between.split("\n")
            offset = self._at
            for number, line in enumerate(lines):
                code, sign, comment = line.partition("#")
                self._note_dash(code, offset)
                offset += len(line) + 1
                if sign and number == 0 and self._last is not None and "-" not in code:
                    self._beside(code, f"#{comment}")
                elif sign:
                    self._waiting.append(_Line(_tidy(f"#{comment}"), len(code), code.strip() in {"", "---"}))
                elif 0 < number < len(lines) - 1 and not line.strip() and not self._brackets:
                    self._waiting.append(_Line("", 0, alone=True))
        self._at = start

    def _note_dash(self, code: str, offset: int) -> None:
        dash = code.rfind("-")
        if dash >= 0:
            self._dash = offset + dash

    def _beside(self, before: str, comment: str) -> None:
        """Give a comment to the entry on whose line it stands, behind `before`; one that stood there already moves above."""
        if self._last is not None:
            if self._last.side:
                self._last.lead.append(self._last.side)
            self._last.side = _tidy(comment)
            self._last.gap = max(1, len(before) - len(before.rstrip(" ")))

    def _settle(self, column: int) -> None:
        """Of the comments that wait before an entry in this column, those further to the right end what was closed before it."""
        held: list[_Line] = []
        kept: list[_Line] = []
        deepest = max((branch.column for branch in self._closed), default=0)
        for line in self._waiting:
            held.append(line)
            if not line.text:
                continue
            owner = self._owner(line, column, deepest) if not kept else None
            if owner is None:
                kept += held
            else:
                deepest = owner.column
                owner.tail += [one.text for one in held]
            held = []
        self._waiting = kept + held

    def _owner(self, line: _Line, column: int, deepest: int) -> Branch | None:
        """The closed branch that a comment ends: the innermost that it is not left of, else the outermost.

        Of a list that is not indented below its key, and the mapping of the key, it is the mapping.
        """
        if not line.alone or line.column <= column:
            return None
        inside = [branch for branch in self._closed if column < branch.column <= deepest]
        near = next((one for one in inside if one.column <= line.column), inside[-1] if inside else None)
        return next((one for one in reversed(inside) if near is not None and one.column == near.column), None)


def _tidy(comment: str) -> str:
    return nfc(comment.rstrip())
