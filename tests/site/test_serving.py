"""`bangvang serve`: what it answers, to whom, and how it ends."""

import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from built import HOUSE, built, differences, few, small_roll, tree
from commanded import bangvang
from serving import DOCUMENT, EVENTS, Served, serving

NO_PAGES = ("sitemap.xml", "robots.txt", ".bangvang")
"""What a build writes beside pages and their files: the preview has no use for it."""


@pytest.fixture(scope="module")
def standing(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A small roll that is being served, for tests that change nothing."""
    roll = small_roll(
        tmp_path_factory.mktemp("standing"),
        {"documents/luat.yml": DOCUMENT.format("một"), "documents/moi.yml": "title: Luật mới\nformerly: [cu]\n"},
    )
    with serving(roll) as one:
        yield one


def test_every_file_of_the_real_site_is_served_byte_for_byte_as_a_build_writes_it(tmp_path: Path) -> None:
    with serving(HOUSE) as one:
        site = tree(built(HOUSE, "--out", str(tmp_path / "site"), "--base-url", one.address) and tmp_path / "site")
        pages = {path: content for path, content in site.items() if path not in NO_PAGES}
        served = {}
        for path in pages:
            address = f"/{path.removesuffix('index.html')}"
            served[path] = one.get(address)[1].encode() if path.endswith(".html") else one.answer(address)[2]
    assert few(differences(pages, served)) == []
    assert len(pages) > 450


def test_pages_come_with_the_script_that_keeps_them_up_to_date_and_nothing_inline(standing: Served) -> None:
    status, headers, content = standing.answer("/van-ban/luat/")
    assert (status, headers["Content-Type"], headers["Cache-Control"]) == (200, "text/html; charset=utf-8", "no-store")
    assert "Luật một" in content.decode()
    assert b'<script src="/-/bangvang/preview.js" data-version="' in content
    assert standing.answer("/-/bangvang/preview.js")[1]["Content-Type"] == "text/javascript; charset=utf-8"
    assert standing.answer("/-/bangvang/preview.css")[1]["Content-Type"] == "text/css; charset=utf-8"


def test_old_addresses_lead_on_as_on_the_built_site(standing: Served) -> None:
    status, text = standing.get("/van-ban/cu/")
    assert status == 200
    assert 'url=../../van-ban/moi/"' in text


def test_an_address_without_its_last_slash_leads_to_the_page(standing: Served) -> None:
    status, headers, _ = standing.answer("/van-ban/luat")
    assert (status, headers["Location"]) == (302, "/van-ban/luat/")


def test_the_head_of_a_page_comes_without_its_content(standing: Served) -> None:
    status, headers, content = standing.answer("/van-ban/luat/", "HEAD")
    assert (status, content) == (200, b"")
    assert int(headers["Content-Length"]) > 1000
    assert standing.answer(EVENTS, "HEAD")[0] == 404


@pytest.mark.parametrize(
    "path",
    [
        "/../data/roll.yml",
        "/../../../../../../../../etc/passwd",
        "/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/..%2f..%2f..%2f..%2f..%2fetc/passwd",
        "/..%5c..%5cdata%5croll.yml",
        "/C:/Windows/win.ini",
        "/assets/../../data/roll.yml",
        "//etc/passwd",
        "//[/",
        "/van-ban/%00luat/",
        "/van-ban/luat/trang/2/",
        "/van-ban/trang/1/",
        "/ket-qua/2022-2022/",
        "/khong/co/",
        "/-/bangvang/preview.py",
        "/-/bangvang/../preview.py",
        f"/{'dai' * 3000}/",
        f"/{'dai' * 3000}",
    ],
)
def test_nothing_but_the_sites_own_pages_and_files_is_served(standing: Served, path: str) -> None:
    status, text = standing.get(path)
    assert status == 404
    assert "root:" not in text
    assert "publisher:" not in text
    assert "import" not in text


def test_folders_are_not_listed(standing: Served) -> None:
    for path in ("/assets/images/", "/assets/images"):
        status, text = standing.get(path)
        assert status == 404
        assert "emblem.svg</a>" not in text


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:80", "localhost.evil.example", "", "[::2]"])
def test_a_name_that_somebody_else_gave_this_machine_is_refused(standing: Served, host: str) -> None:
    for path in ("/", EVENTS, "/-/bangvang/preview.js"):
        status, _, content = standing.answer(path, Host=host)
        assert (status, content) == (421, b"421\n")


@pytest.mark.parametrize("host", ["localhost", "localhost:9000", "127.0.0.1:1", "[::1]:8000", "LOCALHOST"])
def test_this_machine_may_be_called_by_its_own_names_by_way_of_any_port(standing: Served, host: str) -> None:
    assert standing.answer("/", Host=host)[0] == 200


def test_it_is_to_be_reached_from_this_machine_alone(standing: Served) -> None:
    port = urlsplit(standing.address).port
    assert port is not None
    with socket.socket() as other, pytest.raises(OSError, match="refused"):
        other.connect(("127.0.0.2", port))


@pytest.mark.parametrize(
    ("language", "said"), [("vi", "Cổng {} đang có chương trình khác dùng"), ("en", "Port {} is in use")]
)
def test_a_port_that_is_taken_is_told_with_what_to_do(
    standing: Served, tmp_path: Path, language: str, said: str
) -> None:
    port = str(urlsplit(standing.address).port)
    done = bangvang("serve", "--port", port, "--lang", language, folder=small_roll(tmp_path))
    assert done.returncode == 2
    assert said.format(port) in done.stderr
    assert "bangvang serve --port" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_well_while_pages_are_open_and_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sign: signal.Signals
) -> None:
    work = tmp_path / "tam"
    work.mkdir()
    monkeypatch.setenv("TMPDIR", str(work))
    with serving(small_roll(tmp_path / "so")) as one, one.news() as news:
        next(news)
        assert list(work.iterdir()) != []
        assert one.interrupt(sign) == 0
        assert next(news, None) is None
    assert list(work.iterdir()) == []
