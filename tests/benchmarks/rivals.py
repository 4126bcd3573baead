"""Gives other site generators the very pages of a roll: as Markdown to MkDocs with Material, as data to Hugo.

They are spared the reading, judging and joining of the records: they get what our views have made of them.
By hand: `python tests/benchmarks/rivals.py mkdocs|hugo ROLL OUT`, where ROLL holds `data/` and its built `site/`.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bangvang.checks.judging import judge
from bangvang.language import Interface
from bangvang.resources import theme_folder
from bangvang.site.blocks import BlockPrinter
from bangvang.site.charts.printing import ChartPrinter
from bangvang.site.pages import all_pages
from bangvang.site.templates import environment
from bangvang.views.blocks import Big, Block, Bullets, Facts, Inline, Note, Paragraphs, Section, Story, Table
from bangvang.views.charts import Chart, Grid, Targets
from bangvang.views.page import Page
from bangvang.views.sight import Sight

MKDOCS = "site_name: Bảng vàng giả lập\ntheme:\n  name: material\n  font: false\nplugins: []\n"
HUGO = {
    "baseURL": "https://example.org/",
    "title": "Bảng vàng giả lập",
    "security": {"allowContent": [".*"]},
    "disableKinds": ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "home", "section"],
}
BODY = """\
<div class="bv-page"><header class="bv-head">
<nav class="bv-trail" aria-label="Đường dẫn"><ol>{{ range .Params.trail }}<li><a href="{{ .to }}">{{ .text }}</a></li>{{ end }}</ol></nav>
<p class="bv-kicker"><span class="bv-icon"></span><span>{{ .Params.kicker }}</span></p>
<h1 id="ten">{{ .Title }}</h1></header><div class="bv-body">
{{ range .Params.parts }}{{ with .title }}<h2>{{ . }}</h2>{{ end }}{{ with .chart }}{{ . | safeHTML }}{{ end }}
{{ with .rows }}{{ partial "table.html" . }}{{ end }}{{ end }}</div>
<div class="bv-end"><section class="bv-cite" data-copy="Sao chép" data-copied="Đã sao chép"><h2>Trích dẫn trang này</h2>
<p class="bv-cite__text"><cite>{{ .Params.citation }}</cite></p>
<details class="bv-bibtex"><summary>BibTeX</summary><pre>@misc{bangvang:{{ .Params.key }},
  author = { {{ .Site.Title }} },
  title = { {{ .Title }} },
  note = { {{ .Params.citation }} },
}</pre></details>
<dl class="bv-facts"><div><dt>Địa chỉ lâu dài</dt><dd><a class="bv-address" href="{{ .RelPermalink }}">{{ .Params.path }}</a></dd></div>
{{ with .Params.newest }}<div><dt>Ngày mới nhất được nêu</dt><dd>{{ . }}</dd></div>{{ end }}</dl></section></div></div>
"""
TABLE = """\
<div class="bv-scroll" tabindex="0" role="group"><table class="bv-table" role="table">
{{ $head := index . 0 }}<thead role="rowgroup"><tr role="row">{{ range $head }}<th role="columnheader" scope="col">\
{{ range . }}{{ .text }}{{ end }}</th>{{ end }}</tr></thead>
<tbody role="rowgroup">{{ range after 1 . }}<tr role="row">{{ range $place, $cell := . }}<td role="cell" data-th="\
{{ with index $head $place }}{{ range . }}{{ .text }}{{ end }}{{ end }}">{{ range $cell }}{{ if .to }}<a href="{{ .to }}">{{ .text }}</a>\
{{ else }}{{ .text }}{{ end }}{{ end }}</td>{{ end }}</tr>
{{ end }}</tbody></table></div>
"""
HEAD = """\
<title>{{ .Title }} – {{ .Site.Title }}</title><meta name="description" content="{{ .Params.description }}">
<meta name="DC.title" content="{{ .Title }}"><meta name="DC.creator" content="{{ .Site.Title }}">
<meta name="DC.publisher" content="{{ .Site.Title }}"><meta name="DC.date" content="{{ .Params.dated }}">
<meta name="DC.description" content="{{ .Params.description }}"><meta name="DC.identifier" content="{{ .Params.path }}">
<meta property="og:type" content="article"><meta property="og:title" content="{{ .Title }}">
<meta property="og:description" content="{{ .Params.description }}"><meta property="og:site_name" content="{{ .Site.Title }}">
<meta property="og:locale" content="vi_VN"><meta name="twitter:card" content="summary">
{{ with .Params.data }}<script type="application/ld+json">{{ . | jsonify | safeJS }}</script>{{ end }}
"""
"""What Hugo makes of a page: the same parts as ours, so that both write about as many bytes. Tables begin with their header."""
_HEAD = re.compile(r"<title>.*?(?=<link|<script|<style|</head>)", re.DOTALL)
_ARTICLE = re.compile(r"(<article[^>]*>).*(</article>)", re.DOTALL)

Text = dict[str, str]
"""A piece of text, and where it leads (`to`), if it does."""
Part = dict[str, Any]
"""A heading and rows of cells of texts."""


def main() -> None:
    """Write the pages of a roll as another generator wants them, and tell how many there are."""
    rival, roll, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    seen = Sight.of(judge((roll / "data").absolute()).roll, Interface.of(theme_folder() / "locales", "vi"))
    printer = BlockPrinter(
        seen.interface, "../../", environment(theme_folder() / "templates", seen.interface, "../../")
    )
    charts = ChartPrinter(printer, seen.interface)
    number = 0
    for number, page in enumerate(all_pages(seen), start=1):
        if rival == "mkdocs":
            _write(out / "docs" / page.path / "index.md", _markdown(page))
        else:
            _write(out / "content" / "p" / f"{number:06}.html", _hugo(page, charts))
    if rival == "mkdocs":
        _write(out / "mkdocs.yml", MKDOCS)
        _write(out / "docs" / "index.md", "# Bảng vàng giả lập\n")
    else:
        _write(out / "config.json", json.dumps(HUGO))
        frame = (roll / "site" / "don-vi" / "index.html").read_text(encoding="utf-8").replace("{{", "{ {")
        framed = _ARTICLE.sub(lambda m: m[1] + BODY + m[2], _HEAD.sub(lambda _: HEAD, frame, count=1))
        _write(out / "layouts" / "_default" / "single.html", framed)
        _write(out / "layouts" / "partials" / "table.html", TABLE)
    print(number)  # noqa: T201 - a command line


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _hugo(page: Page, charts: ChartPrinter) -> str:
    front = {
        "title": page.title.text,
        "kicker": page.kicker,
        "url": f"/{page.path}",
        "path": page.path,
        "key": page.key,
        "description": page.description,
        "citation": page.citation or "",
        "dated": page.modified or "",
        "newest": page.newest or "",
        "trail": [text for step in page.trail for text in _texts(step)],
        "data": page.data,
        "parts": list(_all_parts(page, charts)),
    }
    return json.dumps(front, ensure_ascii=False) + "\n"


def _markdown(page: Page) -> str:
    lines = [f"# {page.title.text}", ""]
    for part in _all_parts(page):
        if part["title"]:
            lines += [f"## {part['title']}", ""]
        width = max((len(row) for row in part["rows"]), default=0)
        for number, row in enumerate(part["rows"]):
            cells = ["".join(f"[{one['text']}](/{one['to']})" if one["to"] else one["text"] for one in c) for c in row]
            lines.append(f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |")
            if number == 0:
                lines.append("|" + " --- |" * width)
        lines.append("")
    return "\n".join(lines)


def _all_parts(page: Page, charts: ChartPrinter | None = None) -> Iterator[Part]:
    for block in page.blocks:
        yield from _parts(block, charts)
    yield {"title": "", "rows": [[list(_texts(one))] for one in (*page.lead, *page.doubts, *page.sources)]}


def _parts(block: Block, charts: ChartPrinter | None) -> Iterator[Part]:
    if isinstance(block, Section):
        yield {"title": "".join(one["text"] for one in _texts(block.title)), "rows": []}
        for inner in block.blocks:
            yield from _parts(inner, charts)
        return
    alone = (block,) if isinstance(block, Chart | Grid | Targets) else getattr(block, "charts", ())
    drawn = "".join(charts.print(one, 3) for one in alone) if charts is not None else ""
    yield {"title": getattr(block, "title", None) or "", "rows": _rows(block), "chart": drawn}


def _rows(block: Block) -> list[list[list[Text]]]:
    rows: list[list[list[Text]]] = []
    if isinstance(block, Table):
        rows.append([list(_texts(name)) for name in block.header])
        rows += [[list(_texts(cell)) for cell in row.cells] for row in block.rows]
    elif isinstance(block, Facts):
        rows += [[list(_texts(name)), list(_texts(value))] for name, value in block.rows]
    elif isinstance(block, Bullets):
        rows += [[list(_texts(item))] for item in block.items]
    elif isinstance(block, Paragraphs):
        rows += [[list(_texts(text))] for text in block.texts]
    elif isinstance(block, Big):
        rows += [[list(_texts(number)), list(_texts(what))] for number, what in block.items]
    elif isinstance(block, Note):
        rows.append([list(_texts(block.text))])
    elif isinstance(block, Story):
        rows.append([list(_texts(block.markdown))])
    return rows


def _texts(piece: Inline) -> Iterator[Text]:
    """The texts of a piece in their order, each with where it leads."""
    if isinstance(piece, str):
        yield {"text": piece, "to": ""}
        return
    inner: tuple[Inline, ...] | None = getattr(piece, "pieces", None) or getattr(piece, "items", None)
    if inner is not None:
        for one in inner:
            yield from _texts(one)
        return
    words = getattr(piece, "words", piece)
    yield {"text": str(getattr(words, "text", "")), "to": getattr(piece, "path", None) or ""}


if __name__ == "__main__":
    main()
