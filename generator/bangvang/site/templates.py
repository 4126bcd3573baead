"""The templates of record pages: our own Jinja, apart from that of MkDocs, which does not escape."""

import json
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bangvang.language import Interface
from bangvang.site.charts.draw import draw
from bangvang.site.charts.drawing import Drawing
from bangvang.site.graphs import fan
from bangvang.site.story import story
from bangvang.views.charts import AnyChart

_JSON_ESCAPES = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


def environment(templates: Path, interface: Interface) -> Environment:
    """The templates in one language: autoescape on, an undefined name is an error, texts by gettext."""
    env = Environment(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    env.install_gettext_translations(interface.texts, newstyle=True)  # type: ignore[attr-defined] # from jinja2.ext.i18n
    env.filters["story"] = story
    env.filters["fan"] = fan
    env.filters["script_json"] = script_json

    def drawn(chart: AnyChart) -> Drawing:
        return draw(chart, interface.number)

    env.filters["drawn"] = drawn
    return env


def script_json(value: Any) -> Markup:
    """JSON that may stand inside a script element: nothing in it can end the element."""
    written = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return Markup(written.translate(_JSON_ESCAPES))  # noqa: S704 - all that HTML could read is escaped
