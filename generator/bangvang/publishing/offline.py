"""A copy of the site for a disk without any server: links name their pages, and the search comes as plain scripts.

Browsers let no page of a disk fetch a file or import a module. Scripts they load, so the modules of the search become
one, and every file of its index becomes one as well.
"""

import re
import shutil
from base64 import b64encode
from pathlib import Path

from bangvang.publishing.policy import has_own_policy
from bangvang.search.manifest import MANIFEST
from bangvang.search.scripts import NAMES, TARGET

INDEX = "index.html"
NEEDS_A_HOST = ("404.html", "sitemap.xml", "robots.txt")
"""Files that only mean something where the site has an address."""
_RUNTIME = Path(__file__).with_name("offline.js")
_LINK = re.compile(rb' (href|action)="([^"#?:]*)([#?][^"]*)?"')
_LEADS_ON = re.compile(rb'(content="0; url=)([^"#?:]+)(#[^"]*)?"')
_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./search-([a-z]+)\.[0-9a-f]+\.js";$', re.MULTILINE)
_IMPORT_LATE = re.compile(r'import\("\./search-([a-z]+)\.[0-9a-f]+\.js"\)')
_EXPORT = re.compile(r"^export ((?:async )?function|class|const) (\w+)", re.MULTILINE)
_PAGE_LINK = re.compile(r"new URL\(([\w.]+), ((?:this\.)?root)\)\.href")
_LOADED = "import(new URL(manifest.root + manifest.scripts[name], url))"
"""How the site's own script loads a module of the search."""


def make_offline(site: Path) -> None:
    """Change a built site, in its folder, into a copy for a disk. Pages under a policy of their own need a host: they go."""
    for page in sorted(site.glob(f"*/{INDEX}")):
        if has_own_policy(page.read_bytes()):
            shutil.rmtree(page.parent)
    for page in sorted(site.rglob("*.html")):
        page.write_bytes(with_named_pages(page.read_bytes()))
    manifests = sorted(site.rglob(MANIFEST))
    for manifest in manifests:
        for file in sorted(path for path in manifest.parent.rglob("*") if path.suffix in (".json", ".bin")):
            file.with_name(f"{file.name}.js").write_text(as_script(file.read_bytes()), encoding="utf-8")
            file.unlink()
    for script in sorted((site / TARGET).glob("bangvang.*.js")):
        script.write_text(_whole_script(site, script.read_text(encoding="utf-8")), encoding="utf-8")
    for module in sorted((site / TARGET).glob("search-*.js")):
        module.unlink()
    for name in NEEDS_A_HOST:
        (site / name).unlink(missing_ok=True)


def with_named_pages(page: bytes) -> bytes:
    """A page whose relative links name the page of a folder: `../don-vi/#a` becomes `../don-vi/index.html#a`."""

    def named(way: bytes) -> bytes:
        last = way.rpartition(b"/")[2]
        if way.startswith(b"/") or last not in (b"", b".", b".."):
            return way
        return b"%s/%s" % (way, INDEX.encode()) if last else way + INDEX.encode()

    def link(found: re.Match[bytes]) -> bytes:
        name, way, rest = found.groups(b"")
        return b' %s="%s%s"' % (name, named(way) if way else way, rest)

    page = _LEADS_ON.sub(lambda found: b'%s%s%s"' % (found[1], named(found[2]), found[3] or b""), page)
    return _LINK.sub(link, page)


def as_script(content: bytes) -> str:
    """A file as a script that hands its bytes to whoever loads it."""
    return f'document.currentScript.bvContent="{b64encode(content).decode()}"\n'


def classic(name: str, module: str) -> str:
    """A module of the search as a part of a plain script: what it exports stands in `bvModules` under its name.

    Raises:
        ValueError: it imports or exports in a way that is not known here.
    """
    exported = [found[2] for found in _EXPORT.finditer(module)]
    text = _EXPORT.sub(r"\1 \2", module)
    text = _IMPORT.sub(lambda found: f"const {{{found[1].replace(' as ', ': ')}}} = bvModules.{found[2]};", text)
    text = _IMPORT_LATE.sub(r"Promise.resolve(bvModules.\1)", text)
    text = _PAGE_LINK.sub(r"bvPage(new URL(\1, \2))", text)
    if re.search(r"^(import|export)\b|\bimport\(", text, re.MULTILINE):
        raise ValueError(name)
    return f"(() => {{\n{text.strip()}\nbvModules.{name} = {{ {', '.join(exported)} }};\n}})();\n"


def _whole_script(site: Path, own: str) -> str:
    """The site's script with the search in front of it. ValueError where the site's own loads it in an unknown way."""
    if own.count(_LOADED) != 1:
        raise ValueError(_LOADED)
    found = {name: next((site / TARGET).glob(f"search-{name}.*.js")) for name in NAMES}
    modules = (classic(name, path.read_text(encoding="utf-8")) for name, path in found.items())
    return "".join(
        (_RUNTIME.read_text(encoding="utf-8"), *modules, own.replace(_LOADED, "Promise.resolve(bvModules[name])"))
    )
