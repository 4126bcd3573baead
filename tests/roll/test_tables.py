"""Abbreviations and what imports remember: both are read, and what stands wrongly in them is told."""

from pathlib import Path

from bangvang.roll.loading import load
from world import codes, sentences, spots, world

MAPPING = """
    headings:
      Cơ quan: of
    units:
      Sở Y tê: so-y-te
      "0123": keep
"""


def test_answers_are_read_by_what_they_are_about(tmp_path: Path) -> None:
    data = world(tmp_path, {"import-mapping.yml": MAPPING})

    assert load(data).roll.answers == {"headings": {"Cơ quan": "of"}, "units": {"0123": "keep", "Sở Y tê": "so-y-te"}}
    assert codes(data) == []


def test_a_roll_without_answers_has_none(tmp_path: Path) -> None:
    assert load(world(tmp_path, {})).roll.answers == {}
    assert load(world(tmp_path, {"import-mapping.yml": "units:\n"})).roll.answers == {}


def test_an_answer_about_nothing_known_is_told_with_the_nearest_key(tmp_path: Path) -> None:
    data = world(tmp_path, {"import-mapping.yml": "unit: {Sở Y tê: so-y-te}\n"})

    assert codes(data) == ["unknown-key"]
    assert sentences(data, "en")[0].startswith("There is no key «unit» in: import-mapping.yml. Did you mean «units»?")


def test_answers_that_are_no_texts_are_told_with_their_places(tmp_path: Path) -> None:
    data = world(
        tmp_path, {"import-mapping.yml": "units:\n  Sở Y tê: [so-y-te]\n  Sở A: so-y-te\n  Sở B:\nhonours: bang-khen\n"}
    )

    assert spots(data, "wrong-type") == ["import-mapping.yml:2", "import-mapping.yml:4", "import-mapping.yml:5"]
    assert load(data).roll.answers == {"units": {"Sở A": "so-y-te"}}


def test_a_list_of_answers_is_refused(tmp_path: Path) -> None:
    assert codes(world(tmp_path, {"import-mapping.yml": "- a\n"})) == ["wrong-root"]


def test_an_abbreviation_means_a_text_or_several_and_nothing_else(tmp_path: Path) -> None:
    data = world(
        tmp_path, {"abbreviations.yml": "UBND: Ủy ban nhân dân\nTU: [Thành ủy, Tỉnh ủy]\nX:\nY: []\nZ: {a: b}\n"}
    )

    assert load(data).roll.abbreviations == {"TU": ("Thành ủy", "Tỉnh ủy"), "UBND": ("Ủy ban nhân dân",)}
    assert spots(data, "wrong-type") == ["abbreviations.yml:3", "abbreviations.yml:4", "abbreviations.yml:5"]
