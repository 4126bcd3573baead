"""A small server for one machine: the site as it is shown at the moment, and news of it for open pages."""

import json
import mimetypes
import os
import sys
import traceback
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.parse import quote, unquote

from bangvang.serving.board import Board, Scene
from bangvang.serving.pages import OWN, OwnPages
from bangvang.serving.searching import SearchFiles
from bangvang.site.photos import PhotoDamaged
from bangvang.site.shell import Shell

EVENTS = f"{OWN}events"
FILES = {"preview.js": "text/javascript", "preview.css": "text/css"}
HOSTS = ("localhost", "127.0.0.1", "::1")
"""How this machine may be called. Any other name is somebody's who has his name point here (DNS rebinding)."""
PATIENCE = 60.0
"""Seconds for which a request waits for the first site."""
GLIMPSE = 1.0
"""Seconds for which somebody who looks at a window waits for it, before being told that the roll is still being read."""
BEAT = 10.0
"""Seconds between signs of life to open pages."""
LONGEST = 255
"""The most characters of an address: more than any page's, fewer than a file's name may have."""
FORBIDDEN = frozenset("\\:\0")
"""What no address of a site holds, and what means something to some system's paths."""
HTML = "text/html; charset=utf-8"


class Server:
    """Serves what is on a board, on this machine only, until `close`.

    Raises:
        OSError: the port is not to be had.
    """

    def __init__(self, board: Board, port: int, pages: OwnPages) -> None:
        self._board = board
        self._server = _Threads(("127.0.0.1", port), partial(_Handler, board, pages, SearchFiles()))
        self._thread = Thread(target=partial(self._server.serve_forever, poll_interval=0.1), daemon=True)

    @property
    def address(self) -> str:
        """Where the site is to be seen."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/"

    def start(self) -> None:
        """Begin to serve, in the background."""
        self._thread.start()

    def close(self) -> None:
        """Serve no more."""
        self._board.close()
        self._server.shutdown()
        self._server.server_close()


class _Threads(ThreadingHTTPServer):
    """A thread for each connection, none of which keeps the program from ending."""

    daemon_threads = True
    allow_reuse_address = os.name != "nt"
    """On Windows this would let two programs have the same port."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A reader who has gone away is no fault; all else is one of the program, and told."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """Answers with pages made for the moment, files of the shell, and news."""

    protocol_version = "HTTP/1.1"
    server_version = "bangvang"
    sys_version = ""

    def __init__(self, board: Board, pages: OwnPages, search: SearchFiles, *args: Any, **kwargs: Any) -> None:
        self._board = board
        self._pages = pages
        self._search = search
        super().__init__(*args, **kwargs)

    def do_HEAD(self) -> None:
        """As GET, without the content."""
        self.do_GET()

    def do_GET(self) -> None:
        """The preview's own files, news, a page or a file of the site."""
        path = self.path.partition("?")[0]
        if _name(self.headers.get("Host", "")) not in HOSTS:
            self._give(HTTPStatus.MISDIRECTED_REQUEST, "text/plain; charset=utf-8", b"421\n")
        elif path == EVENTS and self.command == "GET":
            self._tell()
        elif path.startswith(OWN):
            self._own(path.removeprefix(OWN))
        else:
            self._site(path)

    def _own(self, name: str) -> None:
        if name in FILES:
            self._give(HTTPStatus.OK, f"{FILES[name]}; charset=utf-8", Path(__file__).with_name(name).read_bytes())
        else:
            self._give(HTTPStatus.NOT_FOUND, "text/plain; charset=utf-8", b"404\n")

    def _tell(self) -> None:
        """Every scene from now on, as server-sent events."""
        self.close_connection = True
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        seen: Scene | None = None
        while not self._board.closed:
            scene = self._board.wait(_other_than(seen), BEAT)
            if scene is None or scene is seen:
                self.wfile.write(b": here\n\n")
            else:
                self.wfile.write(f"retry: 500\ndata: {_news(scene)}\n\n".encode())
            self.wfile.flush()
            seen = scene

    def _site(self, path: str) -> None:
        parts = _parts(path)
        looks_on = self.headers.get("Sec-Fetch-Mode") == "navigate"
        scene = self._board.wait(lambda _: True, GLIMPSE if looks_on else PATIENCE)
        if parts is None:
            self._missing(scene)
        elif scene is None and looks_on:
            self._page(HTTPStatus.SERVICE_UNAVAILABLE, self._pages.waiting(), None)
        elif scene is None or scene.site is None:
            self._page(HTTPStatus.SERVICE_UNAVAILABLE, self._pages.page(scene), scene)
        elif path.endswith("/"):
            self._record("/".join(parts), scene)
        else:
            self._file(parts, scene, scene.site)

    def _record(self, path: str, scene: Scene) -> None:
        """A page; where it cannot be made of a roll that is not judged yet, of the one that is."""
        try:
            page = scene.site.page(path) if scene.site is not None else None
        except Exception:  # noqa: BLE001 - a fault in one page, or in a template, must not end the preview
            newer = self._board.wait(lambda one: not one.checking, PATIENCE) if scene.checking else None
            if newer is not None and newer is not scene:
                self._record(path, newer)
            else:
                traceback.print_exc()
                self._page(HTTPStatus.INTERNAL_SERVER_ERROR, self._pages.fault(traceback.format_exc()), scene)
        else:
            self._page(HTTPStatus.OK, page, scene) if page is not None else self._missing(scene)

    def _file(self, parts: list[str], scene: Scene, site: Shell) -> None:
        file = site.folder.joinpath(*parts)
        if file.suffix == ".html" and file.is_file():
            self._page(HTTPStatus.OK, file.read_bytes(), scene)
        elif file.is_file():
            self._give(HTTPStatus.OK, _kind(file.name), file.read_bytes())
        elif (found := _photo(site, "/".join(parts)) or self._search.file(site, "/".join(parts))) is not None:
            self._give(HTTPStatus.OK, _kind(file.name), found)
        elif site.page("/".join([*parts, ""])) is not None:
            self._give(HTTPStatus.FOUND, HTML, b"", Location=quote(f"/{'/'.join(parts)}/"))
        else:
            self._missing(scene)

    def _missing(self, scene: Scene | None) -> None:
        """The site's own page for what is not there."""
        file = scene.site.folder / "404.html" if scene is not None and scene.site is not None else None
        page = file.read_bytes() if file is not None and file.is_file() else self._pages.page(scene)
        self._page(HTTPStatus.NOT_FOUND, page, scene)

    def _page(self, status: HTTPStatus, page: bytes, scene: Scene | None) -> None:
        version = scene.version if scene is not None else ""
        self._give(status, HTML, self._pages.with_script(page, version))

    def _give(self, status: HTTPStatus, kind: str, content: bytes, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def end_headers(self) -> None:
        """Nothing is kept by the browser: files change under it."""
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that the library gave it
        """Say nothing: the terminal is for the roll's problems."""


def _other_than(seen: Scene | None) -> Callable[[Scene], bool]:
    return lambda scene: scene is not seen


def _news(scene: Scene) -> str:
    return json.dumps({"version": scene.version, "checking": scene.checking, **scene.told}, ensure_ascii=True)


def _name(host: str) -> str:
    """The name in a Host header, without the port."""
    if host.startswith("["):
        return host[1:].partition("]")[0]
    return host.partition(":")[0].lower()


def _parts(path: str) -> list[str] | None:
    """The parts of an address; None where it is one that no site has."""
    parts = unquote(path).removeprefix("/").split("/")
    strange = (
        len(path) > LONGEST or "" in parts[:-1] or any(part in (".", "..") or set(part) & FORBIDDEN for part in parts)
    )
    return None if strange else parts


def _photo(site: Shell, path: str) -> bytes | None:
    """The copy of a photo; none of one that is damaged, which only a build tells."""
    try:
        return site.photo(path)
    except PhotoDamaged:
        return None


def _kind(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
