"""A real Chromium that finds built sites at their own addresses, and what goes wrong in it."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from built import Site, served
from faults import Fault

CHROMIUM = "/usr/bin/chromium"
LEFT = "net::ERR_ABORTED"
"""What becomes of a request whose page was left before the answer came."""


@contextmanager
def browsing(*sites: Site, policy: str = "") -> Iterator[Browser]:
    """A browser to which sites, served on this machine, stand at the addresses that they were built for.

    Each site has a host of its own. `policy` is the content security policy that they are served under.
    """
    with ExitStack() as stack:
        ports = {
            urlsplit(site.base).hostname: stack.enter_context(served(site.root, site.base, policy)) for site in sites
        }
        rules = ", ".join(f"MAP {host}:80 127.0.0.1:{port}" for host, port in ports.items())
        arguments = ["--no-sandbox", "--disable-gpu", f"--host-resolver-rules={rules}"]
        playwright = stack.enter_context(sync_playwright())
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        stack.callback(browser.close)
        yield browser


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
