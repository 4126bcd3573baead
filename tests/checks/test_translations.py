"""Translations: of texts that are there, into languages that the roll has, list for list."""

from pathlib import Path

import pytest

from world import codes, spots, told, world

ROLL = """
    format: 1
    title: Bảng vàng thử
    publisher: Ban Thi đua
    languages: [vi, en]
    as_of: 2024-06-30
"""
HEAD = "name: Sở Công thương\nkind: agency\naliases: [Sở CT, Sở Công nghiệp]\n"


def unit(translations: str, head: str = HEAD) -> dict[str, str]:
    return {"roll.yml": ROLL, "units/so-ct.yml": f"{head}translations:\n{translations}"}


def test_a_text_and_a_list_are_translated_in_parallel(tmp_path: Path) -> None:
    files = unit("  en:\n    name: Department of Industry\n    aliases: [DoI, Old DoI]\n")

    assert codes(world(tmp_path, files), "shape") == []


def test_a_misspelt_field_is_told_with_the_nearest_one_and_its_place(tmp_path: Path) -> None:
    data = world(tmp_path, unit("  en:\n    nmae: Department of Industry\n"))

    assert told(data, "unknown-key") == ["There is no key «nmae» in: unit."]
    assert spots(data, "unknown-key") == ["units/so-ct.yml:6"]


@pytest.mark.parametrize("key", ["kind", "parent", "since", "translations"])
def test_what_is_no_text_has_no_translation(key: str, tmp_path: Path) -> None:
    assert codes(world(tmp_path, unit(f"  en:\n    {key}: x\n")), "shape") == ["unknown-key"]


def test_mappings_within_a_record_are_looked_into(tmp_path: Path) -> None:
    head = HEAD + "former_names:\n- name: Sở Công nghiệp\n  translations:\n    en: {naam: Department}\n"
    data = world(tmp_path, unit("  en: {name: Department of Industry}\n", head))

    assert told(data, "unknown-key") == ["There is no key «naam» in: Former names."]


@pytest.mark.parametrize(
    ("translated", "extent"),
    [
        ("aliases: [DoI]", "Translation: 1 entry; original: 2 entries."),
        ("aliases: [DoI, Old DoI, Older]", "Translation: 3 entries; original: 2 entries."),
        ("description: It does much.", "Translation: a text; original: nothing."),
    ],
)
def test_a_translation_has_the_extent_of_its_original(translated: str, extent: str, tmp_path: Path) -> None:
    key = translated.partition(":")[0]
    data = world(tmp_path, unit(f"  en:\n    {translated}\n"))

    assert told(data, "translation-mismatch") == [f"The translation of «{key}» does not match. {extent}"]


@pytest.mark.parametrize("translated", ["name: [Department, of Industry]", "aliases: DoI"])
def test_a_list_is_no_translation_of_a_text_nor_a_text_of_a_list(translated: str, tmp_path: Path) -> None:
    assert codes(world(tmp_path, unit(f"  en:\n    {translated}\n")), "shape") == ["bad-translations"]


def test_a_translation_of_what_could_not_be_read_is_not_told(tmp_path: Path) -> None:
    files = unit("  en:\n    aliases: [DoI]\n", "name: Sở Công thương\nkind: agency\naliases: Sở CT\n")

    assert codes(world(tmp_path, files), "shape") == ["wrong-type"]


def test_a_language_that_the_roll_lacks_is_told_once_a_record(tmp_path: Path) -> None:
    head = HEAD + "former_names:\n- name: Sở Công nghiệp\n  translations:\n    fr: {name: Département}\n"
    data = world(tmp_path, unit("  fr: {name: Département}\n", head))

    assert told(data, "unknown-language") == ["Nothing is translated into «fr»."]


def test_the_first_language_is_the_original_itself(tmp_path: Path) -> None:
    assert codes(world(tmp_path, unit("  vi: {name: Sở Công thương}\n")), "shape") == ["unknown-language"]


def test_the_translations_of_roll_yml_are_judged_too(tmp_path: Path) -> None:
    data = world(tmp_path, {"roll.yml": ROLL + "    translations: {en: {titel: Roll}, em: {title: Roll}}\n"})

    assert told(data, "unknown-key") == ["There is no key «titel» in: roll.yml."]
    assert told(data, "unknown-language") == ["Nothing is translated into «em»."]


def test_without_a_readable_roll_yml_no_language_is_called_unknown(tmp_path: Path) -> None:
    files = unit("  en: {name: Department of Industry}\n") | {"roll.yml": "title: [\n"}

    assert told(world(tmp_path, files), "unknown-language") == []
