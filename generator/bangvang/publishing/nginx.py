"""nginx's settings for one site: an include for a `server` block, which needs nothing outside of it."""

import re
from collections.abc import Iterator

from bangvang.publishing.built_site import BuiltSite
from bangvang.publishing.caching import ASK_FIRST, FOR_EVER, HASHED
from bangvang.publishing.policy import HEADER, NOT_FRAMED, SAFETY, SHARED, policy

CONF = "bang-vang.conf"
ROOT = "www"
"""The folder of the site's files beside the settings."""
_KINDS = {
    r"\.csv": "text/csv",
    r"\.jsonld": "application/ld+json",
    r"\.sqlite": "application/vnd.sqlite3",
    "/SHA256SUMS": "text/plain",
}
_TEXTS = "text/plain text/css text/csv text/xml application/javascript application/json application/ld+json application/xml application/atom+xml"


def nginx_conf(site: BuiltSite) -> str:
    """The settings. `root` is for the `server` block to say: it is the folder `www` beside this file."""
    return "\n".join([*_opening(site), *_apart(site), *_shared(site), *_redirects(site)]) + "\n"


def _opening(site: BuiltSite) -> Iterator[str]:
    yield "# Bảng Vàng: đưa vào khối server của nginx, sau khi đặt root. Bangvang: include this in a server block of nginx."
    yield "#   server {"
    yield "#     listen 80;"
    yield "#     server_name bang-vang.vi-du.vn;"
    yield f"#     root /srv/bang-vang/{ROOT};"
    yield f"#     include /srv/bang-vang/{CONF};"
    yield "#   }"
    yield "charset utf-8;"
    yield f"charset_types {_TEXTS};"
    yield "index index.html;"
    yield "autoindex off;"
    yield "absolute_redirect off;"
    yield "server_tokens off;"
    yield "gzip_static on;"
    yield "gzip_vary on;"
    yield f"error_page 403 404 =404 {site.prefix}404.html;"
    yield f'set $bv_cache "{ASK_FIRST}";'
    yield f'set $bv_policy "{policy(site.hashes)}";'
    yield 'set $bv_shared "";'
    yield "add_header Cache-Control $bv_cache always;"
    yield f"add_header {HEADER} $bv_policy always;"
    yield f"add_header {SHARED} $bv_shared always;"
    for name, value in SAFETY.items():
        yield f'add_header {name} "{value}" always;'
    yield r"location ~ /\.(?!well-known/) { return 404; }"
    yield f'location ~ "{HASHED}" {{ set $bv_cache "{FOR_EVER}"; }}'


def _apart(site: BuiltSite) -> Iterator[str]:
    """Folders whose pages bring a policy of their own."""
    for folder in site.apart:
        yield f'location ^~ {site.prefix}{folder}/ {{ set $bv_policy "{NOT_FRAMED}"; }}'


def _shared(site: BuiltSite) -> Iterator[str]:
    """Open data: kinds of files that nginx may not know, and leave for other sites to read. An empty header is not sent."""
    for end, kind in _KINDS.items():
        yield f'location ~ "{end}$" {{ default_type {kind}; set $bv_shared "*"; }}'
    for folder in site.shared:
        yield f'location ~ "^{re.escape(site.prefix + folder)}" {{ set $bv_shared "*"; }}'


def _redirects(site: BuiltSite) -> Iterator[str]:
    for old, new in site.redirects:
        yield f"location = {site.prefix}{old} {{ return 301 {site.prefix}{new}; }}"
        yield f"location = {site.prefix}{old.rstrip('/')} {{ return 301 {site.prefix}{new}; }}"
