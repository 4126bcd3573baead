"""The catalogue of the downloads in the form of DCAT 3 (JSON-LD), for portals that gather such."""

from collections.abc import Iterable, Sequence
from typing import Any

from bangvang.addresses import API, DOWNLOADS
from bangvang.views.downloads import Download
from bangvang.views.sight import Sight

Told = dict[str, Any]

NAME = "catalog.jsonld"
MEDIA = {
    "csv": "text/csv",
    "json": "application/json",
    "sqlite": "application/vnd.sqlite3",
    "zip": "application/zip",
}
_CONTEXT = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def catalogue(sights: Sequence[Sight], site_url: str, downloads: Iterable[Download]) -> Told:
    """The catalogue with its one data set. Without an address of the site, addresses are relative to the catalogue's."""
    settings = sights[0].roll.settings
    root = site_url or "../../"
    publisher = {"@type": "foaf:Agent", "foaf:name": settings.publisher}
    shared: Told = {
        "dct:title": _said(sights, "title"),
        **({"dct:description": _said(sights, "description")} if settings.description else {}),
        "dct:publisher": publisher,
        "dct:modified": _date(str(settings.as_of)),
        **_licence(settings.license),
    }
    api = {
        "@type": "dcat:DataService",
        "@id": f"{root}{API}index.json",
        "dct:title": "JSON",
        "dcat:endpointURL": {"@id": f"{root}{API}"},
        "dcat:endpointDescription": {"@id": f"{root}{API}openapi.json"},
        "dcat:servesDataset": {"@id": f"{root}du-lieu/"},
    }
    data_set = {
        "@type": "dcat:Dataset",
        "@id": f"{root}du-lieu/",
        **shared,
        "dct:language": list(settings.languages),
        "dcat:landingPage": {"@id": f"{root}du-lieu/"},
        "dcat:distribution": [_distribution(root, one) for one in downloads],
    }
    return {
        "@context": _CONTEXT,
        "@type": "dcat:Catalog",
        "@id": f"{root}{DOWNLOADS}{NAME}",
        **shared,
        "foaf:homepage": {"@id": root},
        "dcat:dataset": data_set,
        "dcat:service": api,
    }


def _said(sights: Sequence[Sight], key: str) -> list[Told]:
    found = (sight.words(sight.roll.settings, key) for sight in sights)
    words = dict.fromkeys((one.text, one.language) for one in found if one is not None)
    return [{"@value": text, "@language": language} for text, language in words]


def _licence(told: str | None) -> Told:
    if told is None:
        return {}
    if told.startswith(("https://", "http://")):
        return {"dct:license": {"@id": told}}
    return {"dct:rights": told}


def _date(told: str) -> Told:
    """A date at its own precision; what is uncertain stays a text."""
    types = {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}
    plain = told.replace("-", "").isdigit()
    return {"@value": told, **({"@type": types[len(told)]} if plain else {})}


def _distribution(root: str, one: Download) -> Told:
    address = f"{root}{DOWNLOADS}{one.path}"
    media = MEDIA.get(one.path.rpartition(".")[2])
    kind = {"dcat:mediaType": {"@id": f"https://www.iana.org/assignments/media-types/{media}"}} if media else {}
    return {
        "@type": "dcat:Distribution",
        "@id": f"{address}#",
        "dct:title": [
            {"@value": one.title.vi, "@language": "vi"},
            {"@value": one.title.en, "@language": "en"},
        ],
        "dcat:downloadURL": {"@id": address},
        "dcat:byteSize": {"@value": str(one.size), "@type": "xsd:nonNegativeInteger"},
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
            "spdx:checksumValue": {"@value": one.sha256, "@type": "xsd:hexBinary"},
        },
        **kind,
    }
