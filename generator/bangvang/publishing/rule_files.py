"""`_headers` and `_redirects`: small text files at the root of a site, which some hosts obey."""

from collections.abc import Mapping, Sequence

from bangvang.publishing.built_site import BuiltSite
from bangvang.publishing.caching import FOR_EVER, lasting_patterns
from bangvang.publishing.hosts import Host
from bangvang.publishing.policy import HEADER, NOT_FRAMED, SAFETY, SHARED, policy

HEADERS_FILE, REDIRECTS_FILE = "_headers", "_redirects"


def headers_file(site: BuiltSite) -> str:
    """Headers by path. No header stands in two rules for one path: some hosts would join the values.

    Pages need no rule for how long they last: these hosts have browsers ask anew of their own accord.
    """
    told = {HEADER: policy(site.hashes)}
    if not site.apart:
        rules = [_rule(f"{site.prefix}*", {**SAFETY, **told})]
    else:
        # Rule by rule around the folders that have a policy of their own.
        covered = (one for one in site.at_root() if one.rstrip("/") not in site.apart)
        places = (site.prefix, *(f"{site.prefix}{one}{'*' * one.endswith('/')}" for one in covered))
        rules = [_rule(f"{site.prefix}*", SAFETY), *(_rule(place, told) for place in places)]
        rules += (_rule(f"{site.prefix}{one}/*", {HEADER: NOT_FRAMED}) for one in site.apart)
    rules += (_rule(f"{site.prefix}{one}*", {SHARED: "*"}) for one in site.shared)
    lasting = lasting_patterns([path for path, _ in site.files])
    rules += (_rule(site.prefix + path, {"Cache-Control": FOR_EVER}) for path in lasting)
    return "\n".join(rules)


def redirect_lines(site: BuiltSite, host: Host) -> list[str]:
    """A line for every old address."""
    status = "301!" if host.redirects == "force" else "301"
    return [f"{site.prefix}{old} {site.prefix}{new} {status}\n" for old, new in site.redirects]


def that_fit(lines: Sequence[str], most: int | None, size: int | None) -> list[str]:
    """The first lines, as many as a host takes: so many, and so many bytes in all."""
    fitting: list[str] = []
    length = 0
    for line in lines[:most]:
        length += len(line.encode())
        if size is not None and length > size:
            break
        fitting.append(line)
    return fitting


def rules_in(headers: str) -> int:
    """How many rules a file of headers has."""
    return sum(line.startswith("/") for line in headers.splitlines())


def _rule(path: str, headers: Mapping[str, str]) -> str:
    lines = [path, *(f"  {name}: {value}" for name, value in headers.items())]
    return "\n".join(lines) + "\n"
