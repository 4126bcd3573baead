"""The page of the downloads: every file with its size and checksum, and where programs read on."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from bangvang.addresses import API, ATOM, DOWNLOADS, JSON_FEED
from bangvang.problems.both import Both
from bangvang.views.blocks import Block, Bullets, Facts, Inline, Note, Number, Ref, Row, Run, Section, Table
from bangvang.views.following import FULL, amount, site_feed_folder
from bangvang.views.own_page import data_trail, own_page
from bangvang.views.page import Page
from bangvang.views.sight import Sight

WHOLE, TABLES, YEARS, ABOUT = "whole", "tables", "years", "about"
"""The groups of files: the whole roll in one, its tables, tables by year, and what tells of the files."""
GROUPS = (WHOLE, TABLES, YEARS, ABOUT)
SUMS = "SHA256SUMS"
GUIDE = "du-lieu"
_THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Download:
    """A file to take away: its path below the folder of the downloads, its size in bytes and its SHA-256 in hex digits."""

    path: str
    title: Both
    group: str
    size: int
    sha256: str


def downloads_page(sight: Sight, files: tuple[Download, ...], site_url: str) -> Page:
    """All files by group, the feeds, the licence, and how to check what was taken.

    Checksums are printed of the few large files; those of all stand in a file of their own.
    """
    page = own_page(
        sight,
        sight.addresses.downloads(sight.language),
        "data",
        sight.say("Downloads"),
        kicker=sight.say("Data"),
        lead=sight.say("The whole roll to take away, for spreadsheets, databases and programs."),
        trail=data_trail(sight),
        blocks=(
            _terms(sight),
            *(_group(sight, group, files) for group in GROUPS if any(one.group == group for one in files)),
            _programs(sight, site_url),
            _checking(sight),
        ),
    )
    return replace(page, feed=site_feed_folder(sight))


def size_of(sight: Sight, size: int) -> Number:
    """A size as people read it, in decimal kilobytes or megabytes."""
    if size < _THOUSAND:
        return Number(f"{sight.interface.number(size)} B")
    kilo = Decimal(size) / _THOUSAND
    if kilo < _THOUSAND:
        return Number(f"{sight.interface.number(_rounded(kilo))} kB")
    return Number(f"{sight.interface.number(_rounded(kilo / _THOUSAND))} MB")


def _rounded(number: Decimal) -> Decimal:
    places = Decimal("0.1") if number < 10 else Decimal(1)  # noqa: PLR2004 - one digit after the point is enough there
    return Decimal(f"{number.quantize(places).normalize():f}")


def _terms(sight: Sight) -> Facts:
    """Licence, publisher, and the day of the data; a licence that nobody named is not known."""
    settings = sight.roll.settings
    licence = sight.words(settings, "license")
    publisher = sight.words(settings, "publisher")
    rows: list[tuple[str, Inline]] = [
        (sight.say("Licence"), licence or sight.say("not stated: ask the publisher before you publish the data anew")),
        (sight.say("Publisher"), publisher or ""),
        (sight.say("Data as of"), sight.date(settings.as_of)),
    ]
    return Facts(tuple(rows), sight.say("Terms"), "dieu-kien")


def _group(sight: Sight, group: str, files: Iterable[Download]) -> Block:
    titles = {
        WHOLE: sight.say("The whole roll in one file"),
        TABLES: sight.say("Tables (CSV)"),
        YEARS: sight.say("Year by year (CSV, with names in full)"),
        ABOUT: sight.say("About the files"),
    }
    anchors = {WHOLE: "ca-bo", TABLES: "bang", YEARS: "theo-nam", ABOUT: "mo-ta"}
    header = (sight.say("File"), sight.say("What is in it"), sight.say("Size"), sight.say("Checksum (SHA-256)"))
    rows = tuple(
        Row(
            (
                Ref(sight.own(one.path), f"{DOWNLOADS}{one.path}"),
                sight.both(one.title),
                size_of(sight, one.size),
                one.sha256 if group in (WHOLE, ABOUT) else "",
            )
        )
        for one in files
        if one.group == group
    )
    return Table(header, rows, titles[group], anchors[group])


def _programs(sight: Sight, site_url: str) -> Bullets:
    """Where programs read on: JSON, feeds, and the guide."""
    home = sight.addresses.home(sight.language)
    feeds: tuple[Inline, ...] = ()
    if site_url:
        feeds = (
            Run((Ref(sight.own(sight.say("Atom feed of the newest decisions")), f"{home}{ATOM}"),)),
            Run((Ref(sight.own(sight.say("JSON Feed of the newest decisions")), f"{home}{JSON_FEED}"),)),
        )
    items = (
        Run((Ref(sight.own(sight.say("The roll as JSON")), f"{API}index.json"),)),
        Run((Ref(sight.own(sight.say("Its description (OpenAPI 3.1)")), f"{API}openapi.json"),)),
        Run((Ref(sight.own(sight.say("What changed in its form")), f"{API}changelog.json"),)),
        *feeds,
        Run((Ref(sight.own(sight.say("How to use the data")), f"{sight.addresses.guide(sight.language)}{GUIDE}/"),)),
    )
    return Bullets(items, sight.say("For programs"), "cho-chuong-trinh")


def _checking(sight: Sight) -> Section:
    told: list[Block] = [
        Note(sight.say("To check what was downloaded: sha256sum --check --ignore-missing SHA256SUMS")),
        Note(sight.say("People whose names are withheld are counted in every file and named in none.")),
    ]
    if amount(sight) == FULL:
        told.append(
            Note(sight.say("Every campaign, year and honoured unit with awards has feeds of its own, beside its page."))
        )
    return Section(sight.say("Good to know"), tuple(told), "luu-y")
