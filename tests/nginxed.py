"""A real nginx that serves what `bangvang publish --to nginx` wrote, by nothing but the settings written with it."""

import http.client
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from serving import PATIENCE

SETTINGS = """
daemon off;
master_process off;
user {user};
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 256; }}
http {{
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  server {{
    listen 127.0.0.1:{port};
    root {out}/www;
    include {out}/bang-vang.conf;
  }}
}}
"""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered: the status, the headers by their names in small letters, the content as it came."""

    status: int
    headers: Mapping[str, str]
    content: bytes


@dataclass(frozen=True, slots=True)
class Nginx:
    """A server at a port of this machine."""

    port: int

    def get(self, path: str, **headers: str) -> Answer:
        """Ask for a path, which is sent as it stands; `Accept_Encoding="gzip"` is a header of the request."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        try:
            connection.request("GET", path, headers={name.replace("_", "-"): told for name, told in headers.items()})
            answer = connection.getresponse()
            told = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, told, answer.read())
        finally:
            connection.close()


@contextmanager
def nginx(out: Path, folder: Path) -> Iterator[Nginx]:
    """Serve a folder that was written for nginx; `folder` is for the server's own files."""
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    port = _free_port()
    owner = out.owner()
    settings = folder / "nginx.conf"
    settings.write_text(SETTINGS.format(folder=folder, out=out, port=port, user=owner), encoding="utf-8")
    server = subprocess.Popen(
        [program, "-p", str(folder), "-c", str(settings), "-e", str(folder / "error.log")],
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        _wait(server, port)
        yield Nginx(port)
    finally:
        server.terminate()
        server.communicate(timeout=PATIENCE)


def _free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def _wait(server: subprocess.Popen[str], port: int) -> None:
    """Until it answers. AssertionError with what it said where it ends instead."""
    end = time.monotonic() + PATIENCE
    while True:
        if server.poll() is not None:
            assert server.stderr is not None
            raise AssertionError(server.stderr.read())
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert time.monotonic() < end
            time.sleep(0.02)
        else:
            return
