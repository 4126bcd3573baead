"""Printing charts as HTML: where their marks stand was computed. Colours and sizes are in the theme's styles.

The key of the series, the drawing, and the same numbers as a table. Nothing else about a drawing is left to readers' programs.
"""

from collections.abc import Iterable, Iterator
from typing import Protocol

from markupsafe import Markup

from bangvang.language import Interface
from bangvang.model.localised import Words
from bangvang.site.charts.draw import draw
from bangvang.site.charts.drawing import Dot, Drawing, Group, Label, Mark, Rect, Sign, Stroke
from bangvang.site.inline import escaped
from bangvang.views.charts import AnyChart, Chart, Grid, Targets

_TURNS = {2: 45, 3: 0, 4: -45, 5: 0, 6: 45}
_HATCHES = {2: "M1 0V6", 3: "M0 3H6", 4: "M1 0V6M3 0V6", 5: "M2 3H4M3 2V4", 6: "M1 0V6M0 1H6"}
_SIGNS = {
    1: "M-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0Z",
    2: "M-4-4H4V4H-4Z",
    3: "M0-5L5 4H-5Z",
    4: "M0-5L5 0L0 5L-5 0Z",
    5: "M-4-4L4 4M4-4L-4 4",
    6: "M-5 0H5M0-5V5",
}
_SMALL, _LARGE = 4, 7
"""The radius of a dot in the key of a grid."""


class Links(Protocol):
    """What a page knows of its own language and place."""

    language: str

    def link(self, path: str) -> str:
        """An address on the site, as seen from the page."""

    def plain(self, piece: Words) -> Markup:
        """Words as HTML."""


