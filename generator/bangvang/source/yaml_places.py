"""Where every part of a YAML file stands: the file is read anew, for it is needed only where there are problems."""

from dataclasses import dataclass, field

from yaml import YAMLError
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from bangvang.problems.problem import Key, Keys
from bangvang.source.letters import cleaned
from bangvang.source.libyaml import event_source
from bangvang.source.spans import Span, Spans
from bangvang.source.yaml_reader import DEEPEST, DROPPED
from bangvang.source.yaml_scalars import span
from bangvang.source.yaml_text import YamlText


@dataclass(slots=True)
class _Open:
    """A list or mapping that has begun and not ended."""

    keys: Keys
    is_list: bool
    span: Span
    count: int = 0
    key: str | None = None
    key_span: Span | None = None
    head: Span | None = None
    children: list[Key] = field(default_factory=list)


def yaml_spans(ready: YamlText) -> Spans:
    """The spans of all keys and values of a YAML text, as far as libyaml can read it."""
    return _Finder(ready).find()


class _Finder:
    """Walks the events as `yaml_reader` does, and keeps where things stand instead of what they are."""

    def __init__(self, ready: YamlText) -> None:
        self._text = ready.text
        self._next = event_source(ready.text)
        self._open: list[_Open] = []
        self._found = Spans()

    def find(self) -> Spans:
        try:
            while (event := self._next()) is not None:
                if isinstance(event, NodeEvent):
                    if not self._node(event):
                        break
                elif isinstance(event, CollectionEndEvent):
                    self._close(span(event)[1])
                    if not self._open:
                        break
        except YAMLError:
            pass  # its place is told by the reader; what stands above it is known
        while self._open:
            self._close(len(self._text))
        return self._found

    def _node(self, event: NodeEvent) -> bool:
        """A scalar, an alias, or the begin of a list or mapping. Gives whether to read on."""
        outer = self._open[-1] if self._open else None
        if outer is not None and not outer.is_list and outer.key is None:
            return self._key(outer, event)
        keys = self._step(outer)
        start_end = self._extent(event, outer)
        if outer is not None:
            outer.key = None
        if not isinstance(event, CollectionStartEvent):
            self._keep(keys, start_end, outer)
            return outer is not None
        if len(self._open) >= DEEPEST:
            return False
        self._open.append(_Open(keys, not isinstance(event, MappingStartEvent), start_end))
        return True

    def _key(self, outer: _Open, event: NodeEvent) -> bool:
        outer.key_span = span(event)
        outer.head = outer.head or outer.key_span
        if isinstance(event, ScalarEvent):
            outer.key = DROPPED if event.value == "<<" else cleaned(event.value)
        else:
            outer.key = DROPPED
        return not isinstance(event, CollectionStartEvent) or self._skip()

    def _skip(self) -> bool:
        depth = 1
        while depth and len(self._open) + depth <= DEEPEST:
            event: Event | None = self._next()
            depth += isinstance(event, CollectionStartEvent) - isinstance(event, CollectionEndEvent)
        return depth == 0

    def _step(self, outer: _Open | None) -> Keys:
        """The keys of the value that comes now."""
        if outer is None:
            return ()
        if outer.is_list:
            outer.count += 1
            return (*outer.keys, outer.count - 1)
        assert outer.key is not None
        if outer.key_span is not None:
            self._found.keys[*outer.keys, outer.key] = outer.key_span
        return (*outer.keys, outer.key)

    def _extent(self, event: NodeEvent, outer: _Open | None) -> Span:
        """Where a value stands; one that was left empty stands where its key does."""
        start, end = span(event)
        if start == end and isinstance(event, ScalarEvent | AliasEvent) and outer is not None and outer.key_span:
            return outer.key_span
        return start, end

    def _keep(self, keys: Keys, value: Span, outer: _Open | None) -> None:
        self._found.values[keys] = value
        if outer is not None and outer.head is None:
            outer.head = value

    def _close(self, end: int) -> None:
        """A list or mapping on one line stands where it stands; a longer one, where its first key or entry does."""
        done = self._open.pop()
        start, begun = done.span
        head = done.head or (start, max(begun, start + 1))
        self._found.heads[done.keys] = head
        whole = self._text[start:begun] in {"[", "{"} and "\n" not in self._text[start:end]
        self._keep(done.keys, (start, end) if whole else head, self._open[-1] if self._open else None)
