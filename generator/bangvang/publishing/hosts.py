"""The hosts that a site can be made ready for: what each needs, and where its limits are."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

MB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """What a host takes at most; None where there is no such limit. Sizes are bytes."""

    files: int | None = None
    file_size: int | None = None
    site_size: int | None = None
    redirects: int | None = None
    redirects_size: int | None = None
    header_rules: int | None = None
    header_line: int | None = None


@dataclass(frozen=True, slots=True)
class Host:
    """A host. `name` is what people call it.

    `policy`: where the content security policy stands, in a file of headers, in nginx's own settings, or in every page.
    `redirects`: how a rule is written: `force` (`301!`, or the page at the old address would win), `plain` (rules come
    before pages), `instead` (pages win: the rule takes the page's place), or None where there are only pages.
    `twins`: whether it sends the compressed file that lies beside one.
    """

    name: str
    policy: Literal["file", "nginx", "page"]
    redirects: Literal["force", "plain", "instead", "nginx"] | None
    twins: bool
    limits: Limits


HOSTS: Mapping[str, Host] = {
    "github": Host("GitHub Pages", "page", None, twins=False, limits=Limits(site_size=1024 * MB)),
    "gitlab": Host(
        "GitLab Pages",
        "page",
        "instead",
        twins=True,
        limits=Limits(files=200_000, site_size=1024 * MB, redirects=1000, redirects_size=64 * 1024),
    ),
    "netlify": Host("Netlify", "file", "force", twins=False, limits=Limits(redirects=10_000)),
    "cloudflare": Host(
        "Cloudflare Pages",
        "file",
        "plain",
        twins=False,
        limits=Limits(files=20_000, file_size=25 * MB, redirects=2000, header_rules=100, header_line=2000),
    ),
    "nginx": Host("nginx", "nginx", "nginx", twins=True, limits=Limits()),
    "dir": Host("dir", "page", None, twins=True, limits=Limits()),
}
"""By the word of `--to`. GitHub: docs.github.com, limits of Pages; GitLab: docs.gitlab.com, Pages on gitlab.com, and
redirects; Cloudflare: developers.cloudflare.com, limits of Pages on the free plan; Netlify: what its support advises."""