class ChartPrinter:
    """Prints the charts of pages."""

    def __init__(self, page: Links, interface: Interface) -> None:
        self._page = page
        self._interface = interface

    def print(self, chart: AnyChart, level: int) -> str:
        """A chart as HTML; its heading is of a level."""
        drawing = draw(chart, self._interface.number)
        ids = escaped(chart.anchor)
        heading = f'<h{level} id="{ids}">{escaped(chart.title)}</h{level}>\n' if chart.title else ""
        place = "" if chart.title else f' id="{ids}"'
        said = escaped(self._interface.say("The table below holds these numbers."))
        below = (
            f'<p class="bv-chart__below">{said}</p>'
            if isinstance(chart, Targets) or chart.listed
            else self._numbers(chart)
        )
        role = "group" if drawing.linked else "img"
        groups = "".join([self._group(one, ids) for one in drawing.groups])
        return (
            f'{heading}<figure class="bv-chart bv-chart--{drawing.size}"{place}>\n'
            f'<figcaption id="{ids}-ten">{escaped(chart.caption)}</figcaption>\n'
            f"{self._keys(chart, drawing, ids)}"
            f'<svg class="bv-plot bv-plot--{drawing.room}" height="{drawing.height}"'
            f' role="{role}" aria-labelledby="{ids}-ten">\n'
            f"{_patterns(drawing, ids)}{self._scale(drawing, ids)}{groups}\n"
            f"</svg>\n{below}\n</figure>"
        )

    def _scale(self, drawing: Drawing, ids: str) -> str:
        return f'<g aria-hidden="true">{self._marks(drawing.scale, ids)}</g>\n' if drawing.scale else ""

    def _group(self, group: Group, ids: str) -> str:
        marks = self._marks(group.marks, ids)
        if group.path is not None:
            return f'<a href="{escaped(self._page.link(group.path))}"><title>{escaped(group.name)}</title>{marks}</a>'
        return f"<g>{_title(group.name) if group.told else ''}{marks}</g>"

    def _marks(self, marks: Iterable[Mark], ids: str) -> str:
        return "".join([self._mark(one, ids) for one in marks])

    def _mark(self, one: Mark, ids: str) -> str:
        if isinstance(one, Rect):
            pattern = f' fill="url(#{ids}-p{one.fill})"' if one.fill > 1 else ""
            look = f' class="bv-s{one.fill}"{pattern}' if one.fill else f' class="bv-d-{one.look}"'
            return f'<rect x="{one.x}%" y="{one.y}" width="{one.width}%" height="{one.height}"{look}>{_title(one.title)}</rect>'
        if isinstance(one, Label):
            moved = f' dx="{one.dx}"' if one.dx else ""
            lang = f' lang="{escaped(one.lang)}"' if one.lang and one.lang != self._page.language else ""
            return f'<text x="{one.x}%" y="{one.y}" class="bv-t {one.look}"{moved}{lang}>{escaped(one.text)}</text>'
        if isinstance(one, Stroke):
            series = f" bv-s{one.fill}" if one.fill else ""
            return f'<line x1="{one.x}%" y1="{one.y}" x2="{one.x2}%" y2="{one.y2}" class="bv-l-{one.look}{series}"/>'
        if isinstance(one, Dot):
            return (
                f'<circle cx="{one.x}%" cy="{one.y}" r="{one.r}" class="bv-o-{one.look}">{_title(one.title)}</circle>'
            )
        return _sign(one, ids)

    def _keys(self, chart: AnyChart, drawing: Drawing, ids: str) -> str:
        items = "\n".join(f"<li>{one}</li>" for one in self._key(chart, drawing, ids))
        return f'<ul class="bv-keys">\n{items}\n</ul>\n' if items else ""

    def _key(self, chart: AnyChart, drawing: Drawing, ids: str) -> Iterator[str]:
        for number, name in enumerate(drawing.keys, start=1):
            pattern = f' fill="url(#{ids}-p{number})"' if number > 1 else ""
            mark = (
                f'<use href="#{ids}-g{number}" x="7" y="7" class="bv-s{number}"/>'
                if drawing.signs
                else f'<rect width="14" height="14" class="bv-s{number}"{pattern}/>'
            )
            yield f'<svg width="14" height="14" aria-hidden="true">{mark}</svg>{escaped(name)}'
        if isinstance(chart, Grid):
            for kind, name in chart.key:
                r = _SMALL if kind in {"out", "unknown"} else _LARGE
                dot = f'<circle cx="8" cy="8" r="{r}" class="bv-o-{kind}"/>'
                yield f'<svg width="16" height="16" aria-hidden="true">{dot}</svg>{escaped(name)}'
        elif drawing.unknown:
            box = '<rect x="1" y="1" width="12" height="12" class="bv-d-unknown"/>'
            said = escaped(self._interface.say("? no data, which is not zero"))
            yield f'<svg width="14" height="14" aria-hidden="true">{box}</svg>{said}'
        if drawing.more:
            yield escaped(self._interface.say("+? more, how many is unknown"))

    def _numbers(self, chart: Chart | Grid) -> str:
        caption, summary = escaped(chart.caption), escaped(self._interface.say("These numbers as a table"))
        columns = [one.name for one in chart.series] if isinstance(chart, Chart) else chart.columns
        head = "".join([f'<th scope="col">{escaped(one)}</th>' for one in (chart.what, *columns)])
        rows = "\n".join(self._along(chart) if isinstance(chart, Chart) else self._rows(chart))
        return (
            f'<details class="bv-numbers"><summary>{summary}</summary>\n'
            f'<div class="bv-numbers__scroll" tabindex="0" role="group" aria-label="{caption}">\n'
            f'<table class="bv-numbers__table">\n<caption class="bv-unseen">{caption}</caption>\n'
            f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</div>\n</details>"
        )

    def _along(self, chart: Chart) -> Iterator[str]:
        for place, along in enumerate(chart.along):
            cells = [escaped(one.points[place].text) for one in chart.series]
            if along.more and cells:
                cells[-1] += f" ({escaped(along.more)})"
            yield self._row(along.words, along.path, cells)

    def _rows(self, grid: Grid) -> Iterator[str]:
        for row in grid.rows:
            yield self._row(row.words, row.path, [escaped(cell.text) for cell in row.cells])

    def _row(self, words: Words, path: str | None, cells: list[str]) -> str:
        name: str = self._page.plain(words)
        told = f'<a href="{escaped(self._page.link(path))}">{name}</a>' if path is not None else name
        rest = "".join([f"<td>{cell}</td>" for cell in cells])
        return f'<tr><th scope="row">{told}</th>{rest}</tr>'


def _title(text: str) -> str:
    return f"<title>{escaped(text)}</title>" if text else ""


def _sign(one: Sign, ids: str) -> str:
    title = f"<title>{escaped(one.title)}</title>"
    return f'<use href="#{ids}-g{one.fill}" x="{one.x}%" y="{one.y}" class="bv-s{one.fill}">{title}</use>'


def _patterns(drawing: Drawing, ids: str) -> str:
    """What the marks of a drawing are filled with, or have the shape of."""
    if drawing.signs:
        signs = [f'<path id="{ids}-g{one}" d="{_SIGNS[one]}"/>' for one in range(1, (len(drawing.keys) or 1) + 1)]
        return f"<defs>{''.join(signs)}</defs>\n"
    if not drawing.fills:
        return ""
    patterns = [
        f'<pattern id="{ids}-p{one}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate({_TURNS[one]})">'
        f'<rect width="6" height="6" class="bv-f{one}"/><path d="{_HATCHES[one]}"/></pattern>'
        for one in drawing.fills
    ]
    return f"<defs>{''.join(patterns)}</defs>\n"
