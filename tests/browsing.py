"""A real Chromium that finds built sites at their own addresses, and what goes wrong in it."""

import atexit
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, Playwright, expect, sync_playwright

from built import Site
from faults import Fault
from hosts import Folder, serving_hosts

CHROMIUM = "/usr/bin/chromium"
OURS = "*.vi-du.vn"
"""The hosts of sites in tests."""
LEFT = "net::ERR_ABORTED"
"""What becomes of a request whose page was left before the answer came."""
_KEPT = ExitStack()
"""What lives as long as this process: to start a browser takes a second."""
atexit.register(_KEPT.close)
expect.set_options(timeout=30_000)  # a busy machine is slow, not wrong


@cache
def chromium(*arguments: str) -> Browser:
    """The one browser of this process that was started with these arguments. It ends with the process."""
    return _driver().chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu", *arguments])


@contextmanager
def visiting(browser: Browser) -> Iterator[Browser]:
    """A browser for a while: what was opened in it meanwhile is closed at the end."""
    before = browser.contexts
    try:
        yield browser
    finally:
        for context in browser.contexts:
            if context not in before:
                context.close()


@contextmanager
def browsing(*sites: Site, policy: str = "") -> Iterator[Browser]:
    """A browser to which sites, served on this machine, stand at the addresses that they were built for.

    Each site has a host of its own. `policy` is the content security policy that they are served under.
    """
    port, folders = _hosts()
    stood = dict(folders)
    for site in sites:
        url = urlsplit(site.base)
        folders[url.hostname or ""] = Folder(site.root, url.path, policy)
    try:
        with visiting(chromium(f"--host-resolver-rules=MAP {OURS}:80 127.0.0.1:{port}")) as browser:
            yield browser
    finally:
        folders.clear()
        folders.update(stood)


@cache
def _driver() -> Playwright:
    """What drives the browsers of this process."""
    return _KEPT.enter_context(sync_playwright())


@cache
def _hosts() -> tuple[int, dict[str, Folder]]:
    """The port at which this process serves sites by their hosts, and what it serves at the moment."""
    folders: dict[str, Folder] = {}
    return _KEPT.enter_context(serving_hosts(folders)), folders


def watched(page: Page, *sites: Site) -> list[Fault]:
    """What goes wrong on a page from now on, in a list that grows: complaints, failures, requests to any other host."""
    told: list[Fault] = []
    bases = tuple(site.base for site in sites)

    def note(what: str) -> None:
        told.append(Fault(what, page.url))

    page.on("console", lambda said: note(said.text) if said.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: note(str(error)))
    page.on("requestfailed", lambda asked: note(f"{asked.failure} {asked.url}") if asked.failure != LEFT else None)
    page.on("request", lambda asked: None if asked.url.startswith(bases) else note(f"asked {asked.url}"))
    page.on("response", lambda got: note(f"{got.status} {got.url}") if got.status >= 400 else None)
    return told
