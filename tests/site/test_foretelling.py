"""Before a site is built it is told how many pages it will have at least, and which hosts would not take them."""

from pathlib import Path

import pytest

from bangvang.addresses import FOLDERS
from bangvang.publishing.limits import too_many
from bangvang.site.foretelling import pages_at_least
from bangvang.site.pages import all_pages
from built import SOME_MORE
from seen import BOTH_LANGUAGES, seen

HIDDEN = {"people/mat.yml": "name: Bí Mật\nunit: so-y-te\nvisibility: withheld"}
NO_PEOPLE = {"roll.yml": BOTH_LANGUAGES + "    people_pages: none\n"}


@pytest.mark.parametrize("more", [{}, HIDDEN, NO_PEOPLE], ids=["as it is", "one hidden", "no people"])
def test_the_pages_of_records_are_as_many_as_are_then_made(tmp_path: Path, more: dict[str, str]) -> None:
    sights = [seen(tmp_path / language, {**SOME_MORE, **more}, language) for language in ("vi", "en")]
    first_parts = {
        f"{sight.addresses.record(sight.language, kind, record)}"
        for sight in sights
        for kind in FOLDERS
        if kind != "results"
        for record in sight.roll.of_kind(kind)
    }
    made = {page.path for sight in sights for page in all_pages(sight)}
    assert pages_at_least(sights[0].roll) == len(first_parts & made) > 0


def test_a_site_that_every_host_takes_is_not_spoken_of() -> None:
    assert too_many(20_000) is None


def test_a_site_is_told_which_hosts_will_not_take_it() -> None:
    told = too_many(20_001)
    assert told is not None
    assert told.vi == (
        "Trang sẽ có ít nhất 20.001 trang của các bản ghi. Cloudflare Pages nhận nhiều nhất 20.000 tệp. "
        "Để bớt tệp, trong roll.yml: people_pages: none (không có trang cá nhân), open_data: small."
    )
    assert told.en == (
        "The site will have at least 20,001 pages of records. Cloudflare Pages takes 20,000 files at most. "
        "For fewer files, in roll.yml: people_pages: none (no pages of people), open_data: small."
    )
    assert "GitLab Pages takes 200,000 files at most" in (too_many(200_001) or told).en
