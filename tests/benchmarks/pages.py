"""Lighthouse's scores of the real roll's pages on a phone, sent by nginx with gzip as on a common host."""

import json
import os
import shutil
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
HOUSE = HERE.parents[1]
LIGHTHOUSE = HERE / "lighthouse" / "node_modules" / "lighthouse" / "cli" / "index.js"
CHROMIUM = "/usr/bin/chromium"
BUDGETS: Mapping[str, int] = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}
FLAGS = (
    "--output=json",
    "--quiet",
    "--no-enable-error-reporting",
    f"--only-categories={','.join(BUDGETS)}",
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu --no-first-run --disable-component-update",
)
"""A phone on a slow network is what it plays unless it is told otherwise."""
PATIENCE = 10.0
NGINX = """\
daemon off; pid {work}/nginx.pid; error_log {work}/error.log; worker_processes 1;
events {{ worker_connections 256; }}
http {{
  include /etc/nginx/mime.types; access_log off; sendfile on; charset utf-8;
  client_body_temp_path {work}/body; proxy_temp_path {work}/proxy; fastcgi_temp_path {work}/fastcgi;
  uwsgi_temp_path {work}/uwsgi; scgi_temp_path {work}/scgi;
  gzip on; gzip_comp_level 6; gzip_min_length 256;
  gzip_types text/css text/javascript application/javascript application/json image/svg+xml application/xml;
  server {{
    listen 127.0.0.1:{port}; root {root}; error_page 404 /404.html;
    location /assets/ {{ expires 1y; }}
  }}
}}
"""


class NotMeasured(Exception):  # noqa: N818 - a report, not a fault of this program
    """Something that is needed is not there, or did not work; the message says what."""


def scores(work: Path, runs: int) -> Iterator[tuple[str, str, float, int]]:
    """Of the home page, a year and a movement: page, category, the median score (0 to 100), the least it should be.

    Raises:
        NotMeasured: nginx or Lighthouse is not installed, or does not run.
    """
    nginx = program()
    if not LIGHTHOUSE.is_file():
        raise NotMeasured("Lighthouse is not installed: `make bench` does that")
    port = free_port()
    base, root = f"http://localhost:{port}/", work / "lighthouse-site"
    _run(sys.executable, "-m", "bangvang", "build", "--out", str(root), "--base-url", base, folder=HOUSE)
    with serving(nginx, work, root, port):
        for name, path in _pages(root).items():
            reports = [_judged(base + path, work / "lighthouse.json") for _ in range(runs)]
            for category, budget in BUDGETS.items():
                yield name, category, statistics.median(one[category] for one in reports), budget


def program() -> str:
    """Where nginx is.

    Raises:
        NotMeasured: nowhere.
    """
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if found is None:
        raise NotMeasured("nginx is not installed: `make bench` does that")
    return found


def _pages(root: Path) -> dict[str, str]:
    """The home page, and of years and movements the largest."""
    years = [path for path in root.glob("ket-qua/*/index.html") if path.parent.name.isdigit()]
    movements = root.glob("phong-trao/*/index.html")
    largest = {"a year": years, "a movement": movements}
    found = {name: max(sorted(paths), key=lambda path: path.stat().st_size) for name, paths in largest.items()}
    return {"home": "", **{name: f"{path.parent.relative_to(root).as_posix()}/" for name, path in found.items()}}


def _judged(url: str, out: Path) -> dict[str, float]:
    """One run of Lighthouse: the score of each category."""
    _run("node", str(LIGHTHOUSE), url, f"--output-path={out}", *FLAGS, folder=out.parent)
    told = json.loads(out.read_text("utf-8"))
    if "runtimeError" in told:
        raise NotMeasured(f"{url}: {told['runtimeError'].get('message')}")
    return {name: round(100 * (told["categories"][name]["score"] or 0), 1) for name in BUDGETS}


@contextmanager
def serving(nginx: str, work: Path, root: Path, port: int) -> Iterator[None]:
    """The site on this machine, until the end of the block."""
    settings = work / "nginx.conf"
    settings.write_text(NGINX.format(work=work, root=root, port=port), encoding="utf-8")
    work.chmod(0o755)  # nginx's workers may belong to somebody else
    process = subprocess.Popen((nginx, "-c", str(settings), "-p", str(work)), stderr=subprocess.DEVNULL)
    try:
        _wait(port, process)
        yield
    finally:
        process.terminate()
        process.wait()


def _wait(port: int, process: "subprocess.Popen[bytes]") -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and process.poll() is None:
        with socket.socket() as tried:
            if tried.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise NotMeasured("nginx does not answer")


def free_port() -> int:
    """A port that nobody uses."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _run(*command: str, folder: Path) -> None:
    environment = {**os.environ, "CHROME_PATH": CHROMIUM, "CI": "1"}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise NotMeasured((done.stderr or done.stdout)[-600:])
