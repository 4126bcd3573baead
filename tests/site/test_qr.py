"""QR codes are read by a reader that is not ours."""

import re

import pytest
import zxingcpp
from PIL import Image, ImageDraw

from bangvang.site.qr import QUIET, QrCode, qr_code
from built import Site, built, small_roll

ROW = re.compile(r"M(\d+) (\d+)\.5((?:h\d+|m\d+ 0)*)")
MOVE = re.compile(r"([hm])(\d+)")
SCALE = 4


def drawn(code: QrCode) -> Image.Image:
    """A code as a picture: its path is walked as a browser would."""
    picture = Image.new("L", (code.size * SCALE, code.size * SCALE), 255)
    pen = ImageDraw.Draw(picture)
    assert "".join(row[0] for row in ROW.finditer(code.path)) == code.path
    for row in ROW.finditer(code.path):
        x, y = int(row[1]), int(row[2])
        for kind, length in MOVE.findall(row[3]):
            if kind == "h":
                pen.rectangle((x * SCALE, y * SCALE, (x + int(length)) * SCALE - 1, (y + 1) * SCALE - 1), fill=0)
            x += int(length)
    return picture


def read(code: QrCode) -> str:
    """What a reader makes of a code."""
    (found,) = zxingcpp.read_barcodes(drawn(code))
    return found.text


@pytest.mark.parametrize(
    "text",
    [
        "https://a.vn/",
        "https://bangvang.hanoi.gov.vn/quyet-dinh/khen-thuong-nam-2016-cua-ubnd-tp-ho-chi-minh/",
        "http://127.0.0.1:8000/en/ket-qua/2022/",
        f"https://bang-vang.vi-du.gov.vn/goc/quyet-dinh/{'mot-ma-dai-' * 7}x/",
    ],
)
def test_a_code_reads_as_the_address_that_it_was_made_of(text: str) -> None:
    assert read(qr_code(text)) == text


def test_a_code_stands_in_its_quiet_zone() -> None:
    code = qr_code("https://a.vn/")

    assert min(int(row[1]) for row in ROW.finditer(code.path)) == QUIET
    assert min(int(row[2]) for row in ROW.finditer(code.path)) == QUIET


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small site that knows its address."""
    return Site(built(small_roll(tmp_path_factory.mktemp("qr")), "--base-url", Site.base))


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("quyet-dinh/qd-1/", "quyet-dinh/qd-1/"),
        ("en/quyet-dinh/qd-1/", "en/quyet-dinh/qd-1/"),
        ("ket-qua/2022/", "ket-qua/2022/"),
        ("ket-qua/2022/in/", "ket-qua/2022/"),
    ],
)
def test_a_decision_a_year_and_its_booklet_carry_the_code_of_their_permanent_address(
    site: Site, path: str, address: str
) -> None:
    found = re.search(r'<svg viewBox="0 0 (\d+) \1" aria-hidden="true"><path d="([^"]+)"', site.html(path))
    assert found is not None
    assert read(QrCode(int(found[1]), found[2])) == site.base + address


def test_a_site_that_does_not_know_its_address_carries_no_code(tmp_path_factory: pytest.TempPathFactory) -> None:
    site = Site(built(small_roll(tmp_path_factory.mktemp("nowhere"))))
    assert "bv-qr" not in site.html("quyet-dinh/qd-1/")
