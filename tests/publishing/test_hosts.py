"""What `bangvang publish` writes for each host: its files, its limits, and that it is the same each time."""

import gzip
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from playwright.sync_api import Page

from bangvang.publishing.built_site import BuiltSite
from bangvang.publishing.caching import lasting_patterns
from bangvang.publishing.hosts import HOSTS, Limits
from bangvang.publishing.limits import rule_warnings, warnings
from bangvang.publishing.policy import policy, script_hashes, with_policy
from bangvang.publishing.publishing import publish
from bangvang.publishing.rule_files import headers_file, redirect_lines
from bangvang.publishing.stage import StageRefused
from browsing import browsing, watched
from built import Site, differences, tree
from commanded import bangvang
from faults import report
from kinds import kind_of

META = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
OLD = ("van-ban/luat-cu/", "van-ban/luat-2003/")


def published(site: Site, host: str, out: Path) -> dict[str, bytes]:
    """What the command writes for a host."""
    done = bangvang("publish", "--to", host, "--site", str(site.root), "--out", str(out), "--lang", "en")
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert re.fullmatch(r"Wrote \d+ files \(\d+\.\d MB\) for .+ into «.+»\.\n", done.stderr), done.stderr
    return tree(out)


def bare(page: bytes) -> bytes:
    """A page without what a host made it bear."""
    return re.sub(rb'<meta http-equiv="Content-Security-Policy"[^>]*><meta name="referrer"[^>]*>', b"", page)


@pytest.mark.parametrize("host", HOSTS)
def test_a_second_run_writes_the_same_bytes_and_the_built_site_stays_as_it_was(
    small_site: Site, host: str, tmp_path: Path
) -> None:
    before = tree(small_site.root)
    first = published(small_site, host, tmp_path / "out")
    assert differences(first, published(small_site, host, tmp_path / "out")) == []
    assert differences(first, published(small_site, host, tmp_path / "elsewhere")) == []
    assert differences(before, tree(small_site.root)) == []
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["elsewhere", "out"]


@pytest.mark.parametrize("host", ["github", "gitlab", "dir"])
def test_where_no_headers_can_be_sent_every_page_bears_the_policy(small_site: Site, host: str, tmp_path: Path) -> None:
    files = published(small_site, host, tmp_path / "out")
    told = policy(BuiltSite.of(small_site.root).hashes, in_page=True)
    pages = [path for path in files if path.endswith(".html")]
    assert len(pages) > 50
    for path in pages:
        page = files[path].decode()
        assert META.findall(page) == [told]
        assert page.index("<meta http-equiv") < page.index("<link")
        assert bare(files[path]) == (small_site.root / path).read_bytes()
    assert "frame-ancestors" not in told
    assert files[".nojekyll"] == b""
    assert "_headers" not in files


@pytest.mark.parametrize("host", ["netlify", "cloudflare"])
def test_a_file_of_headers_gives_each_header_once_to_every_path(small_site: Site, host: str, tmp_path: Path) -> None:
    files = published(small_site, host, tmp_path / "out")
    site = BuiltSite.of(small_site.root)
    rules = parsed(files["_headers"].decode())
    assert rules["/goc/*"]["Content-Security-Policy"] == policy(site.hashes)
    assert rules["/goc/*"]["X-Content-Type-Options"] == "nosniff"
    assert rules["/goc/api/v1/*"] == rules["/goc/du-lieu/tai-ve/*"] == {"Access-Control-Allow-Origin": "*"}
    lasting = [path for path, headers in rules.items() if "immutable" in headers.get("Cache-Control", "")]
    assert "/goc/tra-cuu/chi-muc/*" in lasting
    assert any(re.fullmatch(r"/goc/assets/bangvang\.[0-9a-f]{10}\.css", path) for path in lasting)
    assert all("Cache-Control" not in headers for path, headers in rules.items() if path not in lasting)
    assert all(path.startswith("goc/") for path in files if path[0] not in "._" and path != "404.html")


