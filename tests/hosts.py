"""Folders served on this machine: one at a port of its own, or many at one port, each under the name of its host."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

ANY = ""
"""The name under which a folder stands whatever host is asked for."""


@dataclass(frozen=True, slots=True)
class Folder:
    """What a host serves: a folder, the path below which it stands, the content security policy that it comes under."""

    root: Path
    prefix: str
    policy: str = ""


@contextmanager
def serving_hosts(folders: Mapping[str, Folder]) -> Iterator[int]:
    """Serve what stands in a table of hosts at the moment of each request. Gives the port, any free one."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Hosts, folders))
    server.daemon_threads = True
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield int(server.server_address[1])
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@contextmanager
def served(root: Path, base: str, policy: str = "") -> Iterator[int]:
    """Serve a folder below the path of `base`, under a content security policy. Gives the port, any free one."""
    with serving_hosts({ANY: Folder(root, urlsplit(base).path, policy)}) as port:
        yield port


class _Hosts(SimpleHTTPRequestHandler):
    """Files of a folder, below a path; the site's own page for what is not there."""

    protocol_version = "HTTP/1.1"

    def __init__(self, folders: Mapping[str, Folder], *args: Any, **kwargs: Any) -> None:
        self._folders = folders
        self._folder = Folder(Path(), "/")
        super().__init__(*args, **kwargs)

    def parse_request(self) -> bool:
        """Read a request, and find whom it is for. A host that is not known is refused."""
        if not super().parse_request():
            return False
        host = self.headers.get("Host", "").partition(":")[0]
        found = self._folders.get(host) or self._folders.get(ANY)
        if found is None:
            super().send_error(HTTPStatus.MISDIRECTED_REQUEST)
            return False
        self._folder, self.directory = found, str(found.root)
        return True

    def end_headers(self) -> None:
        """The policy with every answer, where there is one."""
        if self._folder.policy:
            self.send_header("Content-Security-Policy", self._folder.policy)
        super().end_headers()

    def translate_path(self, path: str) -> str:
        """The file of an address; one that is not there for all that is not below the path."""
        prefix = self._folder.prefix
        below = path.removeprefix(prefix) if path.startswith(prefix) else "khong-co"
        return super().translate_path("/" + below)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """The site's own page for what is not there, as hosts of static sites show it."""
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        content = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that the library gave it
        """Say nothing."""
