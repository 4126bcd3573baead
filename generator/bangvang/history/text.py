"""A story as plain text, for the terminal."""

from collections.abc import Callable, Iterator

from bangvang.history.story import Line, Section, Story
from bangvang.words.plain import safe

SHOWN, SHOWN_INSIDE = 20, 8
"""So many lines of a section are printed, and so many that belong to a line."""

More = Callable[[int], str]
"""Says how many lines were left out."""


def as_text(story: Story, more: More, *, whole: bool = False) -> str:
    """The story as lines. Long lists are cut, unless all of it is wanted."""
    blocks = [f"{safe(story.title)}\n" + "".join(f"{safe(line)}\n" for line in story.summary)]
    blocks += ["".join(f"{line}\n" for line in _section(section, more, whole)) for section in story.sections]
    return "\n".join(blocks)


def _section(section: Section, more: More, whole: bool) -> Iterator[str]:
    yield safe(section.title)
    shown = section.lines if whole else kept(section.lines, SHOWN)
    for line in shown:
        yield f"  {line.sign or '·'} {safe(line.text)}"
        inner = line.inner if whole else kept(line.inner, SHOWN_INSIDE)
        yield from (f"      {one.sign or '·'} {safe(one.text)}" for one in inner)
        if len(inner) < len(line.inner):
            yield f"      {more(len(line.inner) - len(inner))}"
    if len(shown) < len(section.lines):
        yield f"  {more(len(section.lines) - len(shown))}"


def kept(lines: tuple[Line, ...], most: int) -> tuple[Line, ...]:
    """The first lines; all of them where only one would be left out, which takes no more room than to say so."""
    return lines if len(lines) <= most + 1 else lines[:most]
