"""Frames: an ordinary page of the site's builder with marked holes, cut once and filled for every record.

The frame of a language is rendered at an address of a depth that no page has, so that its relative links all begin
with one known prefix; the prefix is then exchanged for that of the depth where it is used. One frame serves every
section and depth of its language.
"""

import re
from dataclasses import dataclass
from functools import cache

from markupsafe import Markup, escape

DEPTH = 9
"""How deep a frame stands: deeper than any page."""
FOLDER = "bang-vang-khung"
PREFIX = "/".join([".."] * DEPTH)
_INDENTS = re.compile(r"\n\s+")
_INLINE_SCRIPT = re.compile(r"<script>.*?</script>\s*", re.DOTALL)
_UNUSED = re.compile(
    r'<input class="md-toggle".*?>\s*|<label class="md-overlay".*?</label>\s*'
    r'|<div data-md-component="(?:skip|announce)">\s*</div>\s*'
    r'|<div class="md-dialog".*?</div>\s*</div>\s*',
    re.DOTALL,
)
"""Parts of the theme below ours that only its own scripts use."""
_HOLE = re.compile(r"@@bangvang:([a-z0-9-]+)@@")


def hole(name: str) -> str:
    """The mark of a hole, as it stands in a frame."""
    return f"@@bangvang:{name}@@"


def framed(text: str) -> Markup:
    """A text of the roll as it may stand in a frame: escaped, and with nothing in it that looks like a hole."""
    return Markup(str(escape(text)).replace("@@", "&#64;&#64;"))  # noqa: S704 - escaped just here


def frame_source(language: str) -> str:
    """Where the builder is to place the frame of a language: the path of its Markdown file."""
    return "/".join([FOLDER, language, *(["x"] * (DEPTH - 3)), "frame.md"])


def frame_text() -> str:
    """What the builder is given as a frame: a page without a text of its own, for the theme knows where the holes are."""
    return "---\nbangvang_frame: true\n---\n"


def root_of(depth: int) -> str:
    """The way from a page at a depth to the site's root, with a trailing slash; empty at the root itself."""
    return "../" * depth


def depth_of(path: str) -> int:
    """How deep a page stands: `don-vi/so-y-te/` is at 2."""
    return path.count("/")


@dataclass(frozen=True, slots=True)
class Cut:
    """A frame cut at its holes for one depth and section: fixed pieces, and the names of the holes between them."""

    pieces: tuple[str, ...]
    holes: tuple[str, ...]

    def fill(self, fillings: dict[str, str]) -> str:
        """The page: every hole with its filling. KeyError where one has none."""
        parts = [self.pieces[0]]
        for name, piece in zip(self.holes, self.pieces[1:], strict=True):
            parts += (fillings[name], piece)
        return "".join(parts)


@dataclass(frozen=True, eq=False)
class Frame:
    """The frame of one language, as the builder rendered it."""

    html: str

    @classmethod
    def of(cls, rendered: str) -> "Frame":
        """A frame of what the builder rendered, without indents and without the small scripts of Material's own bundle.

        Record pages do not load that bundle; our own inline scripts carry an attribute, Material's carry none.
        """
        return cls(_INDENTS.sub("\n", _UNUSED.sub("", _INLINE_SCRIPT.sub("", rendered))).lstrip())

    @cache  # noqa: B019 - a frame lives as long as a build
    def cut(self, depth: int, section: str) -> Cut:
        """The frame for pages at a depth, with the tab of a section lit."""
        root = root_of(depth).rstrip("/") or "."
        html = self.html.replace(PREFIX, root)
        html = html.replace(hole(f"tab-{section}"), ' aria-current="true"')
        html = re.sub(r"@@bangvang:tab-[a-z-]+@@", "", html)
        parts = _HOLE.split(html)
        return Cut(tuple(parts[::2]), tuple(parts[1::2]))
