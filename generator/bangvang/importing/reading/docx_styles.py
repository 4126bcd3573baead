"""Fonts of a Word document's styles, for old fonts are often named there alone."""

from collections.abc import Iterable, Mapping

from bangvang.importing.reading.markup import Attributes, local, read_xml

_DEEPEST = 20


class Fonts:
    """The font of text by its style, through the styles that it stands on; empty where nothing names one."""

    def __init__(self, named: Mapping[str, str], parents: Mapping[str, str], usual: str, default: str) -> None:
        """`named` is the font and `parents` the base of each style; `usual` the style of paragraphs without one."""
        self._named = named
        self._parents = parents
        self._usual = usual
        self._default = default

    def of(self, run_style: str, paragraph_style: str) -> str:
        """The font of a run that names none itself."""
        styles = (run_style, paragraph_style or self._usual)
        return next((font for style in styles if style and (font := self._of(style))), self._default)

    def _of(self, style: str) -> str:
        for _ in range(_DEEPEST):
            if self._named.get(style) or style not in self._parents:
                break
            style = self._parents[style]
        return self._named.get(style, "")


def font_of(attributes: Attributes) -> str:
    """The font that `w:rFonts` names for Latin letters."""
    told = {local(key): value for key, value in attributes.items()}
    return told.get("ascii") or told.get("hAnsi") or ""


def value_of(attributes: Attributes) -> str | None:
    """What an element's `w:val` says."""
    return next((value for key, value in attributes.items() if local(key) == "val"), None)


def read_fonts(chunks: Iterable[bytes]) -> Fonts:
    """The fonts of the styles of a document."""
    reader = _Reader()
    read_xml(chunks, reader.start, reader.end)
    return Fonts(reader.named, reader.parents, reader.usual, reader.named.get("", ""))


class _Reader:
    """The style being read is empty within the document's defaults, None outside of all."""

    def __init__(self) -> None:
        self.named: dict[str, str] = {}
        self.parents: dict[str, str] = {}
        self.usual = ""
        self._style: str | None = None

    def start(self, tag: str, attributes: Attributes) -> None:
        name = local(tag)
        if name == "docDefaults":
            self._style = ""
        elif name == "style":
            told = {local(key): value for key, value in attributes.items()}
            self._style = told.get("styleId", "?")
            if told.get("default") in ("1", "true", "on") and told.get("type") == "paragraph":
                self.usual = self._style
        elif self._style is not None and name == "rFonts":
            self.named.setdefault(self._style, font_of(attributes))
        elif self._style and name == "basedOn":
            self.parents[self._style] = value_of(attributes) or ""

    def end(self, tag: str) -> None:
        if local(tag) in ("style", "docDefaults"):
            self._style = None
