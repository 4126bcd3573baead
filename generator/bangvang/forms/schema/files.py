"""The files that tie an editor to a roll: a schema for each kind of file, and the settings that say which is for which."""

import json
from collections.abc import Iterator
from typing import Any

from bangvang.forms.schema import values, wording
from bangvang.forms.schema.mappings import closed, definitions
from bangvang.forms.schema.values import Schema, reference
from bangvang.model.answered import ANSWERED
from bangvang.model.kinds import KINDS, Kind
from bangvang.model.portal import PortalSettings
from bangvang.model.settings import Settings
from bangvang.problems.both import Both, Language

FOLDER = ".vscode"
"""Where the editor looks for its settings; the schemas stand beside them, out of the way of those who write."""
DIALECT = "https://json-schema.org/draft/2020-12/schema"
_ENDINGS = ("yml", "yaml")
_SINGLE = (
    ("roll", Both("Thông tin chung của bảng vàng", "The settings of the roll")),
    ("abbreviations", Both("Chữ viết tắt", "Abbreviations")),
    ("import-mapping", Both("Những điều đã trả lời khi nhập danh sách", "What was answered at imports")),
)


_PORTAL = "rolls"
"""A portal's settings stand beside `data/`, or where there is none."""
_PORTAL_TITLE = Both("Cổng nhiều bảng vàng", "A portal over several rolls")


def schema_files(language: Language) -> Iterator[tuple[str, bytes]]:
    """Every schema as path (below FOLDER) and bytes: `schema/units.schema.json`.

    Titles and messages speak one language, descriptions both.
    """
    for kind in KINDS:
        yield _path(kind.name), _written(_records(kind, language))
    roll, abbreviations, mapping = (title for _, title in _SINGLE)
    yield _path("roll"), _written(_settings(Settings, roll, language))
    yield _path("abbreviations"), _written(_abbreviations(abbreviations, language))
    yield _path("import-mapping"), _written(_answers(mapping, language))
    yield _path(_PORTAL), _written(_settings(PortalSettings, _PORTAL_TITLE, language))


def settings_files() -> Iterator[tuple[str, bytes]]:
    """The settings of Visual Studio Code as path (below FOLDER) and bytes: which schema is for which files, by place.

    No comment in a file of the roll is needed for it: form editors throw comments away.
    """
    tied = {f"./{FOLDER}/{_path(kind.name)}": [f"data/{kind.name}/**/*.{end}" for end in _ENDINGS] for kind in KINDS}
    tied |= {f"./{FOLDER}/{_path(name)}": [f"data/{name}.{end}" for end in _ENDINGS] for name, _ in _SINGLE}
    tied[f"./{FOLDER}/{_path(_PORTAL)}"] = [f"{_PORTAL}.{end}" for end in _ENDINGS]
    settings = {
        "yaml.schemas": tied,
        "yaml.yamlVersion": "1.2",
        "yaml.schemaStore.enable": False,
        "yaml.format.enable": False,
        "[yaml]": {"editor.tabSize": 2, "editor.insertSpaces": True},
        "files.encoding": "utf8",
        "files.eol": "\n",
    }
    yield "settings.json", _written(settings)
    yield "extensions.json", _written({"recommendations": ["redhat.vscode-yaml"]})


def _records(kind: Kind, language: Language) -> Schema:
    """A file of one record, whose id is the file's name, or of a list of them, each with its id."""
    record = reference(kind.model.__name__)
    message = Both("Mỗi hồ sơ trong danh sách cần có «id».", "Each record of a list needs its «id».").say(language)
    row = {"allOf": [values.filled_mapping(record, language), {"required": ["id"], "errorMessage": message}]}
    rules = {
        "if": {"type": "array"},
        "then": {"items": row},
        "else": record,
        "$defs": definitions(kind.model, kind.one, language),
    }
    return _root(kind.many, language, rules)


def _settings(model: type[Any], title: Both, language: Language) -> Schema:
    """A file of settings, which is one mapping."""
    rules = {**reference(model.__name__), "$defs": definitions(model, title, language)}
    return _root(title, language, rules)


def _abbreviations(title: Both, language: Language) -> Schema:
    """A mapping of an abbreviation to what it stands for, or to a list of that."""
    one = reference("prose")
    several = values.many(one, language, empty=False, filled=True)
    rules = {
        "type": "object",
        "errorMessage": wording.MAPPING.say(language),
        "additionalProperties": {"if": {"type": "array"}, "then": several, "else": one},
        "$defs": {"prose": values.shapes(language)["prose"]},
    }
    return _root(title, language, rules)


def _answers(title: Both, language: Language) -> Schema:
    """What was answered at imports: under each of its keys the texts as printed, and for each the answer."""
    parts = {key: _answered(about, language) for key, about in ANSWERED.items()}
    rules = {
        "properties": parts,
        **closed([*parts], language),
        "$defs": {"prose": values.shapes(language)["prose"]},
    }
    return _root(title, language, rules)


def _answered(about: Both, language: Language) -> Schema:
    named = wording.capital(about)
    return {
        "title": named.say(language),
        "description": f"{wording.both(named, language)}. {wording.both(wording.ANSWERS, language)}",
        "additionalProperties": reference("prose"),
        "if": {"type": ["object", "null"]},
        "else": {"type": "object", "errorMessage": wording.MAPPING.say(language)},
    }


def _root(title: Both, language: Language, rules: Schema) -> Schema:
    named = wording.capital(title)
    return {"$schema": DIALECT, "title": named.say(language), "description": wording.both(named, language), **rules}


def _path(name: str) -> str:
    return f"schema/{name}.schema.json"


def _written(value: Any) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=2)}\n".encode()
