"""A small server for one machine: the site's files, and a script that reloads them when they change."""

import json
import os
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from threading import Thread
from typing import Any, BinaryIO

STATE = "/-/bangvang-state"
SCRIPT = b"""<script>(() => { let seen; const look = async () => { try {
const state = await (await fetch("%s", {cache: "no-store"})).json();
if (seen !== undefined && seen !== state.version) location.reload();
seen = state.version; let box = document.getElementById("bv-problems");
if (!state.problems) { box?.remove(); } else { if (!box) { box = document.createElement("pre"); box.id = "bv-problems";
box.setAttribute("role", "alert"); box.style.cssText = "position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;" +
"margin:0;padding:1rem;background:#3b0d10;color:#fff;z-index:99;font:13px/1.5 monospace;white-space:pre-wrap";
document.body.append(box); } box.textContent = state.problems; }
} catch {} setTimeout(look, 400); }; look(); })();</script></body>""" % STATE.encode()

NO_SITE = b"""<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>404</title></head>
<body><h1>404</h1></body>
</html>
"""
"""What is shown before there is a site."""


@dataclass(slots=True)
class State:
    """What open pages ask for: which build they should show, and what is wrong with the roll at the moment."""

    version: int = 0
    problems: str = ""


class Server:
    """Serves a folder on this machine only, until `close`. `state` may change while it serves."""

    def __init__(self, folder: Path, port: int) -> None:
        self.state = State()
        handler = partial(_Handler, self.state, directory=str(folder))
        self._server = ThreadingHTTPServer(("127.0.0.1", port), handler)
        self._server.daemon_threads = True
        self._thread = Thread(target=self._server.serve_forever, daemon=True)

    @property
    def address(self) -> str:
        """Where the site is to be seen."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/"

    def start(self) -> None:
        """Begin to serve, in the background."""
        self._thread.start()

    def close(self) -> None:
        """Serve no more."""
        self._server.shutdown()
        self._server.server_close()


class _Handler(SimpleHTTPRequestHandler):
    """The files of the site; HTML with the script that reloads it."""

    def __init__(self, state: State, *args: Any, **kwargs: Any) -> None:
        self._state = state
        super().__init__(*args, **kwargs)

    def do_GET(self) -> None:
        """The state for open pages, else a file."""
        if self.path == STATE:
            self._give(
                json.dumps({"version": self._state.version, "problems": self._state.problems}), "application/json"
            )
        else:
            super().do_GET()

    def send_head(self) -> BytesIO | BinaryIO | None:
        """A file; an HTML page with the script in it; the site's own page for what is not there."""
        place = Path(self.translate_path(self.path))
        if place.is_dir() and self.path.partition("?")[0].endswith("/"):
            place /= "index.html"
        if place.suffix != ".html" or not place.is_file():
            return super().send_head()
        page = place.read_bytes().replace(b"</body>", SCRIPT)
        self._head(HTTPStatus.OK, "text/html; charset=utf-8", len(page))
        return BytesIO(page)

    def list_directory(self, path: str | os.PathLike[str]) -> None:  # noqa: ARG002 - the library's shape
        """Folders without a page of their own are not there."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """The site's own 404; a bare one where there is no site yet, which shows the roll's problems too."""
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        page = Path(self.directory, "404.html")
        content = (page.read_bytes() if page.is_file() else NO_SITE).replace(b"</body>", SCRIPT)
        self._head(HTTPStatus.NOT_FOUND, "text/html; charset=utf-8", len(content))
        if self.command != "HEAD":
            self.wfile.write(content)

    def end_headers(self) -> None:
        """Nothing is kept by the browser: files change under it."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that the library gave it
        """Say nothing: the terminal is for the roll's problems."""

    def _give(self, text: str, kind: str) -> None:
        content = text.encode()
        self._head(HTTPStatus.OK, kind, len(content))
        self.wfile.write(content)

    def _head(self, status: HTTPStatus, kind: str, length: int) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(length))
        self.end_headers()
