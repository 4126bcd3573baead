"""Styles of an OpenDocument spreadsheet, so far as they change what is read: hidden sheets, and old fonts."""

from bangvang.importing.reading.markup import Attributes, local
from bangvang.words.old_fonts import font_coding

_DEEPEST = 20


class Styles:
    """Gathers styles as they go by; they stand before what uses them."""

    def __init__(self) -> None:
        self.hidden: set[str] = set()
        """Styles of tables that are not displayed."""

        self._families: dict[str, str] = {}
        self._fonts: dict[str, str] = {}
        self._parents: dict[str, str] = {}
        self._style = ""

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take the start of an element, by its name as written."""
        name = local(tag)
        if name == "font-face":
            family = attributes.get("svg:font-family", "").strip("'\"")
            self._families[attributes.get("style:name", "")] = family
        elif name in ("style", "default-style"):
            self._style = attributes.get("style:name", "")
            self._parents[self._style] = attributes.get("style:parent-style-name", "")
        elif name == "table-properties" and attributes.get("table:display") == "false":
            self.hidden.add(self._style)
        elif name == "text-properties":
            font = attributes.get("style:font-name", "")
            family = self._families.get(font) or font or attributes.get("fo:font-family", "").strip("'\"")
            if family:
                self._fonts[self._style] = family

    def old_font(self, style: str) -> str:
        """The font of a style where it is an old one, else nothing."""
        for _ in range(_DEEPEST):
            if style in self._fonts or not self._parents.get(style):
                break
            style = self._parents[style]
        font = self._fonts.get(style, "")
        return font if font_coding(font) else ""
