"""Printing the small pieces of a page as HTML. Every text is escaped here, and nowhere else is HTML made by hand."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from markupsafe import Markup, escape

from bangvang.model.localised import Words
from bangvang.views.blocks import Inline, Mark, Number, Outside, Quote, Ref, Row, Run, Several, Unknown

SAFE_SCHEMES = ("https://", "http://", "mailto:")
_SPECIAL = re.compile("[&<>'\"]")


def escaped(text: str) -> str:
    """A text as HTML may hold it. Most texts need no change, and are not copied."""
    return str(escape(text)) if _SPECIAL.search(text) else text


class Printer:
    """Prints pieces on pages of one language at one depth. `root` leads from the page to the site's root."""

    def __init__(self, language: str, root: str) -> None:
        self.language = language
        self.root = root
        self._by_type: dict[type[Any], Callable[[Any], str]] = {
            str: escaped,
            Words: self._words,
            Ref: self._ref,
            Outside: self._outside,
            Number: lambda number: f'<span class="bv-number">{escaped(number.text)}</span>',
            Unknown: lambda unknown: f'<span class="bv-unknown">{escaped(unknown.text)}</span>',
            Mark: lambda mark: f'<span class="bv-mark bv-mark--{mark.tone}">{escaped(mark.text)}</span>',
            Quote: lambda quote: f'<q class="bv-quote"{self._lang(quote.words)}>{escaped(quote.words.text)}</q>',
            Run: lambda run: "".join(self._print(piece) for piece in run.pieces),
            Several: self._several,
        }

    def __call__(self, piece: Inline) -> Markup:
        """The piece as HTML."""
        return Markup(self._print(piece))  # noqa: S704 - every text in it was escaped by the printers of its parts

    def plain(self, piece: Inline) -> Markup:
        """The piece without links, for places that are a link already."""
        return Markup(self._print(piece.words if isinstance(piece, Ref) else piece))  # noqa: S704 - escaped as above

    def rows(self, rows: Iterable[Row]) -> Markup:
        """The rows of a table. Lists are long: one call for all of them is twice as fast as one for each cell."""
        return Markup("\n".join(map(self._row, rows)))  # noqa: S704 - every text in it was escaped

    def link(self, path: str) -> str:
        """An address on the site, as seen from the page."""
        return f"{self.root}{path}" or "./"

    def _print(self, piece: Inline) -> str:
        return self._by_type[type(piece)](piece)

    def _row(self, row: Row) -> str:
        anchor = f' id="{escaped(row.anchor)}"' if row.anchor else ""
        first, *others = map(self._print, row.cells)
        return f'<tr{anchor}><th scope="row">{first}</th>' + "".join(f"<td>{one}</td>" for one in others) + "</tr>"

    def _lang(self, words: Words) -> str:
        return "" if words.language == self.language else f' lang="{escaped(words.language)}"'

    def _words(self, words: Words) -> str:
        lang = self._lang(words)
        return f"<span{lang}>{escaped(words.text)}</span>" if lang else escaped(words.text)

    def _ref(self, ref: Ref) -> str:
        if ref.path is None:
            return self._words(ref.words)
        anchor = f"#{ref.anchor}" if ref.anchor else ""
        return f'<a href="{escaped(self.link(ref.path))}{escaped(anchor)}"{self._lang(ref.words)}>{escaped(ref.words.text)}</a>'

    def _outside(self, outside: Outside) -> str:
        if not outside.address.startswith(SAFE_SCHEMES):
            return self._words(outside.words)
        address = escaped(outside.address)
        return (
            f'<a href="{address}" rel="noopener external"{self._lang(outside.words)}>{escaped(outside.words.text)}</a>'
        )

    def _several(self, several: Several) -> str:
        printed = [self._print(item) for item in several.items]
        if len(printed) <= 1:
            return "".join(printed)
        return '<ul class="bv-several">' + "".join(f"<li>{item}</li>" for item in printed) + "</ul>"
