"""Every file of a site is of a kind that is meant to be published; whatever else turns up, from wherever, is found here."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from bangvang.publishing.hosts import HOSTS
from built import BASE_URL, Site, few, run_build, small_roll
from commanded import bangvang
from offered import with_forms
from pictured import picture

ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
HASH = "[0-9a-f]{10}"
RECORDS = "phong-trao|dien-hinh|cum-khoi|don-vi|ca-nhan|danh-hieu|quyet-dinh|su-kien|van-ban|nguon|de-nghi"
SECTIONS = f"(?:en/)?(?:{RECORDS}|ket-qua|tra-cuu|du-lieu|huong-dan|gioi-thieu)"
EXPECTED: Mapping[str, str] = {
    "home pages": r"(en/)?index\.html",
    "pages": rf"{SECTIONS}(/{ID})*/index\.html",
    "the page for what is not there": r"404\.html",
    "for crawlers": r"sitemap(-\d+)?\.xml|robots\.txt",
    "feeds": rf"({SECTIONS}/{ID}/|en/)?(atom\.xml|feed\.json)",
    "our style and script": rf"assets/bangvang\.{HASH}\.(css|js)",
    "the search's scripts": rf"assets/search-[a-z]+\.{HASH}\.js",
    "the theme below ours": r"assets/(javascripts/bundle|stylesheets/main)\.[0-9a-f]{8}\.min\.(js|css)",
    "pictures of the site": r"assets/images/(favicon|apple-touch-icon|cards/[a-z]+)\.png|assets/images/emblem\.svg",
    "pictures of the guide": rf"(en/)?huong-dan/bien-tap/{ID}\.webp",
    "photos": rf"anh/{ID}(\.[0-9a-z]+)*\.webp",
    "the index": r"(en/)?tra-cuu/(chi-muc|khen-thuong)\.json|(en/)?tra-cuu/chi-muc/[a-z2-7]{8,12}\.bin",
    "the roll as JSON": rf"api/v1/(index|openapi|changelog|[a-z]+/({ID}|pages/\d+))\.json",
    "tables": r"du-lieu/tai-ve/(csv|nam/(\d{4}|khong-ro))/[a-z_]+\.csv",
    "files to take away": r"du-lieu/tai-ve/(SHA256SUMS|bang-vang-csv\.zip|bang-vang\.sqlite|catalog\.jsonld|datapackage\.json)",
    "the forms": r"admin/(index\.html|config\.json|(admin|guesses|yaml)\.js|sveltia/((assets|chunks|fonts|locales)/)?[^/]+)",
    "our mark": r"\.bangvang",
}
"""The kinds of files by what they are, each as a pattern for the whole path. A file is of one kind."""
LEFT_OVER = re.compile(
    r"\.map$|lunr|/workers/|search_index|\.(j2|jinja2?|po|mo|pot|py|pyc|ya?ml|md|tmp|bak|orig|log)$|(^|/)(templates|locales|icons|styles|scripts)/"
)
"""What must not be in a site, the form editor's own files aside: maps, another search, templates, sources."""
OF_A_HOST: Mapping[str, str] = {
    "github": r"\.nojekyll",
    "gitlab": r"\.nojekyll|_redirects|.+\.gz",
    "netlify": r"\.nojekyll|_headers|_redirects|404\.html",
    "cloudflare": r"\.nojekyll|_headers|_redirects|404\.html",
    "nginx": r"bang-vang\.conf|.+\.gz",
    "dir": r"\.nojekyll|.+\.gz",
}
"""What a copy for a host has beside the files of the site, whose paths may stand below that of the address."""
EXEMPLAR = "title: Một cửa\nkind: model\nunit: so-y-te\nphotos: [{file: mot-cua.jpg}]\n"


@pytest.fixture(scope="module")
def formed(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A small site with photos and the form editor."""
    roll = small_roll(
        tmp_path_factory.mktemp("formed"), {"exemplars/mot-cua.yml": EXEMPLAR, "photos/mot-cua.jpg": picture(800, 600)}
    )
    with_forms(roll)
    done = run_build(roll, "--base-url", BASE_URL)
    assert done.returncode == 0, done.stderr
    return Site(roll / "site")


@pytest.fixture(scope="module")
def files(site: Site, whole_site: Site, formed: Site) -> dict[str, list[str]]:
    """The paths of all files of the three sites."""
    return {
        name: sorted(paths_in(one.root)) for name, one in (("real", site), ("whole", whole_site), ("forms", formed))
    }


def paths_in(folder: Path) -> Iterator[str]:
    """The paths of all files below a folder."""
    return (path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


def kinds(path: str) -> list[str]:
    """The kinds that a file is of: one, where all is well."""
    return [kind for kind, pattern in EXPECTED.items() if re.fullmatch(pattern, path)]


@pytest.mark.parametrize("name", ["real", "whole", "forms"])
def test_every_file_is_of_one_kind_that_is_expected(files: Mapping[str, list[str]], name: str) -> None:
    assert few([f"{path}: {kinds(path)}" for path in files[name] if len(kinds(path)) != 1]) == []
    assert len(files[name]) > 100


def test_every_kind_that_is_expected_is_there(files: Mapping[str, list[str]]) -> None:
    seen = {kind for paths in files.values() for path in paths for kind in kinds(path)}
    assert sorted(EXPECTED.keys() - seen) == []


@pytest.mark.parametrize("name", ["real", "whole", "forms"])
def test_nothing_is_left_over_of_what_sites_are_made_with(files: Mapping[str, list[str]], name: str) -> None:
    own = [path for path in files[name] if not path.startswith("admin/")]
    assert few([path for path in own if LEFT_OVER.search(path)]) == []


def test_no_file_names_a_map_of_its_sources(site: Site) -> None:
    named = [path for path in paths_in(site.root) if b"sourceMappingURL" in (site.root / path).read_bytes()]
    assert named == []


def test_every_file_is_a_plain_file_that_all_may_read(site: Site, formed: Site) -> None:
    for one in (site, formed):
        odd = [path for path in paths_in(one.root) if (one.root / path).is_symlink() or not (one.root / path).is_file()]
        assert odd == []


@pytest.mark.parametrize("host", HOSTS)
def test_a_copy_for_a_host_has_the_files_of_the_site_and_what_that_host_needs(
    formed: Site, host: str, tmp_path: Path
) -> None:
    done = bangvang("publish", "--to", host, "--site", str(formed.root), "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    below = {"nginx": "www/goc/", "netlify": "goc/", "cloudflare": "goc/"}.get(host, "")
    known = {below + path for path in paths_in(formed.root)} | {".bangvang"}
    more = [path for path in paths_in(tmp_path / "out") if path not in known]
    assert few([path for path in more if not re.fullmatch(OF_A_HOST[host], path)]) == []
    assert more


@pytest.mark.parametrize(
    "stray",
    [
        "assets/javascripts/bundle.a5f9d56c.min.js.map",
        "assets/javascripts/lunr/min/lunr.vi.min.js",
        "search/search_index.json",
        "templates/record.html",
        "don-vi/so-y-te/index.html.tmp",
        "data/people/an.yml",
        "api/v1/people.json.bak",
        ".git/config",
        "ca-nhan/an.html",
    ],
)
def test_the_test_would_see_a_file_that_does_not_belong_there(stray: str) -> None:
    assert kinds(stray) == []
