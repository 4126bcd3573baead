"""Makes a site ready for a host: a copy of it with what that host needs, whole or not at all."""

import gzip
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bangvang.problems.both import Both
from bangvang.publishing.built_site import BuiltSite
from bangvang.publishing.hosts import Host
from bangvang.publishing.limits import rule_warnings, warnings
from bangvang.publishing.nginx import CONF, ROOT, nginx_conf
from bangvang.publishing.policy import policy, with_policy
from bangvang.publishing.rule_files import HEADERS_FILE, REDIRECTS_FILE, headers_file, redirect_lines, that_fit
from bangvang.publishing.stage import Stage, StageRefused

_COMPRESSED = (
    ".html",
    ".css",
    ".js",
    ".json",
    ".svg",
    ".xml",
    ".txt",
    ".csv",
    ".jsonld",
    ".webmanifest",
    ".atom",
)
NOT_FOUND = "404.html"
_WORTH = 256
"""From so many bytes on a file gets a compressed twin, where that is smaller."""


@dataclass(frozen=True, slots=True)
class Published:
    """What was written for a host: how many files of how many bytes, and what to tell of them."""

    files: int
    size: int
    warnings: tuple[Both, ...]


def publish(site: BuiltSite, host: Host, out: Path) -> Published:
    """Write the site for a host into the folder `out`, in the place of what was written there before.

    Raises:
        StageRefused: the folder is somebody else's, another run is at work there, or the path of the site's address will not do.
    """
    if not site.plainly_placed and (host.policy != "page" or host.redirects is not None):
        raise StageRefused(_odd(site.prefix))
    stage = Stage.begin(out)
    try:
        written = [_write(stage.work, path, content) for path, content in _files(site, host)]
        stage.commit()
    except BaseException:
        stage.abort()
        raise
    told = (*warnings(site, host, written), *rule_warnings(host, _redirects(site, host), _headers(site, host)))
    return Published(len(written), sum(size for _, size in written), told)


def _odd(prefix: str) -> Both:
    return Both(
        f"Đường dẫn «{prefix}» trong địa chỉ của trang chỉ được có chữ không dấu, số và . _ ~ -. Hãy dựng lại với địa chỉ khác.",
        f"The path «{prefix}» of the site's address may hold only letters without accents, digits and . _ ~ -. "
        "Build again with another address.",
    )


def _files(site: BuiltSite, host: Host) -> Iterator[tuple[str, bytes]]:
    """Every file for the host: its path and its bytes."""
    home = _home(site, host)
    told = policy(site.hashes, in_page=True)
    kept = that_fit(_redirects(site, host), host.limits.redirects, host.limits.redirects_size)
    replaced = {old for old, _ in site.redirects[: len(kept)]} if host.redirects == "instead" else set()
    for path, _ in site.files:
        if path.removesuffix("index.html") in replaced:
            continue
        content = (site.folder / path).read_bytes()
        if path.endswith(".html") and host.policy == "page" and not site.is_apart(path):
            content = with_policy(content, told)
        yield home + path, content
        twin = _twin(path, content) if host.twins else None
        if twin is not None:
            yield f"{home}{path}.gz", twin
    if host.policy == "file" and home and (site.folder / NOT_FOUND).is_file():
        # These hosts show the page at their own root for all that is not there; its links name the site's path.
        yield NOT_FOUND, (site.folder / NOT_FOUND).read_bytes()
    if host.policy == "nginx":
        yield CONF, nginx_conf(site).encode()
    if _headers(site, host):
        yield HEADERS_FILE, _headers(site, host).encode()
    if kept:
        yield REDIRECTS_FILE, "".join(kept).encode()
    if host.policy != "nginx":
        yield ".nojekyll", b""


def _home(site: BuiltSite, host: Host) -> str:
    """Where the files stand: below the path of the site's address, where the host has no such path of its own."""
    below = site.prefix.removeprefix("/")
    return {"nginx": f"{ROOT}/{below}", "file": below, "page": ""}[host.policy]


def _headers(site: BuiltSite, host: Host) -> str:
    return headers_file(site) if host.policy == "file" else ""


def _redirects(site: BuiltSite, host: Host) -> list[str]:
    """The lines of redirects. Where a rule is to take a page's place, the site's address must be known for sure."""
    if host.redirects in {None, "nginx"} or (host.redirects == "instead" and not site.base):
        return []
    return redirect_lines(site, host)


def _twin(path: str, content: bytes) -> bytes | None:
    """The file compressed, the same bytes whenever and wherever; None where that is not worth it."""
    if not path.endswith(_COMPRESSED) or len(content) < _WORTH:
        return None
    buffer = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=buffer, compresslevel=9, mtime=0) as packed:
        packed.write(content)
    return buffer.getvalue() if buffer.tell() < len(content) else None


def _write(folder: Path, path: str, content: bytes) -> tuple[str, int]:
    place = folder / path
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content)
    return path, len(content)
