"""A real Chromium that finds a built site at its own address."""

from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from playwright.sync_api import Browser, sync_playwright

from built import Site, served

CHROMIUM = "/usr/bin/chromium"


@contextmanager
def browsing(site: Site) -> Iterator[Browser]:
    """A browser to which a site, served on this machine, stands at the address that it was built for."""
    host = urlsplit(site.base).hostname
    with served(site.root, site.base) as port, sync_playwright() as playwright:
        rules = f"--host-resolver-rules=MAP {host}:80 127.0.0.1:{port}"
        arguments = ["--no-sandbox", "--disable-gpu", rules]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        try:
            yield browser
        finally:
            browser.close()
