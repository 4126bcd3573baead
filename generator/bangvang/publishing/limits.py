"""What a host will not take, or not whole, told before anything is uploaded."""

from collections.abc import Iterator, Sequence

from bangvang.problems.both import Both
from bangvang.publishing.built_site import BuiltSite
from bangvang.publishing.hosts import HOSTS, MB, Host
from bangvang.publishing.rule_files import rules_in, that_fit

NO_ADDRESS = Both(
    "Trang này được dựng mà không có địa chỉ: trang 404, thẻ chia sẻ và sơ đồ trang có thể sai chỗ. "
    "Hãy dựng lại: bangvang build --base-url https://…/",
    "This site was built without an address: its page for what is not there, its cards and its sitemap may lead astray. "
    "Build it again: bangvang build --base-url https://…/",
)


def warnings(site: BuiltSite, host: Host, written: Sequence[tuple[str, int]]) -> Iterator[Both]:
    """What to tell of the files (path and size) that were written for a host."""
    if not site.base:
        yield NO_ADDRESS
    limits, name = host.limits, host.name
    if limits.files is not None and len(written) > limits.files:
        yield Both(
            f"{name} nhận nhiều nhất {_vi(limits.files)} tệp; trang có {_vi(len(written))} tệp.",
            f"{name} takes {limits.files:,} files at most; the site has {len(written):,}.",
        )
    size = sum(size for _, size in written)
    if limits.site_size is not None and size > limits.site_size:
        yield Both(
            f"{name} nhận nhiều nhất {limits.site_size // MB} MB; trang có {size // MB} MB.",
            f"{name} takes {limits.site_size // MB} MB at most; the site has {size // MB} MB.",
        )
    large = [path for path, size in written if limits.file_size is not None and size > limits.file_size]
    if large and limits.file_size is not None:
        yield Both(
            f"{name} nhận tệp lớn nhất {limits.file_size // MB} MB; lớn hơn: {', '.join(large[:5])}.",
            f"{name} takes files of {limits.file_size // MB} MB at most; larger: {', '.join(large[:5])}.",
        )


def too_many(files: int) -> Both | None:
    """What to tell before a site of at least so many files is built; None where every host takes as many files."""
    refusing = [host for host in HOSTS.values() if host.limits.files is not None and files > host.limits.files]
    if not refusing:
        return None
    vietnamese = "; ".join(f"{host.name} nhận nhiều nhất {_vi(host.limits.files or 0)} tệp" for host in refusing)
    english = "; ".join(f"{host.name} takes {host.limits.files or 0:,} files at most" for host in refusing)
    return Both(
        f"Trang sẽ có ít nhất {_vi(files)} tệp (trang và JSON của các bản ghi). {vietnamese}. "
        "Để bớt tệp, trong roll.yml: people_pages: none (không có trang cá nhân), open_data: small.",
        f"The site will have at least {files:,} files (pages and JSON of records). {english}. "
        "For fewer files, in roll.yml: people_pages: none (no pages of people), open_data: small.",
    )


def rule_warnings(host: Host, redirects: Sequence[str], headers: str) -> Iterator[Both]:
    """What to tell of the rules: lines of redirects as they would be, and the file of headers."""
    limits, name = host.limits, host.name
    kept = len(that_fit(redirects, limits.redirects, limits.redirects_size))
    if kept < len(redirects):
        yield Both(
            f"{name} nhận {_vi(kept)} quy tắc chuyển hướng; {_vi(len(redirects) - kept)} địa chỉ cũ còn lại vẫn chuyển bằng trang.",
            f"{name} takes {kept:,} redirects; the other {len(redirects) - kept:,} old addresses still lead on by their pages.",
        )
    rules = rules_in(headers)
    if limits.header_rules is not None and rules > limits.header_rules:
        yield Both(
            f"{name} nhận nhiều nhất {limits.header_rules} quy tắc trong _headers; ở đây có {rules}.",
            f"{name} takes {limits.header_rules} rules in _headers at most; here are {rules}.",
        )
    longest = max(map(len, headers.splitlines()), default=0)
    if limits.header_line is not None and longest > limits.header_line:
        yield Both(
            f"{name} nhận dòng dài nhất {_vi(limits.header_line)} ký tự trong _headers; ở đây có dòng {_vi(longest)}.",
            f"{name} takes lines of {limits.header_line:,} characters in _headers at most; one here has {longest:,}.",
        )


def _vi(number: int) -> str:
    return f"{number:,}".replace(",", ".")
