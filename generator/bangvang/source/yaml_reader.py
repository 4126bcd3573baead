"""Reads a YAML file into mappings, lists and text from the events of libyaml: no types are guessed, nothing recurses.

What YAML can do and a roll does not need (anchors, merge keys, tags, directives, several documents) is refused at its place.
Where things stand is not kept: `places` reads a file anew for that, and only a file that has problems.
"""

from yaml import YAMLError
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    StreamEndEvent,
)

from bangvang.problems.problem import Problem
from bangvang.source.faults import Enough, in_order
from bangvang.source.letters import shown
from bangvang.source.libyaml import event_source
from bangvang.source.yaml_scalars import EMPTY, Scalars, span
from bangvang.source.yaml_syntax import note_syntax_error
from bangvang.source.yaml_text import YamlText, end_of_comments, prepare

Plain = dict[str, "Plain"] | list["Plain"] | str | None
"""What a file holds: mappings, lists and text; None where something was left empty."""

DEEPEST = 12
"""How many lists and mappings may stand within each other, the outermost counted."""

DROPPED = "\0"
"""The key of what a refused key holds. No file can hold it, and no mapping keeps it."""


def read_yaml(data: bytes, path: str) -> tuple[Plain | None, list[Problem]]:
    """What a YAML file holds, and what is wrong with it as a file.

    Takes the bytes and the path to name in problems. Every scalar is text as typed, in NFC; what was left empty (nothing, `~`,
    or `null` without quotes) is None. The value is None too where the file cannot be used, and then there is an error. With other
    errors the value has harmless gaps where they stand, so that the rest can be judged. Raises LibyamlMissing, nothing else.
    """
    ready, problems = prepare(data, path)
    if ready is None:
        return None, in_order(problems)
    builder = _Builder(ready)
    value = None
    try:
        builder.build()
        value = builder.value()
    except Enough:
        pass
    except YAMLError as error:
        note_syntax_error(error, ready)
    return value, in_order(problems)


class _Builder:
    """Builds the value of one file, without recursion. `_items` is the list being filled, or None in a mapping."""

    def __init__(self, ready: YamlText) -> None:
        self._faults = ready.faults
        self._text = ready.text
        self._next = event_source(ready.text)
        self._scalars = Scalars(ready)
        self._root: list[Plain] = []
        self._items: list[Plain] | None = self._root
        self._mapping: dict[str, Plain] = {}
        self._key: str | None = None
        self._outer: list[tuple[list[Plain] | None, dict[str, Plain]]] = []
        self._names: dict[str, str] = {}
        self._gaps: list[dict[str, Plain]] = []
        self._documents = 0
        self._too_deep = False

    def build(self) -> None:
        """Take all events. The hot path: what is rare happens in other methods."""
        next_event, names, look, careful = self._next, self._names, self._scalars.value, self._scalars.careful
        items, mapping, key = self._items, self._mapping, self._key
        while True:
            event = next_event()
            if type(event) is not ScalarEvent:
                self._key = key
                if not self._turn(event):
                    return
                items, mapping, key = self._items, self._mapping, self._key
                continue
            if key is None and items is None:
                key = names.get(event.value) or self._name(event)
                if key in mapping:
                    self._twice(event, key)
                continue
            text: str | None = event.value
            if careful:
                text = look(event)
            elif text in EMPTY and not event.style:
                text = None
            if key is not None:
                mapping[key] = text
                key = None
            elif items is not None:
                items.append(text)

    def value(self) -> Plain | None:
        """What was built: a mapping or a list, or None and an error."""
        self._scalars.finish()
        for mapping in self._gaps:
            mapping.pop(DROPPED, None)
        value = self._root[0] if self._root else None
        if isinstance(value, str):
            self._faults.add("wrong-root", end_of_comments(self._text), len(self._text))
        elif value is None and not self._faults.problems:
            self._faults.add("empty-file", 0, 0)
        return None if self._too_deep or isinstance(value, str) else value

    def _turn(self, event: Event | None) -> bool:
        """What is no scalar. Gives whether to read on."""
        if isinstance(event, CollectionStartEvent):
            return self._open(event)
        if isinstance(event, CollectionEndEvent):
            self._items, self._mapping = self._outer.pop()
            self._key = None
        elif isinstance(event, AliasEvent):
            self._alias(event)
        elif isinstance(event, DocumentStartEvent):
            return self._document(event)
        return not isinstance(event, StreamEndEvent)

    def _open(self, event: CollectionStartEvent) -> bool:
        if self._scalars.careful:
            self._scalars.properties(event)
        if self._items is None and self._key is None:
            start, _ = span(event)
            self._faults.add("yaml-complex-key", start, start + 1, written=self._text[start : start + 1])
            self._drop()
            return self._skip()
        if len(self._outer) >= DEEPEST:
            return self._deep(event)
        child: list[Plain] | dict[str, Plain] = {} if isinstance(event, MappingStartEvent) else []
        self._put(child)
        self._outer.append((self._items, self._mapping))
        if isinstance(child, dict):
            self._items, self._mapping = None, child
        else:
            self._items = child
        self._key = None
        return True

    def _put(self, value: Plain) -> None:
        """Set a value where the next one belongs."""
        if self._items is not None:
            self._items.append(value)
        elif self._key is not None:
            self._mapping[self._key] = value
            self._key = None

    def _alias(self, event: AliasEvent) -> None:
        start, end = span(event)
        self._faults.add("yaml-alias", start, end, written=shown(self._text[start:end]))
        if self._items is None and self._key is None:
            self._drop()
        else:
            self._put(None)

    def _document(self, event: DocumentStartEvent) -> bool:
        self._documents += 1
        if self._documents > 1:
            start, end = span(event)
            self._faults.add("yaml-documents", start, end, written=shown(self._text[start:end]))
        return self._documents == 1

    def _skip(self) -> bool:
        """Pass over the list or mapping that has just begun. Gives whether to read on."""
        depth = 1
        while depth:
            event = self._next()
            if isinstance(event, CollectionStartEvent):
                depth += 1
                if len(self._outer) + depth > DEEPEST:
                    return self._deep(event)
            elif isinstance(event, CollectionEndEvent):
                depth -= 1
        return True

    def _deep(self, event: Event) -> bool:
        start, _ = span(event)
        self._faults.add("too-deep", start, start + 1, limit=DEEPEST)
        self._too_deep = True
        return False

    def _name(self, event: ScalarEvent) -> str:
        """The name of a key that was not met before, or that needs a closer look."""
        if event.value == "<<":
            self._faults.add("yaml-merge-key", *span(event), written="<<")
            return self._drop()
        if self._scalars.careful:
            return self._scalars.name(event)
        self._names[event.value] = event.value
        return event.value

    def _drop(self) -> str:
        """Let the next value fall. Gives the key that makes it so."""
        self._gaps.append(self._mapping)
        self._key = DROPPED
        return DROPPED

    def _twice(self, event: ScalarEvent, key: str) -> None:
        """A key stands twice: its last value stays."""
        if key != DROPPED:
            self._faults.add("duplicate-key", *span(event), written=shown(key))
