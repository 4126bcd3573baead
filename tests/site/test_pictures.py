"""The theme's own pictures: a card for every section, of the size that other sites ask for, and the site's icons."""

from pathlib import Path

import pytest
from PIL import Image

from bangvang.addresses import FOLDERS
from bangvang.resources import theme_folder
from bangvang.site.sharing import CARDS, HEIGHT, HOME, WIDTH, card_of
from built import Site

HEAVIEST = 40_000


def picture(path: str) -> Path:
    """The file of a picture of the theme."""
    return theme_folder() / path


@pytest.mark.parametrize("section", CARDS)
def test_a_section_has_its_card(section: str) -> None:
    file = picture(card_of(section))
    with Image.open(file) as card:
        assert (card.format, card.mode, card.size) == ("PNG", "P", (WIDTH, HEIGHT))
    assert file.stat().st_size <= HEAVIEST


def test_every_kind_of_record_has_a_card_of_its_own_and_what_has_none_bears_that_of_the_home_page() -> None:
    assert set(FOLDERS) <= set(CARDS)
    assert card_of("guide") == card_of(HOME)


@pytest.mark.parametrize(("name", "size"), [("favicon.png", 48), ("apple-touch-icon.png", 180)])
def test_the_site_has_its_icons(name: str, size: int) -> None:
    with Image.open(picture(f"assets/images/{name}")) as icon:
        assert (icon.format, icon.size) == ("PNG", (size, size))


@pytest.mark.parametrize(
    ("path", "section"),
    [("", HOME), ("don-vi/tp-da-nang/", "units"), ("en/ket-qua/2022/", "results"), ("du-lieu/", "data")],
)
def test_a_shared_link_shows_title_words_and_the_card_of_its_section(site: Site, path: str, section: str) -> None:
    page = site.page(path)
    assert page.meta("og:image") == f"{site.base}{card_of(section)}"
    assert (site.root / card_of(section)).is_file()
    assert page.meta("og:title")
    assert page.meta("og:description")
    assert page.meta("description")
    assert page.meta("twitter:card") == "summary_large_image"
    assert page.meta("og:locale") == ("en_US" if path.startswith("en/") else "vi_VN")


def test_the_sites_icon_is_ours_and_not_the_themes_below(site: Site) -> None:
    assert (site.root / "assets/images/favicon.png").read_bytes() == picture("assets/images/favicon.png").read_bytes()
