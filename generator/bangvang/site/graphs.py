"""Where things stand in a drawn graph: boxes, curves and lines of text, in the units of the drawing.

Drawings are as wide as a small phone, so that their letters are read there; wider screens show them somewhat larger.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bangvang.model.localised import Words
from bangvang.views.record_blocks import Ray

WIDTH = 358
CENTER = 116
"""The width of the box from which everything comes."""
NAMES_AT = 172
EDGE = 8
LINE = 16
GAP = 12
LETTER = 13
"""The size of letters; lines are `LINE` apart."""
MOST_LINES = 3
_NARROW = frozenset("iíìịỉĩljtfrI.,:;'’()[]|1 -–")
_WIDE = frozenset("mwMW%@—")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text that begins at a point; `y` is its base line."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Spoke:
    """One end of a fan: a curve to it, a dot, its name in few lines and its note below."""

    curve: str
    x: float
    y: float
    lines: tuple[Line, ...]
    note: Line
    language: str
    whole: str


@dataclass(frozen=True, slots=True)
class FanDrawing:
    """A box at the left with its name, and the spokes that come out of it."""

    width: int
    height: int
    top: float
    tall: float
    lines: tuple[Line, ...]
    spokes: tuple[Spoke, ...]
    language: str
    whole: str


def fan(center: Words, rays: Sequence[Ray]) -> FanDrawing:
    """The drawing of a fan: its center at the left, halfway down, its rays one below the other at the right."""
    room = WIDTH - NAMES_AT - EDGE
    names = [wrapped(ray.name.text, room) for ray in rays]
    heights = [LINE * (len(lines) + 1) + GAP for lines in names]
    own = wrapped(center.text, CENTER - 2 * EDGE)
    tall = LINE * len(own) + 2 * EDGE
    height = max(sum(heights), tall) + 2 * EDGE
    middle = height / 2
    y = (height - sum(heights)) / 2
    spokes = []
    for ray, lines, high in zip(rays, names, heights, strict=True):
        spokes.append(_spoke(ray, lines, y, high, middle))
        y += high
    top = middle - tall / 2
    text = _below(own, EDGE * 2, top + EDGE)
    return FanDrawing(WIDTH, height, top, tall, text, tuple(spokes), center.language, center.text)


def wrapped(text: str, room: float, most: int = MOST_LINES) -> tuple[str, ...]:
    """A text in lines that fit into `room`, broken at spaces, else within words; what is left over ends in `…`."""
    lines: list[str] = []
    for word in text.split():
        for piece in _pieces(word, room):
            if lines and length(f"{lines[-1]} {piece}") <= room:
                lines[-1] = f"{lines[-1]} {piece}"
            else:
                lines.append(piece)
    if len(lines) <= most:
        return tuple(lines)
    return (*lines[: most - 1], _cut(lines[most - 1], room))


def length(text: str) -> float:
    """How wide a text is at most, by the letters of common fonts; rather too wide than too narrow."""
    return LETTER * sum(
        0.36 if one in _NARROW else 0.92 if one in _WIDE else 0.7 if one.isupper() else 0.57 for one in text
    )


def _pieces(word: str, room: float) -> Iterable[str]:
    """A word, in parts where it alone is wider than the room."""
    part = ""
    for letter in word:
        if part and length(part + letter) > room:
            yield part
            part = ""
        part += letter
    yield part


def _cut(line: str, room: float) -> str:
    while line and length(f"{line}…") > room:
        line = line[:-1]
    return f"{line.rstrip()}…"


def _spoke(ray: Ray, lines: tuple[str, ...], top: float, high: float, middle: float) -> Spoke:
    y = top + high / 2
    start, end = EDGE + CENTER, NAMES_AT - EDGE * 1.5
    half = (start + end) / 2
    curve = f"M{_short(start)} {_short(middle)}C{_short(half)} {_short(middle)} {_short(half)} {_short(y)} {_short(end)} {_short(y)}"
    *named, note = _below((*lines, ray.note), NAMES_AT, top + GAP / 2)
    return Spoke(curve, end, y, tuple(named), note, ray.name.language, ray.name.text)


def _below(lines: Iterable[str], x: float, top: float) -> tuple[Line, ...]:
    return tuple(Line(x, top + LINE * number + LINE * 0.78, text) for number, text in enumerate(lines))


def _short(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
