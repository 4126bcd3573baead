"""The templates of record pages: our own Jinja, apart from that of MkDocs, which does not escape."""

import json
import re
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined, nodes
from jinja2.bccache import Bucket
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from bangvang.language import Interface
from bangvang.site.blocks import BlockPrinter
from bangvang.site.graphs import fan

_JSON = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_JSON_UNSAFE = re.compile("[<>&\u2028\u2029]")
_JSON_ESCAPES = str.maketrans(
    {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}
)


class _Said(NodeTransformer):
    """Puts the texts of the interface where templates ask for them: a template is read in one language."""

    def __init__(self, interface: Interface) -> None:
        self._interface = interface

    def visit_Call(self, node: nodes.Call) -> nodes.Node:  # noqa: N802 - the visitor's name
        """A call of `_` with a text and nothing else becomes that text in the reader's language, which is HTML."""
        self.generic_visit(node)
        if not isinstance(node.node, nodes.Name) or node.node.name != "_" or node.kwargs or len(node.args) != 1:
            return node
        message = node.args[0].as_const()
        return nodes.Const(Markup(self._interface.say(message)) % {}, lineno=node.lineno)  # noqa: S704 - our own text


class _Templates(Environment):
    """Templates in one language."""

    said: _Said

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        template: nodes.Template = self.said.visit(super()._parse(source, name, filename))
        return template


class Compiled(BytecodeCache):
    """The templates of one language, each compiled once: at other depths only what filters do is another."""

    def __init__(self) -> None:
        self._codes: dict[str, CodeType] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """What is known of a template."""
        bucket.code = self._codes.get(bucket.key)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Know it from now on."""
        if bucket.code is not None:
            self._codes[bucket.key] = bucket.code


def environment(templates: Path, interface: Interface, root: str, compiled: Compiled | None = None) -> Environment:
    """The templates of pages in one language and at one depth: autoescape on, an undefined name is an error, texts by gettext.

    `root` leads from a page to the site's root. What pages are made of is printed by filters, which are called without detours.
    """
    env = _Templates(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        bytecode_cache=compiled,
    )
    env.said = _Said(interface)
    env.install_gettext_translations(interface.texts, newstyle=True)  # type: ignore[attr-defined] # from jinja2.ext.i18n
    printer = BlockPrinter(interface, root, env)
    env.filters |= {
        "show": printer,
        "link": printer.link,
        "lang": printer.lang,
        "block": printer.block,
        "blocks": printer.blocks,
        "contents": printer.contents,
        "fan": fan,
        "script_json": script_json,
    }
    return env


def script_json(value: Any) -> Markup:
    """JSON that may stand inside a script element: nothing in it can end the element."""
    written = _JSON.encode(value)
    safe = written.translate(_JSON_ESCAPES) if _JSON_UNSAFE.search(written) else written
    return Markup(safe)  # noqa: S704 - all that HTML could read is escaped
