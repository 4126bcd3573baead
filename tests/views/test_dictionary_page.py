"""The data dictionary: every field of every kind, read off the one table of fields."""

from pathlib import Path
from typing import Any

import pytest

from bangvang.model.fields import fields_of
from bangvang.model.kinds import KINDS
from bangvang.views.blocks import Ref
from bangvang.views.dictionary import Mapped, dictionary_page, kinds_of_mapping, mappings_within, shape_name
from bangvang.views.page import Page
from seen import anchors, block, said, seen

ALL = (*kinds_of_mapping(), *mappings_within())


@pytest.fixture
def page(tmp_path: Path) -> Page:
    return dictionary_page(seen(tmp_path, {}))


def row(page: Page, anchor: str, key: str) -> dict[str, str]:
    table = block(page, anchor).blocks[-1]
    return next(dict(zip(table.header, map(said, one.cells), strict=True)) for one in table.rows if one.cells[0] == key)


def links(piece: Any) -> list[Ref]:
    if isinstance(piece, Ref):
        return [piece]
    return [ref for one in (*getattr(piece, "pieces", ()), *getattr(piece, "items", ())) for ref in links(one)]


@pytest.mark.parametrize("mapped", ALL, ids=lambda mapped: mapped.anchor)
def test_every_mapping_tells_all_its_fields(page: Page, mapped: Mapped) -> None:
    table = block(page, mapped.anchor).blocks[-1]

    assert [one.cells[0] for one in table.rows] == [field.key for field in fields_of(mapped.model)]


def test_every_kind_and_every_mapping_within_has_its_section_once() -> None:
    models = [mapped.model for mapped in ALL]
    within = {field.model for model in models for field in fields_of(model) if field.model is not None}

    assert {kind.model for kind in KINDS} <= set(models)
    assert within <= set(models)
    assert len(set(models)) == len(models)


def test_anchors_are_unique_ascii_and_the_same_in_all_languages(tmp_path: Path) -> None:
    english, vietnamese = (anchors(dictionary_page(seen(tmp_path / code, {}, code))) for code in ("en", "vi"))

    assert english == vietnamese
    assert len(set(english)) == len(english)
    assert all(anchor.isascii() for anchor in english)


def test_a_field_is_told_with_title_shape_choices_and_help(page: Page) -> None:
    assert row(page, "don-vi", "level") == {
        "Key": "level",
        "Title": "Level",
        "Required": "",
        "Shape": "one of the choices",
        "Choices": "central: Central; province: Province; district: District; commune: Commune; grassroots: Grassroots",
        "What to write": "Central, province, district, commune, grassroots.",
    }


def test_required_fields_and_lists_say_so(page: Page) -> None:
    assert row(page, "quyet-dinh", "issuer")["Required"] == "required"
    assert row(page, "phong-trao", "goals")["Shape"] == "list: text"


def test_links_and_mappings_lead_to_where_they_are_told(page: Page) -> None:
    known = set(anchors(page))
    found = [
        ref
        for mapped in ALL
        for one in block(page, mapped.anchor).blocks[-1].rows
        for cell in one.cells
        for ref in links(cell)
    ]

    assert found
    assert all(ref.path == page.path and ref.anchor in known for ref in found)


def test_every_shape_has_a_name(tmp_path: Path) -> None:
    sight = seen(tmp_path, {})
    shapes = {field.shape for mapped in ALL for field in fields_of(mapped.model)} - {"link", "mapping"}

    assert all(shape_name(sight, shape) for shape in sorted(shapes))
