"""Printing the blocks of a page as HTML: what most pages are made of here, what few are made of by templates.

A page is printed for every record of a roll, and a template takes four times as long to be called as one of these.
"""

from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from bangvang.language import Interface
from bangvang.site.charts.printing import ChartPrinter
from bangvang.site.inline import Printer, escaped
from bangvang.site.story import story
from bangvang.views.blocks import (
    Big,
    Block,
    Bullets,
    Facts,
    Note,
    Paragraphs,
    SearchForm,
    Section,
    Step,
    Story,
    Strip,
    Table,
)
from bangvang.views.charts import Chart, Grid, Targets

FILTERED = 20
"""Tables of more rows can be filtered."""
_CONTENTS = 2
"""Pages with more headings than this list them."""


class BlockPrinter(Printer):
    """Prints blocks, and what stands in them, on pages of one language at one depth."""

    def __init__(self, interface: Interface, root: str, templates: Environment) -> None:
        super().__init__(interface.language, root)
        self._interface = interface
        self._templates = templates
        charts = ChartPrinter(self, interface)
        self._by_block: dict[type[Any], Callable[[Any, int], str]] = {
            Facts: self._facts,
            Table: self._table,
            Strip: lambda strip, _: self._strip(strip),
            Bullets: self._bullets,
            Paragraphs: self._paragraphs,
            Note: lambda note, _: f'<p class="bv-note bv-note--{note.tone}">{self._print(note.text)}</p>',
            Big: self._big,
            Chart: charts.print,
            Grid: charts.print,
            Targets: charts.print,
            Story: self._story,
            Section: self._section,
            SearchForm: lambda form, _: self._search(form),
        }
        self._chart = charts.print

    def block(self, block: Block, level: int) -> Markup:
        """A block as HTML; its headings begin at a level."""
        return Markup(self._block(block, level))  # noqa: S704 - every text in it was escaped where it was printed

    def blocks(self, blocks: Iterable[Block], level: int) -> Markup:
        """Blocks one after the other."""
        return Markup("\n".join([self._block(one, level) for one in blocks]))  # noqa: S704 - as above

    def contents(self, blocks: Iterable[Block]) -> Markup:
        """Links to the headings of blocks, where these are many and no strip leads to them."""
        several = tuple(blocks)
        headings = [(getattr(one, "title", None), getattr(one, "anchor", None)) for one in several]
        named = [(title, anchor) for title, anchor in headings if title and anchor]
        if len(named) <= _CONTENTS or any(type(one) is Strip and one.look != "pages" for one in several):
            return Markup("")
        ways = "\n".join([f'<li><a href="#{escaped(anchor)}">{self.plain(title)}</a></li>' for title, anchor in named])
        label = escaped(self._interface.say("On this page"))
        return Markup(f'<nav class="bv-contents" aria-label="{label}"><ul>\n{ways}\n</ul></nav>')  # noqa: S704 - as above

    def _block(self, block: Block, level: int) -> str:
        known = self._by_block.get(type(block))
        if known is not None:
            return known(block, level)
        title = heading(getattr(block, "title", None), getattr(block, "anchor", None), level)
        return title + str(self._templates.get_template("records.html").module.any(block, level))  # type: ignore[attr-defined] # a macro

    def _facts(self, facts: Facts, level: int) -> str:
        rows = "\n".join(
            [f"<div><dt>{escaped(name)}</dt><dd>{self._print(told)}</dd></div>" for name, told in facts.rows]
        )
        brief = " bv-facts--brief" if facts.brief else ""
        return f'{heading(facts.title, facts.anchor, level)}<dl class="bv-facts{brief}">\n{rows}\n</dl>'

    def _paragraphs(self, paragraphs: Paragraphs, level: int) -> str:
        texts = "\n".join([f"<p>{self._print(text)}</p>" for text in paragraphs.texts])
        return heading(paragraphs.title, paragraphs.anchor, level) + texts

    def _story(self, told: Story, level: int) -> str:
        language = escaped(told.markdown.language)
        text = story(told.markdown.text)
        return f'{heading(told.title, told.anchor, level)}<div class="bv-story" lang="{language}">\n{text}\n</div>'

    def _bullets(self, bullets: Bullets, level: int) -> str:
        tag, short = "ol" if bullets.numbered else "ul", " bv-list--short" if bullets.short else ""
        items = "\n".join([f"<li>{self._print(item)}</li>" for item in bullets.items])
        printed = f'{heading(bullets.title, bullets.anchor, level)}<{tag} class="bv-list{short}">\n{items}\n</{tag}>'
        return f'<section class="bv-group">\n{printed}\n</section>' if bullets.marginal else printed

    def _strip(self, strip: Strip) -> str:
        here = "page" if strip.look in {"pages", "ways"} else "true"
        steps = "\n".join(
            ['<li aria-hidden="true">…</li>' if step is None else self._step(step, here) for step in strip.steps]
        )
        return f'<nav class="bv-strip bv-strip--{strip.look}" aria-label="{escaped(strip.label)}"><ul>\n{steps}\n</ul></nav>'

    def _step(self, step: Step, here: str) -> str:
        text, anchor = step.ref.words.text, f"#{step.ref.anchor}" if step.ref.anchor else ""
        says = f' aria-label="{escaped(step.says)}"' if step.says and step.says != text else ""
        current = f' aria-current="{here}"' if step.here else ""
        link = escaped(self.link(step.ref.path or "") + anchor)
        return f'<li><a href="{link}"{says}{current}>{escaped(text)}</a></li>'

    def _table(self, table: Table, level: int) -> str:
        name = escaped(table.caption or table.title or self._interface.say("Table"))
        filtered = ""
        if len(table.rows) > FILTERED:
            told = escaped(self._interface.say("{shown} of {all} rows on this page"))
            words = escaped(self._interface.say("Filter these rows"))
            filtered = f' data-filter="{words}" data-told="{told}"'
        unseen = "" if table.caption else ' class="bv-unseen"'
        charts = "".join([f"{self._chart(one, level + 1)}\n" for one in table.charts])
        return (
            f"{heading(table.title, table.anchor, level)}{charts}"
            f'<div class="bv-scroll" tabindex="0" role="group" aria-label="{name}"{filtered}>\n'
            f'<table class="bv-table" role="table">\n<caption{unseen}>{name}</caption>\n{self.rows(table)}\n</table>\n</div>'
        )

    def _big(self, big: Big, level: int) -> str:
        items = "\n".join(
            [
                f"<li><strong>{escaped(number.text)}</strong> <span>{self._print(what)}</span></li>"
                for number, what in big.items
            ]
        )
        return f'{heading(big.title, big.anchor, level)}<ul class="bv-big">\n{items}\n</ul>'

    def _section(self, section: Section, level: int) -> str:
        anchor = f' id="{escaped(section.anchor)}"' if section.anchor else ""
        inner = "\n".join([self._block(one, level + 1) for one in section.blocks])
        return f"<section{anchor}>\n<h{level}>{self._print(section.title)}</h{level}>\n{inner}\n</section>"

    def _search(self, form: SearchForm) -> str:
        return (
            f'<form class="bv-search bv-search--page" role="search" action="{escaped(self.link(form.action))}"'
            f' data-bv-results="{escaped(form.results)}">\n<label for="bv-q">{escaped(form.label)}</label>\n'
            f'<span class="bv-search__field"><input id="bv-q" type="search" name="q" placeholder="{escaped(form.placeholder)}"'
            f' autocapitalize="off" spellcheck="false" maxlength="200" enterkeyhint="search">'
            f' <button type="submit">{escaped(form.button)}</button></span>\n</form>\n'
            f'<div id="{escaped(form.results)}" class="bv-found"><p class="bv-note">{escaped(form.without)}</p></div>'
        )


def heading(title: str | None, anchor: str | None, level: int) -> str:
    """The title of a block with its anchor; nothing where it has none."""
    if not title:
        return ""
    place = f' id="{escaped(anchor)}"' if anchor else ""
    return f"<h{level}{place}>{escaped(title)}</h{level}>\n"
