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
from bangvang.site.pages import all_pages
from bangvang.views.blocks import Big, Block, Bullets, Facts, Inline, Note, Paragraphs, Section, Story, Table
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
<p>{{ .Params.kicker }}</p><h1>{{ .Title }}</h1>
{{ range .Params.parts }}{{ with .title }}<h2>{{ . }}</h2>{{ end }}
{{ with .rows }}<table>{{ range . }}<tr>{{ range . }}<td>{{ range . }}{{ if .to }}<a href="{{ .to }}">{{ .text }}</a>\
{{ else }}{{ .text }}{{ end }}{{ end }}</td>{{ end }}</tr>{{ end }}</table>{{ end }}{{ end }}
"""
_ARTICLE = re.compile(r"(<article[^>]*>).*(</article>)", re.DOTALL)

Text = dict[str, str]
"""A piece of text, and where it leads (`to`), if it does."""
Part = dict[str, Any]
"""A heading and rows of cells of texts."""


def main() -> None:
    """Write the pages of a roll as another generator wants them, and tell how many there are."""
    rival, roll, out = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    seen = Sight.of(judge((roll / "data").absolute()).roll, Interface.of(theme_folder() / "locales", "vi"))
    number = 0
    for number, page in enumerate(all_pages(seen), start=1):
        if rival == "mkdocs":
            _write(out / "docs" / page.path / "index.md", _markdown(page))
        else:
            _write(out / "content" / "p" / f"{number:06}.html", _hugo(page))
    if rival == "mkdocs":
        _write(out / "mkdocs.yml", MKDOCS)
        _write(out / "docs" / "index.md", "# Bảng vàng giả lập\n")
    else:
        _write(out / "config.json", json.dumps(HUGO))
        frame = (roll / "site" / "don-vi" / "index.html").read_text(encoding="utf-8").replace("{{", "{ {")
        _write(out / "layouts" / "_default" / "single.html", _ARTICLE.sub(lambda m: m[1] + BODY + m[2], frame))
    print(number)  # noqa: T201 - a command line


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _hugo(page: Page) -> str:
    front = {"title": page.title.text, "kicker": page.kicker, "url": f"/{page.path}", "parts": list(_all_parts(page))}
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


def _all_parts(page: Page) -> Iterator[Part]:
    for block in page.blocks:
        yield from _parts(block)
    yield {"title": "", "rows": [[list(_texts(one))] for one in (*page.lead, *page.doubts, *page.sources)]}


def _parts(block: Block) -> Iterator[Part]:
    rows: list[list[list[Text]]] = []
    if isinstance(block, Section):
        yield {"title": "".join(one["text"] for one in _texts(block.title)), "rows": []}
        for inner in block.blocks:
            yield from _parts(inner)
        return
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
    yield {"title": getattr(block, "title", None) or "", "rows": rows}


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
