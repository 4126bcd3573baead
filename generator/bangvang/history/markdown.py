"""A story as Markdown, for a comment on a merge request. Nothing that was typed by a human can become more than text in it."""

import re
from collections.abc import Iterator

from bangvang.history.story import Line, Section, Story
from bangvang.history.text import More, kept
from bangvang.words.plain import safe

MARKER = "<!-- bangvang diff -->"
"""The first line, which nobody sees: by it a workflow finds the comment that it wrote before."""
LIMIT = 60_000
"""GitHub takes comments of 65,536 characters; this leaves room for what a workflow adds."""
STEPS = ((40, 12), (20, 8), (10, 5), (5, 3), (3, 1), (1, 0))
"""How many lines of a section and inside a line are printed: as many as fit."""
_MARKS = {ord(char): f"\\{char}" for char in "\\`*_{}[]()#!|~^"} | {
    ord("<"): "&lt;",
    ord(">"): "&gt;",
    ord("&"): "&amp;",
    ord("$"): "&#36;",
}
"""What Markdown would read, and what it is written as to be only itself."""
_LEADING = re.compile(r"^([-+=]|\d+(?=\.))")
_LINKED = re.compile(
    r"(?<=[@/#!%&~$^])(?=[\w\"])|(?<=www)(?=\.)|(?<=\w:)(?=//)|(?<=:)(?=\w+:)|(?<=GH)(?=-\d)", re.IGNORECASE
)
"""Where words begin that GitHub and GitLab make links of, however they are written: mentions, numbers of issues, addresses."""
_COMMIT = re.compile(r"\b[0-9a-f]{7,64}\b", re.IGNORECASE)
_UNLIKE_COMMITS = 6
"""Of so many digits nobody makes a commit."""
_JOINER = "\N{WORD JOINER}"
"""Takes no room, and keeps such words from being found."""


def as_markdown(story: Story, more: More, *, limit: int = LIMIT) -> str:
    """The story as Markdown of at most `limit` characters; where it would be longer, lists are cut and say how much is missing."""
    said = ""
    for lines, inside in STEPS:
        said = _page(story, more, lines, inside)
        if len(said) <= limit:
            return said
    return _cut(said, more, limit)


def escaped(text: str) -> str:
    """A text on one line in which nothing is marked up, linked, mentioned or hidden: what Markdown and the hosts could take for more is broken."""
    broken = _COMMIT.sub(_in_pieces, _LINKED.sub(_JOINER, safe(text))).translate(_MARKS)
    return _LEADING.sub(_led, broken)


def _in_pieces(match: re.Match[str]) -> str:
    found = match.group()
    return _JOINER.join(found[at : at + _UNLIKE_COMMITS] for at in range(0, len(found), _UNLIKE_COMMITS))


def _led(match: re.Match[str]) -> str:
    return f"{match.group()}\\" if match.group().isdigit() else f"\\{match.group()}"


def _page(story: Story, more: More, most: int, inside: int) -> str:
    blocks = [MARKER, f"### {escaped(story.title)}", *(escaped(line) for line in story.summary)]
    blocks += ["\n".join(_section(section, more, most, inside)) for section in story.sections]
    return "\n\n".join(blocks) + "\n"


def _section(section: Section, more: More, most: int, inside: int) -> Iterator[str]:
    yield f"#### {escaped(section.title)}\n"
    shown = kept(section.lines, most)
    for line in shown:
        yield f"- {_line(line)}"
        inner = kept(line.inner, inside)
        yield from (f"  - {_line(one)}" for one in inner)
        if len(inner) < len(line.inner):
            yield f"  - {escaped(more(len(line.inner) - len(inner)))}"
    if len(shown) < len(section.lines):
        yield f"- {escaped(more(len(section.lines) - len(shown)))}"


def _line(line: Line) -> str:
    said = escaped(line.text)
    return f"**!** {said}" if line.sign == "!" else f"{escaped(line.sign)} {said}" if line.sign else said


def _cut(said: str, more: More, limit: int) -> str:
    """The beginning of a text, whole lines of it, and how many are missing."""
    lines = said.splitlines()
    size, kept_lines = 0, 0
    for line in lines:
        size += len(line) + 1
        if size > limit - 100:
            break
        kept_lines += 1
    return "\n".join([*lines[:kept_lines], "", escaped(more(len(lines) - kept_lines))]) + "\n"
