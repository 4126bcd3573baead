"""What the editor is told: every field of the model, in the roll's words, as Sveltia's own schema allows."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from bangvang.checks.judging import judge
from bangvang.forms.editor.backend import Backend, BackendRefused
from bangvang.forms.editor.configuration import configuration
from bangvang.forms.editor.page import page
from bangvang.model.fields import Field, fields_of
from bangvang.model.kinds import KINDS
from built import HOUSE
from offered import editor
from world import world

GITHUB = Backend.of("github:ban-thi-dua/bang-vang")
BACKENDS: Mapping[str, str | dict[str, str]] = {
    "github": "github:ban-thi-dua/bang-vang",
    "github elsewhere": {"backend": "github", "repo": "a/b", "base_url": "https://git.vi-du.vn", "branch": "chinh"},
    "gitlab": {"backend": "gitlab", "repo": "nhom/con/kho", "app_id": "abc", "folder": "bang-vang"},
    "gitea": {"backend": "gitea", "repo": "a/b", "app_id": "abc", "base_url": "https://git.vi-du.vn/"},
}


def told(data: Path, backend: Backend = GITHUB) -> dict[str, Any]:
    """The configuration of a roll."""
    return configuration(judge(data).roll, backend)


def collections(config: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    return {one["name"]: one for one in config["collections"]}


def widget(config: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    """The widget of a field, by its kind and the keys that lead to it."""
    found = collections(config)[keys[0]]
    for key in keys[1:]:
        found = next(one for one in found["fields"] if one["name"] == key)
    return found


def walk(model: type[Any], widgets: list[dict[str, Any]], path: str) -> Iterator[tuple[str, Field, dict[str, Any]]]:
    """Every field of a model with its widget, however deep."""
    named = {one["name"]: one for one in widgets}
    for field in fields_of(model):
        if f"{path}.{field.key}".count(".") == 1 and field.key == "id":
            continue
        assert field.key in named or field.shape == "translations", f"{path}.{field.key}"
        if field.key in named:
            yield f"{path}.{field.key}", field, named[field.key]
            if field.model is not None:
                yield from walk(field.model, named[field.key]["fields"], f"{path}.{field.key}")


@pytest.fixture(scope="module")
def house() -> dict[str, Any]:
    return told(HOUSE / "data")


@pytest.fixture(scope="module")
def schema() -> Draft7Validator:
    return Draft7Validator(json.loads((editor() / "schema.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("name", BACKENDS)
def test_the_schema_of_sveltia_finds_nothing_wrong(name: str, tmp_path: Path, schema: Draft7Validator) -> None:
    config = told(world(tmp_path, {}), Backend.of(BACKENDS[name]))

    assert [error.message[:200] for error in schema.iter_errors(config)] == []


def test_the_schema_of_sveltia_finds_nothing_wrong_with_the_real_roll(
    house: dict[str, Any], schema: Draft7Validator
) -> None:
    assert [error.message[:200] for error in schema.iter_errors(house)] == []


def test_the_schema_of_sveltia_notices_a_fault(house: dict[str, Any], schema: Draft7Validator) -> None:
    assert not schema.is_valid({**house, "collections": [{"name": "units", "folder": "data/units", "filds": []}]})


def test_every_kind_and_every_field_is_in_the_forms(house: dict[str, Any]) -> None:
    kinds = collections(house)
    offered = [path for kind in KINDS for path, *_ in walk(kind.model, kinds[kind.name]["fields"], kind.name)]

    assert list(kinds) == [kind.name for kind in KINDS]
    assert "decisions.awards.recipients.doubts.sources.source" in offered


def test_links_are_pickers_and_choices_are_lists_in_vietnamese(house: dict[str, Any]) -> None:
    kinds = collections(house)
    for kind in KINDS:
        for path, field, one in walk(kind.model, kinds[kind.name]["fields"], kind.name):
            if field.link is not None:
                assert one["widget"] in {"relation", "select"}, path
            if field.choices is not None:
                shown = {option["value"]: option["label"] for option in one["options"] if option["value"]}
                assert shown == {value: name.vi for value, name in field.choices.labels.items()}, path
            assert one.get("multiple", False) is (field.many and one["widget"] in {"relation", "select"}), path


def test_labels_are_in_the_first_language_of_the_roll_and_translations_in_the_others(tmp_path: Path) -> None:
    english = world(
        tmp_path,
        {"roll.yml": "format: 1\ntitle: Roll\npublisher: Board\nlanguages: [en, vi]\nas_of: 2024-06-30\n"},
    )

    config = told(english)

    assert widget(config, "units", "name")["label"] == "Name"
    assert [one["name"] for one in widget(config, "units", "translations")["fields"]] == ["vi"]


def test_a_roll_of_one_language_has_no_translations(tmp_path: Path) -> None:
    assert "translations" not in [one["name"] for one in collections(told(world(tmp_path, {})))["units"]["fields"]]


def test_records_that_stand_many_to_a_file_are_chosen_from_a_list(tmp_path: Path) -> None:
    config = told(world(tmp_path, {}))

    issuer = widget(config, "decisions", "issuer")

    assert issuer["widget"] == "select"
    assert {"label": "Sở Y tế (so-y-te)", "value": "so-y-te"} in issuer["options"]
    assert "chung một tệp" in collections(config)["units"]["description"]


def test_records_with_a_file_of_their_own_are_found_by_the_editor(house: dict[str, Any]) -> None:
    issuer = widget(house, "decisions", "issuer")

    assert (issuer["widget"], issuer["collection"], issuer["value_field"]) == ("relation", "units", "{{slug}}")


def test_records_in_sub_folders_are_found_too(tmp_path: Path) -> None:
    files = {"decisions/2017/qd-1.yml": "issuer: ubnd\nawards: [{honour: co, recipients: [{unit: so-y-te}]}]\n"}

    config = told(world(tmp_path, files))

    assert collections(config)["decisions"]["nested"] == {"depth": 2, "subfolders": False}
    assert "nested" not in collections(config)["sources"]


def test_no_person_stands_in_the_configuration_which_is_public(tmp_path: Path) -> None:
    people = "- {id: bi-mat, name: Người Giấu Tên, visibility: withheld}\n- {id: an, name: Nguyễn Văn An}\n"

    config = told(world(tmp_path, {"people/nguoi.yml": people}))

    assert widget(config, "decisions", "awards", "recipients", "person")["widget"] == "string"
    assert not any(word in json.dumps(config, ensure_ascii=False) for word in ("Giấu Tên", "bi-mat", "Văn An"))


def test_the_editor_may_ask_only_the_site_and_its_git_host() -> None:
    gitlab = Backend.of(BACKENDS["gitea"])

    html = page("Bảng vàng", "vi", gitlab).decode()

    assert "connect-src &#x27;self&#x27; blob: data: https://git.vi-du.vn;" in html
    assert "script-src &#x27;self&#x27;;" in html
    assert '<meta name="robots" content="noindex, nofollow">' in html


def test_github_is_asked_at_its_own_address_for_programs() -> None:
    assert Backend.of("github:a/b").asked == ("https://api.github.com",)
    assert Backend.of(BACKENDS["github elsewhere"]).asked == ("https://git.vi-du.vn",)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("gihub:a/b", "forms: unknown git host «gihub»: write one of github, gitlab, gitea"),
        ("github:kho", "forms: the repository «kho» must read owner/repository"),
        ("", "forms: unknown git host «»"),
        ({"backend": "github", "rep": "a/b"}, "forms: there is no key «rep». Did you mean «repo»?"),
        ({"backend": "gitlab", "repo": "a/b"}, "forms: gitlab needs an app_id"),
        (
            {"backend": "gitea", "repo": "a/b", "app_id": "x", "base_url": "http://a.vn"},
            "forms: base_url «http://a.vn»",
        ),
        (
            {"backend": "gitea", "repo": "a/b", "app_id": "x", "base_url": "https://a.vn;"},
            "forms: base_url «https://a.vn;»",
        ),
        (
            {"backend": "github", "repo": "a/b", "folder": "../x"},
            "forms: folder «../x» is no folder of the repository.",
        ),
    ],
)
def test_a_setting_that_will_not_do_is_told_with_what_to_write(typed: str | dict[str, str], said: str) -> None:
    with pytest.raises(BackendRefused) as refused:
        Backend.of(typed)

    assert refused.value.message.en.startswith(said)


def test_the_same_roll_gives_the_same_configuration() -> None:
    assert json.dumps(told(HOUSE / "data")) == json.dumps(told(HOUSE / "data"))
