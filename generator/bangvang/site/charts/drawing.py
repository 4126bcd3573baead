"""What drawings are made of.

Across, everything is a share of the plot in percent, so that a drawing fits any width; down, everything is in pixels.
Texts therefore keep their size on a phone and on a screen. `look` names a style of the theme, `fill` the series (from 1)
whose colour and pattern a mark wears; `title` is what the mark says when it is pointed at.
"""

from collections.abc import Iterable
from functools import lru_cache
from textwrap import wrap
from typing import ClassVar

from bangvang.words.values import value

NARROW, WIDE = 320, 600
"""The narrowest drawing in pixels, for which all texts that are always shown have room; and from where on others have."""
FONT = 12
"""The size of all texts in pixels, as the theme's styles set it."""
LETTER, CAPITAL = 6.7, 9
"""The width of a letter and of a capital in pixels: a little more than that of a digit, and of most capitals."""


@value(frozen=True, slots=True)
class Rect:
    """A bar, or a part of one."""

    tag: ClassVar[str] = "rect"
    x: float
    y: float
    width: float
    height: float
    look: str = "bar"
    fill: int = 0
    title: str = ""


@value(frozen=True, slots=True)
class Label:
    """A text; `dx` moves it by pixels. `look` may say that it is shown on wide drawings only."""

    tag: ClassVar[str] = "text"
    x: float
    y: float
    text: str
    look: str
    dx: float = 0
    lang: str = ""


@value(frozen=True, slots=True)
class Stroke:
    """A straight line."""

    tag: ClassVar[str] = "line"
    x: float
    y: float
    x2: float
    y2: float
    look: str
    fill: int = 0


@value(frozen=True, slots=True)
class Dot:
    """A circle; `r` in pixels."""

    tag: ClassVar[str] = "circle"
    x: float
    y: float
    r: float
    look: str
    title: str = ""


@value(frozen=True, slots=True)
class Sign:
    """The sign of a series where its line passes a point: each series has a shape of its own."""

    tag: ClassVar[str] = "use"
    x: float
    y: float
    fill: int
    title: str


Mark = Rect | Label | Stroke | Dot | Sign


@value(frozen=True, slots=True)
class Group:
    """Marks that belong together, and lead to `path` where it is given.

    `name` says what they tell, also to those who point at them where `told`; with `more` they leave out what is not known.
    """

    marks: tuple[Mark, ...]
    name: str = ""
    path: str | None = None
    more: bool = False
    told: bool = False


@value(frozen=True, slots=True)
class Drawing:
    """A chart as it is printed.

    `room` (0 to 5) is the class of the margin at the left, where the numbers of the scale stand; `size` (small, medium,
    large) the widest that the drawing grows; `keys` the names of its series, `signs` whether these have shapes.
    """

    height: int
    groups: tuple[Group, ...]
    scale: tuple[Mark, ...] = ()
    room: int = 0
    size: str = "medium"
    keys: tuple[str, ...] = ()
    signs: bool = False

    @property
    def fills(self) -> tuple[int, ...]:
        """The series whose pattern must be defined: all but the first, which has none."""
        return tuple(range(2, len(self.keys) + 1))

    @property
    def unknown(self) -> bool:
        """Whether something unknown stands in it."""
        return any(getattr(mark, "look", "") == "unknown" for group in self.groups for mark in group.marks)

    @property
    def more(self) -> bool:
        """Whether something in it leaves out what is not known."""
        return any(group.more for group in self.groups)

    @property
    def linked(self) -> bool:
        """Whether something in it leads somewhere."""
        return any(group.path is not None for group in self.groups)


@lru_cache(maxsize=4096)
def text_width(text: str) -> float:
    """About how wide a text is, in pixels; never too little for digits."""
    return sum(CAPITAL if letter.isupper() or letter in "%mw" else LETTER for letter in text)


def wrapped(text: str, most: int, width: float = NARROW) -> tuple[str, ...]:
    """A text in as many lines as it takes in so many pixels, but not in more than `most`: the last then ends with `…`."""
    letters = int(width / max(text_width(text) / max(len(text), 1), 1))
    return tuple(wrap(text, letters, max_lines=most, placeholder="…"))


def widest(texts: Iterable[str]) -> float:
    """The width of the widest text, in pixels; zero where there is none."""
    return max(map(text_width, texts), default=0)


@lru_cache(maxsize=4096)
def tidy(number: float, places: int = 2) -> float:
    """A number as drawings print it: two decimals at most (pixels need but one), and none where it is whole."""
    rounded = round(number, places)
    return int(rounded) if rounded == int(rounded) else rounded