def test_old_addresses_are_rules_beside_their_pages_and_on_gitlab_in_their_stead(
    small_site: Site, tmp_path: Path
) -> None:
    wanted = sorted(f"/goc/{home}{old} /goc/{home}van-ban/luat/" for home in ("", "en/") for old in OLD)
    for host, status in (("netlify", "301!"), ("cloudflare", "301"), ("gitlab", "301")):
        files = published(small_site, host, tmp_path / host)
        lines = files["_redirects"].decode().splitlines()
        assert sorted(lines) == [f"{one} {status}" for one in wanted]
        pages = [path for path in files if path.endswith(("luat-cu/index.html", "luat-2003/index.html"))]
        assert len(pages) == (0 if host == "gitlab" else 4)
    assert "van-ban/luat-cu/index.html" in published(small_site, "github", tmp_path / "github")


def test_compressed_twins_hold_what_the_files_hold_and_are_smaller(small_site: Site, tmp_path: Path) -> None:
    files = published(small_site, "dir", tmp_path / "out")
    twins = {path for path in files if path.endswith(".gz")}
    assert {"index.html.gz", "tra-cuu/chi-muc.json.gz", "sitemap.xml.gz"} <= twins
    for path in twins:
        original = files[path.removesuffix(".gz")]
        assert gzip.decompress(files[path]) == original
        assert len(files[path]) < len(original)
    assert not any(path.endswith((".bin.gz", ".png.gz")) for path in twins)


def test_a_folder_whose_pages_bring_a_policy_of_their_own_is_left_out_of_the_strict_one(
    small_site: Site, tmp_path: Path
) -> None:
    root = tmp_path / "site"
    for path, content in tree(small_site.root).items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    own = '<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src *"><script>1</script>'
    (root / "admin").mkdir()
    (root / "admin/index.html").write_text(own, encoding="utf-8")
    site = BuiltSite.of(root)
    assert site.apart == ("admin",)
    assert not site.hashes & script_hashes(b"<script>1</script>")
    rules = parsed(headers_file(site))
    strict = {path for path, told in rules.items() if "default-src" in told.get("Content-Security-Policy", "")}
    assert rules["/goc/admin/*"] == {"Content-Security-Policy": "frame-ancestors 'none'"}
    assert {"/goc/", "/goc/tra-cuu/*", "/goc/en/*", "/goc/404.html"} <= strict
    assert not any(path in {"/goc/*", "/goc/admin/*"} for path in strict)
    publish(site, HOSTS["github"], tmp_path / "github")
    assert (tmp_path / "github/admin/index.html").read_text("utf-8") == own
    publish(site, HOSTS["nginx"], tmp_path / "nginx")
    conf = (tmp_path / "nginx/bang-vang.conf").read_text("utf-8")
    assert "location ^~ /goc/admin/ { set $bv_policy \"frame-ancestors 'none'\"; }" in conf


def test_only_scripts_are_hashed_and_data_is_not() -> None:
    page = b'<script type="application/json">{}</script><script src="a.js"></script><script data-bv>1</script>'
    assert script_hashes(page) == {"'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"}


def test_a_folder_in_which_all_lasts_needs_one_pattern() -> None:
    paths = [
        "a/chi-muc/abcdefgh.bin",
        "a/chi-muc/abcdefgh2345.bin",
        "a/chi-muc.json",
        "assets/x.0123456789.js",
        "assets/x.js",
    ]
    assert lasting_patterns(paths) == ["a/chi-muc/*", "assets/x.0123456789.js"]


