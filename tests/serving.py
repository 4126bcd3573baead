"""A roll that is being served by the real command line, in another process."""

import http.client
import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from commanded import environment

PATIENCE = 60.0
"""Seconds until a test gives up; far more than anything should take."""
DOCUMENT = "title: Luật {}\nissuer: ubnd\n"
WRONG = "title: Luật hai\nissuer: ub-nd\n"
"""A document with an error: nobody bears the id of its issuer."""
EVENTS = "/-/bangvang/events"
_TAG = re.compile(r'<script src="/-/bangvang/preview\.js" data-version="([^"]*)" data-lang="(?:vi|en)" defer></script>')


@dataclass(frozen=True)
class Served:
    """A roll that is being served."""

    roll: Path
    address: str
    process: subprocess.Popen[str]

    def answer(self, path: str, method: str = "GET", **headers: str) -> tuple[int, Mapping[str, str], bytes]:
        """Status, headers and content of an address; the path is sent as it stands."""
        url = urlsplit(self.address)
        connection = http.client.HTTPConnection(url.hostname or "", url.port, timeout=PATIENCE)
        try:
            connection.putrequest(method, path, skip_host="Host" in headers, skip_accept_encoding=True)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, dict(answer.headers), answer.read()
        finally:
            connection.close()

    def get(self, path: str) -> tuple[int, str]:
        """Status and text of a page, without the script that the preview adds."""
        status, _, content = self.answer(path)
        return status, _TAG.sub("", content.decode("utf-8"))

    def version(self, path: str = "/") -> str:
        """Which site a page belongs to."""
        found = _TAG.search(self.answer(path)[2].decode("utf-8"))
        assert found
        return found.group(1)

    @contextmanager
    def news(self) -> Iterator[Iterator[Any]]:
        """What open pages are told, as it comes."""
        url = urlsplit(self.address)
        connection = http.client.HTTPConnection(url.hostname or "", url.port, timeout=PATIENCE)
        try:
            connection.request("GET", EVENTS)
            lines = iter(connection.getresponse().readline, b"")
            yield (json.loads(line.removeprefix(b"data: ")) for line in lines if line.startswith(b"data: "))
        finally:
            connection.close()

    def told(self) -> Any:
        """What open pages are told at the moment, when all is judged."""
        with self.news() as news:
            return next(one for one in news if not one["checking"])

    def write(self, path: str, text: str) -> None:
        """Change a file of the roll, as editors do."""
        file = self.roll / "data" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def interrupt(self, sign: signal.Signals = signal.SIGINT) -> int:
        """Press Ctrl-C, or end it by another signal, and give the exit code."""
        self.process.send_signal(sign)
        return self.process.wait(timeout=PATIENCE)


@contextmanager
def serving(roll: Path, *arguments: str) -> Iterator[Served]:
    """Serve a roll until the end of the block; then interrupt it, if that was not done, and wait."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bangvang", "serve", "--port", "0", *(arguments or ("--lang", "en"))],
        cwd=roll,
        env=environment(),
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        encoding="utf-8",
    )
    assert process.stderr is not None
    try:
        said = iter(process.stderr.readline, "")
        found = next((match for line in said if (match := re.search(r"http://127\.0\.0\.1:\d+/", line))), None)
        assert found
        yield Served(roll, found.group(), process)
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.communicate(timeout=PATIENCE)


def until(holds: Callable[[], bool]) -> None:
    """Wait until something holds. AssertionError where it does not come to pass."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)
