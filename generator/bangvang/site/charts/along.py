"""What stands along the foot of a chart: even slots with their names, of which only those that have room are shown."""

from collections.abc import Sequence
from math import ceil

from bangvang.site.charts.drawing import NARROW, WIDE, Label, text_width, tidy, widest
from bangvang.site.charts.scale import ROOMS

MARGIN = 14
"""The margin at the right, in pixels: half of a year's name may stand in it."""
FINGER = 24
"""The least width in pixels of something that is pressed."""
SMALL, MEDIUM = 4, 14
"""Up to how many columns a drawing stays small or of a medium width."""


def pixels(share: float, room: int, width: int = NARROW) -> float:
    """How many pixels a share (in percent) of the plot has on a drawing of this width."""
    return (width - ROOMS[room] - MARGIN) * share / 100


def pressable(slots: int, room: int) -> bool:
    """Whether each of so many slots is wide enough to be pressed on a phone."""
    return pixels(100 / slots, room) >= FINGER


def size_for(columns: int) -> str:
    """How wide a drawing of so many columns grows."""
    return "small" if columns <= SMALL else "medium" if columns <= MEDIUM else "large"


def foot(names: Sequence[tuple[str, str]], y: float, room: int) -> tuple[Label | None, ...]:
    """The names (text and language) under their slots; None for those without room. The last always has it."""
    slot = 100 / len(names)
    needed = widest(name for name, _ in names) + 6
    narrow, wide = (max(1, ceil(needed / pixels(slot, room, width))) for width in (NARROW, WIDE))
    labels: list[Label | None] = []
    for place, (name, lang) in enumerate(names):
        back = len(names) - 1 - place
        look = "name" if back % narrow == 0 else "name wide" if back % wide == 0 and narrow % wide == 0 else ""
        labels.append(Label(tidy(slot * (place + 0.5)), y, name, look, lang=lang) if look else None)
    return tuple(labels)


def fitting(texts: Sequence[str], share: float, room: int) -> str | None:
    """How numbers upon columns are shown: `value`, on wide drawings only (`value wide`), or, without room, not at all."""
    needed = max(map(text_width, texts), default=0) + 2
    if needed <= pixels(share, room):
        return "value"
    return "value wide" if needed <= pixels(share, room, WIDE) else None
