"""A page as the templates receive it."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from bangvang.model.localised import Words
from bangvang.views.blocks import Block, Inline, Mark, Ref
from bangvang.words.values import value


@value(frozen=True, slots=True)
class Page:
    """Everything of one page in one language.

    `path` is relative to the site's root (`don-vi/so-y-te/`), `section` the kind whose tab is lit. `kicker` stands above
    the title and says what kind of thing it is; `lead` below it. `sources` and `colophon` close the page. `data` is
    its structured data (JSON-LD). `sort` stands beside the title where pages are told by titles alone. `key` is what bibliographies call it. `edit` leads to the line of the YAML, where the
    roll says how, and `row_edits` to those of its rows. `previous` and `next` are the paths of its neighbours among the
    pages of one long list. `official` pages print like a roll that a board hangs up: with a title block and a QR code
    of their address, or of `permanent` where they only print what stands there. `modified` is the newest date that the
    record states, as ISO 8601; `feed` the folder of the feeds that follow it. Pages that are `catalogued` tell of a record in Dublin Core too.
    """

    path: str
    language: str
    section: str
    title: Words
    kicker: str
    blocks: tuple[Block, ...]
    lead: tuple[Words, ...] = ()
    state: Mark | None = None
    trail: tuple[Ref, ...] = ()
    sources: tuple[Inline, ...] = ()
    doubts: tuple[Inline, ...] = ()
    key: str = ""
    citation: str | None = None
    newest: str | None = None
    modified: str | None = None
    feed: str | None = None
    catalogued: bool = False
    edit: str | None = None
    row_edits: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    official: bool = False
    permanent: str | None = None
    description: str = ""
    sort: str = ""
    data: Mapping[str, Any] | None = None
    indexed: bool = field(default=True)
    previous: str | None = None
    next: str | None = None
