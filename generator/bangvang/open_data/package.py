"""The Data Package (version 2, datapackage.org) of the tables: what each holds, their keys, who published them."""

from collections.abc import Iterable
from typing import Any

from bangvang.model.settings import Settings
from bangvang.open_data.columns import Column
from bangvang.open_data.tables import Table

Told = dict[str, Any]

SCHEMA = "https://datapackage.org/profiles/2.0/datapackage.json"
_RESOURCE = "https://datapackage.org/profiles/2.0/dataresource.json"
_TABLE = "https://datapackage.org/profiles/2.0/tableschema.json"


def data_package(settings: Settings, name: str, tables: Iterable[Table], site_url: str) -> Told:
    """The descriptor. Dates are those of the roll: `created` is the day of the data."""
    licences = {"licenses": [_licence(settings.license)]} if settings.license else {}
    return {
        "$schema": SCHEMA,
        "name": name,
        "title": settings.title,
        **({"description": settings.description} if settings.description else {}),
        **({"homepage": f"{site_url}du-lieu/"} if site_url else {}),
        "version": str(settings.as_of),
        **licences,
        "contributors": [{"title": settings.publisher, "roles": ["publisher"]}],
        "resources": [_resource(table) for table in tables],
    }


def _licence(told: str) -> Told:
    """A licence by its address where it is one, else by its name as it is written."""
    if told.startswith(("https://", "http://")):
        return {"path": told}
    words = told.replace(" ", "-")
    name = "".join(char for char in words if char.isascii() and (char.isalnum() or char in "-_."))
    return {"name": name or "other", "title": told}


def _resource(table: Table) -> Told:
    return {
        "$schema": _RESOURCE,
        "name": table.name.replace("_", "-"),
        "type": "table",
        "title": f"{table.title.vi} / {table.title.en}",
        "path": f"csv/{table.name}.csv",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True, "header": True},
        "schema": _schema(table),
    }


def _schema(table: Table) -> Told:
    links = [
        {
            "fields": list(columns),
            "reference": {"resource": other.replace("_", "-"), "fields": list(keys)},
        }
        for columns, other, keys in table.links
    ]
    return {
        "$schema": _TABLE,
        "fields": [_field(column) for column in table.columns],
        "primaryKey": list(table.key),
        **({"foreignKeys": links} if links else {}),
        "missingValues": [""],
    }


def _field(column: Column) -> Told:
    rules: Told = {"required": True} if column.required else {}
    if column.choices:
        rules["enum"] = list(column.choices)
    if column.shape in ("count", "year"):
        rules["minimum"] = 0
    return {
        "name": column.name,
        "type": column.type,
        **({"format": "uri"} if column.shape == "address" else {}),
        "title": f"{column.title.vi} / {column.title.en}",
        "description": f"{column.help.vi} / {column.help.en}",
        **({"constraints": rules} if rules else {}),
        **({"trueValues": ["true"], "falseValues": ["false"]} if column.type == "boolean" else {}),
    }
