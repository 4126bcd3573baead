"""How a page ends: its address, and a letter to the publisher that already says which page it is about."""

from dataclasses import replace
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangvang.model.localised import Words
from bangvang.site.closing import Closer, Closing
from bangvang.views.decision import decision_page
from bangvang.views.page import Page
from bangvang.views.sight import Sight
from bangvang.views.unit import unit_page
from built import SOME_MORE
from seen import BOTH_LANGUAGES, seen

SITE = "https://bang-vang.vi-du.vn/"
HOSTILE = st.text(st.one_of(st.sampled_from("&?=#%+\"'<>\r\n @:/"), st.characters(codec="utf-8")), min_size=1)


def sight_of(folder: Path, contact: str) -> Sight:
    """A roll that may be written to."""
    return seen(folder, {**SOME_MORE, "roll.yml": f"{BOTH_LANGUAGES}    contact: {contact}\n"})


def closing(sight: Sight, page: Page, site_url: str = SITE) -> Closing:
    """The end of a page."""
    return Closer(sight, site_url).close(page)


def letter(contact: str | None) -> tuple[str, str, str]:
    """To whom, about what, and what a letter says already."""
    assert contact is not None
    address = urlsplit(contact)
    asked = parse_qs(address.query, strict_parsing=True)
    (subject,), (body,) = asked["subject"], asked["body"]
    return f"{address.scheme}:{address.path}", subject, body


@pytest.fixture(scope="module")
def sight(tmp_path_factory: pytest.TempPathFactory) -> Sight:
    """A roll whose publisher may be written to."""
    return sight_of(tmp_path_factory.mktemp("contact"), "mailto:bang@vang.example")


def test_a_letter_holds_the_name_and_the_address_of_its_page(sight: Sight) -> None:
    to, subject, body = letter(closing(sight, unit_page(sight, sight.roll.units["so-y-te"])).contact)

    assert to == "mailto:bang@vang.example"
    assert subject == "Correction: Sở Y tế"
    assert body.split("\r\n")[:2] == ["Sở Y tế", f"{SITE}en/don-vi/so-y-te/"]


@given(HOSTILE)
def test_no_name_changes_to_whom_a_letter_goes_or_adds_to_its_parts(sight: Sight, name: str) -> None:
    page = replace(unit_page(sight, sight.roll.units["so-y-te"]), title=Words(name, "vi"))

    contact = closing(sight, page).contact
    to, subject, body = letter(contact)

    assert to == "mailto:bang@vang.example"
    assert subject == f"Correction: {name}"
    assert body.startswith(f"{name}\r\n{SITE}")
    assert contact is not None
    assert sorted(parse_qs(urlsplit(contact).query)) == ["body", "subject"]


def test_a_contact_on_the_web_is_led_to_as_it_is(tmp_path: Path) -> None:
    sight = sight_of(tmp_path, "https://vi-du.vn/gop-y?muc=bang-vang")

    assert (
        closing(sight, unit_page(sight, sight.roll.units["so-y-te"])).contact == "https://vi-du.vn/gop-y?muc=bang-vang"
    )


def test_a_contact_that_has_a_subject_line_keeps_its_own_parts(tmp_path: Path) -> None:
    sight = sight_of(tmp_path, "mailto:bang@vang.example?cc=hai@vang.example")

    contact = closing(sight, unit_page(sight, sight.roll.units["so-y-te"])).contact

    assert contact is not None
    assert contact.startswith("mailto:bang@vang.example?cc=hai@vang.example&subject=")


def test_without_a_contact_there_is_nobody_to_write_to(tmp_path: Path) -> None:
    sight = seen(tmp_path, SOME_MORE)

    assert closing(sight, unit_page(sight, sight.roll.units["so-y-te"])).contact is None


def test_where_the_site_stands_nowhere_yet_the_address_is_the_path_within_it(sight: Sight) -> None:
    end = closing(sight, decision_page(sight, sight.roll.decisions["qd-1"]), "")

    assert (end.address, end.qr) == ("en/quyet-dinh/qd-1/", None)
    assert "howpublished" not in end.bibtex


def test_a_bibliography_gets_who_what_where_and_as_of_when(sight: Sight) -> None:
    assert closing(sight, decision_page(sight, sight.roll.decisions["qd-1"])).bibtex == (
        "@misc{bangvang:decisions-qd-1,\n"
        "  author = {{Ban Thi đua}},\n"
        "  title = {{1/QĐ-UBND}},\n"
        "  howpublished = {\\url{https://bang-vang.vi-du.vn/en/quyet-dinh/qd-1/}},\n"
        "  year = {2024},\n"
        "  note = {Bảng vàng thử, as of 30 June 2024},\n"
        "}"
    )
