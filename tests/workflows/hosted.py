"""A git host on this machine, as far as the workflows ask for one: it keeps what it was asked and answers what it is told."""

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass(slots=True)
class Host:
    """What it answers, by method and path, and what it was asked: method, path, query, body, headers."""

    answers: Mapping[tuple[str, str], Any]
    asked: list[tuple[str, str, Mapping[str, list[str]], str, Mapping[str, str]]] = field(default_factory=list)
    address: str = ""

    def written(self) -> list[tuple[str, str, str]]:
        """What would have changed something: method, path, body."""
        return [(method, path, body) for method, path, _, body, _ in self.asked if method != "GET"]


@contextmanager
def hosting(answers: Mapping[tuple[str, str], Any]) -> Iterator[Host]:
    """A host that answers these: JSON, or bytes as they are; everything else is not found, and every writing is taken."""
    host = Host(answers)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(host))
    host.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def _handler(host: Host) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode("utf-8")
            address = urlsplit(self.path)
            host.asked.append((self.command, address.path, parse_qs(address.query), body, dict(self.headers)))
            found = host.answers.get((self.command, address.path), {} if self.command != "GET" else None)
            content = found if isinstance(found, bytes) else json.dumps(found).encode()
            self.send_response(404 if found is None else 200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PATCH = do_PUT = _answer  # noqa: N815 - the server's names

        def log_message(self, *_arguments: object) -> None:
            pass

    return Handler