def test_what_a_host_does_not_take_is_told_in_both_languages(small_site: Site) -> None:
    site = BuiltSite.of(small_site.root)
    tight = replace(
        HOSTS["cloudflare"],
        limits=Limits(
            files=2000, file_size=1024 * 1024, site_size=2 * 1024 * 1024, redirects=3, header_rules=2, header_line=60
        ),
    )
    written = [("a.bin", 1024 * 1024 + 1), *((f"{number}.html", 1024) for number in range(2500))]
    told = [*warnings(site, tight, written), *rule_warnings(tight, redirect_lines(site, tight), headers_file(site))]
    assert [one.en.split(";")[0].split(":")[0] for one in told] == [
        "Cloudflare Pages takes 2,000 files at most",
        "Cloudflare Pages takes 2 MB at most",
        "Cloudflare Pages takes files of 1 MB at most",
        "Cloudflare Pages takes 3 redirects",
        "Cloudflare Pages takes 2 rules in _headers at most",
        "Cloudflare Pages takes lines of 60 characters in _headers at most",
    ]
    assert told[0].vi == "Cloudflare Pages nhận nhiều nhất 2.000 tệp; trang có 2.501 tệp."
    assert told[3].vi.endswith("1 địa chỉ cũ còn lại vẫn chuyển bằng trang.")


def test_rules_beyond_a_hosts_limit_are_not_written_and_their_pages_stay(small_site: Site, tmp_path: Path) -> None:
    site = BuiltSite.of(small_site.root)
    publish(site, replace(HOSTS["gitlab"], limits=Limits(redirects=3)), tmp_path / "out")
    files = tree(tmp_path / "out")
    assert len(files["_redirects"].splitlines()) == 3
    assert sum(path.endswith(("luat-cu/index.html", "luat-2003/index.html")) for path in files) == 1


def test_a_site_without_an_address_is_published_with_a_warning_and_no_rules_that_take_a_pages_place(
    homeless: Path, tmp_path: Path
) -> None:
    done = bangvang(
        "publish", "--to", "gitlab", "--site", str(homeless), "--out", str(tmp_path / "out"), "--lang", "en"
    )
    assert done.returncode == 0
    assert done.stderr.startswith("warning: This site was built without an address")
    assert "_redirects" not in tree(tmp_path / "out")
    assert (tmp_path / "out/van-ban/luat-cu/index.html").is_file()


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("way", ["../../../ra-ngoai", "a/../../b", "b%E1%BA%A3ng", "a;b", "a{b}", "a b", "."])
def test_an_address_whose_path_will_not_do_leads_nowhere_out_of_the_folder_and_into_no_rule(
    small_site: Site, tmp_path: Path, host: str, way: str
) -> None:
    site = replace(BuiltSite.of(small_site.root), base=f"http://bang-vang.vi-du.vn/{way}/")
    (tmp_path / "trong").mkdir()
    if host in {"github", "dir"}:
        publish(site, HOSTS[host], tmp_path / "trong/out")
    else:
        with pytest.raises(StageRefused, match="may hold only letters without accents"):
            publish(site, HOSTS[host], tmp_path / "trong/out")
    assert [path.name for path in tmp_path.iterdir()] == ["trong"]
    assert not any(
        name.startswith((".out.work", ".out.old")) for name in (p.name for p in (tmp_path / "trong").iterdir())
    )


def test_hosts_that_look_for_the_page_of_what_is_not_there_at_their_root_find_it(
    small_site: Site, tmp_path: Path
) -> None:
    for host in ("netlify", "cloudflare"):
        files = published(small_site, host, tmp_path / host)
        assert files["404.html"] == files["goc/404.html"] == (small_site.root / "404.html").read_bytes()
        assert b'href="/goc/' in files["404.html"]
    whole = replace(BuiltSite.of(small_site.root), base="http://bang-vang.vi-du.vn/")
    publish(whole, HOSTS["netlify"], tmp_path / "root")
    assert [path for path in tree(tmp_path / "root") if path.endswith("404.html")] == ["404.html"]


