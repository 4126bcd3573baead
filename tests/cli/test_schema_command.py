"""`bangvang schema`: the schemas are written, kept up to date, and the committed ones are the model's."""

import json
from pathlib import Path

from bangvang.forms.schema.files import FOLDER, schema_files, settings_files
from bangvang.model.kinds import KIND_NAMES
from built import HOUSE
from commanded import ROLL, bangvang, write_roll


def test_the_committed_schemas_and_settings_are_those_of_the_model() -> None:
    made = dict([*schema_files("vi"), *settings_files()])
    kept = {path.relative_to(HOUSE / FOLDER).as_posix(): path for path in (HOUSE / FOLDER).rglob("*.json")}

    assert {name: path.read_bytes() for name, path in kept.items()} == made


def test_every_kind_of_file_has_its_schema_by_place(tmp_path: Path) -> None:
    bangvang("schema", folder=write_roll(tmp_path))
    settings = json.loads((tmp_path / ".vscode/settings.json").read_text(encoding="utf-8"))
    tied = {glob: path for path, globs in settings["yaml.schemas"].items() for glob in globs}

    assert tied["data/decisions/**/*.yml"] == "./.vscode/schema/decisions.schema.json"
    assert {glob.split("/")[1] for glob in tied if "**" in glob} == set(KIND_NAMES)
    assert all((tmp_path / path).is_file() for path in tied.values())


def test_a_second_run_writes_nothing_and_check_sees_what_is_stale(tmp_path: Path) -> None:
    roll = write_roll(tmp_path)
    first = bangvang("schema", folder=roll)
    units = roll / ".vscode/schema/units.schema.json"

    assert (first.returncode, len(first.stdout.splitlines())) == (0, len(KIND_NAMES) + 6)
    assert bangvang("schema", folder=roll).stdout == "Lược đồ đã đúng, không phải ghi gì.\n"
    assert bangvang("schema", "--check", folder=roll).returncode == 0
    units.write_text("{}", encoding="utf-8")
    done = bangvang("schema", "--check", "--lang", "en", folder=roll)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "error: Out of date: .vscode/schema/units.schema.json.\nRun: bangvang schema\n"
    assert units.read_text(encoding="utf-8") == "{}"


def test_settings_that_stand_are_left_alone(tmp_path: Path) -> None:
    own = write_roll(tmp_path) / ".vscode/settings.json"
    own.parent.mkdir()
    own.write_text('{"editor.fontSize": 16}', encoding="utf-8")

    assert bangvang("schema", folder=tmp_path).returncode == 0
    assert own.read_text(encoding="utf-8") == '{"editor.fontSize": 16}'


def test_the_schemas_speak_the_first_language_of_the_roll(tmp_path: Path) -> None:
    bangvang("schema", "--out", "vi", "--lang", "en", folder=write_roll(tmp_path))
    bangvang("schema", "--out", "en", folder=write_roll(tmp_path, roll=ROLL.replace("[vi]", "[en, vi]")))
    bangvang("schema", "--out", "ngoai", "--data", "khong-co", "--lang", "en", folder=tmp_path)
    titles = {
        name: json.loads((tmp_path / name / "schema/units.schema.json").read_text(encoding="utf-8"))["title"]
        for name in ("vi", "en", "ngoai")
    }

    assert titles == {"vi": "Đơn vị", "en": "Units", "ngoai": "Units"}
