"""The content security policy of a site, and the other headers that keep its visitors safe."""

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256

SAFETY: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
"""Headers that every answer bears beside the policy."""
NOT_FRAMED = "frame-ancestors 'none'"
"""The policy beside that of pages which bring their own: only what no page can say of itself."""
HEADER = "Content-Security-Policy"
SHARED = "Access-Control-Allow-Origin"
"""The header by which pages of other sites may read a file: open data is for everybody."""
_INLINE = re.compile(rb"<script(?![^>]*(?: src=| type=[\"']?application/))[^>]*>(.*?)</script>", re.DOTALL)
"""Scripts that stand in a page itself. JSON is data and needs no leave."""
_OWN = re.compile(rb"<meta[^>]*http-equiv=[\"']?content-security-policy", re.IGNORECASE)
_CHARSET = re.compile(rb"<meta charset=[\"']?utf-8[\"']?\s*/?>", re.IGNORECASE)
_HEAD_TAG = re.compile(rb"<head(?:\s[^>]*)?>", re.IGNORECASE)
_HEAD = 4096


def script_hashes(page: bytes) -> frozenset[str]:
    """The hashes of the scripts that stand in a page, as a policy names them."""
    return frozenset(f"'sha256-{b64encode(sha256(one).digest()).decode()}'" for one in _INLINE.findall(page))


def has_own_policy(page: bytes) -> bool:
    """Whether a page brings a policy of its own, as a form editor does, which has to ask a git host."""
    return _OWN.search(page, 0, _HEAD) is not None


def policy(hashes: Iterable[str], *, in_page: bool = False) -> str:
    """What the site's pages may do: load from the site, run its scripts and those with the hashes, and nothing else.

    `in_page`: for a `<meta>`, where browsers refuse what only a header may say (who may frame the page).
    """
    rules = [
        "default-src 'none'",
        " ".join(("script-src 'self'", *sorted(hashes))),
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
    ]
    return "; ".join(rules if in_page else [*rules, NOT_FRAMED])


def with_policy(page: bytes, told: str) -> bytes:
    """A page that bears the policy itself, for hosts that send no headers. It stands before all that could load something.

    A page without a head, such as one that proves to a search engine whose site it is, stays as it is.
    """
    tags = (
        f'<meta http-equiv="{HEADER}" content="{told}"><meta name="referrer" content="{SAFETY["Referrer-Policy"]}">'
    ).encode()
    place = _CHARSET if _CHARSET.search(page) is not None else _HEAD_TAG
    return place.sub(lambda found: found[0] + tags, page, count=1)
