"""The roll as a data set: what searchers of data read on the page of the data (schema.org)."""

from bangvang.addresses import API, DOWNLOADS
from bangvang.views.following import NONE, amount
from bangvang.views.sight import Sight
from bangvang.views.structured import iso, known

DATABASE, PACKED = "bang-vang.sqlite", "bang-vang-csv.zip"
"""What the two files are called that hold the whole roll."""


def dataset(sight: Sight) -> dict[str, object]:
    """The data set with its downloads, whose addresses are relative to the page of the data."""
    settings = sight.roll.settings
    about = sight.words(settings, "description")
    publisher = known(_type="Organization", name=str(sight.words(settings, "publisher")))
    return {
        "@context": "https://schema.org",
        **known(
            _type="Dataset",
            name=str(sight.words(settings, "title")),
            description=str(about)
            if about is not None
            else sight.say("Every kind of record and every field, as the files of the roll write them."),
            inLanguage=list(settings.languages),
            isAccessibleForFree=True,
            license=settings.license if _is_address(settings.license) else None,
            creator=publisher,
            publisher=publisher,
            dateModified=iso(settings.as_of),
        ),
        **({"distribution": _downloads(sight)} if amount(sight) != NONE else {}),
    }


def _downloads(sight: Sight) -> list[dict[str, object]]:
    root = "../" * sight.addresses.data(sight.language).count("/")
    files = (
        ("SQLite", f"{DOWNLOADS}{DATABASE}", "application/vnd.sqlite3"),
        ("CSV", f"{DOWNLOADS}{PACKED}", "application/zip"),
        ("JSON", f"{API}index.json", "application/json"),
    )
    return [
        known(_type="DataDownload", name=name, contentUrl=root + path, encodingFormat=media)
        for name, path, media in files
    ]


def _is_address(licence: str | None) -> bool:
    """Whether a licence is told by its address, as schema.org wants it; its name alone stands on the page."""
    return licence is not None and licence.startswith(("https://", "http://"))
