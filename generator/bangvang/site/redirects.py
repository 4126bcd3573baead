"""Old addresses that lead to new ones."""

from collections.abc import Iterator

from markupsafe import escape

from bangvang.site.frames import depth_of, root_of
from bangvang.views.sight import Sight


def redirects(sight: Sight) -> Iterator[tuple[str, str]]:
    """The old path and the new one of every record that bore another id."""
    for kind, record in sight.roll.all_records():
        new = sight.path(kind, record.id) if record.formerly else None
        if new is None:
            continue
        for old in record.formerly:
            yield sight.addresses.record(sight.language, kind, old), new


def redirect_page(old: str, new: str, language: str) -> bytes:
    """A page that leads on: at once, without JavaScript, and with a link for those who stay."""
    target = escape(root_of(depth_of(old)) + new)
    return (
        f'<!doctype html>\n<html lang="{escape(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<title>{escape(new)}</title>\n<meta name="robots" content="noindex">\n'
        f'<link rel="canonical" href="{target}">\n<meta http-equiv="refresh" content="0; url={target}">\n'
        f'</head>\n<body>\n<p><a href="{target}">{escape(new)}</a></p>\n</body>\n</html>\n'
    ).encode()
