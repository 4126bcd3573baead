"""Folders served as hosts of static sites do, over a line as slow as is wished, and a real Chromium that looks at them."""

import gzip
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Lock, Thread
from typing import Any

from playwright.sync_api import Page, sync_playwright

from browsing import CHROMIUM

RTT, BYTES_A_SECOND, PIECE = 0.15, 200_000, 4096
"""150 ms and 1.6 Mbit/s."""


@dataclass(slots=True)
class Line:
    """A line that all answers share, workers' too, and what it carried so far of files with one of `parts` in their path.

    Other files are neither counted nor slow.
    """

    parts: tuple[str, ...] = ("",)
    slow: bool = False
    carried: int = 0
    requests: int = 0
    _lock: Any = field(default_factory=Lock)

    def carry(self, path: str, into: Any, content: bytes) -> None:
        """Send an answer."""
        if not any(part in path for part in self.parts):
            into.write(content)
            return
        self.carried += len(content)
        self.requests += 1
        if not self.slow:
            into.write(content)
            return
        time.sleep(RTT)
        for start in range(0, len(content), PIECE):
            piece = content[start : start + PIECE]
            with self._lock:
                time.sleep(len(piece) / BYTES_A_SECOND)
            into.write(piece)


def sent(path: Path) -> bytes:
    """A file as hosts send it: texts compressed, our own compressed files as they are."""
    content = path.read_bytes()
    return gzip.compress(content, 6) if path.suffix in (".json", ".js", ".html") else content


class _Compressed(SimpleHTTPRequestHandler):
    """Files as hosts of static sites send them."""

    protocol_version = "HTTP/1.1"

    def __init__(self, line: Line, *args: Any, **kwargs: Any) -> None:
        self._line = line
        super().__init__(*args, **kwargs)

    def do_GET(self) -> None:
        """A file."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        content = sent(path)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Length", str(len(content)))
        if path.suffix in (".json", ".js", ".html"):
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self._line.carry(self.path, self.wfile, content)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name that the library gave it
        """Say nothing."""


@contextmanager
def served(folder: Path, line: Line | None = None) -> Iterator[str]:
    """Serve a folder over a line, or as fast as it goes. Gives its address."""
    handler = partial(_Compressed, line or Line(), directory=str(folder))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def page_at(address: str) -> Iterator[tuple[Page, Any]]:
    """A page in a real Chromium, with a session of its developer tools."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.set_default_timeout(600_000)
        page.goto(address)
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        yield page, session
        browser.close()
