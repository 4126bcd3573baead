"""The search under a strict content security policy: the box and the page work, and the browser reports no violation."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browsing import browsing
from built import BASE_URL, Site, built, small_roll

pytestmark = pytest.mark.browser

POLICY = (
    "default-src 'none'; script-src 'self' {hashes}; style-src 'self'; img-src 'self' data:; connect-src 'self';"
    " base-uri 'self'; form-action 'self'"
)
INLINE = re.compile(r"<script(?![^>]*(?: src=| type=\"application/))[^>]*>(.*?)</script>", re.DOTALL)
WATCH = """
  window.told = [];
  addEventListener("securitypolicyviolation", (one) => told.push(`${one.effectiveDirective} ${one.blockedURI} ${one.sample}`));
"""


def policy_of(site: Site, *paths: str) -> str:
    """The policy, with the hashes of the scripts that stand in the pages themselves."""
    inline = {script for path in paths for script in INLINE.findall(site.html(path))}
    digests = sorted(b64encode(sha256(script.encode()).digest()).decode() for script in inline)
    return POLICY.format(hashes=" ".join(f"'sha256-{digest}'" for digest in digests))


def violations(page: Page) -> list[str]:
    told: list[str] = page.evaluate("window.told")
    return told


def test_the_box_and_the_page_work_under_a_strict_policy_without_any_violation(tmp_path: Path) -> None:
    site = Site(built(small_roll(tmp_path), "--base-url", BASE_URL))
    with browsing(site, policy=policy_of(site, "", "tra-cuu/", "en/tra-cuu/")) as browser:
        page = browser.new_page()
        page.add_init_script(WATCH)
        page.goto(BASE_URL, wait_until="load")
        page.keyboard.press("/")
        page.keyboard.type("tran thi binh")
        expect(page.locator(".bv-hits [role=option]").first).to_be_visible()
        page.keyboard.press("Control+a")
        page.keyboard.type("trann thi bifnh")
        expect(page.locator(".bv-hits__said").first).to_contain_text("kết quả")
        assert violations(page) == []
        for path in ("tra-cuu/", "en/tra-cuu/"):
            page.goto(f"{BASE_URL}{path}?q=tran+thi+binh", wait_until="load")
            expect(page.get_by_text("Trần Thị Bình").first).to_be_visible()
            assert violations(page) == []


def test_the_policy_is_in_force_where_it_is_tested(tmp_path: Path) -> None:
    site = Site(built(small_roll(tmp_path), "--base-url", BASE_URL))
    with browsing(site, policy=policy_of(site, "tra-cuu/")) as browser:
        page = browser.new_page()
        page.add_init_script(WATCH)
        page.goto(f"{BASE_URL}tra-cuu/", wait_until="load")
        page.evaluate(
            "document.head.append(Object.assign(document.createElement('style'), {textContent: 'p {color: red}'}))"
        )
        page.wait_for_function("window.told.length > 0")
        assert violations(page)[0].startswith("style-src")
