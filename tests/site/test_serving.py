"""`bangvang serve`: the site at once, anew after every change, with what is wrong told on the open page."""

import http.client
import json
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import sync_playwright

from browsing import CHROMIUM
from built import small_roll
from commanded import environment

PATIENCE = 60.0
"""Seconds until a test gives up; far more than anything should take."""
DOCUMENT = "title: Luật {}\nissuer: ubnd\n"


@dataclass(frozen=True)
class Served:
    """A roll that is being served."""

    roll: Path
    address: str
    process: subprocess.Popen[str]

    def get(self, path: str) -> tuple[int, str, str]:
        """Status, type and text of an address; the path is sent as it stands."""
        url = urlsplit(self.address)
        connection = http.client.HTTPConnection(url.hostname or "", url.port, timeout=PATIENCE)
        try:
            connection.putrequest("GET", path, skip_accept_encoding=True)
            connection.endheaders()
            answer = connection.getresponse()
            return answer.status, answer.headers.get("Content-Type", ""), answer.read().decode("utf-8")
        finally:
            connection.close()

    def state(self) -> dict[str, str | int]:
        """What open pages are told: `version` and `problems`."""
        status, kind, text = self.get("/-/bangvang-state")
        assert (status, kind) == (200, "application/json")
        told: dict[str, str | int] = json.loads(text)
        return told

    def write(self, path: str, text: str) -> None:
        """Change a file of the roll, as editors do."""
        file = self.roll / "data" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


@contextmanager
def serving(roll: Path) -> Iterator[Served]:
    """Serve a roll until the end of the block; then interrupt it, if that was not done, and wait."""
    process = subprocess.Popen(
        [sys.executable, "-m", "bangvang", "serve", "--port", "0", "--lang", "en"],
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
        time.sleep(0.1)


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A small roll that is being served."""
    with serving(small_roll(tmp_path, {"documents/luat.yml": DOCUMENT.format("một")})) as one:
        yield one


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The same, for tests that change nothing."""
    roll = small_roll(tmp_path_factory.mktemp("standing"), {"documents/luat.yml": DOCUMENT.format("một")})
    with serving(roll) as one:
        yield one


def test_pages_are_served_with_the_script_that_reloads_them(standing: Served) -> None:
    status, kind, text = standing.get("/van-ban/luat/")
    assert (status, kind) == (200, "text/html; charset=utf-8")
    assert "Luật một" in text
    assert "/-/bangvang-state" in text
    assert standing.get("/assets/images/emblem.svg")[0] == 200


def test_what_is_changed_shows_up(served: Served) -> None:
    before = served.state()
    served.write("documents/luat.yml", DOCUMENT.format("hai"))
    until(lambda: served.state() != before)
    assert "Luật hai" in served.get("/van-ban/luat/")[2]
    served.write("documents/moi.yml", DOCUMENT.format("mới"))
    until(lambda: served.get("/van-ban/moi/")[0] == 200)


def test_an_error_is_told_on_open_pages_while_the_old_site_stands_and_mending_it_shows_the_new_one(
    served: Served,
) -> None:
    before = served.state()
    assert before["problems"] == ""
    served.write("documents/luat.yml", "title: Luật hai\nissuer: ub-nd\n")
    until(lambda: served.state()["problems"] != "")
    told = served.state()
    assert "No unit has the id «ub-nd»" in str(told["problems"])
    assert "data/documents/luat.yml:2:9" in str(told["problems"])
    assert told["version"] == before["version"]
    assert "Luật một" in served.get("/van-ban/luat/")[2]
    served.write("documents/luat.yml", DOCUMENT.format("hai"))
    until(lambda: served.state()["problems"] == "")
    assert "Luật hai" in served.get("/van-ban/luat/")[2]
    assert int(served.state()["version"]) > int(before["version"])


def test_a_roll_with_an_error_is_served_too_and_says_so(tmp_path: Path) -> None:
    with serving(small_roll(tmp_path, {"documents/luat.yml": "title: Luật\nissuer: ub-nd\n"})) as one:
        until(lambda: "ub-nd" in str(one.state()["problems"]))
        status, _, text = one.get("/")
        assert status == 404
        assert "/-/bangvang-state" in text
        one.write("documents/luat.yml", DOCUMENT.format("một"))
        until(lambda: one.get("/van-ban/luat/")[0] == 200)


@pytest.mark.parametrize(
    "path",
    [
        "/../data/roll.yml",
        "/../../../../../../../../etc/passwd",
        "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2f..%2f..%2f..%2fetc/passwd",
        "/assets/../../data/roll.yml",
        "//etc/passwd",
        "/van-ban/%00luat/",
        "/khong/co/",
    ],
)
def test_nothing_but_the_sites_own_files_is_served(standing: Served, path: str) -> None:
    status, _, text = standing.get(path)
    assert status == 404
    assert "root:" not in text
    assert "publisher:" not in text


def test_folders_are_not_listed(standing: Served) -> None:
    status, _, text = standing.get("/assets/stylesheets/")
    assert status == 404
    assert "palette</a>" not in text


def test_it_is_to_be_reached_from_this_machine_alone(standing: Served) -> None:
    assert urlsplit(standing.address).hostname == "127.0.0.1"


def test_an_interrupt_ends_it_well(served: Served) -> None:
    served.process.send_signal(signal.SIGINT)
    assert served.process.wait(timeout=PATIENCE) == 0


@pytest.mark.browser
def test_an_open_page_reloads_by_itself_and_shows_what_is_wrong(served: Served) -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page()
        page.goto(f"{served.address}van-ban/luat/")
        page.wait_for_function("window.fetch !== undefined")
        served.write("documents/luat.yml", "title: Luật\nissuer: ub-nd\n")
        alert = page.get_by_role("alert").filter(has_text="ub-nd")
        alert.wait_for(timeout=PATIENCE * 1000)
        served.write("documents/luat.yml", DOCUMENT.format("hai"))
        page.get_by_role("heading", name="Luật hai").wait_for(timeout=PATIENCE * 1000)
        assert alert.count() == 0
        browser.close()
