"""The description of `/api/v1/` in the form of OpenAPI 3.1."""

from collections.abc import Iterable
from typing import Any

from bangvang.addresses import API
from bangvang.model.kinds import KIND_BY_NAME
from bangvang.open_data.schemas import schemas
from bangvang.views.sight import Sight
from bangvang.words.ids import ID_PATTERN

Told = dict[str, Any]


def openapi(sight: Sight, version: str, site_url: str, kinds: Iterable[str], *, records: bool) -> Told:
    """The whole document, for the kinds of which there are records."""
    settings = sight.roll.settings
    paths: Told = {
        "/index.json": _path("index", "What there is: kinds, years, and the roll itself.", _anything()),
        "/changelog.json": _path("changelog", "What changed in the form of these files.", _anything()),
        "/years/{year}.json": _path(
            "year", "The awards that count for a year.", _anything(), _parameter("year", "^([0-9]{4}|khong-ro)$")
        ),
    }
    for kind in kinds:
        paths |= _of_kind(kind, records=records)
    licence = {"license": {"name": settings.license}} if settings.license else {}
    return {
        "openapi": "3.1.0",
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "info": {"title": settings.title, "version": version, "summary": _SUMMARY, **licence},
        "servers": [{"url": f"{site_url}{API}".removesuffix("/") if site_url else "."}],
        "paths": dict(sorted(paths.items())),
        "components": {"schemas": schemas()},
    }


_SUMMARY = "An honour roll as files of JSON. Unknown is left out, hidden people are not named, nothing is awarded that was only nominated."


def _of_kind(kind: str, *, records: bool) -> Told:
    model = KIND_BY_NAME[kind].model.__name__
    one = {"$ref": f"#/components/schemas/{model}"}
    what = KIND_BY_NAME[kind].many.en
    paths = {
        f"/{kind}/index.json": _path(f"list-{kind}", f"{what}: the first page of the list.", _list(one)),
        f"/{kind}/pages/{{page}}.json": _path(
            f"page-{kind}", f"{what}: further pages, from the second on.", _list(one), _parameter("page", "^[0-9]+$")
        ),
    }
    if records:
        paths[f"/{kind}/{{id}}.json"] = _path(f"one-{kind}", f"{what}: one record.", one, _parameter("id", ID_PATTERN))
    return paths


def _path(name: str, summary: str, schema: Told, *parameters: Told) -> Told:
    answer = {"description": summary, "content": {"application/json": {"schema": schema}}}
    get = {
        "operationId": name,
        "summary": summary,
        "responses": {"200": answer, "404": {"description": "There is no such file."}},
    }
    return {"get": get, **({"parameters": list(parameters)} if parameters else {})}


def _parameter(name: str, pattern: str) -> Told:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string", "pattern": pattern}}


def _list(one: Told) -> Told:
    link = {"type": ["string", "null"], "description": "The path of the page, below the site's root."}
    return {
        "type": "object",
        "properties": {
            "version": {"type": "string"},
            "kind": {"type": "string"},
            "total": {"type": "integer"},
            "page": {"type": "integer"},
            "pages": {"type": "integer"},
            "previous": link,
            "next": link,
            "items": {"type": "array", "items": one},
        },
        "required": ["version", "kind", "total", "page", "pages", "previous", "next", "items"],
        "additionalProperties": False,
    }


def _anything() -> Told:
    return {"type": "object"}
