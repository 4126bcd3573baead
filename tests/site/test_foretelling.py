"""Before a site is built it is told how many files it will have at least, and which hosts would not take them."""

from pathlib import Path

import pytest

from bangvang.addresses import API, FOLDERS
from bangvang.open_data.files import open_data_files
from bangvang.publishing.limits import too_many
from bangvang.site.foretelling import files_at_least
from bangvang.site.pages import all_pages
from built import SOME_MORE
from seen import BOTH_LANGUAGES, seen

HIDDEN = {"people/mat.yml": "name: Bí Mật\nunit: so-y-te\nvisibility: withheld"}
NO_PEOPLE = {"roll.yml": BOTH_LANGUAGES + "    people_pages: none\n"}
SMALL = {"roll.yml": BOTH_LANGUAGES + "    open_data: small\n"}


@pytest.mark.parametrize("more", [{}, HIDDEN, NO_PEOPLE, SMALL], ids=["as it is", "one hidden", "no people", "small"])
def test_the_files_of_records_are_as_many_as_are_then_made(tmp_path: Path, more: dict[str, str]) -> None:
    sights = [seen(tmp_path / language, {**SOME_MORE, **more}, language) for language in ("vi", "en")]
    first_parts = {
        f"{sight.addresses.record(sight.language, kind, record)}"
        for sight in sights
        for kind in FOLDERS
        if kind != "results"
        for record in sight.roll.of_kind(kind)
    }
    documents = {
        f"{API}{kind}/{record}.json" for kind in FOLDERS for record in sights[0].roll.of_kind(kind) if kind != "results"
    }
    made = {page.path for sight in sights for page in all_pages(sight)}
    written = {file.path for file in open_data_files(sights, "")}
    assert files_at_least(sights[0].roll) == len(first_parts & made) + len(documents & written) > 0


def test_a_site_that_every_host_takes_is_not_spoken_of() -> None:
    assert too_many(20_000) is None


def test_a_site_is_told_which_hosts_will_not_take_it() -> None:
    told = too_many(20_001)
    assert told is not None
    assert told.vi == (
        "Trang sẽ có ít nhất 20.001 tệp (trang và JSON của các bản ghi). Cloudflare Pages nhận nhiều nhất 20.000 tệp. "
        "Để bớt tệp, trong roll.yml: people_pages: none (không có trang cá nhân), open_data: small."
    )
    assert told.en == (
        "The site will have at least 20,001 files (pages and JSON of records). Cloudflare Pages takes 20,000 files at most. "
        "For fewer files, in roll.yml: people_pages: none (no pages of people), open_data: small."
    )
    assert "GitLab Pages takes 200,000 files at most" in (too_many(200_001) or told).en
