"""A closer look at the scalars of a YAML file in which not all is plain."""

import re

from yaml.events import Event, NodeEvent, ScalarEvent

from bangvang.source.letters import CONTROL, REFUSED, cleaned, code_point, refused_escapes, shown
from bangvang.source.yaml_text import YamlText
from bangvang.words.folding import nfc

EMPTY = frozenset({"", "~", "null"})
"""What stands for "left empty" where it is not in quotes."""

_CUT = re.compile(r"[ \t]+(#[^\s#][^\r\n]*)")
_ANCHOR = re.compile(r"&[^\s,\[\]{}]*")
_TAG = re.compile(r"![^\s,\[\]{}]*")


def span(event: Event) -> tuple[int, int]:
    """Where an event begins and ends in its text."""
    start, end = event.start_mark, event.end_mark
    assert start is not None
    assert end is not None
    return start.index, end.index


class Scalars:
    """Looks at the scalars of one file, notes their faults and mends their letters. It keeps none of them."""

    def __init__(self, ready: YamlText) -> None:
        text = ready.text
        self._text = text
        self._faults = ready.faults
        self._properties = "&" in text or "!" in text
        self._escapes = "\\" in text
        self._cuts = "#" in text and _CUT.search(text) is not None
        self._mended = ready.mended or self._escapes
        self.careful = self._properties or self._cuts or self._mended
        """Whether any scalar of the file needs the look; most files do without."""
        self._decomposed: list[tuple[int, int, str]] = []

    def value(self, event: ScalarEvent) -> str | None:
        """The text of a value, or None where it was left empty."""
        if self._cuts and not event.style:
            self._note_cut(event)
        if event.value in EMPTY and not event.style:
            self.properties(event)
            return None
        return self.name(event)

    def name(self, event: ScalarEvent) -> str:
        """The text of a key, or of a value that is not empty."""
        if self._properties:
            self.properties(event)
        if self._escapes and event.style == '"':
            self._note_escapes(event)
        return self._mend(event) if self._mended else event.value

    def properties(self, event: NodeEvent) -> None:
        """Note the anchor and the tag of a scalar, list or mapping."""
        start, _ = span(event)
        for code, pattern, there in (
            ("yaml-anchor", _ANCHOR, event.anchor),
            ("yaml-tag", _TAG, getattr(event, "tag", None)),
        ):
            if there is not None and (found := pattern.search(self._text, start)):
                self._faults.add(code, found.start(), found.end(), written=shown(found[0]))

    def finish(self) -> None:
        """Note, once for the file, that letters were composed."""
        if self._decomposed:
            start, end, written = self._decomposed[0]
            self._faults.add("not-nfc", start, end, written=shown(written), count=len(self._decomposed))

    def _mend(self, event: ScalarEvent) -> str:
        if nfc(event.value) != event.value:
            self._decomposed.append((*span(event), event.value))
        return cleaned(event.value)

    def _note_cut(self, event: ScalarEvent) -> None:
        _, end = span(event)
        if found := _CUT.match(self._text, end):
            self._faults.add(
                "cut-by-comment", found.start(1), found.end(1), written=shown(event.value), lost=shown(found[1])
            )

    def _note_escapes(self, event: ScalarEvent) -> None:
        if not REFUSED.search(event.value):
            return
        start, end = span(event)
        for first, last, char in refused_escapes(self._text[start:end]):
            code = "control-character" if CONTROL.match(char) else "hidden-character"
            self._faults.add(code, start + first, start + last, written=code_point(char))