@pytest.mark.parametrize(
    ("page", "bears"),
    [
        ('<!doctype html><head><title>x</title><link href="a.css"></head>', True),
        ('<!doctype html><html><HEAD lang="vi"><script>1</script></HEAD>', True),
        ("<!doctype html><meta charset=utf-8><p>x", True),
        ("google-site-verification: google0123456789abcdef.html", False),
        ("<header>x</header>", False),
    ],
)
def test_a_page_that_somebody_added_bears_the_policy_before_all_that_it_loads(page: str, bears: bool) -> None:
    made = with_policy(page.encode(), policy(())).decode()
    assert (made != page) is bears
    if bears:
        assert made.count("Content-Security-Policy") == 1
        loads = [made.find(one) for one in ("<link", "<script", "<p>") if one in made]
        assert made.index("<meta http-equiv") < min(loads)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "--to is missing"),
        (("--to", "geocities"), "«geocities» will not do for --to"),
        (("--to", "dir", "--site", "khong-co"), "There is no built site at «khong-co»"),
        (("--to", "dir", "--out", "site/x"), "cannot stand in each other"),
        (("--to", "dir", "--out", "theirs"), "was not made by bangvang"),
    ],
)
def test_wrong_use_is_told_and_nothing_is_written(
    homeless: Path, tmp_path: Path, arguments: tuple[str, ...], told: str
) -> None:
    (tmp_path / "site").symlink_to(homeless)
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs/hoa.txt").write_text("hoa", encoding="utf-8")
    done = bangvang("publish", *arguments, "--lang", "en", folder=tmp_path)
    assert done.returncode == 2
    assert told in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["site", "theirs"]
    assert tree(tmp_path / "theirs") == {"hoa.txt": b"hoa"}


def test_a_copy_that_is_ready_for_a_host_is_not_made_ready_again(small_site: Site, tmp_path: Path) -> None:
    published(small_site, "github", tmp_path / "out")
    done = bangvang("publish", "--to", "nginx", "--site", str(tmp_path / "out"), "--lang", "en", folder=tmp_path)
    assert done.returncode == 2
    assert "was made ready for a host already" in done.stderr
    assert not (tmp_path / "dist/nginx").exists()


@pytest.mark.browser
def test_below_a_path_every_page_of_the_copy_for_github_is_reached_by_links_under_its_own_policy(
    small_site: Site, tmp_path: Path
) -> None:
    published(small_site, "github", tmp_path / "out")
    copy = Site(tmp_path / "out")
    with browsing(copy) as browser:
        page = browser.new_page()
        told = watched(page, copy)
        reached = _walk(page, copy)
        page.goto(f"{copy.base}tra-cuu/?q=tran+thi+binh", wait_until="load")
        page.locator(".bv-hit").first.click()
        page.wait_for_url(f"{copy.base}ca-nhan/**")
    leading = {path for path in copy.paths if copy.is_redirect(path)}
    assert reached == set(copy.paths) - leading - {"404.html"}
    assert not told, report(told)


def _walk(page: Page, site: Site) -> set[str]:
    """Every page that is reached from the home pages by following links: as a browser reads them on the first page of a kind."""
    waiting, reached = ["", "en/"], {"", "en/"}
    seen: set[str] = set()
    while waiting:
        here = waiting.pop()
        if kind_of(here) in seen:
            addresses = [urljoin(site.base + here, link.attributes["href"]) for link in site.page(here).links]
        else:
            seen.add(kind_of(here))
            page.goto(site.base + here, wait_until="load")
            addresses = page.evaluate("[...document.links].map((one) => one.href)")
        for address in addresses:
            if address.startswith(site.base):
                path = urlsplit(address).path.removeprefix(urlsplit(site.base).path)
                if path not in reached and path in site.paths:
                    reached.add(path)
                    waiting.append(path)
                else:
                    assert path in reached or (site.root / path).is_file(), path
    return reached


def parsed(headers: str) -> dict[str, dict[str, str]]:
    """The rules of a file of headers. AssertionError where one path has two rules or a rule one header twice."""
    rules: dict[str, dict[str, str]] = {}
    for block in headers.strip().split("\n\n"):
        path, *lines = block.splitlines()
        assert path not in rules
        pairs = [line.strip().split(": ", 1) for line in lines]
        rules[path] = dict(pairs)
        assert len(rules[path]) == len(pairs)
    return rules
