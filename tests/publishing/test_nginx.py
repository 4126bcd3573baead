"""nginx, with nothing but the settings that were written for it, serves the site as it should be served."""

import gzip
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from browsing import chromium, visiting, watched
from built import Site, few
from commanded import bangvang
from faults import report
from kept import real_site
from kinds import kind_of, of_every_kind
from nginxed import Nginx, nginx

HOST = "http://bang-vang.vi-du.vn"
LANGUAGES = ("vi", "en")
SAFE = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
WATCH = """
  window.told = [];
  addEventListener("securitypolicyviolation", (one) => told.push(`${one.effectiveDirective} ${one.blockedURI} ${one.sample}`));
"""


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site of the real roll, at an address below its host's root."""
    return real_site(tmp_path_factory)


@pytest.fixture(scope="module")
def server(real: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    """That site, served."""
    folder = tmp_path_factory.mktemp("nginx")
    done = bangvang("publish", "--to", "nginx", "--site", str(real.root), "--out", str(folder / "out"))
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    with nginx(folder / "out", folder) as running:
        yield running


@pytest.fixture(scope="module")
def small_server(small_site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    """The small site, in which old addresses lead on."""
    folder = tmp_path_factory.mktemp("nginx-small")
    done = bangvang("publish", "--to", "nginx", "--site", str(small_site.root), "--out", str(folder / "out"))
    assert done.returncode == 0, done.stderr
    with nginx(folder / "out", folder) as running:
        yield running


def test_every_page_is_served_and_bears_the_headers_of_safety(real: Site, server: Nginx) -> None:
    wrong = []
    for path in real.paths:
        answer = server.get(f"/goc/{path}")
        told = {name: answer.headers.get(name) for name in SAFE}
        policy = answer.headers.get("content-security-policy", "")
        if (answer.status, told) != (200, SAFE) or not policy.startswith(
            "default-src 'none'; script-src 'self' 'sha256-"
        ):
            wrong.append(f"{path}: {answer.status} {answer.headers}")
        if answer.content != real.html(path).encode():
            wrong.append(f"{path}: other bytes")
    assert few(wrong) == []


def test_pages_are_asked_for_anew_and_files_named_by_their_content_never_again(real: Site, server: Nginx) -> None:
    wrong = []
    hashed = 0
    for file in sorted(path.relative_to(real.root).as_posix() for path in real.root.rglob("*.*") if path.is_file()):
        if file.startswith("."):  # our mark is nobody else’s business
            continue
        answer = server.get(f"/goc/{file}")
        named_by_content = file.endswith((".bin", ".css", ".js"))
        hashed += named_by_content
        wanted = "public, max-age=31536000, immutable" if named_by_content else "no-cache"
        if (answer.status, answer.headers.get("cache-control")) != (200, wanted):
            wrong.append(f"{file}: {answer.status} {answer.headers.get('cache-control')}")
    assert few(wrong) == []
    assert hashed > 20


def test_a_page_that_has_not_changed_is_not_sent_again(server: Nginx) -> None:
    first = server.get("/goc/tra-cuu/")
    again = server.get("/goc/tra-cuu/", If_None_Match=first.headers["etag"])
    assert (again.status, again.content) == (304, b"")


def test_who_takes_gzip_gets_the_twin_that_was_made_beforehand(real: Site, server: Nginx) -> None:
    for path in ("", "tra-cuu/", "en/du-lieu/"):
        answer = server.get(f"/goc/{path}", Accept_Encoding="gzip")
        assert answer.headers["content-encoding"] == "gzip"
        assert "accept-encoding" in answer.headers["vary"].lower()
        assert gzip.decompress(answer.content) == real.html(path).encode()
        assert len(answer.content) < len(real.html(path).encode()) / 2
    plain = server.get("/goc/tra-cuu/")
    assert "content-encoding" not in plain.headers


def test_texts_are_told_to_be_utf_8(server: Nginx, real: Site) -> None:
    script = next(real.root.glob("assets/bangvang.*.js")).name
    for path, kind in (("", "text/html"), ("sitemap.xml", "xml"), ("tra-cuu/chi-muc.json", "application/json")):
        told = server.get(f"/goc/{path}").headers["content-type"]
        assert kind in told
        assert told.endswith("charset=utf-8"), told
    assert server.get(f"/goc/assets/{script}").headers["content-type"] == "application/javascript; charset=utf-8"


@pytest.mark.parametrize(
    "path", ["khong-co/", "don-vi/khong-co", "assets/bangvang.0123456789.js", "assets/", ".bangvang"]
)
def test_what_is_not_there_is_answered_by_the_sites_own_page_with_404(real: Site, server: Nginx, path: str) -> None:
    answer = server.get(f"/goc/{path}")
    assert answer.status == 404
    assert answer.content == (real.root / "404.html").read_bytes()
    assert answer.headers["cache-control"] == "no-cache"
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_nothing_beyond_the_site_is_served(server: Nginx) -> None:
    for path in (
        "/goc/../../../etc/passwd",
        "/goc/%2e%2e/%2e%2e/etc/passwd",
        "/bang-vang.conf",
        "/goc/..%2fbang-vang.conf",
    ):
        assert server.get(path).status in {400, 404}


def test_what_proves_who_owns_the_host_is_not_kept_back(small_site: Site, tmp_path: Path) -> None:
    bangvang("publish", "--to", "nginx", "--site", str(small_site.root), "--out", str(tmp_path / "out"))
    proof = tmp_path / "out/www/.well-known/acme-challenge/x"
    proof.parent.mkdir(parents=True)
    proof.write_text("x", encoding="utf-8")
    (tmp_path / "out/www/goc/.bi-mat").write_text("x", encoding="utf-8")
    with nginx(tmp_path / "out", tmp_path) as running:
        assert running.get("/.well-known/acme-challenge/x").content == b"x"
        for hidden in ("/goc/.bi-mat", "/.git/config", "/goc/.well-known/../.bi-mat"):
            assert running.get(hidden).status == 404


def test_an_address_without_its_last_slash_leads_to_the_one_with_it(server: Nginx) -> None:
    answer = server.get("/goc/tra-cuu")
    assert (answer.status, answer.headers["location"]) == (301, "/goc/tra-cuu/")


@pytest.mark.parametrize("home", ["/goc/", "/goc/en/"])
@pytest.mark.parametrize("old", ["van-ban/luat-cu/", "van-ban/luat-cu", "van-ban/luat-2003/"])
def test_an_old_address_leads_on_for_good(small_server: Nginx, home: str, old: str) -> None:
    answer = small_server.get(home + old)
    assert (answer.status, answer.headers["location"]) == (301, f"{home}van-ban/luat/")
    assert small_server.get(answer.headers["location"]).status == 200


@pytest.mark.browser
@pytest.mark.parametrize("whole", [False, pytest.param(True, marks=pytest.mark.soak)], ids=["in turn", "whole"])
def test_pages_of_every_kind_run_in_a_browser_without_a_complaint_or_a_request_elsewhere(
    real: Site, server: Nginx, *, whole: bool
) -> None:
    """Each kind in one language, one after the other in Vietnamese and English; in the long tests in both."""
    all_stops = [of_every_kind([real], language) for language in LANGUAGES]
    kinds = sorted({kind_of(stop.path) for stops in all_stops for stop in stops})
    there = [{kind_of(stop.path) for stop in stops} for stops in all_stops]
    stops = [
        stop
        for turn, others in ((0, 1), (1, 0))
        for stop in all_stops[turn]
        if whole or kinds.index(kind_of(stop.path)) % 2 == turn or kind_of(stop.path) not in there[others]
    ]
    rules = f"--host-resolver-rules=MAP {urlsplit(HOST).hostname}:80 127.0.0.1:{server.port}"
    with visiting(chromium(rules)) as browser:
        page = browser.new_page()
        page.add_init_script(WATCH)
        told = watched(page, real)
        violations: list[str] = []
        for stop in stops:
            page.goto(stop.url, wait_until="load")
            violations += [f"{stop.path}: {one}" for one in page.evaluate("window.told")]
        page.goto(f"{real.base}tra-cuu/?q=nguyen", wait_until="load")
        page.locator(".bv-hit").first.wait_for()
        page.goto(f"{real.base}tra-cuu/?xem=khen-thuong", wait_until="load")
        page.locator(".bv-lines > li").first.wait_for()
        violations += page.evaluate("window.told")
    assert len(stops) > 40, len(stops)
    assert few(violations) == []
    assert not told, report(told)
