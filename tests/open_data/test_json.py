"""The roll as JSON: described by OpenAPI, true to its description, whole, and linked."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from bangvang.model.fields import fields_of
from bangvang.model.kinds import KINDS
from bangvang.open_data.published import UNPUBLISHED, Published
from bangvang.open_data.walking import Within, walk
from built import few
from opened import Opened

API = "api/v1/"


def described(both: Opened) -> dict[str, Any]:
    """The description, as it is written."""
    told: dict[str, Any] = both.json(f"{API}openapi.json")
    return told


def operation(told: dict[str, Any], path: str) -> tuple[str, dict[str, Any]]:
    """The path that describes a file, and the schema of what it holds."""
    for template, item in told["paths"].items():
        names = {one["name"]: one["schema"]["pattern"].strip("^$") for one in item.get("parameters", ())}
        pattern = template.replace(".", r"\.")
        for name, allowed in names.items():
            pattern = pattern.replace(f"{{{name}}}", f"(?:{allowed})")
        if re.fullmatch(pattern, path):
            return template, item["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    return "", {}


def test_the_description_is_valid(both: Opened) -> None:
    validate(described(both))


def test_every_file_is_described_and_holds_what_the_description_says(both: Opened) -> None:
    told = described(both)
    wrong, used = [], set()
    for path, _ in both.files():
        if not path.startswith(API) or path == f"{API}openapi.json":
            continue
        template, schema = operation(told, path.removeprefix(API.removesuffix("/")))
        used.add(template)
        validator = Draft202012Validator({**schema, "components": told["components"]})
        wrong += [f"{path}: {error.message[:200]}" for error in validator.iter_errors(both.json(path))]
    assert few(wrong) == []
    missing = sorted(set(told["paths"]) - used)
    assert [one for one in missing if "/pages/" not in one] == []


def test_lists_hold_every_record_once_page_by_page(both: Opened) -> None:
    for kind in both.json(f"{API}index.json")["kinds"]:
        found: list[str] = []
        path = kind["list"]
        while path is not None:
            page = both.json(path)
            assert (page["kind"], page["total"]) == (kind["kind"], kind["total"])
            found += [one["id"] for one in page["items"]]
            assert all(one == both.json(f"{API}{kind['kind']}/{one['id']}.json") for one in page["items"])
            path = page["next"]
        assert found == sorted(found)
        assert len(found) == kind["total"]


def test_years_lead_to_awards_that_are_there(both: Opened) -> None:
    told = both.json(f"{API}index.json")["years"]
    awards = 0
    for year in told:
        for one in both.json(year["list"])["awards"]:
            decision = both.json(f"{API}decisions/{one['decision']}.json")
            assert one["award"] in [award["anchor"] for award in decision["awards"]]
            awards += 1
    assert awards == len(both.sights[0].roll.index.lines)


def unpublished(holder: Any, told: dict[str, Any], where: str) -> Iterator[str]:
    """The fields of a mapping that say something which its published form does not."""
    if "hidden" in told:
        return
    for field in fields_of(type(holder)):
        value = getattr(holder, field.attribute)
        if field.key in UNPUBLISHED or value in (None, False, ()) or value == {}:
            continue
        if field.key not in told:
            yield f"{where}.{field.key}"
        elif field.model is not None:
            pairs = zip(value, told[field.key], strict=True) if field.many else ((value, told[field.key]),)
            for number, (one, shown) in enumerate(pairs, 1):
                yield from unpublished(one, shown, f"{where}.{field.key}.{number}")


def test_every_field_is_published_but_for_those_that_are_never(both: Opened) -> None:
    sight = both.sights[0]
    missing = [
        one
        for kind in KINDS
        for told in Published(sight).records(kind.name)
        for one in unpublished(sight.roll.of_kind(kind.name)[told["id"]], told, f"{kind.name}/{told['id']}")
    ]
    assert few([one for one in missing if not one.endswith(".translations")]) == []


@pytest.mark.parametrize("key", sorted(UNPUBLISHED))
def test_what_is_never_published_stands_in_no_record(whole: Opened, key: str) -> None:
    parts: list[Within] = [part for one in walk(Published(whole.sights[0])) for part in one.parts]
    assert [part for part in parts if key in part.told] == []
