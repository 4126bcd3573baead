"""Printing the small pieces of a page as HTML. Every text is escaped here.

HTML is made by hand here, in `blocks.py` and in `charts/printing.py`, and nowhere else.
"""

import re
from collections.abc import Callable
from typing import Any

from markupsafe import Markup, escape

from bangvang.model.localised import Words
from bangvang.views.blocks import Entry, Inline, Keyed, Mark, Number, Outside, Quote, Ref, Run, Several, Table, Unknown

SAFE_SCHEMES = ("https://", "http://", "mailto:")
_NUMERIC = ' class="bv-n"'
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
            Run: lambda run: "".join([self._by_type[type(piece)](piece) for piece in run.pieces]),
            Several: self._several,
            Keyed: self._keyed,
            Entry: self._entry,
        }

    def __call__(self, piece: Inline) -> Markup:
        """The piece as HTML."""
        return Markup(self._print(piece))  # noqa: S704 - every text in it was escaped by the printers of its parts

    def plain(self, piece: Inline) -> Markup:
        """The piece without links, for places that are a link already."""
        return Markup(self._print(piece.words if isinstance(piece, Ref) else piece))  # noqa: S704 - escaped as above

    def rows(self, table: Table) -> str:
        """The head and the rows of a table, without the columns in which nothing stands.

        Lists are long: one pattern for all rows is twice as fast as a piece for each cell. Every cell bears its column's
        name, for phones show a row as a card; the roles keep it a table there, whatever the browser makes of cards.
        """
        by_type = self._by_type
        rows = [[by_type[type(cell)](cell) for cell in row.cells] for row in table.rows]
        filled = [any(column) for column in zip(*rows, strict=True)] or [False] * len(table.header)
        kept = [place for place, some in enumerate(filled) if some or place == table.heading]
        cells = zip(*(row.cells for row in table.rows), strict=True)
        numeric = [Number in set(map(type, column)) for column in cells] or filled
        head = "".join(
            f'<th role="columnheader" scope="col"{_NUMERIC * numeric[place]}>{escaped(table.header[place])}</th>'
            for place in kept
        )
        pattern = "".join(_cell(table, place, numeric[place]) for place in kept)
        if len(kept) < len(filled):
            rows = [[printed[place] for place in kept] for printed in rows]
        body = "\n".join(
            [
                f'<tr role="row"{_id(row.anchor)}>{pattern % tuple(printed)}</tr>'
                for row, printed in zip(table.rows, rows, strict=True)
            ]
        )
        return f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n<tbody role="rowgroup">\n{body}\n</tbody>'

    def link(self, path: str) -> str:
        """An address on the site, as seen from the page."""
        return f"{self.root}{path}" or "./"

    def lang(self, language: str) -> Markup:
        """The attribute that tells a language other than the page's; nothing for the page's own."""
        return Markup("") if language == self.language else Markup(' lang="{}"').format(language)

    def _print(self, piece: Inline) -> str:
        return self._by_type[type(piece)](piece)

    def _lang(self, words: Words) -> str:
        return "" if words.language == self.language else f' lang="{escaped(words.language)}"'

    def _words(self, words: Words) -> str:
        if words.language == self.language:
            return escaped(words.text)
        return f"<span{self._lang(words)}>{escaped(words.text)}</span>"

    def _ref(self, ref: Ref) -> str:
        words = ref.words
        if ref.path is None:
            return self._words(words)
        address = f"{self.root}{ref.path}" or "./"
        link = escaped(f"{address}#{ref.anchor}" if ref.anchor else address)
        lang = "" if words.language == self.language else self._lang(words)
        return f'<a href="{link}"{lang}>{escaped(words.text)}</a>'

    def _outside(self, outside: Outside) -> str:
        if not outside.address.startswith(SAFE_SCHEMES):
            return self._words(outside.words)
        address = escaped(outside.address)
        return (
            f'<a href="{address}" rel="noopener external"{self._lang(outside.words)}>{escaped(outside.words.text)}</a>'
        )

    def _several(self, several: Several) -> str:
        if not several.items:
            return ""
        printed = [self._by_type[type(item)](item) for item in several.items]
        if len(printed) == 1:
            return printed[0]
        return '<ul class="bv-several">' + "".join(f"<li>{item}</li>" for item in printed) + "</ul>"

    def _keyed(self, keyed: Keyed) -> str:
        key = f'="{escaped(keyed.key)}"' if keyed.key else ""
        return f"<span data-sort{key}>{self._print(keyed.piece)}</span>"

    def _entry(self, entry: Entry) -> str:
        state = self._print(entry.state) if entry.state is not None else ""
        count = f'<span class="bv-item__count">{escaped(entry.count)}</span>' if entry.count is not None else ""
        line = f'<span class="bv-item__line">{self._print(entry.line)}</span>' if entry.line is not None else ""
        title = f'<span class="bv-item__title">{self._ref(entry.title)}</span>'
        return f'<span class="bv-item">{" ".join(filter(None, (title, state, line, count)))}</span>'


def _cell(table: Table, place: int, numeric: bool) -> str:
    """A column's cell as a pattern for `%`."""
    name = escaped(table.header[place]).replace("%", "%%")
    tag, role = ("th", 'role="rowheader" scope="row"') if place == table.heading else ("td", 'role="cell"')
    return f'<{tag} {role} data-th="{name}"{_NUMERIC * numeric}>%s</{tag}>'


def _id(anchor: str | None) -> str:
    return f' id="{escaped(anchor)}"' if anchor else ""
